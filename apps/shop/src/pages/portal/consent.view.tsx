import { formatDateTime } from '@lumbung/kernel';
import type { OwnConsentFragment } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { ErrorSummary } from '../../ui/field.js';
import { PortalView } from './portal-page.js';

interface ConsentModel {
  readonly consent: OwnConsentFragment;
  /** Made with the page and sent along, so that pressing twice is one step. */
  readonly requestId: string;
  readonly problem: string | null;
}

/** The one step that is possible now: what it is about, what it changes, what stays. Source: UU PDP 27/2022 art. 9. */
export function ConsentView({ model, frame }: { model: ConsentModel; frame: ShopFrame }) {
  const { visit } = frame;
  const { t } = visit;
  const { consent: words } = t;
  const { consent, requestId, problem } = model;
  const { isGiven, askedText, steps } = consent;
  const agreed = steps[0]?.text ?? askedText;
  return (
    <PortalView
      frame={frame}
      title={words.title}
      lead={isGiven ? words.givenLead : words.notGivenLead}
      trail={[{ href: '/saya/profil', name: t.profile.title }]}
    >
      <ErrorSummary errors={problem === null ? {} : { '': problem }} reader={visit} />
      <blockquote class="book">{isGiven ? agreed : askedText}</blockquote>
      <h2 class="rule">{isGiven ? words.withdrawal : words.giving}</h2>
      <ul class="points">
        {(isGiven ? words.withdrawalMeans : words.givingMeans).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {isGiven && (
        <>
          <h2 class="rule">{words.kept}</h2>
          <p>{words.keptText}</p>
          <ul class="points">
            {words.keptList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <form action="/saya/profil/persetujuan" method="post">
        <input type="hidden" name="requestId" value={requestId} />
        {!isGiven && <input type="hidden" name="text" value={askedText} />}
        <button
          class={isGiven ? 'button button-quiet button-wide' : 'button button-wide'}
          type="submit"
          name="step"
          value={isGiven ? 'tarik' : 'beri'}
        >
          {isGiven ? words.withdraw : words.give}
        </button>
      </form>
    </PortalView>
  );
}

/** Where it stands, and every step that led there. */
export function ConsentHistory({ consent, frame }: { consent: OwnConsentFragment | null; frame: ShopFrame }) {
  const { shop, visit } = frame;
  const { consent: words } = visit.t;
  const steps = consent?.steps ?? [];
  const [last] = steps;
  const time = (at: string) => formatDateTime(new Date(at), shop.timeZone, visit.locale);
  return (
    <section aria-labelledby="persetujuan">
      <h2 class="rule" id="persetujuan">
        {words.title}
      </h2>
      {last ? (
        <>
          <p>{last.isGiven ? words.given : words.notGiven}</p>
          <blockquote class="book">{last.text}</blockquote>
          <ul class="entries">
            {steps.map(({ id, isGiven, at, enteredByName }) => (
              <li key={id}>
                <div>
                  <strong>{isGiven ? words.stepGiven : words.stepWithdrawn}</strong>
                  <span class="hint">
                    {time(at)}
                    {enteredByName && `, ${words.entered(enteredByName)}`}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.none}</p>
      )}
      {consent && (
        <p class="row">
          <a class="button button-quiet" href="/saya/profil/persetujuan">
            {consent.isGiven ? words.toWithdraw : words.toGive}
          </a>
        </p>
      )}
    </section>
  );
}
