import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Member cards that ended; the good one is reckoned, not stored. A new table: no lock on what is there. */
export class Cards1763837000000 implements MigrationInterface {
  name = 'Cards1763837000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CARDS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const CARDS = /* sql */ `
  create table membership.ended_card (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    member_id uuid not null,
    serial smallint not null check (serial between 1 and 10000),
    ended_at timestamptz not null,
    ended_by_name text not null check (length(ended_by_name) <= 200),
    reason text not null check (length(reason) between 5 and 300),
    primary key (tenant_id, id),
    unique (tenant_id, member_id, serial),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id)
  );
  select platform.make_tenant_table('membership.ended_card', 'select, insert');
`;
