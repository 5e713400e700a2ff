// Three hundred buyers at the same moment for a hundred pieces: exactly a hundred get one, and it is said to the others.
import assert from 'node:assert/strict';
import { withClient } from './load.mjs';
import { cartId, cartToken, priceOf, tenantId, variantId } from './goods.mjs';
import { headersOf, operations } from './operations.mjs';
import { table } from './table.mjs';

const PIECES = 100;
const BUYERS = 300;
const GOOD = 1;
const HOT = variantId(1, GOOD);
const PLACE = operations.find(({ name }) => name === 'order1').document;

/** Answers what happened; throws when one was sold too many or too few. */
export async function rush(site) {
  const first = site.next;
  site.next += BUYERS;
  await withClient(site.url, (client) => prepare(client, first));
  const answers = { Order: 0, OutOfStock: 0 };
  const times = [];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: BUYERS }, async (_, n) => {
      const asked = performance.now();
      const response = await fetch(`http://127.0.0.1:${site.gateway.port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headersOf(1, site.secret) },
        body: JSON.stringify({ query: PLACE, variables: { input: inputOf(first + n) } }),
      });
      const { data, errors } = await response.json();
      if (errors) throw new Error(JSON.stringify(errors));
      answers[data.placeOrder.__typename] = (answers[data.placeOrder.__typename] ?? 0) + 1;
      times.push(performance.now() - asked);
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  const [{ reserved, orders }] = await withClient(site.url, (client) => sold(client));
  assert.deepEqual(
    answers,
    { Order: PIECES, OutOfStock: BUYERS - PIECES },
    'as many orders as pieces, no other answers',
  );
  assert.deepEqual([Number(reserved), orders], [PIECES, PIECES]);
  await withClient(site.url, (client) => stock(client, 1_000_000));
  times.sort((a, b) => a - b);
  return { tenants: site.size.tenants, seconds, median: times[BUYERS / 2], longest: times.at(-1) };
}

export const rushTable = (rushes) =>
  table(
    [`hot item: ${PIECES} pieces, ${BUYERS} buyers at once`, 'orders', 'seconds', 'p50 ms', 'longest ms'],
    rushes.map(({ tenants, seconds, median, longest }) => [
      `${tenants} tenants`,
      PIECES,
      seconds.toFixed(2),
      median.toFixed(0),
      longest.toFixed(0),
    ]),
  );

async function prepare(client, first) {
  await client.query('set session_replication_role = replica');
  await client.query(`set app.tenant_id = '${tenantId(1)}'`);
  await client.query(`
    update catalog.reservation set state = 'RELEASED' where variant_id = '${HOT}' and state = 'HELD';
    insert into orders.cart (id, token_hash, created_at, expires_at)
      select ('01900000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, sha256(convert_to('keranjang-' || n, 'UTF8')), now(), now() + interval '20 days'
        from generate_series(${first}, ${first + BUYERS - 1}) n;
    insert into orders.cart_line (id, cart_id, variant_id, quantity, seen_price)
      select ('01900000-0000-7000-a000-' || lpad(to_hex(n), 10, '0') || '00')::uuid, ('01900000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, '${HOT}', 1,
             (select public_price from catalog.product_variant where id = '${HOT}') from generate_series(${first}, ${first + BUYERS - 1}) n;
  `);
  await stock(client, PIECES);
}

async function stock(client, pieces) {
  await client.query(`set app.tenant_id = '${tenantId(1)}'; set session_replication_role = replica`);
  await client.query(`
    update catalog.stock set on_hand = ${pieces}, reserved = 0 where tenant_id = '${tenantId(1)}' and variant_id = '${HOT}';
    update catalog.location_stock set on_hand = ${pieces} where tenant_id = '${tenantId(1)}' and variant_id = '${HOT}';
  `);
}

async function sold(client) {
  const { rows } = await client.query(
    `select s.reserved, (select count(*)::int from catalog.reservation r where r.tenant_id = s.tenant_id and r.variant_id = s.variant_id and r.state = 'HELD') as orders
       from catalog.stock s where s.tenant_id = '${tenantId(1)}' and s.variant_id = '${HOT}'`,
  );
  return rows;
}

function inputOf(cart) {
  return {
    requestId: cartId(cart),
    cartToken: cartToken(cart),
    contact: { name: 'Siti Aminah', phone: `+628000000${String(cart % 10_000).padStart(4, '0')}` },
    fulfilment: { method: 'PICKUP' },
    paymentMethod: 'QRIS',
    expectedTotal: priceOf(GOOD),
  };
}
