import { Money, Quantity, quantity, rupiah } from '@lumbung/kernel';
import { conflict, type Tx } from '@lumbung/platform';
import type { CostedLine, VariantId } from './stock.service.js';

/** A line an order holds or took, with its shelf, both locked. */
export interface HeldRow {
  variantId: VariantId;
  productId: string;
  quantity: string;
  state: 'HELD' | 'RELEASED' | 'ISSUED';
  cost: number | null;
  returned: string;
  returnedCost: number;
  /** Where the order wants to be served; null when that place is no longer in use. */
  locationId: string | null;
  onHand: string;
  value: number;
  /** What is there to be sold, promised or not. */
  sellable: string;
  /** More is held of it than that. */
  isShort: boolean;
}

/** What an order holds or took, with its shelves, locked in the order of the variants. */
export function lockHeld(tx: Tx, orderId: string): Promise<HeldRow[]> {
  return tx.rows<HeldRow>(
    `select r.variant_id as "variantId", s.product_id as "productId", r.quantity, r.state, r.cost, r.returned,
            r.returned_cost as "returnedCost", s.on_hand as "onHand", s.value, s.on_hand - s.held_back as sellable,
            s.reserved > s.on_hand - s.held_back as "isShort",
            (select l.id from catalog.location l where l.tenant_id = $1 and l.id = r.location_id and l.is_active) as "locationId"
       from catalog.reservation r join catalog.stock s on s.tenant_id = r.tenant_id and s.variant_id = r.variant_id
      where r.tenant_id = $1 and r.order_id = $2 order by r.variant_id for update of r, s`,
    [orderId],
  );
}

export function issuedLine({ variantId, quantity: taken, cost }: HeldRow): CostedLine {
  return { variantId, quantity: quantity(taken), cost: rupiah(cost ?? 0) };
}

/** The last of a line brings back what is left of its cost, so that the parts sum to the whole. */
export function costOfReturn(row: HeldRow, returned: Quantity): Money {
  const [taken, before, cost] = [quantity(row.quantity), quantity(row.returned), rupiah(row.cost ?? 0)];
  const after = before.plus(returned);
  if (!returned.isPositive || after.exceeds(taken)) throw conflict('More would come back than this order took.');
  return cost.share(after.thousandths, taken.thousandths).minus(rupiah(row.returnedCost));
}
