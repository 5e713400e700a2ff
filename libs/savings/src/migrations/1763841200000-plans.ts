import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Planned savings (simpanan rencana): what is saved for, until when. Locks nothing that exists: all tables are new. */
export class Plans1763841200000 implements MigrationInterface {
  name = 'Plans1763841200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(RULES);
    await db.query(PLANS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const RULES = /* sql */ `
  -- One row per product, under its id: what it is for, and what ending a plan before its day costs from now on.
  create table savings.plan_rules (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    purpose text not null check (purpose in ('QURBAN', 'UMRAH', 'EDUCATION', 'HOLIDAY', 'OTHER')),
    fee_percent numeric(9, 6) not null check (fee_percent between 0 and 100),
    fee_amount bigint not null check (fee_amount >= 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references savings.product (tenant_id, id)
  );
  select platform.make_tenant_table('savings.plan_rules', 'select, insert, update');
`;

const PLANS = /* sql */ `
  -- Has the id of its account, and so of its sub-account. What ending it early costs was agreed on when it was opened.
  create table savings.plan (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    product_id uuid not null,
    member_id uuid not null,
    goal_amount bigint not null check (goal_amount > 0),
    monthly_amount bigint not null check (monthly_amount > 0),
    opened_on date not null,
    due_on date not null,
    fee_percent numeric(9, 6) not null,
    fee_amount bigint not null,
    payout_account_id uuid not null,
    outcome text check (outcome in ('PAID', 'BROKEN')),
    ended_on date,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references savings.account (tenant_id, id),
    foreign key (tenant_id, product_id) references savings.product (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    foreign key (tenant_id, payout_account_id) references savings.account (tenant_id, id),
    check (due_on > opened_on),
    check ((outcome is null) = (ended_on is null))
  );
  select platform.make_tenant_table('savings.plan', 'select, insert, update');
  create index plan_product on savings.plan (tenant_id, product_id);
  create index plan_member on savings.plan (tenant_id, member_id);
  create index plan_payout on savings.plan (tenant_id, payout_account_id);
  create index plan_due on savings.plan (tenant_id, due_on, id);
`;
