import { setTimeout as sleep } from 'node:timers/promises';
import type { House } from '@lumbung/platform/testing';

const LIVING_MS = 1_000;
const IDLE = `select pid || ' since ' || xact_start as open from pg_stat_activity
  where datname = current_database() and state like 'idle in transaction%'`;

/** Transactions that nobody ends: seen idle, and a second later the same again. One that lives is through by then. */
export async function leftOpen(house: House): Promise<string[]> {
  const look = async () => (await house.admin<{ open: string }>(IDLE)).map(({ open }) => open);
  const seen = await look();
  if (seen.length === 0) return [];
  await sleep(LIVING_MS);
  return (await look()).filter((open) => seen.includes(open));
}
