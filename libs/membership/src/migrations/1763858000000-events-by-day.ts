import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The book of events is read by the day on which they counted. Locks the table against writes while the index is made. */
export class EventsByDay1763858000000 implements MigrationInterface {
  name = 'EventsByDay1763858000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index status_change_effective on membership.status_change (tenant_id, effective_on, id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}
