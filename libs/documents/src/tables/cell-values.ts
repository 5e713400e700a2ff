import { isBusinessDate, parseRupiah, type Money } from '@lumbung/kernel';

/** Every reader answers null for what it does not understand: nothing is guessed, the officer is asked. */

/** What people write where there is nothing to say. */
export const isNothing = (text: string): boolean => /^(-|–|n\/a|tidak ada|none)$/i.test(text);

/** Whole rupiah as people and programs write them: 'Rp 12.500', '12500,-', '12,5rb', '12500.00'. */
export function amountOf(text: string): Money | null {
  const plain = text.replace(/\u00a0/g, ' ').trim();
  const machine = /^(-?\d+)\.0{1,2}$/.exec(plain);
  return parseRupiah(machine?.[1] ?? plain);
}

const YES = /^(ya|y|yes|true|benar|1|v|✓)$/i;
const NO = /^(tidak|t|no|n|false|bukan|0)$/i;

export function yesOrNo(text: string): boolean | null {
  return YES.test(text.trim()) ? true : NO.test(text.trim()) ? false : null;
}

// As they are written, the old spellings and the short ones too: Pebruari, Agt, Nopember.
const MONTHS = [
  'jan',
  '[fp]eb',
  'mar|mrt',
  'apr',
  'me|may',
  'jun',
  'jul',
  'a[gu][ust]',
  'sep',
  'o[kc]t',
  'no[vp]',
  'de[sc]',
].map((it) => new RegExp(`^(${it})`, 'i'));

/** A day as '2026-12-31', '31/12/2026', '31-12-2026' or '31 Desember 2026'; the day comes before the month here. */
export function dayOf(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  const [, firstDay, written, lastYear] = /^(\d{1,2})[ /.-](\d{1,2}|[a-z]{3,9})[ /.-](\d{4})$/i.exec(text.trim()) ?? [];
  const monthNo =
    written === undefined
      ? undefined
      : /^\d/.test(written)
        ? written
        : String(MONTHS.findIndex((it) => it.test(written)) + 1);
  const date = year
    ? `${year}-${month}-${day}`
    : `${lastYear}-${monthNo?.padStart(2, '0')}-${firstDay?.padStart(2, '0')}`;
  return isBusinessDate(date) ? date : null;
}
