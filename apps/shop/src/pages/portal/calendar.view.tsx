import { formatInteger, formatMonth, type BusinessDate } from '@lumbung/kernel';
import type { PortalCalendarPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Nothing } from '../selling/parts.js';
import { PortalView, words } from './portal-page.js';

type Calendar = NonNullable<PortalCalendarPageQuery['myMandatorySavingsCalendar']>;
type Month = Calendar['months'][number];

interface Props {
  readonly calendar: Calendar | null;
  /** He has voluntary savings out of which he could pay. */
  readonly canSend: boolean;
  readonly frame: ShopFrame;
}

const DOTS: Readonly<Record<Month['state'], string>> = {
  PAID: 'dot-paid',
  PARTLY_PAID: 'dot-part',
  OVERDUE: 'dot-late',
  DUE: '',
  TO_COME: '',
  NOTHING_DUE: 'dot-none',
};

/** A year of mandatory savings as twelve dots, each of which says in words how it stands. */
export function CalendarView({ calendar, canSend, frame }: Props) {
  const { t } = frame.visit;
  const trail = [{ href: '/saya/simpanan', name: t.portal.savings }];
  if (calendar === null)
    return (
      <PortalView frame={frame} title={t.portal.mandatory} trail={trail}>
        <Nothing title={t.portal.calendarNone} text={t.portal.calendarNoneText} />
      </PortalView>
    );
  const before = calendar.year - 1;
  const isPast = !calendar.months.some(({ state }) => state === 'TO_COME' || state === 'DUE');
  return (
    <PortalView frame={frame} title={t.portal.calendar(calendar.year)} trail={trail} lead={t.portal.calendarLead}>
      <Sum calendar={calendar} frame={frame} />
      <ul class="dots">
        {calendar.months.map((month) => (
          <Dot key={month.month} month={month} frame={frame} />
        ))}
      </ul>
      <Pay calendar={calendar} canSend={canSend} frame={frame} />
      <p class="row">
        <a href={`/saya/simpanan/wajib?tahun=${before}`}>{t.portal.year(before)}</a>
        {isPast && <a href={`/saya/simpanan/wajib?tahun=${calendar.year + 1}`}>{t.portal.year(calendar.year + 1)}</a>}
      </p>
    </PortalView>
  );
}

function Sum({ calendar, frame: { visit } }: { calendar: Calendar; frame: ShopFrame }) {
  const { t, locale } = visit;
  const { money } = words(visit);
  const paid = calendar.months.filter(({ state }) => state === 'PAID').length;
  return (
    <p>
      {t.portal.paidSoFar(formatInteger(paid, locale))}{' '}
      {calendar.monthsOverdue > 0
        ? t.portal.overdue(formatInteger(calendar.monthsOverdue, locale), money(calendar.arrears))
        : t.portal.upToDate}
    </p>
  );
}

/** What is overdue, else this month; nothing where both are paid. */
function Pay({ calendar, canSend, frame: { visit } }: { calendar: Calendar; canSend: boolean; frame: ShopFrame }) {
  const { t } = visit;
  // Without arrears, a month that is partly paid is this one.
  const due = calendar.months.find(({ state }) => state === 'DUE' || state === 'PARTLY_PAID');
  const amount = calendar.arrears > 0 ? calendar.arrears : due ? due.due - due.paid : 0;
  if (amount <= 0) return null;
  const query = new URLSearchParams({ ke: calendar.accountId, jumlah: String(amount) }).toString();
  return (
    <section aria-labelledby="bayar">
      <h2 class="rule" id="bayar">
        {t.portal.payNow}
      </h2>
      <p class="row">
        {canSend && (
          <a class="button" href={`/saya/kirim?${query}`}>
            {t.portal.payFromSavings(words(visit).money(amount))}
          </a>
        )}
        <a class="button button-quiet" href={`/saya/setor/baru?${query}`}>
          {t.portal.depositPay(words(visit).money(amount))}
        </a>
      </p>
    </section>
  );
}

function Dot({ month, frame: { visit } }: { month: Month; frame: ShopFrame }) {
  const { t, locale } = visit;
  const { money } = words(visit);
  const [name] = formatMonth(month.month as BusinessDate, locale).split(' ');
  const missing = month.due - month.paid;
  return (
    <li>
      <span class={`dot ${DOTS[month.state]}`} aria-hidden="true" />
      <strong>{name}</strong>
      <span class="hint">{t.portal.monthStates[month.state]}</span>
      {month.state === 'PARTLY_PAID' && <span class="hint">{t.portal.left(money(missing))}</span>}
    </li>
  );
}
