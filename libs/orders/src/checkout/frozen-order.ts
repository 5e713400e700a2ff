import { taxOn, type LineTax, type Quote, type VariantId } from '@lumbung/catalog';
import { Money, type Id, type Quantity } from '@lumbung/kernel';
import type { AppliedPromotion, Reckoning } from '@lumbung/promotions';
import { memberSaving } from '../cart/cart-reckoning.js';

/** One line as it is agreed: nothing in it changes when the catalogue does. Amounts are whole rupiah. */
export interface FrozenLine {
  readonly id: string;
  readonly variantId: VariantId;
  readonly productId: string;
  readonly productName: string;
  readonly variantName: string;
  readonly sku: string;
  readonly unitLabel: string;
  readonly quantity: Quantity;
  readonly unitPrice: Money;
  readonly publicUnitPrice: Money;
  readonly priceClass: Quote['priceClass'];
  readonly total: Money;
  readonly discount: Money;
  readonly discountExplanation: string | null;
  readonly tax: Money;
  readonly taxIsIncluded: boolean;
  readonly taxCategory: LineTax['category'] | null;
  readonly taxNumerator: number | null;
  readonly taxDenominator: number | null;
  readonly sellerId: Id<'Seller'> | null;
  readonly commissionBasisPoints: number | null;
}

export interface FrozenSums {
  readonly lines: readonly FrozenLine[];
  readonly subtotal: Money;
  readonly discount: Money;
  /** On top of prices. */
  readonly taxAdded: Money;
  /** Inside prices; for information. */
  readonly taxIncluded: Money;
  readonly shippingFee: Money;
  readonly shippingDiscount: Money;
  /** Against public prices, for members; nothing for others. */
  readonly memberSavings: Money;
  /** subtotal − discount + taxAdded + shippingFee − shippingDiscount: everything but a transfer's unique amount. */
  readonly due: Money;
  readonly applied: readonly AppliedPromotion[];
}

/** What is bought and how it stands in the catalogue now. */
export interface WantedLine {
  readonly id: string;
  readonly quantity: Quantity;
  readonly quote: Quote;
}

/**
 * An order's money. A line's total is unit price × quantity, rounded half up once; promotions have split what they take
 * off so that the lines' discounts sum to it; tax is reckoned once per line on what is left, inside that or on top.
 * Everything else is a sum of these whole rupiah.
 */
export function freeze(
  wanted: readonly WantedLine[],
  shippingFee: Money,
  reckoning: Reckoning,
  commissions: ReadonlyMap<string, { readonly commissionBasisPoints: number }>,
): FrozenSums {
  const lines = wanted.map((line) => frozenLine(line, reckoning, commissions));
  const subtotal = Money.sum(lines.map(({ total }) => total));
  const discount = Money.sum(lines.map((line) => line.discount));
  const taxAdded = Money.sum(lines.map(({ tax, taxIsIncluded }) => (taxIsIncluded ? Money.zero : tax)));
  const taxIncluded = Money.sum(lines.map(({ tax, taxIsIncluded }) => (taxIsIncluded ? tax : Money.zero)));
  const { shippingDiscount, applied } = reckoning;
  return {
    lines,
    subtotal,
    discount,
    taxAdded,
    taxIncluded,
    shippingFee,
    shippingDiscount,
    memberSavings: Money.sum(
      wanted
        .filter(({ quote }) => quote.priceClass === 'MEMBER')
        .map(({ quote, quantity }) => memberSaving(quote, quantity)),
    ),
    due: subtotal.minus(discount).plus(taxAdded).plus(shippingFee).minus(shippingDiscount),
    applied,
  };
}

function frozenLine(
  { id, quantity, quote }: WantedLine,
  { lineDiscounts, applied }: Reckoning,
  commissions: ReadonlyMap<string, { readonly commissionBasisPoints: number }>,
): FrozenLine {
  const total = quote.price.timesQuantity(quantity);
  const discount = lineDiscounts.get(id) ?? Money.zero;
  const reasons = applied.flatMap(({ lines }) => lines.filter(({ lineId }) => lineId === id));
  return {
    id,
    variantId: quote.variantId,
    productId: quote.productId,
    productName: quote.productName,
    variantName: quote.variantName,
    sku: quote.sku,
    unitLabel: quote.unitLabel,
    quantity,
    unitPrice: quote.price,
    publicUnitPrice: quote.publicPrice,
    priceClass: quote.priceClass,
    total,
    discount,
    discountExplanation:
      reasons
        .map(({ explanation }) => explanation)
        .join(' ')
        .slice(0, 1000) || null,
    tax: quote.tax ? taxOn(total.minus(discount), quote.tax) : Money.zero,
    taxIsIncluded: quote.tax?.isIncluded ?? true,
    taxCategory: quote.tax?.category ?? null,
    taxNumerator: quote.tax?.numerator ?? null,
    taxDenominator: quote.tax?.denominator ?? null,
    sellerId: quote.sellerId,
    commissionBasisPoints: quote.sellerId ? (commissions.get(quote.variantId)?.commissionBasisPoints ?? 0) : null,
  };
}
