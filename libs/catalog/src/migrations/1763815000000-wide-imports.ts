import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files with a column for every attribute and option are wider than sixty columns. Locks catalog.product_import while its
 * few rows are checked against the new bound.
 */
export class WideImports1763815000000 implements MigrationInterface {
  name = 'WideImports1763815000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(BOUND);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const BOUND = /* sql */ `
  alter table catalog.product_import drop constraint product_import_headings_check;
  alter table catalog.product_import add constraint product_import_headings_check check (cardinality(headings) between 1 and 200);
`;
