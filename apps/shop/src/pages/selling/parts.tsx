import { formatDateShort, formatQuantity, formatRupiah, quantity, rupiah, type BusinessDate } from '@lumbung/kernel';
import type { OwnEntryFragment, SellingSettlementsPageQuery } from '@lumbung/web-api';
import type { ComponentChildren } from 'preact';
import { Page } from '../../http/answer.js';
import type { ShopFrame } from '../../layout/frame.js';
import { Crumbs } from '../../ui/crumbs.js';
import { Notice } from '../../ui/notice.js';
import type { Reader } from '../../ui/reader.js';

export type Sums = Pick<
  SellingSettlementsPageQuery['mySellerStatement'],
  | 'opening'
  | 'salesGross'
  | 'salesTax'
  | 'salesCommission'
  | 'returnsGross'
  | 'returnsTax'
  | 'returnsCommission'
  | 'payable'
  | 'paid'
  | 'closing'
>;

interface SellingViewProps {
  readonly frame: ShopFrame;
  readonly title: string;
  readonly lead?: string;
  /** Pages between this one and the first. */
  readonly trail?: readonly { readonly href: string; readonly name: string }[];
  readonly said?: string | null;
  readonly refusal?: string | null;
  readonly children: ComponentChildren;
}

/** Every page of a seller: the way back above, its name, and what has just been done. */
export function SellingView({ frame, title, lead, trail = [], said, refusal, children }: SellingViewProps) {
  return (
    <div class="narrow selling">
      <Crumbs trail={[{ href: '/saya/jualan', name: frame.visit.t.selling.mine }, ...trail]} reader={frame.visit} />
      <h1>{title}</h1>
      {said && <Notice tone="good" title={said} />}
      {refusal && <Notice tone="bad" title={refusal} />}
      {lead !== undefined && <p>{lead}</p>}
      {children}
    </div>
  );
}

/** Never kept by anybody: money and telephone numbers of one person stand here. */
export function sellingPage(frame: ShopFrame, title: string, body: ComponentChildren, status = 200): Page {
  return new Page(frame, body, { title, keeping: 'secret', isSelling: true, status });
}

export function words({ locale, t }: Reader) {
  return {
    money: (amount: number) => formatRupiah(rupiah(amount), locale),
    day: (date: BusinessDate) => formatDateShort(date, locale),
    amount: (count: number, unit: keyof typeof t.selling.units | null | undefined) =>
      `${formatQuantity(quantity(count), locale)}${unit ? ` ${t.selling.units[unit]}` : ''}`,
  };
}

export function More({ path, pageInfo, reader }: { path: string; pageInfo: PageInfo; reader: Reader }) {
  if (!pageInfo.hasNextPage) {
    return null;
  }
  const address = `${path}${path.includes('?') ? '&' : '?'}setelah=${encodeURIComponent(pageInfo.endCursor ?? '')}`;
  return (
    <p class="listing-more">
      <a class="button button-quiet" href={address} rel="next">
        {reader.t.common.more}
      </a>
    </p>
  );
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

/** Nothing here yet: what it is, and the one next thing to do. */
export function Nothing({ title, text, action }: { title: string; text: string; action?: readonly [string, string] }) {
  return (
    <div class="empty">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{text}</p>
      {action !== undefined && (
        <a class="button" href={action[0]}>
          {action[1]}
        </a>
      )}
    </div>
  );
}

/** Lines of the account: what happened, and what it made of the seller's money, with its sign. */
export function Entries({ entries, reader }: { entries: readonly OwnEntryFragment[]; reader: Reader }) {
  const { t } = reader;
  const { money, day, amount } = words(reader);
  return (
    <ul class="entries">
      {entries.map((entry) => (
        <li key={entry.id}>
          <div>
            <strong>
              {entry.productName ? `${entry.productName} ${entry.variantName ?? ''}`.trim() : entry.reference}
            </strong>
            <span class="hint">
              {day(entry.happenedOn)} · {t.selling.entryKinds[entry.kind]}
              {entry.quantity ? ` · ${amount(Math.abs(entry.quantity), entry.unit)}` : ''}
            </span>
            {entry.kind === 'SALE' && (
              <span class="hint">
                {t.selling.gross} {money(entry.gross)}, {t.selling.commissionLine.toLowerCase()}{' '}
                {money(entry.commission)}
              </span>
            )}
          </div>
          <div class="entry-amount">
            <strong>{signed(entry.amount, money)}</strong>
            <span class="hint">{entry.settlementId ? t.selling.settled : t.selling.open}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function signed(amount: number, money: (amount: number) => string): string {
  return `${amount < 0 ? '−' : '+'}${money(Math.abs(amount))}`;
}

/** How a settlement comes to its end, line by line. */
export function SumsOf({ sums, reader }: { sums: Sums; reader: Reader }) {
  const { t } = reader;
  const { money } = words(reader);
  const minus = (amount: number) => (amount === 0 ? money(0) : `−${money(amount)}`);
  const tax = sums.salesTax - sums.returnsTax;
  const rows: readonly (readonly [string, string])[] = [
    ...(sums.opening === 0 ? [] : [[t.selling.opening, money(sums.opening)] as const]),
    [t.selling.salesSum, money(sums.salesGross)],
    ...(sums.returnsGross === 0 ? [] : [[t.selling.returnsSum, minus(sums.returnsGross)] as const]),
    ...(tax === 0 ? [] : [[t.selling.taxSum, money(tax)] as const]),
    [t.selling.commissionSum, minus(sums.salesCommission - sums.returnsCommission)],
    [t.selling.payableSum, money(sums.payable)],
    ...(sums.paid === 0 ? [] : [[t.selling.paidSum, minus(sums.paid)] as const]),
  ];
  return (
    <dl class="ledger">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div class="total">
        <dt>{t.selling.closing}</dt>
        <dd class="price">{money(sums.closing)}</dd>
      </div>
    </dl>
  );
}
