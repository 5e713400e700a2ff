import type { Quote } from '@lumbung/catalog';
import { Money, type Quantity } from '@lumbung/kernel';

/** What one service of an expedition charges at one destination; null where the cooperative has no tariff for it. */
export interface ExpeditionTariff {
  readonly serviceId: string;
  readonly name: string;
  readonly estimate: string | null;
  readonly feePerKg: Money | null;
}

/** A kilogram counts once this much of it is used. */
const TOLERANCE_GRAMS = 300;

/**
 * Whole kilograms that an expedition bills: rounded up, where up to 0.3 kg above a kilogram is let go; at least one.
 * 1.3 kg are billed as 1, 1.31 kg as 2. Source: tariff lists of Indonesian expeditions.
 */
export function billedKilograms(grams: number): number {
  return Math.max(1, Math.ceil((grams - TOLERANCE_GRAMS) / 1000));
}

/** Fee of one parcel, whole rupiah: fee per kilogram × billed kilograms. */
export function expeditionFee(feePerKg: Money, grams: number): Money {
  return feePerKg.times(billedKilograms(grams));
}

/** What goods weigh, rounded up to a gram; null when one of them has no weight and is not sold by weight either. */
export function weightOf(
  lines: readonly { readonly quantity: Quantity; readonly quote: Pick<Quote, 'unit' | 'weightGrams'> }[],
): number | null {
  let thousandths = 0;
  for (const { quantity, quote } of lines) {
    const each = quote.weightGrams ?? (quote.unit === 'KILOGRAM' ? 1000 : quote.unit === 'GRAM' ? 1 : null);
    if (each === null) return null;
    thousandths += quantity.thousandths * each;
  }
  return Math.ceil(thousandths / 1000);
}
