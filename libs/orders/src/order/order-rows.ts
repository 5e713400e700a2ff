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
  readonly discounts: boolean;
}

export const EVERYTHING: Wanted = {
  lines: true,
  refunds: true,
  history: true,
  address: true,
  payment: true,
  discounts: true,
};

/** A line as they bring it; the rest follows from other goods of the order, its parcels and returns. */
export type LineRow = Omit<OrderLine, 'variant' | 'returnableQuantity' | 'isAwaited'> & { readonly variantId: string };

/** An order as the statements below bring it. */
export interface OrderRow extends Standing {
  readonly id: string;
  readonly number: string;
  readonly placedAt: Date;
  readonly channel: Order['channel'];
  readonly expiresAt: Date | null;
  readonly status: `${OrderStatus}`;
  readonly paymentId: string | null;
  readonly priceClass: Order['priceClass'];
  readonly subtotal: number;
  readonly discount: number;
  readonly taxAdded: number;
  readonly taxIncluded: number;
  readonly shippingFee: number;
  readonly shippingDiscount: number;
  readonly uniqueAmount: number;
  readonly total: number;
  readonly memberSavings: number;
  readonly lineCount: number;
  readonly memberId: string | null;
  readonly memberNoMasked: string | null;
  readonly contactName: string;
  readonly phoneSealed: Buffer | null;
  readonly phoneMasked: string | null;
  readonly fulfilmentNote: string | null;
  readonly pickup: OrderFulfilment['pickup'];
  readonly expeditionName: string | null;
  readonly weightGrams: number | null;
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
  /** Of a sale at the counter, or an order at the savings desk, that savings paid. */
  readonly paidFrom: PaidFrom | null;
  readonly address: OrderFulfilment['address'];
  /** The API's Payment; null when nobody asked for it. */
  readonly payment: Order['payment'] | null;
  readonly lines: LineRow[] | null;
  readonly discounts: Order['discounts'] | null;
  readonly refunds: Refund[] | null;
  readonly history: (Pick<OrderEvent, 'id' | 'at' | 'status' | 'note' | 'actorName'> & { step: string })[] | null;
}

/** The account that paid at a desk, and what was left on it. */
export interface PaidFrom {
  readonly accountNo: string;
  readonly balanceAfter: number;
}

// Who paid on his own phone reads there what is left: a receipt says it only where a desk took the money.
export const PAID_FROM = `case when o.payment_method = 'MEMBER_SAVINGS' then (
    select json_build_object('accountNo', s.savings_account_no, 'balanceAfter', e.balance_after)
      from payments.payment s
      join ledger.sub_entry e on e.tenant_id = $1 and e.journal_id = any (o.journal_ids) and e.sub_id = s.savings_account_id
      join ledger.journal j on j.tenant_id = $1 and j.id = e.journal_id and j.channel = 'LOKET'
     where s.tenant_id = $1 and s.id = o.payment_id order by e.seq limit 1) end as "paidFrom"`;

/** Values of `Wanted`, in the order in which the statements take them as $2 to $7. */
export function wantedValues({ lines, refunds, history, address, payment, discounts }: Wanted): boolean[] {
  return [lines, refunds, history, address, payment, discounts];
}

