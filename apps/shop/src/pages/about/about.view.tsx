import { formatPhoneNumber, isDemoPhoneNumber, whatsAppLink } from '@lumbung/kernel';
import type { ShopFrame } from '../../layout/frame.js';
import type { HoursLine } from '../../layout/opening-hours.js';

export interface AboutModel {
  readonly about: string | null;
  readonly email: string | null;
  readonly hours: readonly HoursLine[];
  readonly pickupAddress: string | null;
  /** Anybody may apply for membership in the shop. */
  readonly takesMembers: boolean;
}

export function AboutView({ model, frame: { shop, visit } }: { model: AboutModel; frame: ShopFrame }) {
  const { t } = visit;
  const rows: readonly (readonly [string, string | null])[] = [
    [t.about.kind, shop.kind],
    [t.sign.legalEntityNo, shop.legalEntityNo],
    [t.sign.registrationNo, shop.cooperativeRegistrationNo],
    [t.sign.address, shop.address],
    [t.sign.phone, shop.phone && formatPhoneNumber(shop.phone)],
    [t.about.email, model.email],
    [t.home.pickup, model.pickupAddress],
  ];
  return (
    <div class="narrow">
      <h1>{t.about.title(shop.name)}</h1>
      {model.about !== null && model.about.split(/\n{2,}/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      <h2 class="rule">{t.about.official}</h2>
      <dl class="ledger book">
        {rows.map(
          ([label, value]) =>
            value !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {model.hours.length > 0 && (
        <>
          <h2 class="rule">{t.home.hours}</h2>
          <dl class="ledger">
            {model.hours.map(({ days, hours }) => (
              <div key={days}>
                <dt>{days}</dt>
                <dd>{hours}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {model.takesMembers && (
        <>
          <h2 class="rule">{t.joining.title}</h2>
          <p>{t.home.memberText}</p>
          <p class="row">
            <a class="button" href="/anggota/daftar">
              {t.joining.title}
            </a>
          </p>
        </>
      )}
      {shop.whatsapp !== null && !isDemoPhoneNumber(shop.whatsapp) && (
        <p class="row">
          <a class="button" href={whatsAppLink(shop.whatsapp, '')} rel="noopener">
            {t.about.whatsApp}
          </a>
        </p>
      )}
    </div>
  );
}
