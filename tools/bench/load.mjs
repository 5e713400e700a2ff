// Databases with many cooperatives, filled past the API: one tenant as the domains would leave it, the others copied.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { copyStatement, dropIndexes, tenantTables } from './copy-tenants.mjs';
import { firstTenant } from './first-tenant.mjs';
import { markOf, tenantId } from './goods.mjs';

const root = join(import.meta.dirname, '..', '..');

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

/**
 * Brings what was loaded into the server's memory, as it is after hours of use: otherwise many cooperatives would be
 * compared cold with one that is warm.
 */
export async function warmDatabase(url) {
  await withClient(url, async (client) => {
    await client.query(
      'create schema if not exists bench; create extension if not exists pg_prewarm with schema bench',
    );
    await client.query(`
      select bench.pg_prewarm(c.oid::regclass) from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('catalog', 'platform', 'ledger', 'payments', 'savings', 'membership') and c.relkind in ('r', 'i')`);
  });
}

/** What measuring may write to: neither what was loaded nor what that points at, which is never written. */
export async function writtenTables(client) {
  const { rows } = await client.query(
    `with recursive kept as (select unnest($1::regclass[])::oid as oid
       union select confrelid from pg_constraint c join kept k on k.oid = c.conrelid and c.contype = 'f')
     select oid::regclass::text as name from kept`,
    [[...LOADED]],
  );
  const kept = new Set(rows.map(({ name }) => name));
  return (await tenantTables(client)).filter(({ name }) => !kept.has(name)).map(({ name }) => name);
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
  'catalog.location',
  'catalog.location_stock',
  'platform.media',
  'ledger.account',
  'ledger.book',
  'payments.settings',
]);

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

/** Over every migration and what is filled in: a database made by other code is made anew. */
function fingerprint() {
  const hash = createHash('sha256').update(markOf(1));
  const folders = readdirSync(join(root, 'libs'))
    .sort()
    .map((library) => join(root, 'libs', library, 'src', 'migrations'));
  for (const folder of folders) for (const file of filesOf(folder)) hash.update(readFileSync(join(folder, file)));
  for (const file of ['goods.mjs', 'first-tenant.mjs', 'copy-tenants.mjs'])
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
