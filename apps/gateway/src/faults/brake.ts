import type { House } from '@lumbung/platform/testing';
import pg from 'pg';

/** What whoever writes is stopped by, and how it is seen that somebody stands before it. */
const STOP = 4_711;
const WAITING = `select pid from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())`;

/** Holds a table, or one change of it, so that whoever writes that waits in the middle of his work. */
export class Brake {
  private client: pg.Client | undefined;
  private waiting = '';

  constructor(private readonly house: House) {}

  /** From now on whoever touches the table waits. */
  async hold(table: string): Promise<void> {
    const client = await this.connect();
    this.waiting = `${WAITING} and relation = '${table}'::regclass`;
    await client.query(`begin; lock table ${table} in access exclusive mode`);
  }

  /**
   * Whoever updates a row of the table in such a way waits, his work written and not committed, however quick he is: what
   * he did before it is done, and no more. `change` speaks of `old` and `new`.
   */
  async holdWhen(table: string, change: string): Promise<void> {
    const client = await this.connect();
    this.waiting = `${WAITING} and locktype = 'advisory' and objid = ${STOP}`;
    await client.query(`select pg_advisory_lock(${STOP})`);
    await client.query(`
      create or replace function public.stop_here() returns trigger language plpgsql as
        'begin perform pg_advisory_xact_lock_shared(${STOP}); return new; end';
      create or replace trigger stop_here before update on ${table} for each row when (${change}) execute function public.stop_here()`);
  }

  /** How many stand before it, in the middle of their work. */
  async waiters(): Promise<number> {
    return (await this.house.admin(this.waiting)).length;
  }

  async isWaitedFor(): Promise<boolean> {
    return (await this.waiters()) > 0;
  }

  async release(): Promise<void> {
    await this.client?.end();
    this.client = undefined;
  }

  private async connect(): Promise<pg.Client> {
    this.client = new pg.Client({ connectionString: this.house.config.DATABASE_URL });
    await this.client.connect();
    return this.client;
  }
}
