import type { Tx } from '@lumbung/platform';

/** One at a time per bank account: who keeps lines, matches them or takes a match back. */
export async function lockBank(tx: Tx, accountId: string): Promise<void> {
  await tx.rows(LOCK, [accountId]);
}

const LOCK = `select pg_advisory_xact_lock(hashtextextended('banking ' || $1::uuid || ' ' || $2::uuid, 11)) /* tenant_id */`;
