// Once before all specs: a PostgreSQL with a migrated template database that every spec file clones.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer } from '../build.mjs';
import { startPostgres } from '../postgres.mjs';

const root = join(import.meta.dirname, '..', '..');
const MASTER_KEY = Buffer.from('the specs use a key of their own').toString('base64');

export default async function beforeAll() {
  const admin = process.env.SPEC_DATABASE_URL ?? (await embedded());
  // Only what migrating needs: a spec of one domain runs while another is being rewritten.
  await buildServer((file) => /^libs\/(kernel|events|platform)\/|\/migrations\//.test(file));
  const name = `spec_template_${fingerprint()}`;
  const url = new URL(admin);
  url.pathname = `/${name}`;
  Object.assign(process.env, {
    NODE_ENV: 'test',
    MASTER_KEY,
    SPEC_ADMIN_URL: admin,
    SPEC_TEMPLATE: name,
    DATABASE_URL: url.toString(),
    MEDIA_DIR: join(root, '.data', 'spec-media'),
  });
  await makeTemplate(admin, name, url.toString());
}

async function embedded() {
  const port = Number(process.env.SPEC_POSTGRES_PORT ?? 54329);
  const cluster = await startPostgres({ folder: join(root, '.data', `spec-postgres-${port}`), port, unsafe: true });
  return cluster.url('postgres');
}

/** The template is made anew only when a migration changed. Left-over databases of earlier runs are dropped. */
async function makeTemplate(admin, name, url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('lumbung spec template'))`);
    const { rows } = await client.query(
      `select datname, (select count(*) from pg_stat_activity a where a.datname = d.datname)::int as users from pg_database d where datname like 'spec\\_%'`,
    );
    for (const { datname, users } of rows) {
      if (!datname.startsWith(name) && users === 0 && !process.env.KEEP_SPEC_DATABASES)
        await client
          .query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`)
          .catch(() => undefined);
    }
    if (rows.some(({ datname }) => datname === `${name}_ready`)) return;
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'`);
    const { migrate, loadConfig } = await import('@lumbung/platform');
    await migrate(loadConfig({ ...process.env, DATABASE_URL: url }), await migrationsOfAllDomains());
    await client.query(`alter database ${name} rename to ${name}_ready`);
  } finally {
    process.env.SPEC_TEMPLATE = `${name}_ready`;
    await client.end();
  }
}

async function migrationsOfAllDomains() {
  const lists = readdirSync(join(root, 'libs'))
    .map((library) => join(root, 'libs', library, 'dist', 'migrations', 'index.js'))
    .filter((path) => existsSync(path))
    .map(async (path) => Object.values(await import(path)).flat());
  return (await Promise.all(lists)).flat();
}

/** Of every migration and of what prepares the server. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const library of readdirSync(join(root, 'libs')).sort()) {
    const folder = join(root, 'libs', library, 'src', 'migrations');
    for (const file of listed(folder)) hash.update(file).update(readFileSync(join(folder, file)));
  }
  hash.update(readFileSync(join(root, 'libs/platform/src/database/migrate.ts')));
  return hash.digest('hex').slice(0, 12);
}

function listed(folder) {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
