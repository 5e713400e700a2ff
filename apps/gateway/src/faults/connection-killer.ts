import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Chance } from './chance.js';

const KILL_ONE = `
  select pg_terminate_backend(pid) from (
    select pid from pg_stat_activity
     where datname = current_database() and usename in ('lumbung_app', 'lumbung_platform', 'lumbung_jobs')
     order by (state = 'idle') = $1, md5(pid::text || $2) limit 1) one`;

/** Cuts connections of the house to its database at random moments until told to stop; answers how many were cut by then. */
export function startKilling(
  databaseUrl: string,
  chance: Chance,
  pauseMs: readonly [number, number],
): { killed(): number; stop(): Promise<number> } {
  let isOver = false;
  let killed = 0;
  const killing = (async () => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    while (!isOver) {
      await sleep(chance.between(...pauseMs));
      // Mostly one that is in the middle of something.
      const { rowCount } = await client.query(KILL_ONE, [chance.is(0.8), String(chance.next())]);
      killed += rowCount ?? 0;
    }
    await client.end();
  })();
  return {
    killed: () => killed,
    stop: async () => {
      isOver = true;
      await killing;
      return killed;
    },
  };
}
