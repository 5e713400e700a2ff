import { runMigrations as migrateJobs } from 'graphile-worker';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import type { Config, RunTimeRole } from '../config/config.js';

export type MigrationClass = new () => MigrationInterface;

const OLDEST_SERVER = 160_000;
const INVALID_PARAMETER = '22023';
const ROLES: readonly RunTimeRole[] = ['lumbung_app', 'lumbung_platform', 'lumbung_council', 'lumbung_jobs'];

/** A reason why the database cannot be used, as a sentence for the one who starts the platform. */
export class DatabaseUnusable extends Error {}

/**
 * Brings a database to the state this code needs: roles with derived passwords, job queue, then every migration that
 * has not run yet, in the order of their times. Safe to run again. Throws DatabaseUnusable with a sentence.
 */
export async function migrate(config: Config, migrations: readonly MigrationClass[]): Promise<void> {
  await prepareServer(config);
  await prepareJobs(config);
  const owner = new DataSource({
    type: 'postgres',
    url: config.DATABASE_URL,
    schema: 'platform',
    applicationName: 'lumbung_owner',
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    extra: { options: '-c role=lumbung_owner', max: 1 },
  });
  await owner.initialize();
  try {
    await owner.query(`comment on schema platform is 'platform'`);
    await owner.runMigrations();
    await owner.query(`comment on table platform.migration is 'platform'`);
  } finally {
    await owner.destroy();
  }
}

async function prepareServer(config: Config): Promise<void> {
  const admin = new pg.Client({ connectionString: config.DATABASE_URL });
  try {
    await admin.connect();
  } catch (error) {
    throw new DatabaseUnusable(`PostgreSQL cannot be reached with DATABASE_URL: ${(error as Error).message}`);
  }
  try {
    await refuseOldServer(admin);
    await admin.query(`select pg_advisory_lock(hashtext('lumbung roles'))`);
    for (const role of ['lumbung_owner', ...ROLES]) await makeRole(admin, role);
    for (const role of ROLES) {
      await admin.query(
        `alter role ${role} with login nobypassrls password ${pg.escapeLiteral(config.passwordFor(role))}`,
      );
    }
    await letGoOfDeadClients(admin);
    const database = pg.escapeIdentifier(admin.database ?? '');
    await admin.query(`
      grant lumbung_owner to current_user;
      grant connect, create on database ${database} to lumbung_owner, lumbung_jobs;
      grant connect on database ${database} to lumbung_app, lumbung_platform, lumbung_council;
      create extension if not exists pg_trgm;
      create extension if not exists btree_gin;
      create extension if not exists unaccent;
      create schema if not exists platform authorization lumbung_owner;
    `);
    await allowIndexesBehindPolicies(admin);
  } catch (error) {
    if (error instanceof DatabaseUnusable) throw error;
    throw new DatabaseUnusable(
      `The role of DATABASE_URL lacks a right that setting up needs: ${(error as Error).message}`,
    );
  } finally {
    await admin.end();
  }
}

async function refuseOldServer(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ version: number; shown: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as shown`,
  );
  const server = rows[0];
  if (server && server.version < OLDEST_SERVER) {
    throw new DatabaseUnusable(`PostgreSQL 16 or newer is needed; this server is ${server.shown}.`);
  }
}

async function makeRole(admin: pg.Client, role: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role]);
  if (!rowCount) await admin.query(`create role ${role} nosuperuser nocreatedb nocreaterole nobypassrls nologin`);
}

/**
 * A server notices that a client is gone only when it writes to him: the session of a killed process that waits or reckons
 * would keep its locks for as long as that takes. Here it looks every two seconds, and asks machines that fell silent.
 */
async function letGoOfDeadClients(admin: pg.Client): Promise<void> {
  for (const role of ROLES) {
    await admin.query(`alter role ${role} set tcp_keepalives_idle = 15`);
    await admin.query(`alter role ${role} set tcp_keepalives_interval = 5`);
    await admin.query(`alter role ${role} set tcp_keepalives_count = 3`);
    await admin.query(`alter role ${role} set client_connection_check_interval = '2s'`).catch(unlessItCannot);
  }
}

/** A server on Windows knows no such look, and says so. */
function unlessItCannot(error: Error & { code?: string }): void {
  if (error.code !== INVALID_PARAMETER) throw error;
}

/**
 * Text search behind a row-level policy may use its index only when the match functions are leakproof. Only a
 * superuser may say so; elsewhere search works as well, slower. See docs/decisions on search behind policies.
 */
async function allowIndexesBehindPolicies(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ isSuper: boolean }>(
    `select rolsuper as "isSuper" from pg_roles where rolname = current_user`,
  );
  if (!rows[0]?.isSuper) return;
  await admin.query(`
    alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof;
    alter function word_similarity_op(text, text) leakproof;
    alter function word_similarity_commutator_op(text, text) leakproof;
    alter function similarity_op(text, text) leakproof;
  `);
}

/** The queue belongs to a role of its own; everybody else may only put jobs in, through one function. */
async function prepareJobs(config: Config): Promise<void> {
  const url = config.urlFor('lumbung_jobs');
  await migrateJobs({ connectionString: url });
  const jobs = new pg.Client({ connectionString: url });
  await jobs.connect();
  try {
    await jobs.query(`
      create schema if not exists jobs;
      comment on schema jobs is 'platform';
      create or replace function jobs.enqueue(task text, payload jsonb, run_at timestamptz, job_key text) returns void
        language sql security definer set search_path = graphile_worker, pg_temp as $$
        select graphile_worker.add_job(task, payload::json, run_at => coalesce(run_at, now()), job_key => job_key, max_attempts => 12)
      $$;
      revoke execute on function jobs.enqueue from public;
      grant usage on schema jobs to lumbung_owner;
      grant execute on function jobs.enqueue to lumbung_owner;
    `);
  } finally {
    await jobs.end();
  }
}
