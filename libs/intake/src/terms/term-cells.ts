import type { Read } from '../members/cells.js';

const SIGNS = /^[A-Z0-9](?:[A-Z0-9 ./-]{1,18})[A-Z0-9]$/;
/** As the numbers given here look: one of the old books would meet one of them some day. */
const OURS = /^SB-\d{6,}$/;

/** The number of a certificate, three to twenty letters, digits, spaces, points, strokes. */
export function certificateOf(text: string): Read<string> {
  const plain = text.replace(/^'/, '').replace(/\s+/g, ' ').trim().toUpperCase();
  if (OURS.test(plain)) return { wrong: 'certificateOurs' };
  return SIGNS.test(plain) ? { value: plain } : { wrong: 'certificate' };
}

/**
 * Percent a year: `6`, `6,25 %`, `6.5% p.a.`. A spreadsheet keeps 6 % as 0.06: what is a number there and a quarter at
 * most was a percent. Typed as text it could be a fraction of one percent, and is refused.
 */
export function percentOf(text: string, isNumber: boolean): Read<string> {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/\s*(%|persen)?\s*(p\.?\s?a\.?|per tahun|setahun|\/ ?(th|thn|tahun))?\.?$/, '')
    .replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,10})?$/.test(bare)) return { wrong: 'termRate' };
  const rate = Number(bare);
  if (rate >= 1 && rate <= 100) return { value: String(Number(rate.toFixed(6))) };
  if (isNumber && !text.includes('%') && rate > 0 && rate <= 0.25)
    return { value: String(Number((rate * 100).toFixed(6))) };
  return { wrong: 'termRate' };
}

/** Months of a term: `6`, `6 bln`, `12 bulan`, `1 tahun`. */
export function monthsOf(text: string): Read<number> {
  const [, count, unit] = /^(\d{1,3})\s*(bulan|bln|bl|b|tahun|thn|th)?\.?$/i.exec(text.trim()) ?? [];
  const months = Number(count) * (unit?.toLowerCase().startsWith('t') ? 12 : 1);
  return months >= 1 && months <= 120 ? { value: months } : { wrong: 'termMonths' };
}

const AT_MATURITY = /tempo|akhir|belakang|jatem|maturity/i;
const MONTHLY = /bulan|bln|monthly/i;

/** When it pays what it earns: monthly, or at maturity. */
export function interestPaidOf(text: string): Read<'MONTHLY' | 'AT_MATURITY'> {
  if (AT_MATURITY.test(text)) return { value: 'AT_MATURITY' };
  return MONTHLY.test(text) ? { value: 'MONTHLY' } : { wrong: 'termPaid' };
}

const NOT_ON = /^(tidak|tdk|non|bukan|tanpa|cair|dicairkan|no$|n$|t$)/i;
const ALL_ON = /aro ?\+|pokok.*(jasa|bunga|hasil)/i;
const ON = /^(aro|ya|y|otomatis|auto|pokok|perpanjang|diperpanjang)/i;

/** What happens at maturity: paid out, the principal stays (ARO), or all stays (ARO+). */
export function rolloverOf(text: string): Read<'NONE' | 'PRINCIPAL' | 'PRINCIPAL_AND_INTEREST'> {
  const plain = text.trim();
  if (NOT_ON.test(plain)) return { value: 'NONE' };
  if (ALL_ON.test(plain)) return { value: 'PRINCIPAL_AND_INTEREST' };
  return ON.test(plain) ? { value: 'PRINCIPAL' } : { wrong: 'termRollover' };
}
