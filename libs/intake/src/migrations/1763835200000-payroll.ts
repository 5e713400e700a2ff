import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deductions from pay (potong gaji). Locks nothing that exists: all tables are new. */
export class Payroll1763835200000 implements MigrationInterface {
  name = 'Payroll1763835200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const TABLES = /* sql */ `
  create table intake.payroll_batch (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) between 3 and 20),
    employer text not null check (length(employer) between 1 and 120),
    -- The first day of its month.
    month date not null check (extract(day from month) = 1),
    state text not null default 'PROPOSED' check (state in ('PROPOSED', 'MATCHED', 'POSTED', 'REVERSED', 'CANCELLED')),
    file_name text check (length(file_name) <= 120),
    file_total bigint check (file_total >= 0),
    -- Where the money stands: in the bank, or still owed by the employer.
    money text check (money in ('BANK', 'RECEIVABLE')),
    booked_on date,
    created_by text not null check (length(created_by) <= 200),
    created_at timestamptz not null,
    posted_by text check (length(posted_by) <= 200),
    posted_by_person uuid,
    posted_at timestamptz,
    reversed_by text check (length(reversed_by) <= 200),
    reversed_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    check ((state in ('POSTED', 'REVERSED')) = (posted_at is not null))
  );
  select platform.make_tenant_table('intake.payroll_batch', 'select, insert, update');
  create index payroll_batch_newest on intake.payroll_batch (tenant_id, id desc);
  -- One list of an employer for a month, unless it was given up or reversed.
  create unique index payroll_batch_month on intake.payroll_batch (tenant_id, lower(employer), month) where state not in ('CANCELLED', 'REVERSED');

  create table intake.payroll_line (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    batch_id uuid not null,
    position integer not null check (position > 0),
    -- Null for somebody the register does not know.
    member_id uuid,
    name text not null check (length(name) between 1 and 120),
    payroll_no text check (length(payroll_no) <= 40),
    mandatory_account_id uuid,
    mandatory_due bigint not null default 0 check (mandatory_due >= 0),
    voluntary_account_id uuid,
    voluntary_planned bigint not null default 0 check (voluntary_planned >= 0),
    -- Null until the treasurer's list came.
    received bigint check (received >= 0),
    outcome text not null default 'PLANNED' check (outcome in ('PLANNED', 'MATCHED', 'SHORT', 'OVER', 'MISSING', 'UNKNOWN')),
    -- Not drawn up by us: the treasurer's list brought it.
    is_extra boolean not null default false,
    -- What becomes of more than was planned: into voluntary savings, or kept for the member.
    surplus_to text check (surplus_to in ('VOLUNTARY', 'HELD')),
    journal_id uuid,
    primary key (tenant_id, id),
    unique (tenant_id, batch_id, position),
    foreign key (tenant_id, batch_id) references intake.payroll_batch (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    check (member_id is not null or outcome = 'UNKNOWN'),
    check (voluntary_planned = 0 or voluntary_account_id is not null),
    check (surplus_to is distinct from 'VOLUNTARY' or voluntary_account_id is not null)
  );
  select platform.make_tenant_table('intake.payroll_line', 'select, insert, update, delete');
  create index payroll_line_member on intake.payroll_line (tenant_id, member_id);
`;
