import { formatDateTime, formatInteger } from '@lumbung/kernel';
import type { OwnAccountFragment, PortalHomePageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Notice } from '../../ui/notice.js';
import { Nothing } from '../selling/parts.js';
import { Amount, CoverAmounts, words } from './portal-page.js';

export interface PortalHomeModel {
  readonly name: string;
  readonly membership: PortalHomePageQuery['myMembership'];
  readonly accounts: readonly OwnAccountFragment[];
  readonly calendar: PortalHomePageQuery['myMandatorySavingsCalendar'];
  /** Announced, and not found yet by an officer. */
  readonly deposits: PortalHomePageQuery['mySavingsDeposits']['nodes'];
  readonly notices: PortalHomePageQuery['mySavingsNotices'];
  readonly sells: boolean;
  readonly now: Date;
}

interface Props {
  readonly model: PortalHomeModel;
  readonly frame: ShopFrame;
}

export function PortalHomeView({ model, frame }: Props) {
  const { t } = frame.visit;
  const { name, membership, accounts } = model;
  return (
    <div class="narrow selling">
      <h1>{t.portal.hello(name.split(' ')[0] ?? name)}</h1>
      {membership && (
        <p class="hint">
          {t.portal.memberNo(membership.memberNo)} · {membership.statusLabel}
        </p>
      )}
      {!membership && (
        <Nothing title={t.portal.notMember} text={t.portal.notMemberText} action={['/anggota/daftar', t.portal.join]} />
      )}
      {membership &&
        (accounts.length > 0 ? (
          <Balances model={model} frame={frame} />
        ) : (
          <Nothing title={t.portal.noAccounts} text={t.portal.noAccountsText} />
        ))}
      {membership && accounts.length > 0 && <Waiting model={model} frame={frame} />}
      {model.notices.length > 0 && <News model={model} frame={frame} />}
      <Menu model={model} frame={frame} />
      <form action="/keluar" method="post">
        <button class="button button-quiet" type="submit">
          {t.common.logOut}
        </button>
      </form>
    </div>
  );
}

/** Balances first: all of it, then account by account. */
function Balances({ model: { accounts, now }, frame: { shop, visit } }: Props) {
  const { t, locale } = visit;
  const total = accounts.reduce((sum, { balance }) => sum + balance, 0);
  return (
    <section class="book balance" aria-labelledby="jumlah">
      <div class="sum-row">
        <h2 id="jumlah">{t.portal.total}</h2>
        <CoverAmounts visit={visit} />
      </div>
      <p class="sum">
        <Amount of={total} visit={visit} />
      </p>
      <p class="hint">{t.portal.asOf(formatDateTime(now, shop.timeZone, locale))}</p>
      <dl class="ledger">
        {accounts.map((account) => (
          <div key={account.id}>
            <dt>
              <a href={`/saya/simpanan/${account.number}`}>{nameOf(account)}</a>
            </dt>
            <dd class="price">
              <Amount of={account.balance} visit={visit} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the member calls it, else what the product is called. */
export function nameOf({ label, product }: Pick<OwnAccountFragment, 'label' | 'product'>): string {
  return label ? `${product.name}: ${label}` : product.name;
}

function Waiting({ model: { calendar, deposits }, frame: { visit } }: Props) {
  const { t, locale } = visit;
  const { money } = words(visit);
  const isBehind = calendar != null && calendar.monthsOverdue > 0;
  return (
    <section>
      <h2 class="rule">{t.portal.waiting}</h2>
      {isBehind ? (
        <Notice
          tone="warn"
          title={t.portal.arrears(formatInteger(calendar.monthsOverdue, locale), money(calendar.arrears))}
        >
          <p>
            <a href="/saya/simpanan/wajib">{t.portal.arrearsLink}</a>
          </p>
        </Notice>
      ) : (
        deposits.length === 0 && <p>{t.portal.nothingWaits}</p>
      )}
      {deposits.length > 0 && (
        <ul class="rows">
          {deposits.map(({ id, number, amount }) => (
            <li key={id}>
              <a href={`/saya/setor/${id}`}>{t.portal.depositWaiting(number, money(amount))}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const PAGES: Readonly<Record<PortalHomePageQuery['mySavingsNotices'][number]['kind'], string>> = {
  TERM_MATURING: '/saya/berjangka/',
  TERM_MATURED: '/saya/berjangka/',
  STANDING_SKIPPED: '/saya/otomatis',
};

/** What happened to his savings by itself, each with the page where something can be done about it. */
function News({ model: { notices }, frame: { shop, visit } }: Props) {
  const { t, locale } = visit;
  return (
    <section>
      <h2 class="rule">{t.portal.news}</h2>
      <ul class="rows">
        {notices.map(({ id, kind, text, certificateNo, at }) => (
          <li key={id}>
            <a href={`${PAGES[kind]}${certificateNo ?? ''}`}>
              {text}
              <span class="hint">{formatDateTime(new Date(at), shop.timeZone, locale)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Menu({ model: { membership, accounts, calendar, sells }, frame: { visit } }: Props) {
  const { t } = visit;
  const links: readonly (readonly [path: string, name: string, isShown: boolean])[] = [
    ['/saya/simpanan', t.portal.savings, accounts.length > 0],
    ['/saya/simpanan/wajib', t.portal.mandatory, calendar != null],
    ['/saya/rencana', t.plans.title, accounts.some(({ product }) => product.family === 'PLANNED')],
    ['/saya/berjangka', t.terms.title, accounts.some(({ product }) => product.family === 'TERM')],
    ['/saya/setor', t.portal.deposits, accounts.length > 0],
    ['/saya/kirim', t.portal.send, accounts.length > 0],
    ['/saya/otomatis', t.standing.title, accounts.length > 0],
    ['/saya/bukti-potong', t.slips.title, accounts.length > 0],
    ['/saya/pesanan', t.portal.orders, true],
    ['/saya/jualan', t.portal.selling, sells],
    ['/saya/kartu', t.profile.card, membership != null],
    ['/saya/profil', t.profile.title, membership != null],
    ['/saya/keamanan', t.portal.security, true],
  ];
  return (
    <nav aria-label={t.portal.menu}>
      <ul class="rows">
        {links.map(
          ([path, name, isShown]) =>
            isShown && (
              <li key={path}>
                <a href={path}>{name}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
