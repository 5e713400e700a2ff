import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The credit line of members and the monthly lists by which it is deducted from their pay. Takes a short ACCESS
 * EXCLUSIVE lock on payments.refund for the new column.
 */
export class MemberCredit1763807000001 implements MigrationInterface {
  name = 'MemberCredit1763807000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ACCOUNTS);
    await db.query(LISTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const ACCOUNTS = /* sql */ `
  -- Number and name are as whoever opened the account gave them: payments does not know the register.
  create table payments.credit_account (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    member_id uuid not null,
    member_no text not null check (length(member_no) between 1 and 40),
    member_name text not null check (length(member_name) between 1 and 120),
    credit_limit bigint not null check (credit_limit between 0 and 1000000000),
    is_active boolean not null,
    -- Whose payroll deducts it; '' is the cooperative's own treasurer.
    employer text not null default '' check (length(employer) <= 80),
    -- Sum of what is owed of the purchases, moved in the same statement: the limit is checked on this one row.
    used bigint not null default 0 check (used >= 0),
    updated_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, member_id)
  );
  select platform.make_tenant_table('payments.credit_account', 'select, insert, update');
  create index credit_account_name on payments.credit_account (tenant_id, member_name, id);
  create index credit_account_employer on payments.credit_account (tenant_id, employer) where used > 0;

  create table payments.credit_purchase (
    tenant_id uuid not null default platform.current_tenant(),
    payment_id uuid not null,
    account_id uuid not null,
    amount bigint not null check (amount > 0),
    -- Deducted from pay so far.
    settled bigint not null default 0 check (settled >= 0),
    -- Given back with a refund or a cancelled order, before it was deducted.
    reduced bigint not null default 0 check (reduced >= 0),
    owed bigint not null generated always as (amount - settled - reduced) stored check (owed >= 0),
    opened_at timestamptz not null,
    opened_on date not null,
    primary key (tenant_id, payment_id),
    foreign key (tenant_id, payment_id) references payments.payment (tenant_id, id),
    foreign key (tenant_id, account_id) references payments.credit_account (tenant_id, id)
  );
  select platform.make_tenant_table('payments.credit_purchase', 'select, insert, update');
  create index credit_purchase_account on payments.credit_purchase (tenant_id, account_id, opened_at desc, payment_id desc);
  create index credit_purchase_open on payments.credit_purchase (tenant_id, account_id, opened_at, payment_id) where owed > 0;

  -- The part of a refund that only made a member owe less.
  alter table payments.refund add column owed_less bigint not null default 0 check (owed_less between 0 and amount);
`;

const LISTS = /* sql */ `
  create table payments.deduction_list (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) <= 20),
    period text not null check (period ~ '^\\d{4}-(0[1-9]|1[0-2])$'),
    employer text not null check (length(employer) <= 80),
    bought_until date not null,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'SENT', 'RECEIVED', 'WITHDRAWN')),
    total bigint not null check (total > 0),
    line_count integer not null check (line_count > 0),
    received bigint not null default 0 check (received between 0 and total),
    drawn_up_at timestamptz not null,
    drawn_up_by text not null check (length(drawn_up_by) <= 200),
    sent_at timestamptz,
    received_at timestamptz,
    received_on date,
    money text check (money in ('BANK', 'CASH')),
    journal_id uuid,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    check ((state = 'RECEIVED') = (received_at is not null))
  );
  select platform.make_tenant_table('payments.deduction_list', 'select, insert, update');
  create index deduction_list_newest on payments.deduction_list (tenant_id, drawn_up_at desc, id desc);
  -- What stands on a list that is under way cannot stand on a second one.
  create unique index deduction_list_under_way on payments.deduction_list (tenant_id, employer) where state in ('DRAFT', 'SENT');

  create table payments.deduction_line (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    list_id uuid not null,
    account_id uuid not null,
    member_id uuid not null,
    member_no text not null check (length(member_no) <= 40),
    member_name text not null check (length(member_name) <= 120),
    owed bigint not null check (owed > 0),
    received bigint check (received between 0 and owed),
    primary key (tenant_id, id),
    unique (tenant_id, list_id, account_id),
    foreign key (tenant_id, list_id) references payments.deduction_list (tenant_id, id),
    foreign key (tenant_id, account_id) references payments.credit_account (tenant_id, id)
  );
  select platform.make_tenant_table('payments.deduction_line', 'select, insert, update');
  create index deduction_line_account on payments.deduction_line (tenant_id, account_id);
  create index deduction_line_name on payments.deduction_line (tenant_id, list_id, member_name, id);

  -- Which purchases a deduction paid, the oldest first.
  create table payments.deduction_share (
    tenant_id uuid not null default platform.current_tenant(),
    line_id uuid not null,
    payment_id uuid not null,
    amount bigint not null check (amount > 0),
    primary key (tenant_id, line_id, payment_id),
    foreign key (tenant_id, line_id) references payments.deduction_line (tenant_id, id),
    foreign key (tenant_id, payment_id) references payments.credit_purchase (tenant_id, payment_id)
  );
  select platform.make_tenant_table('payments.deduction_share', 'select, insert');
  create index deduction_share_payment on payments.deduction_share (tenant_id, payment_id);
`;