export const ORDER_COLUMNS = `
  o.id, o.number, o.placed_at as "placedAt", o.channel, o.expires_at as "expiresAt", o.state, o.fulfilment_state as "fulfilmentState", o.payment_state as "paymentState",
  o.payment_method as "paymentMethod", o.fulfilment_method as "fulfilmentMethod", o.status, o.payment_id as "paymentId",
  o.price_class as "priceClass", o.subtotal, o.discount, o.tax_added as "taxAdded", o.tax_included as "taxIncluded",
  o.shipping_fee as "shippingFee", o.shipping_discount as "shippingDiscount", o.unique_amount as "uniqueAmount", o.total,
  o.member_savings as "memberSavings", o.line_count as "lineCount", o.member_id as "memberId", o.member_no_masked as "memberNoMasked",
  o.contact_name as "contactName", o.contact_phone_sealed as "phoneSealed", o.contact_phone_masked as "phoneMasked",
  case when o.pickup_on is not null then json_build_object('on', o.pickup_on, 'from', to_char(o.pickup_from, 'HH24:MI'),
    'until', to_char(o.pickup_until, 'HH24:MI')) end as pickup, o.expedition_name as "expeditionName", o.weight_grams as "weightGrams",
  o.fulfilment_note as "fulfilmentNote", o.courier_name as "courierName", o.ready_at as "readyAt", o.shipped_at as "shippedAt",
  o.handed_over_at as "handedOverAt", o.note, o.cancel_reason as "cancelReason", o.cancel_note as "cancelNote",
  o.receipt_number as "receiptNumber", o.receipt_issued_at as "receiptIssuedAt", o.receipt_cashier_name as "cashierName",
  o.amount_tendered as "amountTendered", o.journal_ids as "journalIds", ${PAID_FROM},
  case when $2::boolean then (
    select json_agg(json_build_object('id', l.id, 'variantId', l.variant_id, 'productName', l.product_name, 'variantName', l.variant_name,
             'sku', l.sku, 'unitLabel', l.unit_label, 'quantity', l.quantity, 'unitPrice', l.unit_price, 'priceClass', l.price_class,
             'publicUnitPrice', l.public_unit_price, 'total', l.total, 'discount', l.discount, 'discountExplanation', l.discount_explanation,
             'tax', l.tax, 'taxIsIncluded', l.tax_is_included, 'taxCategory', l.tax_category, 'net', l.net, 'sellerId', l.seller_id,
             'seller', (select json_build_object('id', s.id, 'slug', s.slug, 'name', s.name) from sellers.seller s
                         where s.tenant_id = $1 and s.id = l.seller_id),
             'consigned', case when l.seller_id is not null then (
               select json_build_object('commissionBasisPoints', l.commission_basis_points, 'commission', coalesce(sum(c.commission), 0),
                        'payable', coalesce(sum(c.amount), 0))
                 from (select e.commission, e.amount from consignment.entry e
                        where e.tenant_id = $1 and e.order_line_id = l.id and e.kind = 'SALE'
                       union all
                       select e.commission, e.amount from consignment.entry e
                        where e.tenant_id = $1 and e.order_line_id = l.id and e.kind = 'RETURN') c) end,
             'refunded', l.refunded, 'returnedQuantity', l.returned_quantity) order by l.position)
      from orders.order_line l where l.tenant_id = $1 and l.order_id = o.id) end as lines,
  case when $7::boolean and o.discount + o.shipping_discount > 0 then (
    select json_agg(json_build_object('promotionId', d.promotion_id, 'code', d.code, 'name', d.name, 'explanation', d.explanation,
             'amount', d.amount) order by d.position)
      from orders.order_discount d where d.tenant_id = $1 and d.order_id = o.id) end as discounts,
  case when $3::boolean then (
    select json_agg(json_build_object('id', r.id, 'amount', r.amount, 'owedLess', r.owed_less, 'method', r.method, 'reason', r.reason, 'actorName', r.actor_name,
             'refundedAt', r.refunded_at) order by r.refunded_at, r.id)
      from orders.refund r where r.tenant_id = $1 and r.order_id = o.id) end as refunds,
  case when $4::boolean then (
    select json_agg(json_build_object('id', e.id, 'at', e.at, 'step', e.step, 'status', e.status, 'note', e.note, 'actorName', e.actor_name) order by e.id)
      from orders.order_event e where e.tenant_id = $1 and e.order_id = o.id) end as history,
  case when $5::boolean and o.address_region_code is not null
       then platform.address_json(o.address_street, o.address_landmark, o.address_region_code, o.address_postal_code) end as address,
  case when $6::boolean then payments.payment_json($1, o.id) end as payment`;

export const ONE_BY_ID = `select ${ORDER_COLUMNS} from orders.shop_order o where o.tenant_id = $1 and o.id = $8`;

export const ONE_BY_TOKEN = `select ${ORDER_COLUMNS} from orders.shop_order o where o.tenant_id = $1 and o.token_hash = $8`;
