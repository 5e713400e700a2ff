import type { House } from '@lumbung/platform/testing';
import pg from 'pg';

/** Holds a table meanwhile: everybody may read it, and whoever would write to it waits in the middle of his work. */
export async function whileHeld(house: House, table: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: house.config.DATABASE_URL });
  await client.connect();
  try {
    await client.query(`begin; lock table ${table} in exclusive mode`);
    await work();
  } finally {
    await client.end();
  }
}
