import type { LineTax, Quote, VariantId } from '@lumbung/catalog';
import { quantity, rupiah, type Id, type Money, type Quantity } from '@lumbung/kernel';
import type { PaymentFacts } from '@lumbung/payments';
import type { AddressInput, Tx } from '@lumbung/platform';
import type { AppliedPromotion } from '@lumbung/promotions';
import type { FrozenSums } from '../checkout/frozen-order.js';
import type { FulfilmentMethod } from '../order/order-enums.js';

/** Hours of one day, in the cooperative's time. */
export interface ChosenSlot {
  readonly on: string;
  readonly from: string;
  readonly until: string;
}

/** What a change must know of an order besides its money. The order is locked. */
export interface ChangedOrder {
  readonly personId: string | null;
  readonly phoneHash: Buffer | null;
  readonly regionCode: string | null;
  readonly expeditionServiceId: string | null;
  readonly expiresAt: Date | null;
  /** Hours in which it is fetched so far. */
  readonly slot: ChosenSlot | null;
  readonly codes: readonly string[];
  readonly isFirstOrder: boolean;
  /** Variants it still holds: not yet paid, or sold ahead. */
  readonly held: readonly string[];
}

/** A line as it is frozen, with what is out of it. */
export interface FrozenRow {
  readonly id: string;
  readonly variantId: VariantId;
  readonly sellerId: Id<'Seller'> | null;
  readonly commissionBasisPoints: number | null;
  readonly net: Money;
  readonly discount: Money;
  readonly quantity: Quantity;
  /** Not brought back so far. */
  readonly left: Quantity;
  /** What the order agreed, in place of what the catalogue says now. */
  readonly frozen: Pick<
    Quote,
    | 'productName'
    | 'variantName'
    | 'sku'
    | 'unitLabel'
    | 'price'
    | 'publicPrice'
    | 'memberPrice'
    | 'priceClass'
    | 'tax'
    | 'sellerId'
  >;
}

interface LineRow {
  id: string;
  variantId: VariantId;
  productName: string;
  variantName: string;
  sku: string;
  unitLabel: string;
  quantity: string;
  left: string;
  unitPrice: number;
  publicUnitPrice: number;
  priceClass: 'PUBLIC' | 'MEMBER';
  net: number;
  discount: number;
  taxCategory: LineTax['category'] | null;
  taxNumerator: number | null;
  taxDenominator: number | null;
  taxIsIncluded: boolean;
  sellerId: Id<'Seller'> | null;
  commissionBasisPoints: number | null;
}

const FACTS = `
  select o.person_id as "personId", o.contact_phone_hash as "phoneHash", o.address_region_code as "regionCode",
         o.expedition_service_id as "expeditionServiceId", o.expires_at as "expiresAt",
         case when o.pickup_on is not null then json_build_object('on', o.pickup_on, 'from', to_char(o.pickup_from, 'HH24:MI'),
           'until', to_char(o.pickup_until, 'HH24:MI')) end as slot,
         array(select distinct d.code from orders.order_discount d where d.tenant_id = $1 and d.order_id = o.id and d.code is not null) as codes,
         array(select r.variant_id from catalog.reservation r where r.tenant_id = $1 and r.order_id = o.id and r.state = 'HELD')::text[] as held,
         not exists (select from orders.shop_order f where f.tenant_id = $1 and f.contact_phone_hash = o.contact_phone_hash and f.id <> o.id and f.state <> 'CANCELLED')
         and not exists (select from orders.shop_order f where f.tenant_id = $1 and f.person_id = o.person_id and f.id <> o.id and f.state <> 'CANCELLED')
           as "isFirstOrder"
    from orders.shop_order o where o.tenant_id = $1 and o.id = $2`;

const LINES = `
  select id, variant_id as "variantId", product_name as "productName", variant_name as "variantName", sku, unit_label as "unitLabel", quantity,
         quantity - returned_quantity as left, unit_price as "unitPrice", public_unit_price as "publicUnitPrice", price_class as "priceClass", net, discount,
         tax_category as "taxCategory", tax_numerator as "taxNumerator", tax_denominator as "taxDenominator", tax_is_included as "taxIsIncluded",
         seller_id as "sellerId", commission_basis_points as "commissionBasisPoints"
    from orders.order_line where tenant_id = $1 and order_id = $2 and quantity > returned_quantity order by position`;

