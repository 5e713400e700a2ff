import type { Tx } from '@lumbung/platform';

/** Where a seller stands; whole rupiah. See consignment.standing. */
export interface Standing {
  readonly owed: number;
  /** Settled and not paid yet, never more than is owed. */
  readonly payable: number;
  readonly settlementId: string | null;
  readonly settledThrough: string | null;
}

/**
 * One at a time settles with a seller or pays him: of two who pay at once, the second sees what the first left. Sales
 * and returns do not wait here; they only add lines.
 */
export async function lockAccount(tx: Tx, sellerId: string): Promise<void> {
  await tx.rows(
    `select pg_advisory_xact_lock(hashtextextended('consignment ' || $1::uuid || $2::uuid, 0)) /* tenant_id */`,
    [sellerId],
  );
}

/** Call after `lockAccount`, as a statement of its own. */
export function standingOf(tx: Tx, sellerId: string): Promise<Standing> {
  return tx.rowOrFail<Standing>(
    `select owed, payable, settlement_id as "settlementId", settled_through as "settledThrough" /* tenant_id = $1 */ from consignment.standing($1, $2)`,
    [sellerId],
  );
}
