import type { OrderStatus } from './order-enums.js';
import type { Standing } from './order-machines.js';
import type { Order, OrderEvent, OrderFulfilment, OrderLine, Refund } from './order.schema.js';

/** What a statement may leave out because nobody asked for it. */
export interface Wanted {
  readonly lines: boolean;
  readonly refunds: boolean;
  readonly history: boolean;
  readonly address: boolean;
  readonly payment: boolean;
}

export const EVERYTHING: Wanted = { lines: true, refunds: true, history: true, address: true, payment: true };

/** An order as the statements below bring it. */
export interface OrderRow extends Standing {
  readonly id: string;
  readonly number: string;
  readonly placedAt: Date;
  readonly status: `${OrderStatus}`;
  readonly paymentId: string;
  readonly priceClass: Order['priceClass'];
  readonly subtotal: number;
  readonly shippingFee: number;
  readonly uniqueAmount: number;
  readonly total: number;
  readonly memberSavings: number;
  readonly lineCount: number;
  readonly memberId: string | null;
  readonly memberNoMasked: string | null;
  readonly contactName: string;
  readonly phoneSealed: Buffer;
  readonly phoneMasked: string;
  readonly fulfilmentNote: string | null;
  readonly courierName: string | null;
  readonly readyAt: Date | null;
  readonly shippedAt: Date | null;
  readonly handedOverAt: Date | null;
  readonly note: string | null;
  readonly cancelReason: Order['cancelReason'];
  readonly cancelNote: string | null;
  readonly receiptNumber: string | null;
  readonly receiptIssuedAt: Date | null;
  readonly cashierName: string | null;
  readonly amountTendered: number | null;
  readonly journalIds: string[];
  readonly address: OrderFulfilment['address'];
  /** The API's Payment; null when nobody asked for it. */
  readonly payment: Order['payment'] | null;
  readonly lines: (Omit<OrderLine, 'variant'> & { variantId: string })[] | null;
  readonly refunds: Refund[] | null;
  readonly history: (Pick<OrderEvent, 'id' | 'at' | 'status' | 'note' | 'actorName'> & { step: string })[] | null;
}

/** Values of `Wanted`, in the order in which the statements take them as $2 to $6. */
export function wantedValues({ lines, refunds, history, address, payment }: Wanted): boolean[] {
  return [lines, refunds, history, address, payment];
}

const COLUMNS = `
  o.id, o.number, o.placed_at as "placedAt", o.state, o.fulfilment_state as "fulfilmentState", o.payment_state as "paymentState",
  o.payment_method as "paymentMethod", o.fulfilment_method as "fulfilmentMethod", o.status, o.payment_id as "paymentId",
  o.price_class as "priceClass", o.subtotal, o.shipping_fee as "shippingFee", o.unique_amount as "uniqueAmount", o.total,
  o.member_savings as "memberSavings", o.line_count as "lineCount", o.member_id as "memberId", o.member_no_masked as "memberNoMasked",
  o.contact_name as "contactName", o.contact_phone_sealed as "phoneSealed", o.contact_phone_masked as "phoneMasked",
  o.fulfilment_note as "fulfilmentNote", o.courier_name as "courierName", o.ready_at as "readyAt", o.shipped_at as "shippedAt",
  o.handed_over_at as "handedOverAt", o.note, o.cancel_reason as "cancelReason", o.cancel_note as "cancelNote",
  o.receipt_number as "receiptNumber", o.receipt_issued_at as "receiptIssuedAt", o.receipt_cashier_name as "cashierName",
  o.amount_tendered as "amountTendered", o.journal_ids as "journalIds",
  case when $2::boolean then (
    select json_agg(json_build_object('id', l.id, 'variantId', l.variant_id, 'productName', l.product_name, 'variantName', l.variant_name,
             'sku', l.sku, 'unitLabel', l.unit_label, 'quantity', l.quantity, 'unitPrice', l.unit_price, 'priceClass', l.price_class,
             'publicUnitPrice', l.public_unit_price, 'total', l.total, 'returnedQuantity', l.returned_quantity) order by l.position)
      from orders.order_line l where l.tenant_id = $1 and l.order_id = o.id) end as lines,
  case when $3::boolean then (
    select json_agg(json_build_object('id', r.id, 'amount', r.amount, 'method', r.method, 'reason', r.reason, 'actorName', r.actor_name,
             'refundedAt', r.refunded_at) order by r.refunded_at, r.id)
      from orders.refund r where r.tenant_id = $1 and r.order_id = o.id) end as refunds,
  case when $4::boolean then (
    select json_agg(json_build_object('id', e.id, 'at', e.at, 'step', e.step, 'status', e.status, 'note', e.note, 'actorName', e.actor_name) order by e.id)
      from orders.order_event e where e.tenant_id = $1 and e.order_id = o.id) end as history,
  case when $5::boolean and o.address_region_code is not null
       then platform.address_json(o.address_street, o.address_landmark, o.address_region_code, o.address_postal_code) end as address,
  case when $6::boolean then payments.payment_json($1, o.id) end as payment`;

export const ONE_BY_ID = `select ${COLUMNS} from orders.shop_order o where o.tenant_id = $1 and o.id = $7`;

export const ONE_BY_TOKEN = `select ${COLUMNS} from orders.shop_order o where o.tenant_id = $1 and o.token_hash = $7`;

const page = (where: string, from: number, backward: boolean) => `
  select ${COLUMNS} from orders.shop_order o
   where o.tenant_id = $1 and ${where}
     and ($${from}::timestamptz is null or (o.placed_at, o.id) ${backward ? '>' : '<'} ($${from}, $${from + 1}::uuid))
   order by o.placed_at ${backward ? 'asc' : 'desc'}, o.id ${backward ? 'asc' : 'desc'} limit $${from + 2}`;

/** Orders of one person, $7; the key of the page is $8 and $9, its limit $10. */
export const MINE = { forward: page('o.person_id = $7', 8, false), backward: page('o.person_id = $7', 8, true) };

const filter = (first: number) => `
  ($${first}::text[] is null or o.number = any ($${first}) or o.contact_phone_hash = $${first + 1} or position($${first + 2} in lower(o.contact_name)) > 0)
  and ($${first + 3}::date is null or o.placed_on >= $${first + 3}) and ($${first + 4}::date is null or o.placed_on <= $${first + 4})
  and ($${first + 5}::text[] is null or o.payment_method = any ($${first + 5}))
  and ($${first + 6}::text[] is null or o.fulfilment_method = any ($${first + 6}))`;

const board = (backward: boolean) =>
  page(`${filter(7)} and ($14::text[] is null or o.status = any ($14))`, 15, backward);

/** The board: the filter is $7 to $13, statuses $14, the key of the page $15 and $16, its limit $17. */
export const BOARD = { forward: board(false), backward: board(true) };

/** How many the board holds in all: the filter is $2 to $8, statuses $9. */
export const BOARD_COUNT = `
  select count(*) as count from orders.shop_order o
   where o.tenant_id = $1 and ${filter(2)} and ($9::text[] is null or o.status = any ($9))`;

/** How many orders of the filter, $2 to $8, have each status. */
export const STATUS_COUNTS = `
  select o.status, count(*) as count from orders.shop_order o where o.tenant_id = $1 and ${filter(2)} group by o.status`;

/** How many orders one person has here. */
export const MINE_COUNT =
  'select count(*) as count from orders.shop_order o where o.tenant_id = $1 and o.person_id = $2';
