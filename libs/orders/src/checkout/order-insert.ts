import type { Tx } from '@lumbung/platform';
import type { FrozenLine, FrozenSums } from './frozen-order.js';

/** Takes the order's values as one JSON object; the number comes from the cooperative's counter. */
const INSERT_ORDER = `
  insert into orders.shop_order (tenant_id, id, number, token_hash, placed_at, placed_on, state, channel, group_id, payment_state, payment_method,
    payment_id, expires_at, price_class, subtotal, discount, tax_added, tax_included, shipping_fee, shipping_discount, unique_amount,
    member_savings, line_count, person_id, member_id, member_no_masked, contact_name, contact_phone_sealed, contact_phone_hash,
    contact_phone_masked, fulfilment_method, address_street, address_landmark, address_region_code, address_postal_code, fulfilment_note,
    pickup_on, pickup_from, pickup_until, expedition_service_id, expedition_name, weight_grams, note)
  select $1, o.id, 'P-' || lpad(n::text, greatest(5, length(n::text)), '0'), $3, o."placedAt", o."placedOn", o.state, o.channel, o."groupId",
         'PENDING', o."paymentMethod", o."paymentId", o."expiresAt", o."priceClass", o.subtotal, o.discount, o."taxAdded", o."taxIncluded",
         o."shippingFee", o."shippingDiscount", o."uniqueAmount", o."memberSavings", o."lineCount", o."personId", o."memberId",
         o."memberNoMasked", o."contactName", $4, $5, o."phoneMasked", o."fulfilmentMethod", o.street, o.landmark, o."regionCode",
         o."postalCode", o."fulfilmentNote", o."pickupOn", o."pickupFrom", o."pickupUntil", o."expeditionServiceId", o."expeditionName",
         o."weightGrams", o.note
    from jsonb_to_record($2::jsonb) as o (id uuid, "placedAt" timestamptz, "placedOn" date, state text, channel text, "groupId" uuid,
           "paymentMethod" text, "paymentId" uuid, "expiresAt" timestamptz, "priceClass" text, subtotal bigint, discount bigint,
           "taxAdded" bigint, "taxIncluded" bigint, "shippingFee" bigint, "shippingDiscount" bigint, "uniqueAmount" bigint,
           "memberSavings" bigint, "lineCount" integer, "personId" uuid, "memberId" uuid, "memberNoMasked" text, "contactName" text,
           "phoneMasked" text, "fulfilmentMethod" text, street text, landmark text, "regionCode" text, "postalCode" text,
           "fulfilmentNote" text, "pickupOn" date, "pickupFrom" time, "pickupUntil" time, "expeditionServiceId" uuid,
           "expeditionName" text, "weightGrams" integer, note text),
         platform.next_number($1, 'order') n
  returning number`;

/** Lines and what promotions took off, with one statement. */
const INSERT_LINES = `
  with discounts as (
    insert into orders.order_discount (tenant_id, order_id, position, promotion_id, code, name, explanation, amount, shipping)
    select $1, $2, d.position, d."promotionId", d.code, left(d.name, 200), left(d.explanation, 500), d.amount, d.shipping
      from jsonb_to_recordset($4::jsonb) as d (position integer, "promotionId" uuid, code text, name text, explanation text, amount bigint, shipping bigint))
  insert into orders.order_line (tenant_id, id, order_id, position, variant_id, product_id, product_name, variant_name, sku, unit_label, quantity,
    unit_price, public_unit_price, price_class, total, discount, discount_explanation, tax, tax_is_included, tax_category, tax_numerator,
    tax_denominator, seller_id, commission_basis_points)
  select $1, l.id, $2, l.position, l."variantId", l."productId", l."productName", l."variantName", l.sku, l."unitLabel", l.quantity,
         l."unitPrice", l."publicUnitPrice", l."priceClass", l.total, l.discount, l."discountExplanation", l.tax, l."taxIsIncluded",
         l."taxCategory", l."taxNumerator", l."taxDenominator", l."sellerId", l."commissionBasisPoints"
    from jsonb_to_recordset($3::jsonb) as l (id uuid, position integer, "variantId" uuid, "productId" uuid, "productName" text,
           "variantName" text, sku text, "unitLabel" text, quantity numeric, "unitPrice" bigint, "publicUnitPrice" bigint,
           "priceClass" text, total bigint, discount bigint, "discountExplanation" text, tax bigint, "taxIsIncluded" boolean,
           "taxCategory" text, "taxNumerator" integer, "taxDenominator" integer, "sellerId" uuid, "commissionBasisPoints" integer)`;

/** What an order is made of besides its lines and sums. */
export interface NewOrder {
  readonly id: string;
  readonly placedAt: Date;
  readonly placedOn: string;
  readonly state: 'DRAFT' | 'PLACED';
  readonly channel: 'ONLINE' | 'COUNTER' | 'WHATSAPP';
  readonly groupId: string | null;
  readonly paymentMethod: string;
  readonly paymentId: string | null;
  readonly expiresAt: Date | null;
  readonly priceClass: 'PUBLIC' | 'MEMBER';
  readonly uniqueAmount: number;
  readonly personId: string | null;
  readonly memberId: string | null;
  readonly memberNoMasked: string | null;
  readonly contactName: string;
  readonly phoneMasked: string | null;
  readonly fulfilmentMethod: string;
  readonly street: string | null;
  readonly landmark: string | null;
  readonly regionCode: string | null;
  readonly postalCode: string | null;
  readonly fulfilmentNote: string | null;
  readonly pickupOn: string | null;
  readonly pickupFrom: string | null;
  readonly pickupUntil: string | null;
  readonly expeditionServiceId: string | null;
  readonly expeditionName: string | null;
  readonly weightGrams: number | null;
  readonly note: string | null;
}

/** Values that JSON cannot carry. At the counter nobody need say his number. */
export interface Bytes {
  readonly tokenHash: Buffer;
  readonly phoneSealed: Buffer | null;
  readonly phoneHash: Buffer | null;
}

/** Writes the order, its lines and its discounts with two statements, however many lines; answers its number. */
export async function insertOrder(tx: Tx, order: NewOrder, bytes: Bytes, sums: FrozenSums): Promise<string> {
  const { lines, applied, due: _due, ...amounts } = sums;
  const head = JSON.stringify({ ...order, ...amounts, lineCount: lines.length });
  const { number } = await tx.rowOrFail<{ number: string }>(INSERT_ORDER, [
    head,
    bytes.tokenHash,
    bytes.phoneSealed,
    bytes.phoneHash,
  ]);
  const rows = lines.map((line: FrozenLine, index) => ({ ...line, position: index + 1 }));
  const discounts = applied.map(({ promotionId, code, name, explanation, amount, shipping }, index) => ({
    ...{ position: index + 1, promotionId, code, name, explanation, amount, shipping },
  }));
  await tx.rows(INSERT_LINES, [order.id, JSON.stringify(rows), JSON.stringify(discounts)]);
  return number;
}
