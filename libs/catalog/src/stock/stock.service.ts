import { Clock, Money, Quantity, quantity, rupiah, type Id } from '@lumbung/kernel';
import { conflict, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { costOf, lockShelves, recordMovements, refreshProducts } from './shelves.js';
import { OutOfStock, type StockShortage } from './stock.schema.js';

export type VariantId = Id<'ProductVariant'>;

/** So much of one variant; a variant stands in one line only. */
export interface StockLine {
  readonly variantId: VariantId;
  readonly quantity: Quantity;
}

/** What left the shelf (or came back) and what it had cost the cooperative, whole rupiah. */
export interface CostedLine extends StockLine {
  readonly cost: Money;
}

/** A line an order holds or took, with its shelf, both locked. */
interface HeldRow {
  variantId: VariantId;
  productId: string;
  quantity: string;
  state: 'HELD' | 'RELEASED' | 'ISSUED';
  cost: number | null;
  returned: string;
  returnedCost: number;
  onHand: string;
  value: number;
}

/**
 * What an order holds, takes and brings back. Every method runs in the caller's transaction and sends the same number
 * of statements for one line as for a hundred. Stock rows are locked in the order of their ids, products after them.
 */
@Injectable()
export class StockService {
  constructor(private readonly clock: Clock) {}

  /**
   * Holds goods for an order until they are issued or released. Answers null when all are held, or the refusal
   * OutOfStock with every line of which less is free than wanted; then nothing is held. Throws NOT_FOUND for a variant
   * this cooperative does not have. `expiresAt` is the end of the payment's time: orders releases by its own clock.
   */
  async reserve(tx: Tx, lines: readonly StockLine[], { orderId, expiresAt }: { orderId: string; expiresAt: Date }): Promise<OutOfStock | null> {
    const ids = lines.map(({ variantId }) => variantId);
    const shelves = await lockShelves(tx, ids);
    const shortages: StockShortage[] = [];
    for (const { variantId, quantity: wanted } of lines) {
      const shelf = shelves.get(variantId);
      if (!shelf || shelf.available.isAtLeast(wanted)) continue;
      const { productName, variantName, available } = shelf;
      shortages.push({ variantId, cartLineId: null, productName, variantName, quantityWanted: wanted, quantityAvailable: available });
    }
    if (shortages.length > 0) return new OutOfStock(shortages);

    const changed = await tx.rows<{ productId: string; isOtherState: boolean }>(
      `with wanted as (select * from unnest($4::uuid[], $5::numeric[]) as w (variant_id, quantity)),
            held as (insert into catalog.reservation (tenant_id, order_id, variant_id, quantity, expires_at)
                     select $1, $2, w.variant_id, w.quantity, $3 from wanted w)
       update catalog.stock s set reserved = s.reserved + w.quantity
         from wanted w, catalog.product_variant v
        where s.tenant_id = $1 and s.variant_id = w.variant_id and v.tenant_id = $1 and v.id = w.variant_id
       returning s.product_id as "productId",
                 catalog.stock_state(s.on_hand - s.reserved + w.quantity, v.quantity_step, v.low_at)
                 <> catalog.stock_state(s.on_hand - s.reserved, v.quantity_step, v.low_at) as "isOtherState"`,
      [orderId, expiresAt, ids, lines.map((line) => line.quantity.toString())],
    );
    await refreshOtherStates(tx, changed);
    return null;
  }

  /** Lets go of what an order still holds. Safe to repeat; goods already issued stay issued. */
  async release(tx: Tx, orderId: string): Promise<void> {
    const held = await this.lockHeld(tx, orderId);
    if (!held.some(({ state }) => state === 'HELD')) return;
    const changed = await tx.rows<{ productId: string; isOtherState: boolean }>(
      `with released as (update catalog.reservation set state = 'RELEASED' where tenant_id = $1 and order_id = $2 and state = 'HELD'
                         returning variant_id, quantity)
       update catalog.stock s set reserved = s.reserved - r.quantity
         from released r, catalog.product_variant v
        where s.tenant_id = $1 and s.variant_id = r.variant_id and v.tenant_id = $1 and v.id = r.variant_id
       returning s.product_id as "productId",
                 catalog.stock_state(s.on_hand - s.reserved - r.quantity, v.quantity_step, v.low_at)
                 <> catalog.stock_state(s.on_hand - s.reserved, v.quantity_step, v.low_at) as "isOtherState"`,
      [orderId],
    );
    await refreshOtherStates(tx, changed);
  }

  /**
   * The goods an order holds leave the house: reserved becomes gone, and a SALE movement says so. Answers each line
   * with what it had cost, for cost of sale (moving average; whole rupiah, rounded half up per line, the last goods on
   * a shelf take what is left). Safe to repeat: the second time answers the same. Throws CONFLICT when the order holds
   * nothing, because its reservation was released.
   */
  async issue(tx: Tx, orderId: string): Promise<CostedLine[]> {
    const held = await this.lockHeld(tx, orderId);
    if (held.length > 0 && held.every(({ state }) => state === 'ISSUED')) return held.map(issuedLine);
    if (held.length === 0 || held.some(({ state }) => state !== 'HELD')) throw conflict('This order no longer holds its goods.');

    const lines = held.map((row) => {
      const taken = quantity(row.quantity);
      return { variantId: row.variantId, quantity: taken, cost: costOf(taken, { onHand: quantity(row.onHand), value: rupiah(row.value) }) };
    });
    await tx.rows(
      `with costed as (select * from unnest($3::uuid[], $4::bigint[]) as c (variant_id, cost)),
            issued as (update catalog.reservation r set state = 'ISSUED', cost = c.cost from costed c
                        where r.tenant_id = $1 and r.order_id = $2 and r.variant_id = c.variant_id returning r.variant_id, r.quantity)
       update catalog.stock s set reserved = s.reserved - i.quantity from issued i where s.tenant_id = $1 and s.variant_id = i.variant_id`,
      [orderId, lines.map(({ variantId }) => variantId), lines.map(({ cost }) => cost.amount)],
    );
    await recordMovements(
      tx,
      lines.map(({ variantId, quantity: taken, cost }) => ({
        variantId,
        kind: 'SALE',
        change: taken.negated(),
        valueChange: cost.negated(),
        unitCost: cost.share(1000, taken.thousandths),
        reference: `order:${orderId}`,
      })),
      this.clock.now(),
    );
    await refreshProducts(tx, held.map(({ productId }) => productId));
    return lines;
  }

  /**
   * Sold goods come back onto the shelf at what they had cost. Answers the lines with that cost, to be booked back.
   * Throws CONFLICT when more would come back than the order took; the caller has checked before.
   */
  async returnGoods(tx: Tx, orderId: string, lines: readonly StockLine[]): Promise<CostedLine[]> {
    if (lines.length === 0) return [];
    const held = new Map((await this.lockHeld(tx, orderId)).map((row) => [row.variantId, row]));
    const back = lines.map(({ variantId, quantity: returned }) => {
      const row = held.get(variantId);
      if (!row || row.state !== 'ISSUED') throw conflict('This order took no such goods.');
      return { variantId, quantity: returned, cost: costOfReturn(row, returned) };
    });
    await tx.rows(
      `update catalog.reservation r set returned = r.returned + b.quantity, returned_cost = r.returned_cost + b.cost
         from unnest($3::uuid[], $4::numeric[], $5::bigint[]) as b (variant_id, quantity, cost)
        where r.tenant_id = $1 and r.order_id = $2 and r.variant_id = b.variant_id`,
      [orderId, back.map(({ variantId }) => variantId), back.map((line) => line.quantity.toString()), back.map(({ cost }) => cost.amount)],
    );
    await recordMovements(
      tx,
      back.map(({ variantId, quantity: returned, cost }) => ({
        variantId,
        kind: 'RETURN',
        change: returned,
        valueChange: cost,
        unitCost: cost.share(1000, returned.thousandths),
        reference: `order:${orderId}`,
      })),
      this.clock.now(),
    );
    await refreshProducts(tx, [...held.values()].map(({ productId }) => productId));
    return back;
  }

  private lockHeld(tx: Tx, orderId: string): Promise<HeldRow[]> {
    return tx.rows<HeldRow>(
      `select r.variant_id as "variantId", s.product_id as "productId", r.quantity, r.state, r.cost, r.returned,
              r.returned_cost as "returnedCost", s.on_hand as "onHand", s.value
         from catalog.reservation r join catalog.stock s on s.tenant_id = r.tenant_id and s.variant_id = r.variant_id
        where r.tenant_id = $1 and r.order_id = $2 order by r.variant_id for update`,
      [orderId],
    );
  }
}

function issuedLine({ variantId, quantity: taken, cost }: HeldRow): CostedLine {
  return { variantId, quantity: quantity(taken), cost: rupiah(cost ?? 0) };
}

/** The last of a line brings back what is left of its cost, so that the parts sum to the whole. */
function costOfReturn(row: HeldRow, returned: Quantity): Money {
  const [taken, before, cost] = [quantity(row.quantity), quantity(row.returned), rupiah(row.cost ?? 0)];
  const after = before.plus(returned);
  if (!returned.isPositive || after.exceeds(taken)) throw conflict('More would come back than this order took.');
  return cost.share(after.thousandths, taken.thousandths).minus(rupiah(row.returnedCost));
}

function refreshOtherStates(tx: Tx, changed: readonly { productId: string; isOtherState: boolean }[]): Promise<void> {
  return refreshProducts(tx, changed.filter(({ isOtherState }) => isOtherState).map(({ productId }) => productId));
}
