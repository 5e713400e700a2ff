import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counting what is really there (stok opname). Locks nothing that exists. */
export class StockCounts1763804000002 implements MigrationInterface {
  name = 'StockCounts1763804000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COUNTS);
    await db.query(LINES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const COUNTS = /* sql */ `
  create table catalog.stock_count (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) <= 20),
    location_id uuid not null,
    -- Only this shelf and those below it; null: everything that lies there.
    category_id uuid,
    state text not null default 'OPEN' check (state in ('OPEN', 'CLOSED', 'CANCELLED')),
    -- Those who count do not see what is expected.
    is_blind boolean not null,
    note text check (length(note) <= 300),
    journal_id uuid,
    started_at timestamptz not null,
    started_by text check (length(started_by) <= 200),
    ended_at timestamptz,
    ended_by text check (length(ended_by) <= 200),
    primary key (tenant_id, id),
    unique (tenant_id, number),
    check ((state = 'OPEN') = (ended_at is null)),
    foreign key (tenant_id, location_id) references catalog.location (tenant_id, id),
    foreign key (tenant_id, category_id) references catalog.category (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.stock_count', 'select, insert, update');
  create index stock_count_location on catalog.stock_count (tenant_id, location_id, id);
  create index stock_count_category on catalog.stock_count (tenant_id, category_id) where category_id is not null;
`;

const LINES = /* sql */ `
  create table catalog.stock_count_line (
    tenant_id uuid not null default platform.current_tenant(),
    count_id uuid not null,
    variant_id uuid not null,
    location_id uuid not null,
    is_open boolean not null default true,
    -- What the books said lies there: when the count began, and at the moment when it was counted.
    expected numeric(15,3) not null check (expected >= 0),
    expected_then numeric(15,3),
    counted numeric(15,3) check (counted >= 0),
    counted_at timestamptz,
    counted_by text check (length(counted_by) <= 200),
    -- What the close corrected it by; null while it is open and where nothing was corrected.
    change numeric(15,3),
    value_change bigint,
    primary key (tenant_id, count_id, variant_id),
    check (num_nonnulls(counted, expected_then, counted_at) in (0, 3)),
    foreign key (tenant_id, count_id) references catalog.stock_count (tenant_id, id),
    foreign key (tenant_id, location_id) references catalog.location (tenant_id, id),
    foreign key (tenant_id, variant_id) references catalog.product_variant (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.stock_count_line', 'select, insert, update');
  create index stock_count_line_variant on catalog.stock_count_line (tenant_id, variant_id);
  -- Two counts of the same thing at the same place would correct the same difference twice.
  create unique index stock_count_line_once on catalog.stock_count_line (tenant_id, location_id, variant_id) where is_open;
  create index stock_count_line_location on catalog.stock_count_line (tenant_id, location_id);
`;
