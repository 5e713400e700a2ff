import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of fixed assets and what was written off them. Locks nothing that exists: all tables are new. */
export class Assets1763838100000 implements MigrationInterface {
  name = 'Assets1763838100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create schema assets; comment on schema assets is 'tenant'; grant usage on schema assets to lumbung_app`,
    );
    await db.query(ASSET);
    await db.query(PLAN);
    await db.query(DEPRECIATION);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const ASSET = /* sql */ `
  create table assets.asset (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) between 4 and 20),
    name text not null check (length(name) between 1 and 120),
    category text not null check (category in ('LAND', 'BUILDING', 'VEHICLE', 'EQUIPMENT')),
    state text not null check (state in ('IN_USE', 'DISPOSED', 'CANCELLED')),
    acquired_on date not null,
    -- What it cost, and what was written off before this register began; whole rupiah.
    cost bigint not null check (cost > 0),
    written_off_before bigint not null default 0 check (written_off_before between 0 and cost),
    residual bigint not null default 0 check (residual between 0 and cost),
    funding text not null check (funding in ('CASH', 'BANK', 'PAYABLE', 'GRANT', 'IN_BOOKS')),
    place text check (length(place) between 1 and 120),
    condition text not null check (condition in ('GOOD', 'WORN', 'BROKEN')),
    serial_no text check (length(serial_no) between 1 and 60),
    note text check (length(note) between 1 and 500),
    -- Null where what it cost stood in the books before.
    journal_id uuid,
    left_on date,
    left_reason text check (length(left_reason) between 1 and 200),
    left_journal_id uuid,
    proceeds bigint check (proceeds >= 0),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    check ((funding = 'IN_BOOKS') = (journal_id is null)),
    check ((state = 'IN_USE') = (left_on is null)),
    check (left_on is null or left_reason is not null)
  );
  select platform.make_tenant_table('assets.asset', 'select, insert, update');
  create index asset_category on assets.asset (tenant_id, category, number);
`;

const PLAN = /* sql */ `
  -- From a month on, what is left to write off and over how many months. A changed estimate is a new plan; nothing that
  -- was written off changes.
  create table assets.plan (
    tenant_id uuid not null default platform.current_tenant(),
    asset_id uuid not null,
    starts_on date not null check (extract(day from starts_on) = 1),
    amount bigint not null check (amount >= 0),
    months integer not null check (months between 1 and 1200),
    reason text check (length(reason) between 1 and 200),
    made_by_name text not null check (length(made_by_name) <= 200),
    made_at timestamptz not null,
    primary key (tenant_id, asset_id, starts_on),
    foreign key (tenant_id, asset_id) references assets.asset (tenant_id, id)
  );
  select platform.make_tenant_table('assets.plan', 'select, insert, update');
`;

const DEPRECIATION = /* sql */ `
  -- What was written off, through which month. One row is one posting.
  create table assets.depreciation (
    tenant_id uuid not null default platform.current_tenant(),
    asset_id uuid not null,
    through_month date not null check (extract(day from through_month) = 1),
    amount bigint not null check (amount > 0),
    journal_id uuid not null,
    -- What an officer asked for; null at the end of a month.
    run_id uuid,
    primary key (tenant_id, asset_id, through_month),
    foreign key (tenant_id, asset_id) references assets.asset (tenant_id, id)
  );
  select platform.make_tenant_table('assets.depreciation', 'select, insert');
  create index depreciation_run on assets.depreciation (tenant_id, run_id) where run_id is not null;
`;
