import { dayOf } from '@lumbung/documents';
import type { BusinessDate } from '@lumbung/kernel';

export type Side = 'IN' | 'OUT';

/** An amount as banks write it: hundredths of a rupiah (sen), and the side if it says one. */
export interface ReadAmount {
  readonly sen: number;
  readonly side: Side | null;
}

const INTO = /^(cr|kr|c|k|kredit|credit|masuk|\+)$/i;
const OUT_OF = /^(db|dr|d|debet|debit|keluar|-)$/i;

/** What a cell says of the side: `CR`, `K`, `KREDIT` came in; `DB`, `D`, `DEBET` went out. Null where it says nothing known. */
export function sideOf(text: string): Side | null {
  const word = text.trim().replace(/\.$/, '');
  return INTO.test(word) ? 'IN' : OUT_OF.test(word) ? 'OUT' : null;
}

/** Nothing moved: an empty cell, a hyphen, or zero in any spelling. */
export const isNothing = (text: string): boolean => /^(?:rp\.?\s*)?[-–.,0\s]*$/i.test(text.trim());

const WITH_SIDE = /^(?:(cr|kr|db|dr|[cdk])\b\.?\s*)?(.*?)\s*(cr|kr|db|dr|[cdk]|kredit|debet|debit)?\.?$/i;

/**
 * '1.250.000,00', '1,250,000.00', 'Rp 1.250.000', '1250000', '(2.500)', '-2.500', '2.500-', '50,000.00 DB'. One separator
 * before three digits groups thousands, before one or two it begins the sen. Null for what is no amount.
 */
export function amountIn(text: string): ReadAmount | null {
  const [, before, middle = '', after] = WITH_SIDE.exec(text.replace(/\u00a0/g, ' ').trim()) ?? [];
  const marked = sideOf(before ?? after ?? '');
  let number = middle.replace(/(rp|idr)\.?/i, '').replace(/\s/g, '');
  const isNegative =
    /^\(.*\)$/.test(number) || number.startsWith('-') || (number.endsWith('-') && !/[.,]-$/.test(number));
  const isPositive = number.startsWith('+');
  number = number
    .replace(/^[(+-]+|[)+]+$/g, '')
    .replace(/[.,]?-$/, '')
    .replace(/^-/, '');
  const sen = senOf(number);
  if (sen === null) return null;
  return { sen, side: marked ?? (isNegative ? 'OUT' : isPositive ? 'IN' : null) };
}

function senOf(number: string): number | null {
  const parts = /^(\d[\d.,]*?)(?:([.,])(\d{1,2}))?$/.exec(number);
  if (!parts) return null;
  const [, whole = '', point, decimals = ''] = parts;
  const grouping = whole.replace(/\d/g, '');
  // One sign groups the thousands, and it is not the one before the sen.
  if (grouping !== '' && (new Set(grouping).size > 1 || grouping[0] === point)) return null;
  if (grouping !== '' && !/^\d{1,3}(?:[.,]\d{3})+$/.test(whole)) return null;
  const sen = Number(whole.replace(/\D/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
  return Number.isSafeInteger(sen) ? sen : null;
}

const TIME = /,?[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?(?: ?(?:wib|wita|wit|am|pm))?$/i;
const WEEKDAY = /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i;
const DAY_MONTH = /^(\d{1,2})[ /.-](\d{1,2}|[a-z]{3,9})$/i;
const SHORT_YEAR = /^(\d{1,2}[ /.-](?:\d{1,2}|[a-z]{3,9}))[ /.-]'?(\d{2})$/i;
const YEAR_FIRST = /^(20\d{2})[/.](\d{1,2})[/.](\d{1,2})$/;
const RUN_TOGETHER = /^(20\d{2})(\d{2})(\d{2})$/;

/**
 * A day as banks write it: '02/11/2026', '2 Nov 26', '2026/11/02', '20261102', '02-11-2026 14:05:33', `'02/11`. Without a
 * year it is the last one that is not later than `until`. The day comes before the month. Null for what is no day.
 */
export function dayIn(text: string, until: BusinessDate): BusinessDate | null {
  const plain = text.trim().replace(/^'/, '').replace(WEEKDAY, '').replace(TIME, '').trim();
  if (DAY_MONTH.test(plain)) {
    const year = Number(until.slice(0, 4));
    const day = dayOf(`${plain.replace(/[ .-]/, '/')}/${year}`);
    return (
      day !== null && day > until ? dayOf(`${plain.replace(/[ .-]/, '/')}/${year - 1}`) : day
    ) as BusinessDate | null;
  }
  const [, head, shortYear] = SHORT_YEAR.exec(plain) ?? [];
  if (head) return dayOf(`${head.replace(/[ .-]/, '/')}/20${shortYear}`) as BusinessDate | null;
  const [, year, month = '', day = ''] = YEAR_FIRST.exec(plain) ?? RUN_TOGETHER.exec(plain) ?? [];
  if (year) return dayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) as BusinessDate | null;
  return dayOf(plain) as BusinessDate | null;
}
