import { newId, quantity, rupiah } from '@lumbung/kernel';
import { TenantDatabase, UserError, type Tx } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { StockCount } from '../counts/count.types.js';
import { CountsService } from '../counts/counts.service.js';
import { LocationsService } from '../locations/locations.service.js';
import type { StockLocation } from '../locations/location.types.js';
import type { AddStockLocationInput } from '../locations/locations.schema.js';
import { ReorderService } from '../locations/reorder.service.js';
import { OrderAheadService } from '../stock/order-ahead.service.js';
import { StockService, type VariantId } from '../stock/stock.service.js';
import { StoreroomService } from '../stock/storeroom.service.js';
import type { StockTransfer } from '../transfers/transfer.types.js';
import { TransfersService } from '../transfers/transfers.service.js';

/** A place for goods; a storeroom that sells unless said otherwise. */
export async function locationIn(
  coop: TestCooperative,
  wish: Partial<AddStockLocationInput> = {},
): Promise<StockLocation> {
  const place = await coop.run(() =>
    coop.house.get(LocationsService).add({ name: `Gudang ${newId().slice(-6)}`, kind: 'WAREHOUSE', ...wish }),
  );
  if (place instanceof UserError) throw new Error(place.message);
  return place;
}

/** The cooperative's usual place. */
export async function shopIn(coop: TestCooperative): Promise<StockLocation> {
  return (await coop.run(() => coop.house.get(LocationsService).list())).find(
    ({ isDefault }) => isDefault,
  ) as StockLocation;
}

/** Puts goods at a place, at no cost. */
export async function stockAt(
  coop: TestCooperative,
  locationId: string,
  variantId: string,
  amount: number,
): Promise<void> {
  const change = { requestId: newId(), locationId, variantId, change: quantity(amount), reason: 'OPENING' } as const;
  const result = await coop.run(() => coop.house.get(StoreroomService).adjust(change));
  if (result instanceof UserError) throw new Error(result.message);
}

/** What lies where, by name of the place; what is under way stands under 'Dalam perjalanan'. */
export async function placesOf(coop: TestCooperative, variantId: string): Promise<Record<string, number>> {
  const rows = await coop.house.admin<{ name: string; onHand: string }>(
    `select l.name, sum(p.on_hand) as "onHand" from catalog.location_stock p join catalog.location l on l.tenant_id = p.tenant_id and l.id = p.location_id
      where p.tenant_id = $1 and p.variant_id = $2 group by l.name having sum(p.on_hand) > 0`,
    [coop.id, variantId],
  );
  return Object.fromEntries(rows.map(({ name, onHand }) => [name, Number(onHand)]));
}

/** What does not sum up: counters against movements, places against counters, what is held back, what is promised. */
export async function holesOfStock(coop: TestCooperative): Promise<unknown[]> {
  return coop.house.admin(
    `select s.variant_id, s.on_hand, s.held_back, s.reserved, s.value from catalog.stock s
      where s.tenant_id = $1 and (
            s.on_hand <> (select coalesce(sum(m.change), 0) from catalog.stock_movement m where m.tenant_id = $1 and m.variant_id = s.variant_id)
         or s.value <> (select coalesce(sum(m.value_change), 0) from catalog.stock_movement m where m.tenant_id = $1 and m.variant_id = s.variant_id)
         or s.on_hand <> (select coalesce(sum(p.on_hand), 0) from catalog.location_stock p where p.tenant_id = $1 and p.variant_id = s.variant_id)
         or s.held_back <> (select coalesce(sum(p.on_hand), 0) from catalog.location_stock p join catalog.location l on l.tenant_id = p.tenant_id and l.id = p.location_id
                             where p.tenant_id = $1 and p.variant_id = s.variant_id and not l.sells_from)
         or s.reserved <> (select coalesce(sum(r.quantity), 0) from catalog.reservation r where r.tenant_id = $1 and r.variant_id = s.variant_id and r.state = 'HELD')
         or exists (select from catalog.location_stock p where p.tenant_id = $1 and p.variant_id = s.variant_id
                     and p.on_hand <> (select coalesce(sum(m.change), 0) from catalog.stock_movement m
                                        where m.tenant_id = $1 and m.variant_id = p.variant_id and m.location_id = p.location_id)))`,
    [coop.id],
  );
}

