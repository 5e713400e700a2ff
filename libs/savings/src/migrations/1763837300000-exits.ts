import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is settled with whoever leaves. A new table: no lock on what is there. */
export class Exits1763837300000 implements MigrationInterface {
  name = 'Exits1763837300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(EXITS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const EXITS = /* sql */ `
  create table savings.exit (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    member_id uuid not null,
    left_on date not null,
    -- The rule of the bylaws on that day: a later rule does not change what was said to him.
    refund_rule text not null check (refund_rule in ('AT_ONCE', 'AFTER_ANNUAL_MEETING', 'WITHIN_MONTHS')),
    -- By when share capital is to be paid back; null: the annual meeting is awaited.
    due_on date,
    -- What he owed and was taken out of his savings.
    netted bigint not null default 0 check (netted >= 0),
    settled_at timestamptz not null,
    settled_by_name text not null check (length(settled_by_name) <= 200),
    primary key (tenant_id, id),
    unique (tenant_id, member_id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    check (due_on is not null or refund_rule = 'AFTER_ANNUAL_MEETING')
  );
  select platform.make_tenant_table('savings.exit', 'select, insert, update');
  create index exit_awaits_meeting on savings.exit (tenant_id, left_on) where due_on is null;
`;
