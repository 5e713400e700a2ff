import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { PLANS } from './cooperatives/plans.js';
import { SHELLS } from './cooperatives/shells.js';

/** A reason why nothing can be loaded, as a sentence. */
export class CannotLoad extends Error {}

/** What the database holds: nothing, all of the demo, a part of it, or somebody's own cooperatives. */
export type State = 'empty' | 'loaded' | 'interrupted' | 'foreign';

const OURS = [...PLANS, ...SHELLS].map(({ slug }) => slug);
/** Made last, see loadDemo. */
const LAST = SHELLS.at(-1)?.slug ?? '';

export async function stateOf(databaseUrl: string): Promise<State> {
  return withAdmin(databaseUrl, async (admin) => {
    const { rows } = await admin.query<{ slug: string }>(
      'select slug from platform.tenant order by created_at limit 1000',
    );
    const slugs = rows.map(({ slug }) => slug);
    if (slugs.includes(LAST)) return 'loaded';
    if (slugs.length === 0) return 'empty';
    return slugs.every((slug) => OURS.includes(slug)) ? 'interrupted' : 'foreign';
  });
}

/**
 * Takes away what an interrupted load left. Run-time roles cannot delete what was booked, on purpose: this asks the
 * administrator, and only where every cooperative of the database is one of the demo.
 */
export async function clearAway(databaseUrl: string, mediaFolder: string): Promise<void> {
  const tenants = await withAdmin(databaseUrl, async (admin) => {
    const { rows } = await admin.query<{ id: string }>('select id from platform.tenant');
    const tables = (await admin.query<{ name: string }>(FILLED_TABLES)).rows.map(({ name }) => name);
    // The books forbid it to everybody, through triggers that only a superuser can silence.
    await admin.query(`set session_replication_role = replica`).catch((error: Error) => {
      throw new CannotLoad(
        `An interrupted load cannot be cleared away by this role (${error.message}): drop the database, create it anew, and start again.`,
      );
    });
    await admin.query(`truncate ${tables.join(', ')}`);
    await admin.query('delete from graphile_worker._private_jobs');
    return rows;
  });
  for (const { id } of tenants) await rm(join(mediaFolder, id), { recursive: true, force: true });
}

// Reference tables (regions, templates) and the list of migrations stay.
const FILLED_TABLES = `
  select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p') and not c.relispartition and obj_description(c.oid, 'pg_class') in ('tenant', 'platform')
     and (n.nspname, c.relname) <> ('platform', 'migration')`;

async function withAdmin<T>(databaseUrl: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: databaseUrl });
  try {
    await admin.connect();
  } catch (error) {
    throw new CannotLoad(`PostgreSQL cannot be reached with DATABASE_URL: ${(error as Error).message}`);
  }
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
