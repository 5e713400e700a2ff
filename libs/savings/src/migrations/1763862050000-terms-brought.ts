import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Term deposits of the old books. Takes a short exclusive lock to add two columns that are null. */
export class TermsBrought1763862050000 implements MigrationInterface {
  name = 'TermsBrought1763862050000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(BROUGHT);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const BROUGHT = /* sql */ `
  -- Where a deposit of the old books stood when these began; null where it was placed here.
  alter table savings.term_deposit
    add column brought_term smallint,
    add column brought_months smallint,
    add constraint term_deposit_brought check ((brought_term is null) = (brought_months is null));
`;
