import { addMonths, formatDateTime, formatMonth, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import type { OwnAccountFragment, OwnLineFragment, PortalPassbookPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { More } from '../selling/parts.js';
import { nameOf } from './home.view.js';
import { Amount, CoverAmounts, Movement, PortalView, words } from './portal-page.js';

export interface PassbookFilter {
  /** Its first day. */
  readonly month: BusinessDate | null;
  readonly direction: 'masuk' | 'keluar' | null;
}

interface PassbookModel {
  readonly account: OwnAccountFragment;
  /** What is held on it now, and why. */
  readonly holds: PortalPassbookPageQuery['mySavingsHolds'];
  readonly lines: PortalPassbookPageQuery['mySavingsPassbook'];
  readonly filter: PassbookFilter;
  readonly today: BusinessDate;
}

interface Props {
  readonly model: PassbookModel;
  readonly frame: ShopFrame;
}

/** Ten years of months to jump to; who looks further back turns the pages. */
const MOST_MONTHS = 120;

/** The passbook of one account: what stands on it, and every line with its reason. */
export function PassbookView({ model, frame }: Props) {
  const { visit } = frame;
  const { t } = visit;
  const { account, lines, filter } = model;
  const query = new URLSearchParams({
    ...(filter.month && { bulan: filter.month.slice(0, 7) }),
    ...(filter.direction && { arah: filter.direction }),
  }).toString();
  const path = addressOf(account);
  const isFiltered = query !== '';
  return (
    <PortalView frame={frame} title={nameOf(account)} trail={[{ href: '/saya/simpanan', name: t.portal.savings }]}>
      <Standing model={model} frame={frame} />
      <section aria-labelledby="buku">
        <h2 class="rule" id="buku">
          {t.portal.passbook}
        </h2>
        {(isFiltered || lines.nodes.length > 0) && <Filter model={model} frame={frame} />}
        {lines.nodes.length === 0 ? (
          <p class="empty">{isFiltered ? t.portal.linesEmpty : t.portal.linesNone}</p>
        ) : (
          <ul class="entries">
            {lines.nodes.map((line) => (
              <Line key={line.id} line={line} path={path} frame={frame} />
            ))}
          </ul>
        )}
        {lines.nodes.length > 0 && (
          <p class="row no-print">
            <a
              class="button button-quiet"
              href={`${path}/rekening-koran.pdf${filter.month ? `?bulan=${filter.month.slice(0, 7)}` : ''}`}
            >
              {t.portal.statementFile}
            </a>
          </p>
        )}
        <More path={isFiltered ? `${path}?${query}` : path} pageInfo={lines.pageInfo} reader={visit} />
      </section>
    </PortalView>
  );
}

export function addressOf({ number }: Pick<OwnAccountFragment, 'number'>): string {
  return `/saya/simpanan/${number}`;
}

function Standing({ model: { account, holds }, frame: { shop, visit } }: Props) {
  const { t, locale } = visit;
  return (
    <section class="book balance">
      <div class="sum-row">
        <h2>
          {account.number}
          {account.state !== 'OPEN' && ` · ${t.portal.states[account.state]}`}
        </h2>
        <CoverAmounts visit={visit} />
      </div>
      <p class="sum">
        <Amount of={account.balance} visit={visit} />
      </p>
      {(account.held > 0 || account.available > 0) && (
        <dl class="ledger">
          {account.held > 0 && (
            <div>
              <dt>{t.portal.held}</dt>
              <dd>
                <Amount of={account.held} visit={visit} />
              </dd>
            </div>
          )}
          {account.product.family !== 'PRINCIPAL' && account.product.family !== 'MANDATORY' && (
            <div>
              <dt>{t.portal.available}</dt>
              <dd>
                <Amount of={account.available} visit={visit} />
              </dd>
            </div>
          )}
        </dl>
      )}
      {holds.map(({ id, amount, reason, expiresAt }) => (
        <p key={id} class="hint">
          {t.portal.heldFor} <Amount of={amount} visit={visit} />: {reason}
          {expiresAt && `, ${t.portal.heldUntil(formatDateTime(new Date(expiresAt), shop.timeZone, locale))}`}
        </p>
      ))}
    </section>
  );
}

function Filter({ model: { account, filter, today }, frame: { visit } }: Props) {
  const { t, locale } = visit;
  const months: BusinessDate[] = [];
  const first = startOfMonth(account.openedOn as BusinessDate);
  for (let month = startOfMonth(today); month >= first && months.length < MOST_MONTHS; month = addMonths(month, -1))
    months.push(month);
  if (filter.month && !months.includes(filter.month)) months.push(filter.month);
  return (
    <form action={addressOf(account)} class="days">
      <div class="field">
        <label for="bulan">{t.portal.month}</label>
        <select class="input" id="bulan" name="bulan">
          <option value="">{t.portal.allMonths}</option>
          {months.map((month) => (
            <option key={month} value={month.slice(0, 7)} selected={month === filter.month}>
              {formatMonth(month, locale)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="arah">{t.portal.direction}</label>
        <select class="input" id="arah" name="arah">
          <option value="">{t.portal.directions.semua}</option>
          {(['masuk', 'keluar'] as const).map((direction) => (
            <option key={direction} value={direction} selected={direction === filter.direction}>
              {t.portal.directions[direction]}
            </option>
          ))}
        </select>
      </div>
      <button class="button button-quiet" type="submit">
        {t.portal.filter}
      </button>
    </form>
  );
}

/** What happened in a few words; the whole of it behind the link. */
function Line({ line, path, frame: { visit } }: { line: OwnLineFragment; path: string; frame: ShopFrame }) {
  const { t } = visit;
  const { day } = words(visit);
  return (
    <li>
      <a href={`${path}/baris/${line.seq}`}>
        <span>
          <strong>{line.text}</strong>
          <span class="hint">
            {day(line.bookedOn)} · {line.amount > 0 ? t.portal.from : t.portal.to} {line.counterName}
          </span>
          <span class="hint">{line.receiptNumber}</span>
        </span>
        <span class="entry-amount">
          <Movement amount={line.amount} visit={visit} />
          <span class="hint">
            {t.portal.balanceAfter} <Amount of={line.balanceAfter} visit={visit} />
          </span>
        </span>
      </a>
    </li>
  );
}
