import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which class of mandatory savings a row of an import set. Takes a short exclusive lock to add a column that is null. */
export class ImportClasses1763862011000 implements MigrationInterface {
  name = 'ImportClasses1763862011000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CLASSES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const CLASSES = /* sql */ `
  -- The row of savings.mandatory_class; it is gone when the import was taken back.
  alter table intake.member_import_row add column class_id uuid;
  create index member_import_row_class on intake.member_import_row (tenant_id, import_id, line) where class_id is not null;
`;
