import { formatInteger } from '@lumbung/kernel';
import type { SellingHomePageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Notice } from '../../ui/notice.js';
import { words } from './parts.js';

type Entry = SellingHomePageQuery['mySellerEntries']['nodes'][number];

export interface SellingHomeModel {
  readonly seller: SellingHomePageQuery['mySeller'] | null;
  readonly balance: SellingHomePageQuery['mySellerBalance'];
  readonly sold: readonly Entry[];
  /** There was more today than one question brings. */
  readonly isPartOfToday: boolean;
  readonly lastPayout: SellingHomePageQuery['mySellerPayouts']['nodes'][number] | null;
  readonly undeclaredYear: number | null;
}

const MENU = [
  ['barang', 'goods'],
  ['titipan', 'deliveries'],
  ['penjualan', 'sales'],
  ['perhitungan', 'settlements'],
  ['pembayaran', 'payouts'],
  ['omzet', 'declarations'],
  ['profil', 'profile'],
] as const;

export function SellingHomeView({ model, frame }: { model: SellingHomeModel; frame: ShopFrame }) {
  const { t } = frame.visit;
  const { seller, undeclaredYear } = model;
  const isActive = seller?.state === 'ACTIVE';
  return (
    <div class="narrow selling">
      <h1>{t.selling.mine}</h1>
      <p class="hint">{seller?.name}</p>
      {seller?.state === 'SUSPENDED' && (
        <Notice tone="warn" title={t.selling.states.SUSPENDED.title}>
          <p>{t.selling.states.SUSPENDED.text}</p>
        </Notice>
      )}
      <Money model={model} frame={frame} />
      {isActive && (
        <p class="row">
          <a class="button" href="/saya/jualan/titipan/baru">
            {t.selling.bring}
          </a>
          <a class="button button-quiet" href="/saya/jualan/barang/baru">
            {t.selling.add}
          </a>
        </p>
      )}
      {undeclaredYear !== null && (
        <Notice tone="warn" title={t.selling.declareNow(undeclaredYear)}>
          <p>
            <a href="/saya/jualan/omzet">{t.selling.declareLink}</a>
          </p>
        </Notice>
      )}
      <Today model={model} frame={frame} />
      <nav aria-label={t.selling.menu}>
        <ul class="rows">
          {MENU.map(([path, name]) => (
            <li key={path}>
              <a href={`/saya/jualan/${path}`}>{t.selling[name]}</a>
            </li>
          ))}
          {isActive && (
            <li>
              <a href={`/penjual/${seller.slug}`}>{t.selling.page}</a>
            </li>
          )}
        </ul>
      </nav>
    </div>
  );
}

/** What is owed to him, and how much of it can be paid now. */
function Money({ model: { balance, lastPayout }, frame }: { model: SellingHomeModel; frame: ShopFrame }) {
  const { t } = frame.visit;
  const { money, day } = words(frame.visit);
  const { owed, payable } = balance;
  return (
    <section class="book balance">
      <h2>{owed < 0 ? t.selling.owes : t.selling.owed}</h2>
      <p class="sum">{money(Math.abs(owed))}</p>
      {owed < 0 && <p>{t.selling.owesText}</p>}
      <dl class="ledger">
        <div>
          <dt>{t.selling.payable}</dt>
          <dd>{money(Math.max(0, payable))}</dd>
        </div>
        <div>
          <dt>{t.selling.waiting}</dt>
          <dd>{money(Math.max(0, owed - Math.max(0, payable)))}</dd>
        </div>
      </dl>
      <p class="hint">
        {t.selling.periods[balance.settlementPeriod]}{' '}
        {balance.settledThrough && t.selling.settledThrough(day(balance.settledThrough))}
      </p>
      {lastPayout !== null && (
        <p class="hint">{t.selling.lastPaid(money(lastPayout.amount), day(lastPayout.paidOn))}</p>
      )}
    </section>
  );
}

function Today({ model: { sold, isPartOfToday }, frame }: { model: SellingHomeModel; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  const { money, amount } = words(frame.visit);
  const gross = sold.reduce((sum, entry) => sum + entry.gross, 0);
  const sales = sold.filter(({ kind }) => kind === 'SALE');
  return (
    <section>
      <h2 class="rule">{t.selling.today}</h2>
      {sold.length === 0 ? (
        <p>{t.selling.todayNone}</p>
      ) : (
        <>
          <p>
            <strong class="price">{money(gross)}</strong> · {t.selling.todayGoods(formatInteger(sales.length, locale))}
          </p>
          {isPartOfToday && <p class="hint">{t.selling.todayMore}</p>}
          <dl class="ledger">
            {sold.slice(0, 5).map((entry) => (
              <div key={entry.id}>
                <dt>
                  {entry.productName} {entry.variantName}{' '}
                  <span class="hint">
                    {entry.kind === 'RETURN' && `${t.selling.entryKinds.RETURN} · `}
                    {amount(Math.abs(entry.quantity ?? 0), entry.unit)}
                  </span>
                </dt>
                <dd>{entry.gross < 0 ? `−${money(-entry.gross)}` : money(entry.gross)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
