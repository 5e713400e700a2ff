import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What savings earned by month, the tax on it with its slips, fees and bonuses. Locks nothing that exists: all is new. */
export class SavingsMonthEnd1763830200000 implements MigrationInterface {
  name = 'SavingsMonthEnd1763830200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(EARNINGS);
    await db.query(FEES);
    await db.query(BONUSES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const EARNINGS = /* sql */ `
  -- What an account earned in a month, as far as it was posted on a day: what it earned in all is the sum. A correction is
  -- another row, nothing is rewritten. The row of an account's own month stands there also when it earned nothing, so that
  -- a run knows what the run before has seen.
  create table savings.earning (
    tenant_id uuid not null default platform.current_tenant(),
    account_id uuid not null,
    posted_on date not null,
    month date not null check (extract(day from month) = 1),
    kind text not null check (kind in ('INTEREST', 'BONUS', 'PROFIT_SHARE')),
    member_id uuid not null,
    -- Before tax; below zero was taken back.
    amount bigint not null,
    tax bigint not null,
    -- The last line of the passbook that was counted.
    through_seq integer,
    -- More was to be taken back than the account had free: tried again with the next run.
    is_short boolean not null default false,
    journal_id uuid,
    created_at timestamptz not null,
    primary key (tenant_id, account_id, posted_on, month, kind),
    foreign key (tenant_id, account_id) references savings.account (tenant_id, id)
  );
  select platform.make_tenant_table('savings.earning', 'select, insert');
  create index earning_member on savings.earning (tenant_id, member_id, month);
  create index earning_short on savings.earning (tenant_id, account_id, month) where is_short;

  -- Bukti potong: what was kept back of a member's earnings of a month, also where it was nothing. A correction is
  -- another revision under the same number.
  create table savings.withholding_slip (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) between 5 and 30),
    revision integer not null check (revision >= 0),
    member_id uuid not null,
    month date not null check (extract(day from month) = 1),
    gross bigint not null,
    rate_percent numeric(9, 6) not null,
    tax bigint not null,
    rule_source text not null check (length(rule_source) <= 200),
    issued_on date not null,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, number, revision),
    unique (tenant_id, member_id, month, revision),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id)
  );
  select platform.make_tenant_table('savings.withholding_slip', 'select, insert');
  create index withholding_slip_month on savings.withholding_slip (tenant_id, month, id);
`;

const FEES = /* sql */ `
  -- What an account owed for a month, and what it could give above its floor: the rest is let go.
  create table savings.fee (
    tenant_id uuid not null default platform.current_tenant(),
    account_id uuid not null,
    posted_on date not null,
    monthly bigint not null default 0,
    below_minimum bigint not null default 0,
    dormant bigint not null default 0,
    charged bigint not null,
    journal_id uuid,
    created_at timestamptz not null,
    primary key (tenant_id, account_id, posted_on),
    foreign key (tenant_id, account_id) references savings.account (tenant_id, id)
  );
  select platform.make_tenant_table('savings.fee', 'select, insert');
`;

const BONUSES = /* sql */ `
  -- What the officers decided to give the savers of a wadiah product for a month that is over; promised to nobody before.
  create table savings.bonus (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    product_id uuid not null,
    month date not null check (extract(day from month) = 1),
    amount bigint not null check (amount > 0),
    source text not null check (length(source) between 1 and 200),
    decided_by_name text check (length(decided_by_name) <= 200),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, product_id, month),
    foreign key (tenant_id, product_id) references savings.product (tenant_id, id)
  );
  select platform.make_tenant_table('savings.bonus', 'select, insert');
`;
