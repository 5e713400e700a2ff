import type { PortalOwnDataPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { ErrorSummary, type FormErrors } from '../../ui/field.js';
import { PortalView } from './portal-page.js';
import { ProofField } from './proof-field.view.js';

interface OwnDataModel {
  readonly methods: PortalOwnDataPageQuery['myStepUp']['methods'];
  readonly errors: FormErrors;
}

/** What the file holds, and the PIN before it: his numbers stand whole in it. Source: UU PDP 27/2022 art. 7. */
export function OwnDataView({ model: { methods, errors }, frame }: { model: OwnDataModel; frame: ShopFrame }) {
  const { visit } = frame;
  const { ownData, portal, profile } = visit.t;
  const byPin = methods.includes('PIN');
  return (
    <PortalView
      frame={frame}
      title={ownData.title}
      lead={ownData.lead}
      trail={[{ href: '/saya/profil', name: profile.title }]}
    >
      <ul class="points">
        {ownData.holds.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{ownData.careful}</p>
      {methods.length === 0 ? (
        <>
          <p>{portal.pinFirstText}</p>
          <p class="row">
            <a class="button" href="/saya/keamanan/pin?ke=/saya/profil/data">
              {portal.pinMake}
            </a>
          </p>
        </>
      ) : (
        <form action="/saya/profil/data" method="post" class="book" novalidate>
          <ErrorSummary errors={errors} reader={visit} />
          <ProofField words={portal} byPin={byPin} errors={errors} />
          <button class="button button-wide" type="submit">
            {ownData.download}
          </button>
        </form>
      )}
    </PortalView>
  );
}
