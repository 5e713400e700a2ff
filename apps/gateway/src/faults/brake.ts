import type { House } from '@lumbung/platform/testing';
import pg from 'pg';

/** Holds a table, so that whoever writes to it waits in the middle of his work. */
export class Brake {
  private client: pg.Client | undefined;

  constructor(private readonly house: House) {}

  async hold(table: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.house.config.DATABASE_URL });
    await client.connect();
    this.client = client;
    await client.query(`begin; lock table ${table} in access exclusive mode`);
  }

  /** Whether somebody stands before it, in the middle of his work. */
  async isWaitedFor(table: string): Promise<boolean> {
    const waiting = await this.house.admin('select 1 from pg_locks where relation = $1::regclass and not granted', [
      table,
    ]);
    return waiting.length > 0;
  }

  async release(): Promise<void> {
    await this.client?.end();
    this.client = undefined;
  }
}
