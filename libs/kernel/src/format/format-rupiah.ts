import type { Money } from '../money.js';
import { divideHalfUp } from '../rounding.js';
import { localDecimal, type Locale } from './locale.js';

interface CompactUnit {
  readonly size: bigint;
  readonly name: Record<Locale, string>;
}

// Indonesian M is miliar, 10⁹; the English names are chosen so that no one reads M as a million.
const UNITS: readonly CompactUnit[] = [
  { size: 10n ** 12n, name: { id: 'T', en: 'tn' } },
  { size: 10n ** 9n, name: { id: 'M', en: 'bn' } },
  { size: 10n ** 6n, name: { id: 'jt', en: 'mn' } },
  { size: 10n ** 3n, name: { id: 'rb', en: 'k' } },
];

/** The amount to the rupiah, in the official spelling without a space: 'Rp78.500', '-Rp50.000'; English 'Rp78,500'. */
export function formatRupiah(money: Money, locale: Locale = 'id'): string {
  return signed(money, localDecimal(String(Math.abs(money.amount)), locale));
}

/**
 * The amount for a tile or an axis, one decimal, rounded half up: 'Rp1,5 jt', 'Rp2,3 M' (miliar), 'Rp850 rb';
 * English 'Rp1.5 mn', 'Rp2.3 bn'. Below a thousand to the rupiah. Never where somebody pays or signs.
 */
export function formatRupiahCompact(money: Money, locale: Locale = 'id'): string {
  const magnitude = BigInt(Math.abs(money.amount));
  // Decided by what the smaller unit would show, so that 999.950 becomes 1 jt and not 1.000 rb.
  const unit = UNITS.find(({ size }) => roundedToTenthOf(magnitude, size / 1000n) >= size);
  if (unit === undefined) {
    return formatRupiah(money, locale);
  }
  const tenths = divideHalfUp(magnitude * 10n, unit.size);
  const canonical = tenths % 10n === 0n ? String(tenths / 10n) : `${tenths / 10n}.${tenths % 10n}`;
  return signed(money, `${localDecimal(canonical, locale)} ${unit.name[locale]}`);
}

function roundedToTenthOf(magnitude: bigint, unit: bigint): bigint {
  return unit === 1n ? magnitude : divideHalfUp(magnitude * 10n, unit) * (unit / 10n);
}

function signed(money: Money, text: string): string {
  return `${money.isNegative ? '-' : ''}Rp${text}`;
}
