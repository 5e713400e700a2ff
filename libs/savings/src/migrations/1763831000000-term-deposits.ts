import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Term deposits (simpanan berjangka): what they pay, how they end, and what they earned. Locks nothing: all tables are new. */
export class TermDeposits1763831000000 implements MigrationInterface {
  name = 'TermDeposits1763831000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TERMS);
    await db.query(DEPOSITS);
    await db.query(ACCRUALS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const TERMS = /* sql */ `
  -- One row per product, under its id: how deposits placed from now on are reckoned, and what breaking one costs.
  create table savings.term_terms (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    day_basis text not null check (day_basis in ('ACTUAL_365', 'ACTUAL_360', 'ACTUAL_ACTUAL', 'THIRTY_360')),
    penalty_percent numeric(9, 6) not null check (penalty_percent between 0 and 100),
    penalty_amount bigint not null check (penalty_amount >= 0),
    -- True: who breaks a deposit loses what it earned and did not pay out yet.
    forfeits_interest boolean not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references savings.product (tenant_id, id)
  );
  select platform.make_tenant_table('savings.term_terms', 'select, insert, update');

  -- A table holds from its day on, whole: what a day was worth once is never edited.
  create table savings.term_rate (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    product_id uuid not null,
    starts_on date not null,
    term_months smallint not null check (term_months between 1 and 120),
    -- The rate is for deposits of this much and more; whole rupiah.
    from_amount bigint not null check (from_amount >= 0),
    -- Conventional: percent a year. Mudharabah: the member's part (nisbah) of what his money earns, in percent.
    rate_yearly_percent numeric(9, 6) check (rate_yearly_percent between 0 and 100),
    nisbah_percent numeric(9, 6) check (nisbah_percent > 0 and nisbah_percent <= 100),
    source text not null check (length(source) between 1 and 200),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, product_id, starts_on, term_months, from_amount),
    foreign key (tenant_id, product_id) references savings.product (tenant_id, id),
    check ((rate_yearly_percent is null) <> (nisbah_percent is null))
  );
  select platform.make_tenant_table('savings.term_rate', 'select, insert');
`;

const DEPOSITS = /* sql */ `
  -- Has the id of its account, and so of its sub-account. Rate, basis and penalty are those agreed on when it was placed.
  create table savings.term_deposit (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    certificate_no text not null check (length(certificate_no) between 3 and 20),
    product_id uuid not null,
    member_id uuid not null,
    term_months smallint not null check (term_months between 1 and 120),
    -- Of the term that runs now.
    principal bigint not null check (principal > 0),
    rate_yearly_percent numeric(9, 6),
    nisbah_percent numeric(9, 6),
    day_basis text not null,
    penalty_percent numeric(9, 6) not null,
    penalty_amount bigint not null,
    forfeits_interest boolean not null,
    interest_paid text not null check (interest_paid in ('MONTHLY', 'AT_MATURITY')),
    rollover text not null check (rollover in ('NONE', 'PRINCIPAL', 'PRINCIPAL_AND_INTEREST')),
    payout_account_id uuid not null,
    placed_on date not null,
    -- How many terms it has begun, the first included.
    term_no smallint not null default 1,
    starts_on date not null,
    matures_on date not null,
    months_done smallint not null default 0,
    -- When a month of it is over, or all of it; null when it has ended.
    next_on date,
    -- The term whose end was announced to the member.
    announced_term smallint not null default 0,
    state text not null default 'RUNNING' check (state in ('RUNNING', 'ENDED', 'BROKEN')),
    ended_on date,
    prints integer not null default 0,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, certificate_no),
    foreign key (tenant_id, id) references savings.account (tenant_id, id),
    foreign key (tenant_id, product_id) references savings.product (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    foreign key (tenant_id, payout_account_id) references savings.account (tenant_id, id),
    check ((state = 'RUNNING') = (ended_on is null)),
    check ((state = 'RUNNING') = (next_on is not null)),
    check ((rate_yearly_percent is null) <> (nisbah_percent is null)),
    check (rollover <> 'PRINCIPAL_AND_INTEREST' or interest_paid = 'AT_MATURITY')
  );
  select platform.make_tenant_table('savings.term_deposit', 'select, insert, update');
  create index term_deposit_product on savings.term_deposit (tenant_id, product_id);
  create index term_deposit_member on savings.term_deposit (tenant_id, member_id);
  create index term_deposit_payout on savings.term_deposit (tenant_id, payout_account_id);
  create index term_deposit_maturity on savings.term_deposit (tenant_id, matures_on, id);
  create index term_deposit_next on savings.term_deposit (tenant_id, next_on, id) where next_on is not null;
`;

const ACCRUALS = /* sql */ `
  -- What one month of a term earned. It belongs to the calendar month in which it was over, and is taxed with that.
  create table savings.term_accrual (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    deposit_id uuid not null,
    member_id uuid not null,
    term_no smallint not null,
    month_no smallint not null,
    accrued_on date not null,
    amount bigint not null check (amount >= 0),
    -- Null until it is paid: then its calendar month is judged with all the member earned in it.
    tax bigint,
    state text not null check (state in ('ACCRUED', 'PAID', 'FORFEITED')),
    primary key (tenant_id, id),
    unique (tenant_id, deposit_id, term_no, month_no),
    foreign key (tenant_id, deposit_id) references savings.term_deposit (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    check ((state = 'PAID') = (tax is not null))
  );
  select platform.make_tenant_table('savings.term_accrual', 'select, insert, update');
  create index term_accrual_member on savings.term_accrual (tenant_id, member_id, accrued_on);
`;
