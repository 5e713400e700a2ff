import { formatDate, formatPhoneNumber } from '@lumbung/kernel';
import { Icon } from '../ui/icons.js';
import type { Frame, Storefront } from './frame.js';

export function Footer({ frame }: { frame: Frame }) {
  const { t, locale } = frame.visit;
  return (
    <footer class="foot">
      {frame.shop !== null && <SignBoard frame={frame} shop={frame.shop} />}
      <p class="foot-end wide">
        <span>{frame.shop === null ? t.site.footer : t.sign.madeWith}</span>
        <span class="foot-links">
          {frame.shop !== null && <a href="/tentang">{t.common.about}</a>}
          {frame.shop !== null && <a href="/penjual">{t.selling.sellers}</a>}
          {frame.shop !== null && <a href="/jadi-penjual">{t.selling.apply}</a>}
          {frame.shop === null && <a href="/privasi">{t.sign.privacy}</a>}
          {frame.shop === null && <a href="/status">{t.site.status}</a>}
          <a href={`/bahasa/${locale === 'id' ? 'en' : 'id'}`} lang={locale === 'id' ? 'en' : 'id'}>
            {t.common.language}
          </a>
        </span>
      </p>
    </footer>
  );
}

/** Every cooperative has one at its door; here it stands at the foot of every page. */
function SignBoard({ frame, shop }: { frame: Frame; shop: Storefront }) {
  const { t, locale } = frame.visit;
  return (
    <section class="sign band" aria-label={t.sign.title}>
      <div class="sign-board">
        <p class="sign-name">{shop.name}</p>
        {shop.legalEntityNo !== null && (
          <p>
            {t.sign.legalEntityNo} {shop.legalEntityNo}
          </p>
        )}
        {shop.cooperativeRegistrationNo !== null && (
          <p>
            {t.sign.registrationNo} {shop.cooperativeRegistrationNo}
          </p>
        )}
        <p class="sign-line">{shop.address}</p>
        {shop.phone !== null && (
          <p>
            {t.sign.phone} <a href={`tel:${shop.phone}`}>{formatPhoneNumber(shop.phone)}</a>
          </p>
        )}
        {shop.officers.length > 0 && (
          <dl class="sign-officers">
            {shop.officers.map((officer) => (
              <div key={officer.title + officer.name}>
                <dt>{officer.title}</dt>
                <dd>{officer.name}</dd>
              </div>
            ))}
          </dl>
        )}
        {shop.verification === null ? (
          <p class="sign-seal">{t.sign.notVerified}</p>
        ) : (
          <p class="sign-seal">
            <Icon name="seal" size={26} />
            <span>
              {t.sign.verified(shop.verification.by)}
              {shop.verification.on !== null && ` ${t.sign.verifiedOn(formatDate(shop.verification.on, locale))}`}
            </span>
          </p>
        )}
      </div>
    </section>
  );
}