type AgreedDiscount = Omit<AppliedPromotion, 'amount' | 'shipping' | 'lines'> & { amount: number; shipping: number };

const DISCOUNTS = `
  select promotion_id as "promotionId", code, name, explanation, amount, shipping from orders.order_discount
   where tenant_id = $1 and order_id = $2 order by position`;

export function changedOrder(tx: Tx, orderId: string): Promise<ChangedOrder> {
  return tx.rowOrFail<ChangedOrder>(FACTS, [orderId]);
}

/** Lines of which something is still out, in their order. */
export async function frozenRows(tx: Tx, orderId: string): Promise<FrozenRow[]> {
  const rows = await tx.rows<LineRow>(LINES, [orderId]);
  return rows.map((row) => ({
    id: row.id,
    variantId: row.variantId,
    sellerId: row.sellerId,
    commissionBasisPoints: row.commissionBasisPoints,
    net: rupiah(row.net),
    discount: rupiah(row.discount),
    quantity: quantity(row.quantity),
    left: quantity(row.left),
    frozen: {
      productName: row.productName,
      variantName: row.variantName,
      sku: row.sku,
      unitLabel: row.unitLabel,
      price: rupiah(row.unitPrice),
      publicPrice: rupiah(row.publicUnitPrice),
      memberPrice: row.priceClass === 'MEMBER' ? rupiah(row.unitPrice) : null,
      priceClass: row.priceClass,
      tax: row.taxCategory
        ? {
            category: row.taxCategory,
            numerator: row.taxNumerator as number,
            denominator: row.taxDenominator as number,
            isIncluded: row.taxIsIncluded,
          }
        : null,
      sellerId: row.sellerId,
    },
  }));
}

/** What promotions took off an order, as it was agreed. */
export async function agreedDiscounts(tx: Tx, orderId: string): Promise<AppliedPromotion[]> {
  const rows = await tx.rows<AgreedDiscount>(DISCOUNTS, [orderId]);
  return rows.map((row) => ({ ...row, amount: rupiah(row.amount), shipping: rupiah(row.shipping), lines: [] }));
}

/** Writes lines, discounts and sums of an order that nobody has paid. Three statements, however many lines. */
export async function writeSums(
  tx: Tx,
  orderId: string,
  sums: FrozenSums,
  payment: PaymentFacts | null,
): Promise<void> {
  const { lines, applied, due: _due, ...amounts } = sums;
  const kept = lines.map(({ id }) => id);
  await tx.rows(TAKE_AWAY, [orderId, kept]);
  const discounts = applied.map(({ promotionId, code, name, explanation, amount, shipping }, index) => ({
    ...{ position: index + 1, promotionId, code, name, explanation, amount, shipping },
  }));
  await tx.rows(WRITE_LINES, [orderId, JSON.stringify(lines), JSON.stringify(discounts)]);
  const paid = payment
    ? [payment.id, payment.uniqueAmount.amount, payment.expiresAt, payment.method]
    : [null, null, null, null];
  await tx.rows(WRITE_ORDER, [orderId, JSON.stringify({ ...amounts, lineCount: lines.length }), ...paid]);
}

/** Another way for the goods to reach the buyer. */
export interface NewDelivery {
  readonly method: `${FulfilmentMethod}`;
  readonly address: AddressInput | null;
  readonly serviceId: string | null;
  readonly serviceName: string | null;
  readonly grams: number | null;
  /** Only for what is fetched, and only where the cooperative keeps hours. */
  readonly slot: ChosenSlot | null;
}

export async function writeDelivery(
  tx: Tx,
  orderId: string,
  { method, address, serviceId, serviceName, grams, slot }: NewDelivery,
): Promise<void> {
  const { street = null, landmark = null, regionCode = null, postalCode = null } = address ?? {};
  await tx.rows(WRITE_DELIVERY, [
    orderId,
    method,
    street,
    landmark,
    regionCode,
    postalCode,
    serviceId,
    serviceName,
    grams,
    slot?.on ?? null,
    slot?.from ?? null,
    slot?.until ?? null,
  ]);
}

/** Parcels nobody packed give way to new ones. */
export async function dropParcels(tx: Tx, orderId: string): Promise<void> {
  await tx.rows(DROP_LINES, [orderId]);
  await tx.rows(DROP_PARCELS, [orderId]);
}

const TAKE_AWAY =
  'delete from orders.order_line where tenant_id = $1 and order_id = $2 and not (id = any ($3::uuid[]))';

