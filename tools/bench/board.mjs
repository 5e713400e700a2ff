// A cooperative with a hundred thousand orders, beside the others: what the staff's order board is measured over.
import { createHash } from 'node:crypto';
import { withClient } from './load.mjs';
import { tenantId, tenantSlug } from './goods.mjs';

export const ORDERS = 100_000;
/** Beyond every number the loaded cooperatives can have. */
export const BOARD_TENANT = 9_999_999;

const TOKEN = 'papan-pesanan';
const PERSON = '01900000-0000-7000-b000-000000000001';
const ID = (kind) => `('01900000-0000-7${kind}-b000-' || lpad(to_hex(n), 12, '0'))::uuid`;
/** An order every five minutes, the last one on this day. */
const PLACED = `timestamptz '2026-11-21 00:00:00+00' - n * interval '5 minutes'`;
const FETCHED = 'n > 200';

/** Goes out with every request of the board. */
export const boardHeaders = { authorization: `Bearer ${TOKEN}` };

/** The cursor behind so many orders, as the board gives it out. */
export function boardCursor(orders) {
  const placedAt = new Date(Date.UTC(2026, 10, 21) - orders * 300_000).toISOString();
  const id = `01900000-0000-7001-b000-${orders.toString(16).padStart(12, '0')}`;
  return Buffer.from(JSON.stringify([placedAt, id])).toString('base64url');
}

/** The orders with their lines, payments and parcels, past the API, and somebody who may read them. */
export async function loadBoard(url) {
  const hash = createHash('sha256').update(TOKEN).digest('hex');
  await withClient(url, async (client) => {
    await client.query(`set session_replication_role = replica; set app.tenant_id = '${tenantId(BOARD_TENANT)}'`);
    await client.query(`
      insert into platform.tenant (id, slug, state) values ('${tenantId(BOARD_TENANT)}', '${tenantSlug(BOARD_TENANT)}', 'ACTIVE') on conflict do nothing;
      insert into identity.person (id, full_name, email, password_hash, password_changed_at, created_at)
        values ('${PERSON}', 'Siti Aminah', 'papan@contoh.id', 'none', now(), now()) on conflict do nothing;
      delete from identity.session where person_id = '${PERSON}';
      insert into identity.session (id, token_hash, person_id, device, created_at, last_seen_at, expires_at)
        values ('${PERSON}', '\\x${hash}', '${PERSON}', 'bench', now(), now(), now() + interval '20 days');
      insert into identity.role_assignment (id, person_id, role, granted_at) values ('${PERSON}', '${PERSON}', 'OWNER', now());
      insert into orders.shop_order (id, number, token_hash, placed_at, placed_on, state, fulfilment_state, payment_state, payment_method, payment_id, price_class,
               subtotal, shipping_fee, unique_amount, member_savings, captured, line_count, contact_name, fulfilment_method, channel)
        select ${ID('001')}, 'P-' || lpad((${ORDERS} - n)::text, 6, '0'), sha256(convert_to('papan-' || n, 'UTF8')), ${PLACED}, (${PLACED})::date,
               case when ${FETCHED} then 'COMPLETED' else 'PLACED' end, case when ${FETCHED} then 'HANDED_OVER' else 'PENDING' end, 'CAPTURED',
               (array['QRIS', 'CASH_AT_PICKUP', 'BANK_TRANSFER'])[1 + n % 3], ${ID('003')}, 'PUBLIC', 40000, 0, 0, 0, 40000, 2,
               (array['Siti Aminah', 'Slamet Hariyanto', 'Nur Fatimah', 'Agus Prasetyo'])[1 + n % 4], 'PICKUP', 'COUNTER'
          from generate_series(0, ${ORDERS - 1}) n;
      insert into orders.order_line (id, order_id, position, variant_id, product_name, variant_name, sku, unit_label, quantity, unit_price, public_unit_price, price_class, total)
        select ('01900000-0000-7002-b00' || line || '-' || lpad(to_hex(n), 12, '0'))::uuid, ${ID('001')}, line, ${ID('004')}, 'Beras', '5 kg', 'BRS-' || line, 'pak', 1, 20000, 20000, 'PUBLIC', 20000
          from generate_series(0, ${ORDERS - 1}) n, generate_series(1, 2) line;
      insert into payments.payment (id, order_id, method, state, amount, opened_at, received, captured_at)
        select ${ID('003')}, ${ID('001')}, (array['QRIS', 'CASH_AT_PICKUP', 'BANK_TRANSFER'])[1 + n % 3], 'CAPTURED', 40000, ${PLACED}, 40000, ${PLACED} from generate_series(0, ${ORDERS - 1}) n;
      insert into orders.fulfilment (id, order_id, number, state, created_at)
        select ${ID('005')}, ${ID('001')}, 'P-' || lpad((${ORDERS} - n)::text, 6, '0') || '/1', case when ${FETCHED} then 'HANDED_OVER' else 'PENDING' end, ${PLACED} from generate_series(0, ${ORDERS - 1}) n;
    `);
    await client.query('vacuum (analyze) orders.shop_order, orders.order_line, payments.payment, orders.fulfilment');
  });
}
