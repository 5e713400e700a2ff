import { Clock, Money, Quantity, quantity, rupiah, type Id } from '@lumbung/kernel';
import { conflict, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { giveBackConsigned, receiveConsigned, type DeliveryNote } from './consigned-goods.js';
import { giveUpHeld } from './give-up-held.js';
import { costOfReturn, issuedLine, lockHeld, type HeldRow } from './held-goods.js';
import { couldLeave, NOWHERE, openLocation, reachOf, type Place } from './places.js';
import { costOf, lockShelves, recordMovements, refreshProducts } from './shelves.js';
import { GoodsNotThere, OutOfStock, shortageOfShelf, type StockShortage, type StockTooLow } from './stock.schema.js';
import { announceArrived, missingOf } from './waiting.js';
import { writeOffDamaged, type DamagedLine } from './write-off.js';

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

/** Goods of a seller as they come in; what is known of the batch. */
export interface ConsignedLine extends StockLine {
  readonly expiresOn?: string | null;
  readonly batchCode?: string | null;
}

/** What goods are held for. */
export interface Reservation {
  readonly orderId: string;
  readonly expiresAt: Date;
  readonly locationId?: string | null;
}

/** What leaves together, and from where. */
export interface Parcel {
  readonly locationId?: string | null;
  readonly variantIds?: readonly VariantId[];
}

/**
 * What an order holds, takes and brings back. Every method runs in the caller's transaction and sends the same number
 * of statements for one line as for a hundred. Stock rows are locked in the order of their ids, products after them.
 */
@Injectable()
export class StockService {
  constructor(private readonly clock: Clock) {}

  /**
   * Holds goods for an order until they are issued or released: of the total over all places, and beyond it as far as
   * the variant may be sold ahead. Answers null when all are held, or the refusal OutOfStock with every line of which
   * less is free than wanted; then nothing is held. Throws NOT_FOUND for a variant this cooperative does not have.
   * `expiresAt` is the end of the payment's time: orders releases by its own clock. `locationId` is where the order is
   * fetched or packed: goods leave and come back there first; a place that is unknown counts as none.
   */
  async reserve(
    tx: Tx,
    lines: readonly StockLine[],
    { orderId, expiresAt, locationId = null }: Reservation,
  ): Promise<OutOfStock | null> {
    const ids = lines.map(({ variantId }) => variantId);
    const shelves = await lockShelves(tx, ids);
    const shortages: StockShortage[] = [];
    for (const { variantId, quantity: wanted } of lines) {
      const shelf = shelves.get(variantId);
      if (!shelf || shelf.available.isAtLeast(wanted)) continue;
      shortages.push(shortageOfShelf(shelf, wanted, shelf.available));
    }
    if (shortages.length > 0) return new OutOfStock(shortages);

    const changed = await tx.rows<{ productId: string; isOtherState: boolean }>(
      `with wanted as (select * from unnest($4::uuid[], $5::numeric[]) as w (variant_id, quantity)),
            held as (insert into catalog.reservation (tenant_id, order_id, variant_id, quantity, expires_at, placed_at, location_id)
                     select $1, $2, w.variant_id, w.quantity, $3, $6,
                            (select l.id from catalog.location l where l.tenant_id = $1 and l.id = $7 and l.kind <> 'TRANSIT') from wanted w
                     -- An order that was given up and is paid after all holds its goods once more.
                     on conflict (tenant_id, order_id, variant_id) do update
                       set state = 'HELD', quantity = excluded.quantity, expires_at = excluded.expires_at, placed_at = excluded.placed_at
                     where catalog.reservation.state = 'RELEASED')
       update catalog.stock s set reserved = s.reserved + w.quantity
         from wanted w, catalog.product_variant v
        where s.tenant_id = $1 and s.variant_id = w.variant_id and v.tenant_id = $1 and v.id = w.variant_id
       returning s.product_id as "productId",
                 catalog.stock_state(s.available + w.quantity, v.quantity_step, v.low_at)
                 <> catalog.stock_state(s.available, v.quantity_step, v.low_at) as "isOtherState"`,
      [orderId, expiresAt, ids, lines.map((line) => line.quantity.toString()), this.clock.now(), locationId],
    );
    await refreshOtherStates(tx, changed);
    return null;
  }

  /**
   * Lets go of what an order still holds. Safe to repeat; goods already issued stay issued. Orders that waited behind
   * it for the same goods are told (stock.waitingGoodsArrived).
   */
  async release(tx: Tx, orderId: string): Promise<void> {
    const held = await lockHeld(tx, orderId);
    if (!held.some(({ state }) => state === 'HELD')) return;
    const changed = await tx.rows<{ productId: string; isOtherState: boolean }>(
      `with released as (update catalog.reservation set state = 'RELEASED' where tenant_id = $1 and order_id = $2 and state = 'HELD'
                         returning variant_id, quantity)
       update catalog.stock s set reserved = s.reserved - r.quantity
         from released r, catalog.product_variant v
        where s.tenant_id = $1 and s.variant_id = r.variant_id and v.tenant_id = $1 and v.id = r.variant_id
       returning s.product_id as "productId",
                 catalog.stock_state(s.available - r.quantity, v.quantity_step, v.low_at)
                 <> catalog.stock_state(s.available, v.quantity_step, v.low_at) as "isOtherState"`,
      [orderId],
    );
    await refreshOtherStates(tx, changed);
    const freed = held.filter(({ state, isShort }) => state === 'HELD' && isShort);
    await announceArrived(
      tx,
      freed.map(({ variantId, quantity: more }) => ({ variantId, quantity: quantity(more) })),
    );
  }

  /**
   * The goods an order holds leave the house: reserved becomes gone, and SALE movements say from where. They are taken
   * from the place named here, else from the order's own, then from the others that sell, lowest priority first.
   * `variantIds` lets only these lines go, for a parcel of its own. Answers each line with what it had cost, for cost
   * of sale (moving average; whole rupiah, rounded half up per line, the last goods on a shelf take what is left).
   * Safe to repeat: the second time answers the same. Refuses with GoodsNotThere, and moves nothing, when goods sold
   * ahead have not come, are promised to earlier orders or are on the way between two places. Throws CONFLICT when the
   * order holds nothing, because its reservation was released, or when only a part of the lines named has left already.
   */
  async issue(tx: Tx, orderId: string, { locationId, variantIds }: Parcel = {}): Promise<CostedLine[] | GoodsNotThere> {
    const all = await lockHeld(tx, orderId);
    // What the order let go of for good, when it was changed, is no longer its business.
    const held = all.filter(
      ({ variantId, state }) => state !== 'RELEASED' && (!variantIds || variantIds.includes(variantId)),
    );
    if (held.length > 0 && held.every(({ state }) => state === 'ISSUED')) return held.map(issuedLine);
    if (held.length === 0 || held.some(({ state }) => state !== 'HELD'))
      throw conflict('This order no longer holds its goods.');

    const leaving = await this.findGoods(tx, orderId, held, locationId ?? null);
    if (leaving instanceof GoodsNotThere) return leaving;
    const lines = held.map((row) => {
      const taken = quantity(row.quantity);
      return {
        variantId: row.variantId,
        quantity: taken,
        cost: costOf(taken, { onHand: quantity(row.onHand), value: rupiah(row.value) }),
      };
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
      lines.flatMap(({ variantId, cost }) => {
        const places = leaving.get(variantId) as Place[];
        const costs = cost.allocate(places.map(({ onHand }) => onHand.thousandths));
        return places.map(({ locationId: from, onHand: part }, n) => ({
          variantId,
          locationId: from,
          kind: 'SALE' as const,
          change: part.negated(),
          valueChange: (costs[n] as Money).negated(),
          unitCost: (costs[n] as Money).share(1000, part.thousandths),
          reference: `order:${orderId}`,
        }));
      }),
      this.clock.now(),
    );
    await refreshProducts(
      tx,
      held.map(({ productId }) => productId),
    );
    return lines;
  }

  /**
   * What an order holds that could not leave now: sold ahead and not come, promised to earlier orders, or on the way
   * between two places. Empty when all could. Nothing is locked; two statements.
   */
  missing(tx: Tx, orderId: string): Promise<StockShortage[]> {
    return missingOf(tx, orderId);
  }

  /**
   * Goods of sellers come in by a delivery note: RECEIPT movements without cost and without a journal, since they stay
   * the seller's. For the consignment library only, which keeps the note; its `reference` stands on the movements.
   * Answers their ids. Throws NOT_FOUND for an unknown variant or place and CONFLICT for the cooperative's own goods.
   */
  receiveConsigned(tx: Tx, lines: readonly ConsignedLine[], note: DeliveryNote): Promise<string[]> {
    return receiveConsigned(tx, lines, note, this.clock.now());
  }

  /**
   * Unsold goods go back to their seller. Refuses with StockTooLow when less lies at the place or is free of orders.
   * Else as `receiveConsigned`.
   */
  returnConsigned(tx: Tx, lines: readonly StockLine[], note: DeliveryNote): Promise<string[] | StockTooLow> {
    return giveBackConsigned(tx, lines, note, this.clock.now());
  }

  /**
   * Sold goods come back onto the shelf at what they had cost: at the place named here, else at the order's own, else
   * at the usual one; those that were sold ahead and never left are no longer held, and had cost nothing. Answers the lines with that cost, to be booked back. Throws CONFLICT when more would come back
   * than the order took (the caller has checked before) and NOT_FOUND for a place that is not in use.
   */
  async returnGoods(
    tx: Tx,
    orderId: string,
    lines: readonly StockLine[],
    { locationId }: Pick<Parcel, 'locationId'> = {},
  ): Promise<CostedLine[]> {
    if (lines.length === 0) return [];
    const place = await openLocation(tx, locationId);
    const held = new Map((await lockHeld(tx, orderId)).map((row) => [row.variantId, row]));
    const isHeld = ({ variantId }: StockLine) => held.get(variantId)?.state === 'HELD';
    const neverLeft = await giveUpHeld(tx, orderId, held, lines.filter(isHeld));
    const left = lines.filter((line) => !isHeld(line));
    if (left.length === 0) return neverLeft;
    const back = left.map(({ variantId, quantity: returned }) => {
      const row = held.get(variantId);
      if (!row || row.state !== 'ISSUED') throw conflict('This order took no such goods.');
      return {
        variantId,
        quantity: returned,
        cost: costOfReturn(row, returned),
        locationId: place ?? row.locationId,
        isShort: row.isShort,
      };
    });
    await tx.rows(
      `update catalog.reservation r set returned = r.returned + b.quantity, returned_cost = r.returned_cost + b.cost
         from unnest($3::uuid[], $4::numeric[], $5::bigint[]) as b (variant_id, quantity, cost)
        where r.tenant_id = $1 and r.order_id = $2 and r.variant_id = b.variant_id`,
      [
        orderId,
        back.map(({ variantId }) => variantId),
        back.map((line) => line.quantity.toString()),
        back.map(({ cost }) => cost.amount),
      ],
    );
    await recordMovements(
      tx,
      back.map(({ variantId, quantity: returned, cost, locationId: at }) => ({
        variantId,
        locationId: at,
        kind: 'RETURN',
        change: returned,
        valueChange: cost,
        unitCost: cost.share(1000, returned.thousandths),
        reference: `order:${orderId}`,
      })),
      this.clock.now(),
    );
    await refreshProducts(
      tx,
      [...held.values()].map(({ productId }) => productId),
    );
    await announceArrived(
      tx,
      back.filter(({ isShort }) => isShort),
    );
    return [
      ...neverLeft,
      ...back.map(({ variantId, quantity: returned, cost }) => ({ variantId, quantity: returned, cost })),
    ];
  }

  /**
   * Goods that have just come back damaged leave the shelf for good (ADJUSTMENT, DAMAGED), whether or not others wait for
   * them. Answers what they had cost, at the average: the caller books it (DR 5-1040 / CR 1-1510). A variant stands in one
   * line only. Throws NOT_FOUND for an unknown variant.
   */
  writeOff(tx: Tx, lines: readonly DamagedLine[], reference: string): Promise<CostedLine[]> {
    return writeOffDamaged(tx, lines, reference, this.clock.now());
  }

  /** From where each line is taken, or what is missing of the order. */
  private async findGoods(
    tx: Tx,
    orderId: string,
    held: readonly HeldRow[],
    locationId: string | null,
  ): Promise<Map<VariantId, Place[]> | GoodsNotThere> {
    const ids = held.map(({ variantId }) => variantId);
    const short = held.filter(({ isShort }) => isShort).map(({ variantId }) => variantId);
    const reach = await reachOf(tx, orderId, ids, { short, first: locationId ?? held[0]?.locationId ?? null });
    const leaving = new Map<VariantId, Place[]>();
    for (const { variantId, quantity: wanted, sellable } of held) {
      const { taken, missing } = couldLeave(quantity(wanted), quantity(sellable), reach.get(variantId) ?? NOWHERE);
      if (!missing.isPositive) leaving.set(variantId, taken);
    }
    return leaving.size === held.length ? leaving : new GoodsNotThere(await this.missing(tx, orderId));
  }
}

function refreshOtherStates(tx: Tx, changed: readonly { productId: string; isOtherState: boolean }[]): Promise<void> {
  return refreshProducts(
    tx,
    changed.filter(({ isOtherState }) => isOtherState).map(({ productId }) => productId),
  );
}
