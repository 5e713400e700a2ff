import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rule of the tax stands on the slips of every member, also of those who save by a sharia contract: it is named
 * without "bunga". Locks one row of a table of the platform.
 */
export class TaxRuleWords1763856000000 implements MigrationInterface {
  name = 'TaxRuleWords1763856000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `update savings.interest_tax_rule set source = 'PP 15/2009: imbal hasil simpanan anggota koperasi orang pribadi' where starts_on = '2009-01-01'`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}
