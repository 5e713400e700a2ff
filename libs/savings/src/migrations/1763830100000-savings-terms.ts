import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What products pay and take, from which month on; the rules of the state beside it, dated. Locks `savings.account` for a
 * moment: one column without a default is added.
 */
export class SavingsTerms1763830100000 implements MigrationInterface {
  name = 'SavingsTerms1763830100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(RULES);
    await db.query(TERMS);
    await db.query(`alter table savings.account add column woken_on date`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const RULES = /* sql */ `
  -- Above this a rate is shown with a warning; the meeting of members may have decided it all the same.
  create table savings.rate_ceiling (
    starts_on date primary key,
    rate_yearly_percent numeric(9, 6) not null check (rate_yearly_percent > 0),
    source text not null check (length(source) between 1 and 200)
  );
  select platform.make_reference_table('savings.rate_ceiling');
  insert into savings.rate_ceiling values ('2023-01-01', 9, 'Permenkop UKM 8/2023: imbalan simpanan paling tinggi 9 % setahun');

  -- The tax (PPh) on what savings earn a natural person: judged by the month, a cliff and not a step.
  create table savings.interest_tax_rule (
    starts_on date primary key check (extract(day from starts_on) = 1),
    free_through bigint not null check (free_through >= 0),
    rate_percent numeric(9, 6) not null check (rate_percent between 0 and 100),
    source text not null check (length(source) between 1 and 200)
  );
  select platform.make_reference_table('savings.interest_tax_rule');
  insert into savings.interest_tax_rule values ('2009-01-01', 240000, 10, 'PP 15/2009: bunga simpanan anggota koperasi orang pribadi');
`;

const TERMS = /* sql */ `
  -- Never edited: what counted in a month stays what counted. Of several for one month the latest version counts.
  create table savings.terms (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    product_id uuid not null,
    starts_on date not null check (extract(day from starts_on) = 1),
    version integer not null check (version > 0),
    method text not null check (method in ('DAILY', 'AVERAGE_DAILY', 'LOWEST')),
    basis text not null check (basis in ('ACTUAL_365', 'ACTUAL_360', 'ACTUAL_ACTUAL', 'THIRTY_360')),
    tiering text not null check (tiering in ('WHOLE', 'SLICED')),
    -- Below it a balance earns nothing, and costs the fee below.
    minimum_balance bigint not null default 0 check (minimum_balance >= 0),
    monthly_fee bigint not null default 0 check (monthly_fee >= 0),
    below_minimum_fee bigint not null default 0 check (below_minimum_fee >= 0),
    closing_fee bigint not null default 0 check (closing_fee >= 0),
    dormant_after_days integer check (dormant_after_days between 30 and 3650),
    dormant_fee bigint not null default 0 check (dormant_fee >= 0),
    -- Who decided it: the members' meeting, the board.
    source text not null check (length(source) between 1 and 200),
    decided_by_name text check (length(decided_by_name) <= 200),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, product_id, starts_on, version),
    foreign key (tenant_id, product_id) references savings.product (tenant_id, id)
  );
  select platform.make_tenant_table('savings.terms', 'select, insert');

  create table savings.terms_tier (
    tenant_id uuid not null default platform.current_tenant(),
    terms_id uuid not null,
    from_amount bigint not null check (from_amount >= 0),
    rate_yearly_percent numeric(9, 6) not null check (rate_yearly_percent between 0 and 100),
    primary key (tenant_id, terms_id, from_amount),
    foreign key (tenant_id, terms_id) references savings.terms (tenant_id, id)
  );
  select platform.make_tenant_table('savings.terms_tier', 'select, insert');
`;
