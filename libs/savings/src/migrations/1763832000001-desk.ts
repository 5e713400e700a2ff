import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The teller's desk: up to which amount one person is enough, and what waits for another. Locks nothing that exists. */
export class Desk1763832000001 implements MigrationInterface {
  name = 'Desk1763832000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(LIMITS);
    await db.query(REQUESTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const LIMITS = /* sql */ `
  -- Without a row a role has no limit.
  create table savings.desk_limit (
    tenant_id uuid not null default platform.current_tenant(),
    role text not null check (role ~ '^[A-Z_]{3,30}$'),
    kind text not null check (kind in ('DEPOSIT', 'WITHDRAWAL', 'TRANSFER')),
    -- Up to and including this amount one person is enough.
    amount bigint not null check (amount between 0 and 1000000000000),
    primary key (tenant_id, role, kind)
  );
  select platform.make_tenant_table('savings.desk_limit', 'select, insert, update, delete');
`;

const REQUESTS = /* sql */ `
  -- A move above the limit of the one who asked for it. Nothing is booked before another has approved it.
  create table savings.move_request (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    -- The move's own: booked under it, so that asking again never moves twice.
    request_id uuid not null,
    kind text not null check (kind in ('DEPOSIT', 'WITHDRAWAL', 'TRANSFER')),
    account_id uuid not null,
    to_account_id uuid,
    amount bigint not null check (amount > 0),
    money text not null check (money in ('CASH', 'BANK')),
    value_on date,
    note text check (length(note) between 1 and 120),
    -- Of a payment of mandatory savings: as it was quoted.
    from_month date,
    months integer check (months between 1 and 24),
    state text not null default 'REQUESTED' check (state in ('REQUESTED', 'APPROVED', 'DECLINED')),
    limit_amount bigint not null check (limit_amount >= 0),
    asked_by uuid not null,
    asked_by_name text not null check (length(asked_by_name) <= 200),
    asked_at timestamptz not null,
    decided_by uuid,
    decided_by_name text check (length(decided_by_name) <= 200),
    decided_at timestamptz,
    decision_reason text check (length(decision_reason) <= 500),
    journal_id uuid,
    primary key (tenant_id, id),
    unique (tenant_id, kind, request_id),
    check ((kind = 'TRANSFER') = (to_account_id is not null)),
    check ((from_month is null) = (months is null)),
    check ((state = 'REQUESTED') = (decided_at is null)),
    check (state <> 'APPROVED' or journal_id is not null and decided_by <> asked_by),
    foreign key (tenant_id, account_id) references savings.account (tenant_id, id),
    foreign key (tenant_id, to_account_id) references savings.account (tenant_id, id)
  );
  select platform.make_tenant_table('savings.move_request', 'select, insert');
  grant update (state, decided_by, decided_by_name, decided_at, decision_reason, journal_id) on savings.move_request to lumbung_app;
  create index move_request_state on savings.move_request (tenant_id, state, id);
  create index move_request_account on savings.move_request (tenant_id, account_id);
  create index move_request_to_account on savings.move_request (tenant_id, to_account_id) where to_account_id is not null;
`;
