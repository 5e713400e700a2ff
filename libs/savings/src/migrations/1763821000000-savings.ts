import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Savings products and the accounts of members. Locks nothing that exists: all tables are new. */
export class Savings1763821000000 implements MigrationInterface {
  name = 'Savings1763821000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create schema savings; comment on schema savings is 'tenant'; grant usage on schema savings to lumbung_app`,
    );
    await db.query(PRODUCT);
    await db.query(ACCOUNT);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const PRODUCT = /* sql */ `
  create table savings.product (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    name text not null check (length(name) between 1 and 80),
    family text not null check (family in ('PRINCIPAL', 'MANDATORY', 'VOLUNTARY', 'TERM', 'PLANNED')),
    -- Sharia products have a contract (akad); conventional ones have none.
    contract text check (contract in ('WADIAH', 'MUDHARABAH')),
    -- The control account of the chart; follows from family and contract.
    account_number text not null check (account_number ~ '^[1-5]-[0-9]{4}$'),
    -- Principal share: what each member pays once, equal for all.
    principal_amount bigint check (principal_amount > 0),
    minimum_deposit bigint not null default 0 check (minimum_deposit >= 0),
    -- Of accounts opened from now on; each account keeps its own in the ledger.
    minimum_balance bigint not null default 0 check (minimum_balance >= 0),
    is_active boolean not null default true,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, name),
    check ((family = 'PRINCIPAL') = (principal_amount is not null)),
    check (contract is null or family not in ('PRINCIPAL', 'MANDATORY'))
  );
  select platform.make_tenant_table('savings.product', 'select, insert, update');
  -- Equal for all members: there is one principal share, and one mandatory one.
  create unique index product_share on savings.product (tenant_id, family) where family in ('PRINCIPAL', 'MANDATORY') and is_active;
`;

const ACCOUNT = /* sql */ `
  -- What it stands at is its sub-account in the ledger, which has the same id.
  create table savings.account (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) between 3 and 20),
    product_id uuid not null,
    family text not null,
    member_id uuid not null,
    label text check (length(label) between 1 and 60),
    opened_on date not null,
    opened_by_name text check (length(opened_by_name) <= 200),
    closed_on date,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, id) references ledger.sub_account (tenant_id, id),
    foreign key (tenant_id, product_id) references savings.product (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id)
  );
  select platform.make_tenant_table('savings.account', 'select, insert, update');
  create index account_member on savings.account (tenant_id, member_id, id);
  create index account_product on savings.account (tenant_id, product_id, id);
  create unique index account_share on savings.account (tenant_id, member_id, family) where family in ('PRINCIPAL', 'MANDATORY') and closed_on is null;
`;
