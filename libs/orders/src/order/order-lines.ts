import type { VariantId } from '@lumbung/catalog';
import { Money, quantity, rupiah, type Id, type Quantity } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';

/** A line of an order as it was agreed, and what came back of it so far. Amounts are whole rupiah. */
export interface SoldLine {
  readonly id: string;
  readonly variantId: VariantId;
  readonly quantity: Quantity;
  readonly total: Money;
  readonly discount: Money;
  readonly tax: Money;
  readonly taxIsIncluded: boolean;
  /** What the buyer pays for it: total less discount, and the tax when it comes on top. */
  readonly net: Money;
  /** Whose goods these are; null for the cooperative's own. */
  readonly sellerId: Id<'Seller'> | null;
  readonly commissionBasisPoints: number | null;
  readonly returned: Quantity;
  readonly refunded: Money;
  readonly refundedDiscount: Money;
  readonly refundedTax: Money;
}

const AMOUNTS = ['total', 'discount', 'tax', 'net', 'refunded', 'refundedDiscount', 'refundedTax'] as const;
type Amount = (typeof AMOUNTS)[number];
type Row = Omit<SoldLine, Amount | 'quantity' | 'returned'> &
  Record<Amount, number> & { quantity: string; returned: string };

const LINES = `
  select id, variant_id as "variantId", quantity, total, discount, tax, tax_is_included as "taxIsIncluded", net, seller_id as "sellerId",
         commission_basis_points as "commissionBasisPoints", returned_quantity as returned, refunded, refunded_discount as "refundedDiscount",
         refunded_tax as "refundedTax"
    from orders.order_line where tenant_id = $1 and order_id = $2 order by position`;

/** The lines of an order in their order; the order itself should be locked. */
export async function soldLines(tx: Tx, orderId: string): Promise<SoldLine[]> {
  const rows = await tx.rows<Row>(LINES, [orderId]);
  return rows.map((row) => {
    const amounts = Object.fromEntries(AMOUNTS.map((name) => [name, rupiah(row[name])])) as Record<Amount, Money>;
    return { ...row, ...amounts, quantity: quantity(row.quantity), returned: quantity(row.returned) };
  });
}

/** The tax that was charged on top of the price; tax inside a price is part of the price. */
export function taxOnTop({ tax, taxIsIncluded }: Pick<SoldLine, 'tax' | 'taxIsIncluded'>): Money {
  return taxIsIncluded ? Money.zero : tax;
}
