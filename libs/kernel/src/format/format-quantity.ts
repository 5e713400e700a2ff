import { scaledDecimal } from '../decimal.js';
import type { Quantity } from '../quantity.js';
import { divideHalfUp } from '../rounding.js';
import { localDecimal, type Locale } from './locale.js';

const PERCENT_DECIMALS = 2;
const READ_DECIMALS = 25; // a double below one can print so many

/** The quantity without a unit, all its decimals: '1,25', '1.250'; English '1.25', '1,250'. */
export function formatQuantity(quantity: Quantity, locale: Locale = 'id'): string {
  return localDecimal(quantity.toString(), locale);
}

/**
 * A rate already in percent: 1.25 gives '1,25%', English '1.25%'. At most two decimals, rounded half up in the decimal
 * system (1.005 is 1,01), no zeros at the end. Throws RangeError for NaN and the like.
 */
export function formatPercent(ratePercent: number | string, locale: Locale = 'id'): string {
  const plain = Number.isFinite(ratePercent) && /e-/.test(String(ratePercent)) ? '0' : ratePercent;
  const scaled = scaledDecimal(plain, READ_DECIMALS);
  const hundredths = divideHalfUp(scaled, 10n ** BigInt(READ_DECIMALS - PERCENT_DECIMALS));

  const magnitude = hundredths < 0n ? -hundredths : hundredths;
  const fraction = String(magnitude % 100n)
    .padStart(PERCENT_DECIMALS, '0')
    .replace(/0+$/, '');
  const canonical = `${hundredths < 0n ? '-' : ''}${magnitude / 100n}${fraction && `.${fraction}`}`;
  return `${localDecimal(canonical, locale)}%`;
}
