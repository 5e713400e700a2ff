import { formatPhoneNumber } from '@lumbung/kernel';
import type { JoinPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { ErrorSummary, type FormErrors } from '../../ui/field.js';
import type { RegionChoice } from '../../ui/region-search.js';
import { JoiningFields } from './joining-fields.js';
import type { JoiningForm } from './joining-form.js';

export interface JoinModel {
  readonly desk: JoinPageQuery['membershipDesk'];
  readonly form: JoiningForm;
  readonly errors: FormErrors;
  /** The token of the link he came by. */
  readonly link: string | null;
  readonly regions: readonly RegionChoice[] | null;
}

export function JoinView({ model, frame }: { model: JoinModel; frame: ShopFrame }) {
  const { t } = frame.visit;
  const { desk, errors } = model;
  return (
    <div class="narrow selling">
      <h1>{t.joining.title}</h1>
      <p>{t.joining.lead(frame.shop.name)}</p>
      {desk.kind === 'ASSOCIATE' && <p>{t.joining.associate}</p>}
      <ErrorSummary errors={errors} reader={frame.visit} />
      {desk.isOpen ? <Open model={model} frame={frame} /> : <Closed model={model} frame={frame} />}
    </div>
  );
}

/** Nobody can apply this way; somebody can be asked. */
function Closed({ model: { link }, frame: { shop, visit } }: { model: JoinModel; frame: ShopFrame }) {
  const { joining } = visit.t;
  return (
    <section class="book" aria-labelledby="tutup">
      <h2 id="tutup">{link === null ? joining.closed : joining.linkClosed}</h2>
      <p>{link === null ? joining.closedText : joining.linkClosedText}</p>
      <p>
        {shop.address}
        {shop.phone !== null && (
          <>
            <br />
            <a href={`tel:${shop.phone}`}>{formatPhoneNumber(shop.phone)}</a>
          </>
        )}
      </p>
    </section>
  );
}

function Open({ model, frame }: { model: JoinModel; frame: ShopFrame }) {
  const { t } = frame.visit;
  const { joining } = t;
  const { desk, form, errors, link, regions } = model;
  return (
    <>
      <h2 class="rule">{joining.what}</h2>
      <ul class="points">
        {joining.whatPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <h2 class="rule">{joining.dues}</h2>
      <p>{joining.duesText}</p>
      {desk.requirements === null ? (
        <p>{joining.requirementsNone}</p>
      ) : (
        <section class="book" aria-labelledby="syarat">
          <h3 id="syarat">{joining.requirements(frame.shop.name)}</h3>
          {desk.requirements.split(/\n+/).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
      <h2 class="rule">{joining.how}</h2>
      <ol class="steps">
        {joining.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <form action="/anggota/daftar" method="post" novalidate>
        <input type="hidden" name="requestId" value={form.requestId} />
        {link !== null && <input type="hidden" name="tautan" value={link} />}
        {/* The first button is what Enter presses; it must not be the search for a region. */}
        <button class="unseen" type="submit" name="step" value="send" tabindex={-1} aria-hidden="true">
          {joining.send}
        </button>
        <JoiningFields
          form={form}
          errors={errors}
          regions={regions}
          consentText={desk.consentText}
          reader={frame.visit}
        />
        <button class="button button-wide" type="submit" name="step" value="send">
          {joining.send}
        </button>
        <p class="hint">{joining.sendHint}</p>
      </form>
    </>
  );
}
