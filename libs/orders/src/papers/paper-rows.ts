import type { PaymentMethod, PaymentState } from '@lumbung/payments';
import type { Tx } from '@lumbung/platform';
import type { FulfilmentMethod } from '../order/order-enums.js';
import { PAID_FROM, type PaidFrom } from '../order/order-rows.js';

/** A line as papers show it; whole rupiah. */
export interface PaperLine {
  readonly productName: string;
  readonly variantName: string;
  readonly sku: string;
  readonly unitLabel: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly total: number;
  readonly discount: number;
  readonly tax: number;
  readonly taxIsIncluded: boolean;
  readonly taxCategory: 'STANDARD' | 'LUXURY' | 'EXEMPT' | null;
  /** Null for the cooperative's own goods. */
  readonly sellerName: string | null;
}

/** An order as papers show it. */
export interface PaperOrder {
  readonly id: string;
  readonly number: string;
  readonly placedAt: Date;
  readonly placedOn: string;
  readonly state: string;
  readonly paymentMethod: PaymentMethod;
  readonly paymentState: PaymentState;
  readonly subtotal: number;
  readonly discount: number;
  readonly taxAdded: number;
  readonly taxIncluded: number;
  readonly shippingFee: number;
  readonly shippingDiscount: number;
  readonly uniqueAmount: number;
  readonly total: number;
  readonly memberSavings: number;
  readonly contactName: string;
  readonly phoneSealed: Buffer | null;
  readonly memberNoMasked: string | null;
  readonly address: string | null;
  readonly note: string | null;
  readonly receiptNumber: string | null;
  readonly receiptIssuedAt: Date | null;
  readonly cashierName: string | null;
  readonly amountTendered: number | null;
  /** Of a sale at the counter, or an order at the savings desk, that savings paid. */
  readonly paidFrom: PaidFrom | null;
  readonly lines: readonly PaperLine[];
}

/** A parcel as papers show it. */
export interface PaperParcel {
  readonly id: string;
  readonly orderId: string;
  readonly number: string;
  readonly orderNumber: string;
  readonly createdAt: Date;
  readonly locationName: string | null;
  /** Whose goods lie in it; null for the cooperative's own. */
  readonly sellerName: string | null;
  readonly method: `${FulfilmentMethod}`;
  readonly courierName: string | null;
  readonly service: string | null;
  readonly expeditionName: string | null;
  readonly waybillNo: string | null;
  readonly weightGrams: number | null;
  readonly contactName: string;
  readonly phoneSealed: Buffer | null;
  readonly address: string | null;
  readonly note: string | null;
  /** The courier collects the money of the whole order with its first parcel. */
  readonly toCollect: number | null;
  readonly lines: readonly Pick<PaperLine, 'productName' | 'variantName' | 'sku' | 'unitLabel' | 'quantity'>[];
}

const ADDRESS = `case when o.address_region_code is not null
       then platform.address_json(o.address_street, o.address_landmark, o.address_region_code, o.address_postal_code) ->> 'formatted' end as address`;

const ORDERS = `
  select o.id, o.number, o.placed_at as "placedAt", o.placed_on::text as "placedOn", o.state, o.payment_method as "paymentMethod",
         o.payment_state as "paymentState", o.subtotal, o.discount, o.tax_added as "taxAdded", o.tax_included as "taxIncluded",
         o.shipping_fee as "shippingFee", o.shipping_discount as "shippingDiscount", o.unique_amount as "uniqueAmount", o.total,
         o.member_savings as "memberSavings", o.contact_name as "contactName", o.contact_phone_sealed as "phoneSealed",
         o.member_no_masked as "memberNoMasked", ${ADDRESS}, o.note, o.receipt_number as "receiptNumber",
         o.receipt_issued_at as "receiptIssuedAt", o.receipt_cashier_name as "cashierName", o.amount_tendered as "amountTendered", ${PAID_FROM},
         (select json_agg(json_build_object('productName', l.product_name, 'variantName', l.variant_name, 'sku', l.sku, 'unitLabel', l.unit_label,
                   'quantity', l.quantity, 'unitPrice', l.unit_price, 'total', l.total, 'discount', l.discount, 'tax', l.tax,
                   'taxIsIncluded', l.tax_is_included, 'taxCategory', l.tax_category, 'sellerName', s.name) order by l.position)
            from orders.order_line l left join sellers.seller s on s.tenant_id = $1 and s.id = l.seller_id
           where l.tenant_id = $1 and l.order_id = o.id) as lines
    from unnest($2::uuid[]) with ordinality as w (id, n)
    join orders.shop_order o on o.tenant_id = $1 and o.id = w.id
   order by w.n`;

const PARCELS = `
  select f.id, o.id as "orderId", f.number, o.number as "orderNumber", f.created_at as "createdAt", c.name as "locationName", s.name as "sellerName",
         o.fulfilment_method as method, f.courier_name as "courierName", f.service, o.expedition_name as "expeditionName",
         f.waybill_no as "waybillNo", case when one.count = 1 then o.weight_grams end as "weightGrams", o.contact_name as "contactName",
         o.contact_phone_sealed as "phoneSealed", ${ADDRESS}, concat_ws('; ', o.fulfilment_note, f.note) as note,
         case when o.payment_method = 'CASH_ON_DELIVERY' and o.payment_state = 'PENDING' and f.number = one.first then o.total end as "toCollect",
         (select json_agg(json_build_object('productName', l.product_name, 'variantName', l.variant_name, 'sku', l.sku, 'unitLabel', l.unit_label,
                   'quantity', p.quantity) order by l.position)
            from orders.fulfilment_line p join orders.order_line l on l.tenant_id = $1 and l.id = p.order_line_id
           where p.tenant_id = $1 and p.fulfilment_id = f.id) as lines
    from unnest($2::uuid[]) with ordinality as w (id, n)
    join orders.fulfilment f on f.tenant_id = $1 and f.id = w.id and f.state <> 'CANCELLED'
    join orders.shop_order o on o.tenant_id = $1 and o.id = f.order_id
    left join catalog.location c on c.tenant_id = $1 and c.id = f.location_id
    left join sellers.seller s on s.tenant_id = $1 and s.id = f.seller_id
   cross join lateral (select count(*) as count, min(x.number) as first from orders.fulfilment x
                        where x.tenant_id = $1 and x.order_id = o.id and x.state <> 'CANCELLED') one
   order by w.n`;

/** Orders in the order named; unknown ones are absent. One statement, however many. */
export function paperOrders(tx: Tx, ids: readonly string[]): Promise<PaperOrder[]> {
  return tx.rows<PaperOrder>(ORDERS, [ids]);
}

/** Parcels in the order named; unknown and cancelled ones are absent. One statement, however many. */
export function paperParcels(tx: Tx, ids: readonly string[]): Promise<PaperParcel[]> {
  return tx.rows<PaperParcel>(PARCELS, [ids]);
}

/** Counts one more print of each; answers which copy it is, 0 for the first print. */
export async function countPrints(
  tx: Tx,
  kind: string,
  ids: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.rows<{ id: string; copy: number }>(PRINT, [kind, [...ids].sort(), at]);
  return new Map(rows.map(({ id, copy }) => [id, copy]));
}

const PRINT = `
  insert into orders.paper_print as p (tenant_id, kind, subject_id, prints, printed_at)
  select $1, $2, s.id, 1, $4 from unnest($3::uuid[]) as s (id)
  on conflict (tenant_id, kind, subject_id) do update set prints = p.prints + 1, printed_at = excluded.printed_at
  returning subject_id as id, prints - 1 as copy`;
