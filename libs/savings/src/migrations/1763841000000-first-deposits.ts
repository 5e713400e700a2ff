import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The least of the first deposit. Locks savings.product for a moment: a column with a constant default. */
export class FirstDeposits1763841000000 implements MigrationInterface {
  name = 'FirstDeposits1763841000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table savings.product add column first_deposit bigint not null default 0 check (first_deposit >= 0)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}
