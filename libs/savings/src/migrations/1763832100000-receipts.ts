import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often the paper of a move was printed. Locks nothing that exists. */
export class Receipts1763832100000 implements MigrationInterface {
  name = 'Receipts1763832100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PRINTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const PRINTS = /* sql */ `
  create table savings.receipt_print (
    tenant_id uuid not null default platform.current_tenant(),
    journal_id uuid not null,
    prints integer not null check (prints > 0),
    printed_at timestamptz not null,
    primary key (tenant_id, journal_id),
    foreign key (tenant_id, journal_id) references ledger.journal (tenant_id, id)
  );
  select platform.make_tenant_table('savings.receipt_print', 'select, insert, update');
`;
