import { currentLocale, translate, type Tx } from '@lumbung/platform';
import type { Standing } from '../order/order-machines.js';
import { askedOf, RETURN_FACTS } from '../returns/return-rows.js';
import type { ReturnFacts } from '../returns/return-window.js';
import type { OrderReturn, ReturnPhoto } from '../returns/return.types.js';
import { parcelActions } from './parcel-machine.js';
import type { Parcel } from './parcel.types.js';

/** What the statement brings of a parcel. */
export type ParcelRow = Omit<Parcel, 'stateLabel' | 'allowedActions'>;
export type ReturnRow = Omit<OrderReturn, 'stateLabel' | 'photos'> & { photos: Omit<ReturnPhoto, 'mayBeSeen'>[] };

/** Parcels and returns of one order, and what can still become of it. */
export interface OrderParts extends ReturnFacts {
  readonly parcels: readonly ParcelRow[];
  readonly returns: readonly ReturnRow[];
  /** How much of a line open returns ask for. */
  readonly asked: ReadonlyMap<string, number>;
  /** Variants that are paid and have not come yet. */
  readonly awaited: ReadonlySet<string>;
}

interface Row extends ReturnFacts {
  readonly id: string;
  readonly parcels: ParcelRow[] | null;
  readonly returns: ReturnRow[] | null;
  readonly asked: { lineId: string; asked: number }[];
  readonly awaited: string[];
}

/** Parcels and returns of these orders, with one statement. */
export async function partsOfOrders(tx: Tx, orderIds: readonly string[]): Promise<ReadonlyMap<string, OrderParts>> {
  if (orderIds.length === 0) return new Map();
  const rows = await tx.rows<Row>(PARTS, [orderIds]);
  return new Map(
    rows.map(({ id, parcels, returns, asked, awaited, ...facts }) => [
      id,
      {
        ...facts,
        parcels: parcels ?? [],
        returns: returns ?? [],
        asked: new Map(asked.map((it) => [it.lineId, Number(it.asked)])),
        awaited: new Set(awaited),
      },
    ]),
  );
}

/** A parcel as far as this viewer may see it. */
export function parcelOf(row: ParcelRow, order: Standing, viewer: { isStaff: boolean; handles: boolean }): Parcel {
  return {
    ...row,
    receivedBy: viewer.isStaff ? row.receivedBy : null,
    stateLabel: translate(`parcel.state.${row.state}`, currentLocale()),
    allowedActions: viewer.handles ? parcelActions(row, order) : [],
  };
}

/** A return as far as this viewer may see it; its photos are for the buyer's own page and the staff. */
export function returnOf(row: ReturnRow, viewer: { isStaff: boolean; isBuyer: boolean }): OrderReturn {
  const names = viewer.isStaff ? {} : { askedBy: null, decidedBy: null, receivedBy: null };
  const mayBeSeen = viewer.isStaff || viewer.isBuyer;
  const photos = row.photos.map((photo) => ({ ...photo, mayBeSeen }));
  return { ...row, ...names, photos, stateLabel: translate(`return.state.${row.state}`, currentLocale()) };
}

const PARTS = `
  select o.id, (
    select json_agg(json_build_object('id', f.id, 'number', f.number, 'state', f.state, 'locationId', f.location_id, 'locationName', c.name,
             'sellerId', f.seller_id, 'sellerName', s.name, 'courierName', f.courier_name, 'service', f.service, 'waybillNo', f.waybill_no,
             'note', f.note, 'receivedBy', f.received_by, 'packedAt', f.packed_at, 'readyAt', f.ready_at, 'shippedAt', f.shipped_at,
             'handedOverAt', f.handed_over_at, 'lines', (
               select coalesce(json_agg(json_build_object('orderLineId', l.id, 'productName', l.product_name, 'variantName', l.variant_name,
                        'sku', l.sku, 'unitLabel', l.unit_label, 'quantity', p.quantity) order by l.position), '[]')
                 from orders.fulfilment_line p join orders.order_line l on l.tenant_id = $1 and l.id = p.order_line_id
                where p.tenant_id = $1 and p.fulfilment_id = f.id)) order by f.number)
      from orders.fulfilment f
      left join catalog.location c on c.tenant_id = $1 and c.id = f.location_id
      left join sellers.seller s on s.tenant_id = $1 and s.id = f.seller_id
     where f.tenant_id = $1 and f.order_id = o.id and (f.state <> 'CANCELLED' or o.state = 'CANCELLED')) as parcels, (
    select json_agg(json_build_object('id', r.id, 'number', r.number, 'state', r.state, 'reason', r.reason, 'isByBuyer', r.is_by_buyer,
             'askedBy', r.asked_by, 'askedAt', r.asked_at, 'decidedBy', r.decided_by, 'decidedAt', r.decided_at, 'decisionNote', r.decision_note,
             'receivedBy', r.received_by, 'receivedAt', r.received_at, 'refunded', r.refunded, 'lines', (
               select json_agg(json_build_object('orderLineId', l.id, 'productName', l.product_name, 'variantName', l.variant_name,
                        'unitLabel', l.unit_label, 'quantity', b.quantity, 'resellable', b.resellable, 'damaged', b.damaged) order by l.position)
                 from orders.order_return_line b join orders.order_line l on l.tenant_id = $1 and l.id = b.order_line_id
                where b.tenant_id = $1 and b.return_id = r.id), 'photos', (
               select coalesce(json_agg(json_build_object('id', p.id, 'width', p.width, 'height', p.height, 'sentAt', p.sent_at) order by p.id), '[]')
                 from orders.return_photo p where p.tenant_id = $1 and p.return_id = r.id)) order by r.number)
      from orders.order_return r where r.tenant_id = $1 and r.order_id = o.id) as returns, (
    select coalesce(json_agg(a), '[]') from (${askedOf('o.id')}) a) as asked,
         ${RETURN_FACTS},
         array(select r.variant_id::text from catalog.reservation r
                where r.tenant_id = $1 and r.order_id = o.id and r.state = 'HELD' and o.captured > 0) as awaited
    from orders.shop_order o where o.tenant_id = $1 and o.id = any ($2::uuid[])`;