/** Lets a variant be sold beyond what is there. */
export async function backorderIn(coop: TestCooperative, variantId: string, limit: number): Promise<void> {
  const result = await coop.run(() =>
    coop.house.get(OrderAheadService).set({ variantId, backorderLimit: quantity(limit) }),
  );
  if (result instanceof UserError) throw new Error(result.message);
}

/** Runs in one transaction of the cooperative. */
export function withStock<T>(coop: TestCooperative, work: (tx: Tx, stock: StockService) => Promise<T>): Promise<T> {
  return coop.run(() => coop.house.get(TenantDatabase).transaction((tx) => work(tx, coop.house.get(StockService))));
}

/** Holds goods for a new order; answers its id. Throws when less is free. */
export async function heldIn(
  coop: TestCooperative,
  variantId: VariantId,
  amount: number,
  locationId: string | null = null,
): Promise<string> {
  const orderId = newId();
  const refusal = await withStock(coop, (tx, stock) =>
    stock.reserve(tx, [{ variantId, quantity: quantity(amount) }], {
      orderId,
      expiresAt: new Date('2026-12-31T00:00:00Z'),
      locationId,
    }),
  );
  if (refusal) throw new Error(refusal.message);
  return orderId;
}

/** Goods on their way from one place to another; a draft unless sent. */
export async function transferIn(
  coop: TestCooperative,
  { isSent = false, ...wish }: { fromId: string; toId: string; variantId: string; amount: number; isSent?: boolean },
): Promise<StockTransfer> {
  const { fromId, toId, variantId, amount } = wish;
  const transfers = coop.house.get(TransfersService);
  const lines = [{ variantId, quantity: quantity(amount) }];
  const draft = await coop.run(() => transfers.create({ requestId: newId(), fromId, toId, lines }));
  if (draft instanceof UserError) throw new Error(draft.message);
  const sent = isSent ? await coop.run(() => transfers.send(draft.id)) : draft;
  if (sent instanceof UserError) throw new Error(sent.message);
  return sent;
}

/** A stock count under way at the usual place, with so much of each variant counted. */
export async function countIn(
  coop: TestCooperative,
  counted: readonly { variantId: string; amount: number }[] = [],
): Promise<StockCount> {
  const counts = coop.house.get(CountsService);
  const begun = await coop.run(() => counts.start({ requestId: newId(), isBlind: false }));
  if (begun instanceof UserError) throw new Error(begun.message);
  if (counted.length === 0) return begun;
  const entries = counted.map(({ variantId, amount }) => ({ variantId, quantity: quantity(amount) }));
  const entered = await coop.run(() => counts.enter({ requestId: newId(), countId: begun.id, mode: 'SET', entries }));
  if (entered instanceof UserError) throw new Error(entered.message);
  return entered;
}

/** From how many on a variant is to be ordered for a place. */
export async function reorderPointIn(
  coop: TestCooperative,
  locationId: string,
  variantId: string,
  reorderAt: number,
): Promise<void> {
  const points = [{ variantId, reorderAt: quantity(reorderAt) }];
  const set = await coop.run(() => coop.house.get(ReorderService).setPoints({ locationId, points }));
  if (set instanceof UserError) throw new Error(set.message);
}

/** Receives goods that run out on a day, at no cost. */
export async function expiringIn(
  coop: TestCooperative,
  variantId: string,
  amount: number,
  expiresOn: string,
): Promise<void> {
  const lines = [
    { variantId, quantity: quantity(amount), unitCost: rupiah(0), expiresOn, batchCode: `B-${newId().slice(-4)}` },
  ];
  const received = await coop.run(() =>
    coop.house.get(StoreroomService).receive({ requestId: newId(), lines, funding: 'CASH' }),
  );
  if (received instanceof UserError) throw new Error(received.message);
}
