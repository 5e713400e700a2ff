import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A drawer takes in what a collector hands over. Locks `payments.drawer_movement` for as long as its rows are looked
 * through: kinds are the words of the code (DrawerMovementKind), and a list here would grow with every domain.
 */
export class CashOfCollectors1763836000100 implements MigrationInterface {
  name = 'CashOfCollectors1763836000100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(KINDS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const KINDS = /* sql */ `
  alter table payments.drawer_movement drop constraint drawer_movement_kind_check,
    add constraint drawer_movement_kind_check check (kind ~ '^[A-Z_]{2,40}$');
`;
