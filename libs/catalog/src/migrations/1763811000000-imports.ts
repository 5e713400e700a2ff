import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Product lists that officers bring as files, row by row, with what came of each. Locks nothing that exists. */
export class Imports1763811000000 implements MigrationInterface {
  name = 'Imports1763811000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(IMPORTS);
    await db.query(ROWS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const IMPORTS = /* sql */ `
  create table catalog.product_import (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    file_name text not null check (length(file_name) between 1 and 120),
    format text not null check (format in ('CSV', 'XLSX')),
    -- The headings of the file, and for each what it is taken for; '' is left out.
    headings text[] not null check (cardinality(headings) between 1 and 60),
    mapping text[] not null check (cardinality(mapping) = cardinality(headings)),
    updates_existing boolean not null default true,
    creates_categories boolean not null default true,
    state text not null default 'CHECKED' check (state in ('CHECKED', 'RUNNING', 'STOPPED', 'DONE', 'CANCELLED')),
    -- Why the file cannot be taken as it is mapped, or why a run came to a halt; a key of the catalogue's sentences.
    problem text check (length(problem) <= 80),
    row_count integer not null check (row_count between 0 and 5000),
    new_count integer not null default 0,
    changed_count integer not null default 0,
    unchanged_count integer not null default 0,
    skipped_count integer not null default 0,
    wrong_count integer not null default 0,
    done_count integer not null default 0,
    -- From where and since when the present run works, for its rate.
    run_from integer not null default 0,
    run_at timestamptz,
    worked_at timestamptz,
    -- How often in a row a batch failed for a reason nobody foresaw.
    failures integer not null default 0,
    created_by text check (length(created_by) <= 200),
    -- Who started it: the worker writes in his name.
    started_by text check (length(started_by) <= 200),
    started_by_person uuid,
    created_at timestamptz not null,
    finished_at timestamptz,
    primary key (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.product_import', 'select, insert, update, delete');
  -- One at a time: two would race for the same codes.
  create unique index product_import_running on catalog.product_import (tenant_id) where state = 'RUNNING';
  create index product_import_newest on catalog.product_import (tenant_id, created_at, id);
`;

const ROWS = /* sql */ `
  create table catalog.product_import_row (
    tenant_id uuid not null default platform.current_tenant(),
    import_id uuid not null,
    -- The number of the line in the file, its headings being line 1 or wherever they stand.
    line integer not null check (line > 0),
    cells text[] not null,
    -- Rows of one product bear one number; they are written together.
    product_no integer not null default 0,
    verdict text not null default 'WRONG' check (verdict in ('NEW', 'CHANGED', 'UNCHANGED', 'SKIPPED', 'WRONG')),
    -- Set in the transaction that writes its product, so that no row is ever done twice.
    is_done boolean not null default false,
    variant_id uuid,
    primary key (tenant_id, import_id, line),
    foreign key (tenant_id, import_id) references catalog.product_import (tenant_id, id) on delete cascade,
    foreign key (tenant_id, variant_id) references catalog.product_variant (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.product_import_row', 'select, insert, update, delete');
  create index product_import_row_open on catalog.product_import_row (tenant_id, import_id, product_no, line) where not is_done;
  create index product_import_row_variant on catalog.product_import_row (tenant_id, variant_id);

  create table catalog.product_import_problem (
    tenant_id uuid not null default platform.current_tenant(),
    import_id uuid not null,
    line integer not null,
    n integer not null,
    -- The heading it stands under; null when it concerns the row.
    heading text check (length(heading) <= 200),
    code text not null check (length(code) between 1 and 60),
    value text check (length(value) <= 200),
    detail text check (length(detail) <= 200),
    primary key (tenant_id, import_id, line, n),
    foreign key (tenant_id, import_id, line) references catalog.product_import_row (tenant_id, import_id, line) on delete cascade
  );
  select platform.make_tenant_table('catalog.product_import_problem', 'select, insert, delete');
`;
