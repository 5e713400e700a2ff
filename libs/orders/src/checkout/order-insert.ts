import type { Tx } from '@lumbung/platform';
import type { FrozenLine } from './frozen-order.js';

/** Takes the order's values as one JSON object; the number comes from the cooperative's counter. */
const INSERT_ORDER = `
  insert into orders.shop_order (tenant_id, id, number, token_hash, placed_at, placed_on, payment_state, payment_method, payment_id, expires_at,
    price_class, subtotal, shipping_fee, unique_amount, member_savings, line_count, person_id, member_id, member_no_masked,
    contact_name, contact_phone_sealed, contact_phone_hash, contact_phone_masked, fulfilment_method, address_street, address_landmark,
    address_region_code, address_postal_code, fulfilment_note, note)
  select $1, o.id, 'P-' || lpad(n::text, greatest(5, length(n::text)), '0'), $3, o."placedAt", o."placedOn", 'PENDING', o."paymentMethod",
         o."paymentId", o."expiresAt", o."priceClass", o.subtotal, o."shippingFee", o."uniqueAmount", o."memberSavings", o."lineCount",
         o."personId", o."memberId", o."memberNoMasked", o."contactName", $4, $5, o."phoneMasked", o."fulfilmentMethod", o.street, o.landmark,
         o."regionCode", o."postalCode", o."fulfilmentNote", o.note
    from jsonb_to_record($2::jsonb) as o (id uuid, "placedAt" timestamptz, "placedOn" date, "paymentMethod" text, "paymentId" uuid,
           "expiresAt" timestamptz, "priceClass" text, subtotal bigint, "shippingFee" bigint, "uniqueAmount" bigint, "memberSavings" bigint,
           "lineCount" integer, "personId" uuid, "memberId" uuid, "memberNoMasked" text, "contactName" text, "phoneMasked" text,
           "fulfilmentMethod" text, street text, landmark text, "regionCode" text, "postalCode" text, "fulfilmentNote" text, note text),
         platform.next_number($1, 'order') n
  returning number`;

const INSERT_LINES = `
  insert into orders.order_line (tenant_id, id, order_id, position, variant_id, product_name, variant_name, sku, unit_label, quantity,
    unit_price, public_unit_price, price_class, total)
  select $1, l.id, $2, l.position, l."variantId", l."productName", l."variantName", l.sku, l."unitLabel", l.quantity, l."unitPrice",
         l."publicUnitPrice", l."priceClass", l.total
    from jsonb_to_recordset($3::jsonb) as l (id uuid, position integer, "variantId" uuid, "productName" text, "variantName" text, sku text,
           "unitLabel" text, quantity numeric, "unitPrice" bigint, "publicUnitPrice" bigint, "priceClass" text, total bigint)`;

/** What an order is made of besides its lines. */
export interface NewOrder {
  readonly id: string;
  readonly placedAt: Date;
  readonly placedOn: string;
  readonly paymentMethod: string;
  readonly paymentId: string;
  readonly expiresAt: Date | null;
  readonly priceClass: 'PUBLIC' | 'MEMBER';
  readonly subtotal: number;
  readonly shippingFee: number;
  readonly uniqueAmount: number;
  readonly memberSavings: number;
  readonly personId: string | null;
  readonly memberId: string | null;
  readonly memberNoMasked: string | null;
  readonly contactName: string;
  readonly phoneMasked: string;
  readonly fulfilmentMethod: string;
  readonly street: string | null;
  readonly landmark: string | null;
  readonly regionCode: string | null;
  readonly postalCode: string | null;
  readonly fulfilmentNote: string | null;
  readonly note: string | null;
}

/** Values that JSON cannot carry. */
export interface Bytes {
  readonly tokenHash: Buffer;
  readonly phoneSealed: Buffer;
  readonly phoneHash: Buffer;
}

/** Writes the order and all its lines with two statements, however many lines; answers its number. */
export async function insertOrder(
  tx: Tx,
  order: NewOrder,
  bytes: Bytes,
  lines: readonly FrozenLine[],
): Promise<string> {
  const head = JSON.stringify({ ...order, lineCount: lines.length });
  const { number } = await tx.rowOrFail<{ number: string }>(INSERT_ORDER, [
    head,
    bytes.tokenHash,
    bytes.phoneSealed,
    bytes.phoneHash,
  ]);
  const rows = lines.map((line, index) => ({ ...line, position: index + 1 }));
  await tx.rows(INSERT_LINES, [order.id, JSON.stringify(rows)]);
  return number;
}
