import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was counted of a day for a move that then was refused is given back, down to nothing. Locks the table for the
 * moment in which its rows, one for each member and day, are looked at.
 */
export class TransfersGivenBack1763855000000 implements MigrationInterface {
  name = 'TransfersGivenBack1763855000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CHECK);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const CHECK = /* sql */ `
  alter table savings.transfer_day drop constraint transfer_day_amount_check, add constraint transfer_day_amount_check check (amount >= 0);
`;
