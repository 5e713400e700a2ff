import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HOLDS } from './holds.js';
import { SUB_ACCOUNTS } from './sub-accounts.js';
import { SUB_POSTING } from './sub-posting.js';

/**
 * Sub-accounts: what one member has or owes within a control account of the chart. Locks `ledger.posting`,
 * `ledger.journal` and `ledger.account` for a moment: columns without a value are added, and a check is widened.
 */
export class SubAccounts1763820000000 implements MigrationInterface {
  name = 'SubAccounts1763820000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SUB_ACCOUNTS);
    await db.query(SUB_POSTING);
    await db.query(HOLDS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}
