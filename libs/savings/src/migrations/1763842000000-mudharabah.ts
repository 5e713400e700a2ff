import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Profit sharing of mudharabah savings: agreed ratios, and what was shared out month by month. Locks nothing: all is new. */
export class Mudharabah1763842000000 implements MigrationInterface {
  name = 'Mudharabah1763842000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(NISBAH);
    await db.query(SHARES);
    await db.query(PARTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const NISBAH = /* sql */ `
  -- The part of the members in what their money earns, as agreed; never edited: what counted in a month stays what counted.
  -- Term deposits have theirs in their own rows, as it was agreed when each was placed.
  create table savings.nisbah (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    product_id uuid not null,
    starts_on date not null check (extract(day from starts_on) = 1),
    member_percent numeric(9, 6) not null check (member_percent > 0 and member_percent <= 100),
    source text not null check (length(source) between 1 and 200),
    decided_by_name text check (length(decided_by_name) <= 200),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, product_id, starts_on),
    foreign key (tenant_id, product_id) references savings.product (tenant_id, id)
  );
  select platform.make_tenant_table('savings.nisbah', 'select, insert');
`;

const SHARES = /* sql */ `
  -- What was decided for a month that is over. One for a month: who shares in it is settled then and there.
  create table savings.profit_share (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    month date not null check (extract(day from month) = 1),
    -- Of all lines together.
    income bigint not null check (income > 0),
    -- The average of other money that worked beside the savings, such as the cooperative's own.
    other_funds bigint not null check (other_funds >= 0),
    members_amount bigint not null check (members_amount > 0),
    source text not null check (length(source) between 1 and 200),
    decided_by_name text check (length(decided_by_name) <= 200),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, month)
  );
  select platform.make_tenant_table('savings.profit_share', 'select, insert');

  -- What the distributable income consisted of; below zero is a cost that goes off before it is shared.
  create table savings.profit_share_income (
    tenant_id uuid not null default platform.current_tenant(),
    share_id uuid not null,
    line smallint not null,
    text text not null check (length(text) between 1 and 120),
    account_number text check (account_number ~ '^[1-5]-[0-9]{4}$'),
    amount bigint not null check (amount <> 0),
    primary key (tenant_id, share_id, line),
    foreign key (tenant_id, share_id) references savings.profit_share (tenant_id, id)
  );
  select platform.make_tenant_table('savings.profit_share_income', 'select, insert');

  -- Accounts of one product under one ratio: what the pool gave them, and what of it is the members'.
  create table savings.profit_share_class (
    tenant_id uuid not null default platform.current_tenant(),
    share_id uuid not null,
    place smallint not null,
    product_id uuid not null,
    nisbah_percent numeric(9, 6) not null,
    accounts integer not null check (accounts > 0),
    -- Their balances in the evening of each day of the month, summed.
    evenings numeric not null check (evenings > 0),
    income bigint not null check (income >= 0),
    members_amount bigint not null check (members_amount >= 0),
    primary key (tenant_id, share_id, place),
    foreign key (tenant_id, share_id) references savings.profit_share (tenant_id, id),
    foreign key (tenant_id, product_id) references savings.product (tenant_id, id)
  );
  select platform.make_tenant_table('savings.profit_share_class', 'select, insert');
  create index profit_share_class_product on savings.profit_share_class (tenant_id, product_id);
`;

const PARTS = /* sql */ `
  -- What each account gets of it; the parts of a class sum to what is the members' of that class.
  create table savings.profit_share_part (
    tenant_id uuid not null default platform.current_tenant(),
    share_id uuid not null,
    account_id uuid not null,
    member_id uuid not null,
    place smallint not null,
    -- Where it is paid to: the account itself, or the one a term deposit names.
    credit_id uuid not null,
    evenings numeric not null,
    amount bigint not null check (amount > 0),
    posted_at timestamptz,
    primary key (tenant_id, share_id, account_id),
    foreign key (tenant_id, share_id, place) references savings.profit_share_class (tenant_id, share_id, place),
    foreign key (tenant_id, account_id) references savings.account (tenant_id, id),
    foreign key (tenant_id, credit_id) references savings.account (tenant_id, id)
  );
  select platform.make_tenant_table('savings.profit_share_part', 'select, insert, update');
  create index profit_share_part_member on savings.profit_share_part (tenant_id, share_id, member_id, account_id);
  create index profit_share_part_class on savings.profit_share_part (tenant_id, share_id, place);
  create index profit_share_part_account on savings.profit_share_part (tenant_id, account_id);
  -- Those that are still to be paid: a handful of minutes after a decision, then none.
  create index profit_share_part_credit on savings.profit_share_part (tenant_id, credit_id) where posted_at is null;
`;
