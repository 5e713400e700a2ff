import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Classes that came with an import go with it when it is taken back: the mended file sets them anew. Locks no rows. */
export class ClassesTakenBack1763862010000 implements MigrationInterface {
  name = 'ClassesTakenBack1763862010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('grant delete on savings.mandatory_class to lumbung_app');
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}
