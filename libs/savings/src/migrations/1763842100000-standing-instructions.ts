import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is to be moved between savings every month by itself. Locks nothing that exists: all tables are new. */
export class StandingInstructions1763842100000 implements MigrationInterface {
  name = 'StandingInstructions1763842100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const TABLES = /* sql */ `
  create table savings.standing_instruction (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    member_id uuid not null,
    from_account_id uuid not null,
    to_account_id uuid not null,
    amount bigint not null check (amount > 0),
    -- A month that has no such day: its last one. So 31 is the last day of each.
    day smallint not null check (day between 1 and 31),
    starts_on date not null,
    ends_on date,
    -- So many days it is tried again when the money is not there.
    retry_days smallint not null check (retry_days between 0 and 7),
    note text check (length(note) between 1 and 120),
    -- By the member himself, with his PIN or code; what goes to others then counts towards his limit of the day.
    by_member boolean not null,
    created_by_name text check (length(created_by_name) <= 200),
    created_at timestamptz not null,
    state text not null default 'ACTIVE' check (state in ('ACTIVE', 'ENDED', 'CANCELLED')),
    -- The day it is due next, and when it is tried: later than that where the money was not there.
    due_on date,
    try_on date,
    ended_at timestamptz,
    ended_by_name text check (length(ended_by_name) <= 200),
    end_reason text check (length(end_reason) <= 200),
    primary key (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    foreign key (tenant_id, from_account_id) references savings.account (tenant_id, id),
    foreign key (tenant_id, to_account_id) references savings.account (tenant_id, id),
    check (from_account_id <> to_account_id),
    check ((state = 'ACTIVE') = (due_on is not null) and (due_on is null) = (try_on is null) and try_on >= due_on),
    check ((state = 'ACTIVE') = (ended_at is null))
  );
  select platform.make_tenant_table('savings.standing_instruction', 'select, insert, update');
  create index standing_instruction_try on savings.standing_instruction (tenant_id, try_on, id) where try_on is not null;
  create index standing_instruction_member on savings.standing_instruction (tenant_id, member_id, id);
  create index standing_instruction_from on savings.standing_instruction (tenant_id, from_account_id);
  create index standing_instruction_to on savings.standing_instruction (tenant_id, to_account_id);

  -- What became of it, month by month.
  create table savings.standing_run (
    tenant_id uuid not null default platform.current_tenant(),
    instruction_id uuid not null,
    due_on date not null,
    state text not null check (state in ('WAITING', 'MOVED', 'SKIPPED')),
    tries smallint not null check (tries > 0),
    tried_on date not null,
    problem text check (length(problem) <= 300),
    journal_id uuid,
    primary key (tenant_id, instruction_id, due_on),
    foreign key (tenant_id, instruction_id) references savings.standing_instruction (tenant_id, id),
    check ((state = 'MOVED') = (journal_id is not null) and (state = 'MOVED') = (problem is null))
  );
  select platform.make_tenant_table('savings.standing_run', 'select, insert, update');
`;