const WRITE_LINES = `
  with gone as (delete from orders.order_discount where tenant_id = $1 and order_id = $2 and position > jsonb_array_length($4::jsonb)),
  discounts as (
    insert into orders.order_discount (tenant_id, order_id, position, promotion_id, code, name, explanation, amount, shipping)
    select $1, $2, d.position, d."promotionId", d.code, left(d.name, 200), left(d.explanation, 500), d.amount, d.shipping
      from jsonb_to_recordset($4::jsonb) as d (position integer, "promotionId" uuid, code text, name text, explanation text, amount bigint, shipping bigint)
    on conflict (tenant_id, order_id, position) do update
      set promotion_id = excluded.promotion_id, code = excluded.code, name = excluded.name, explanation = excluded.explanation,
          amount = excluded.amount, shipping = excluded.shipping),
  last as (select coalesce(max(position), 0) as position from orders.order_line where tenant_id = $1 and order_id = $2),
  line as (
    select l.*, row_number() over (order by l.n) as n2
      from (select x.value, x.n from jsonb_array_elements($3::jsonb) with ordinality x (value, n)) raw
      cross join lateral (select raw.n, r.* from jsonb_to_record(raw.value) as r (id uuid, "variantId" uuid, "productId" uuid, "productName" text,
             "variantName" text, sku text, "unitLabel" text, quantity numeric, "unitPrice" bigint, "publicUnitPrice" bigint, "priceClass" text,
             total bigint, discount bigint, "discountExplanation" text, tax bigint, "taxIsIncluded" boolean, "taxCategory" text,
             "taxNumerator" integer, "taxDenominator" integer, "sellerId" uuid, "commissionBasisPoints" integer)) l)
  insert into orders.order_line as o (tenant_id, id, order_id, position, variant_id, product_id, product_name, variant_name, sku, unit_label, quantity,
    unit_price, public_unit_price, price_class, total, discount, discount_explanation, tax, tax_is_included, tax_category, tax_numerator,
    tax_denominator, seller_id, commission_basis_points)
  select $1, l.id, $2, last.position + l.n2, l."variantId", l."productId", l."productName", l."variantName", l.sku, l."unitLabel", l.quantity,
         l."unitPrice", l."publicUnitPrice", l."priceClass", l.total, l.discount, l."discountExplanation", l.tax, l."taxIsIncluded",
         l."taxCategory", l."taxNumerator", l."taxDenominator", l."sellerId", l."commissionBasisPoints"
    from line l, last
  on conflict (tenant_id, id) do update
    set quantity = excluded.quantity, total = excluded.total, discount = excluded.discount,
        discount_explanation = excluded.discount_explanation, tax = excluded.tax`;

const WRITE_ORDER = `
  update orders.shop_order o
     set subtotal = s.subtotal, discount = s.discount, tax_added = s."taxAdded", tax_included = s."taxIncluded", shipping_fee = s."shippingFee",
         shipping_discount = s."shippingDiscount", member_savings = s."memberSavings", line_count = s."lineCount",
         payment_id = coalesce($4::uuid, o.payment_id), unique_amount = coalesce($5::bigint, o.unique_amount),
         expires_at = case when $4 is null then o.expires_at else $6::timestamptz end, payment_method = coalesce($7::text, o.payment_method)
    from jsonb_to_record($3::jsonb) as s (subtotal bigint, discount bigint, "taxAdded" bigint, "taxIncluded" bigint, "shippingFee" bigint,
           "shippingDiscount" bigint, "memberSavings" bigint, "lineCount" integer)
   where o.tenant_id = $1 and o.id = $2`;

const WRITE_DELIVERY = `
  update orders.shop_order
     set fulfilment_method = $3, address_street = $4, address_landmark = $5, address_region_code = $6, address_postal_code = $7,
         expedition_service_id = $8, expedition_name = $9, weight_grams = $10,
         pickup_on = $11, pickup_from = $12, pickup_until = $13, ready_at = case when $3 = 'PICKUP' then ready_at end
   where tenant_id = $1 and id = $2`;

const DROP_LINES = `
  delete from orders.fulfilment_line l using orders.fulfilment f
   where l.tenant_id = $1 and f.tenant_id = $1 and f.order_id = $2 and l.fulfilment_id = f.id`;

const DROP_PARCELS = `
  update orders.fulfilment set state = 'CANCELLED' where tenant_id = $1 and order_id = $2 and state = 'PENDING'`;
