import type { Money } from '@lumbung/kernel';
import type { TaxCategory } from './tax-category.js';

/**
 * Value added tax (PPN) on one line: numerator ÷ denominator of the price without tax. Ordinary goods: 12 % on 11/12
 * of the price, together 11/100; luxury goods: 12/100. Source: the dated rows of `catalog.tax_rate` (PMK 131/2024).
 */
export interface LineTax {
  readonly category: TaxCategory;
  readonly numerator: number;
  readonly denominator: number;
  /** Prices of this shop contain the tax; else it is added on top. */
  readonly isIncluded: boolean;
}

/**
 * The tax on a line, of its amount after discounts; whole rupiah, rounded half up once per line. Inside a price:
 * amount × n ÷ (d + n), so Rp111.000 contain Rp11.000; on top: amount × n ÷ d, so Rp100.000 get Rp11.000 more.
 */
export function taxOn(amount: Money, { numerator, denominator, isIncluded }: LineTax): Money {
  return amount.share(numerator, isIncluded ? denominator + numerator : denominator);
}

/** The amount without its tax: inside a price what is left (100/111 of it, to the rupiah), on top the amount itself. */
export function netOf(amount: Money, tax: LineTax): Money {
  return tax.isIncluded ? amount.minus(taxOn(amount, tax)) : amount;
}

/** What the buyer pays: the amount, and the tax when it comes on top. */
export function grossOf(amount: Money, tax: LineTax): Money {
  return tax.isIncluded ? amount : amount.plus(taxOn(amount, tax));
}
