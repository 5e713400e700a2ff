import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Members ask to have their data changed. New tables; `settings` gains columns with constant defaults: no rewrite. */
export class SelfService1763837100000 implements MigrationInterface {
  name = 'SelfService1763837100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SETTINGS);
    await db.query(CHANGES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const SETTINGS = /* sql */ `
  alter table membership.settings
    add column refund_rule text not null default 'AT_ONCE' check (refund_rule in ('AT_ONCE', 'AFTER_ANNUAL_MEETING', 'WITHIN_MONTHS')),
    add column refund_months smallint check (refund_months between 1 and 24),
    add column self_service_fields text[] not null default array['PHONE', 'EMAIL', 'ADDRESS', 'OCCUPATION', 'EMPLOYER', 'BANK_ACCOUNT', 'HEIRS']
      check (cardinality(self_service_fields) <= 20),
    add check ((refund_rule = 'WITHIN_MONTHS') = (refund_months is not null));
`;

const CHANGES = /* sql */ `
  create table membership.profile_change (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    member_id uuid not null,
    person_id uuid not null,
    state text not null check (state in ('PENDING', 'APPROVED', 'DECLINED', 'WITHDRAWN')),
    -- The whole wish, opened to write it down; forgotten when it is decided.
    wish_sealed bytea,
    note text check (length(note) <= 500),
    requested_at timestamptz not null,
    decided_at timestamptz,
    decided_by_name text check (length(decided_by_name) <= 200),
    reason text check (length(reason) <= 500),
    primary key (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    check ((state = 'PENDING') = (wish_sealed is not null)),
    check ((state = 'PENDING') = (decided_at is null))
  );
  select platform.make_tenant_table('membership.profile_change', 'select, insert, update');
  -- One wish at a time.
  create unique index profile_change_open on membership.profile_change (tenant_id, member_id) where state = 'PENDING';
  create index profile_change_member on membership.profile_change (tenant_id, member_id, id);
  create index profile_change_state on membership.profile_change (tenant_id, state, id);

  create table membership.profile_change_line (
    tenant_id uuid not null default platform.current_tenant(),
    change_id uuid not null,
    position smallint not null check (position between 1 and 20),
    field text not null check (length(field) <= 30),
    before_text text check (length(before_text) <= 2000),
    after_text text check (length(after_text) <= 2000),
    primary key (tenant_id, change_id, position),
    foreign key (tenant_id, change_id) references membership.profile_change (tenant_id, id)
  );
  select platform.make_tenant_table('membership.profile_change_line', 'select, insert');
`;
