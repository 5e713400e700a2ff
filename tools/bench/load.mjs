// Databases with many cooperatives, filled past the API: one tenant as the domains would leave it, the others copied.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { copyStatement, dropIndexes, tenantTables } from './copy-tenants.mjs';
import { idSql, markOf, nameSql, priceSql, soldSql, tenantId, tenantSlug } from './goods.mjs';

const root = join(import.meta.dirname, '..', '..');
const MEDIA = 20;
const SHELVES = 10;

/** True when the database holds what this code would load. */
export async function isLoaded(cluster, name) {
  const [found] = await cluster.query(
    `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1`,
    [name],
  );
  return found?.mark === fingerprint();
}

export function migrateDatabase(url, env) {
  execFileSync(process.execPath, [join(root, 'apps/gateway/dist/migrate.js')], {
    cwd: root,
    env: { ...env, DATABASE_URL: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export async function loadDatabase(cluster, { name, tenants, products }, env) {
  await cluster.query(`drop database if exists ${name} with (force)`);
  const url = await cluster.ensureDatabase(name);
  migrateDatabase(url, env);
  await withClient(url, async (client) => {
    await firstTenant(client, products);
    if (tenants > 1) await otherTenants(client, url, tenants);
    await client.query('vacuum (analyze)');
  });
  await cluster.query(`comment on database ${name} is '${fingerprint()}'`);
}

/** Takes back what an earlier run wrote. */
export async function resetDatabase(url) {
  await withClient(url, async (client) => {
    await client.query(`set session_replication_role = replica`);
    await client.query(`truncate ${(await writtenTables(client)).join(', ')}`);
    await client.query('truncate graphile_worker._private_jobs');
    await client.query('update catalog.stock set reserved = 0 where reserved > 0');
    await client.query('vacuum (analyze) catalog.stock');
  });
}

/** What measuring writes to. */
export async function writtenTables(client) {
  return (await tenantTables(client)).filter(({ name }) => !LOADED.has(name)).map(({ name }) => name);
}

export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const LOADED = new Set([
  'catalog.category',
  'catalog.product',
  'catalog.product_variant',
  'catalog.product_image',
  'catalog.stock',
  'platform.media',
  'ledger.account',
  'ledger.book',
  'payments.settings',
]);

/** Cards, sheets and search documents are made by the catalogue's own function. */
async function firstTenant(client, products) {
  const { aStaticQris, aBankAccount } = await import('@lumbung/payments/testing');
  const bank = aBankAccount;
  await client.query(`set session_replication_role = replica; set app.tenant_id = '${tenantId(1)}'`);
  await client.query(`
    insert into platform.tenant (id, slug, state) values ('${tenantId(1)}', '${tenantSlug(1)}', 'ACTIVE');
    select ledger.open_books('${tenantId(1)}', '2026-01-01', now());
    update ledger.account a set id = ${idSql('005', 'n.n')} from (select number, row_number() over (order by number) as n from ledger.account) n where n.number = a.number;
    insert into catalog.category (id, path, slug, name, position)
      select ${idSql('001', 'n')}, array[${idSql('001', 'n')}], 'rak-' || n, 'Rak ' || n, n from generate_series(0, ${SHELVES - 1}) n;
    insert into platform.media (id, width, height, widths) select ${idSql('002', 'n')}, 1280, 960, '{160,320,640,1280}' from generate_series(0, ${MEDIA - 1}) n;
    insert into catalog.product (id, slug, name, description, state, category_id, pirt_no, composition, net_content, created_at, updated_at, published_at)
      select ${idSql('003', 'n')}, 'barang-' || n, ${nameSql('n')}, 'Dibuat anggota koperasi di desa, dikemas rapi dan diantar setiap hari. Simpan di tempat kering.',
             'PUBLISHED', ${idSql('001', `(n % 20) % ${SHELVES}`)}, 'P-IRT 2063575010' || n, 'Bahan pilihan, garam, gula', '500 g',
             now(), now(), now() - n * interval '1 minute' from generate_series(0, ${products - 1}) n;
    insert into catalog.product_image (product_id, media_id, alt, position) select ${idSql('003', 'n')}, ${idSql('002', `n % ${MEDIA}`)}, null, 1 from generate_series(0, ${products - 1}) n;
    insert into catalog.product_variant (id, product_id, sku, name, unit, content_quantity, content_unit, weight_grams, public_price, member_price, low_at, position, created_at)
      select ${idSql('004', 'n')}, ${idSql('003', 'n')}, 'SKU-' || n, '500 g', 'PACK', 500, 'GRAM', 500, ${priceSql('n')},
             case when n % 3 = 0 then ${priceSql('n')} - 500 end, case when n % 50 = 49 then 2000000 else 5 end, 1, now() from generate_series(0, ${products - 1}) n
      union all
      select ${idSql('004', `${products} + n`)}, ${idSql('003', 'n')}, 'SKU-' || n || '-B', '1 kg', 'PACK', 1, 'KILOGRAM', 1000, 2 * ${priceSql('n')},
             null, 5, 2, now() from generate_series(0, ${products - 1}, 2) n;
    insert into catalog.stock (variant_id, product_id, on_hand, sold, value, average_cost)
      select v.id, v.product_id, 1000000, case v.position when 1 then ${soldSql(`replace(p.slug, 'barang-', '')::integer`, products)} else 0 end, 5000000000, 5000
        from catalog.product_variant v join catalog.product p on p.id = v.product_id;
    select catalog.refresh_products('${tenantId(1)}', array(select id from catalog.product));
  `);
  await client.query(
    `insert into payments.settings (updated_at, qris_payload, merchant_name, merchant_city, nmid, qris_imported_at, bank_name, account_no, holder_name)
     values (now(), $1, 'KOPERASI MELATI', 'PASURUAN', 'ID1020000000001', now(), $2, $3, $4)`,
    [aStaticQris(), bank.bankName, bank.accountNo, bank.holderName],
  );
}

async function otherTenants(client, url, tenants) {
  const tables = (await tenantTables(client)).filter(({ name }) => LOADED.has(name));
  const indexes = await dropIndexes(client, tables);
  await client.query(
    `insert into platform.tenant (id, slug, state) select overlay(id::text placing lpad(to_hex(n), 6, '0') from 25 for 6)::uuid, 'toko-' || n, state
    from platform.tenant, generate_series(2, $1::integer) n where id = '${tenantId(1)}'`,
    [tenants],
  );
  const half = Math.ceil((2 + tenants) / 2);
  const statements = [];
  for (const table of tables) statements.push(await copyStatement(client, table));
  await Promise.all(
    [
      [2, half - 1],
      [half, tenants],
    ].map((range) =>
      withClient(url, async (copier) => {
        await copier.query(`set session_replication_role = replica`);
        for (const statement of statements) await copier.query(statement, range);
      }),
    ),
  );
  await client.query(`set maintenance_work_mem = '512MB'`);
  for (const definition of indexes) await client.query(definition);
}

/** Over every migration and the loader itself: a database made by other code is made anew. */
function fingerprint() {
  const hash = createHash('sha256').update(markOf(1));
  const folders = readdirSync(join(root, 'libs'))
    .sort()
    .map((library) => join(root, 'libs', library, 'src', 'migrations'));
  for (const folder of folders) for (const file of filesOf(folder)) hash.update(readFileSync(join(folder, file)));
  for (const file of ['goods.mjs', 'load.mjs', 'copy-tenants.mjs'])
    hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
