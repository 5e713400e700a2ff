import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Members and their balances brought as a file. Locks nothing that exists: all tables are new. */
export class MemberImports1763835100000 implements MigrationInterface {
  name = 'MemberImports1763835100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create schema intake; comment on schema intake is 'tenant'; grant usage on schema intake to lumbung_app`,
    );
    await db.query(IMPORT);
    await db.query(ROWS);
    await db.query(TOTALS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const IMPORT = /* sql */ `
  create table intake.member_import (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    file_name text not null check (length(file_name) between 1 and 120),
    format text not null check (format in ('CSV', 'XLSX')),
    headings text[] not null check (cardinality(headings) between 1 and 200),
    -- What each column is taken for: '' (left out), a field, or 'VOLUNTARY:' with a savings product.
    mapping text[] not null check (cardinality(mapping) = cardinality(headings)),
    -- The village of all addresses in the file; without it addresses are left out.
    region_code text check (length(region_code) <= 13),
    -- The last day of the old books.
    cut_over_on date,
    state text not null default 'CHECKED' check (state in ('CHECKED', 'RUNNING', 'STOPPED', 'DONE', 'CANCELLED', 'UNDONE')),
    -- Key of a sentence: why it cannot be started, or why it stopped.
    problem text check (length(problem) <= 80),
    problem_detail text check (length(problem_detail) <= 200),
    row_count integer not null default 0,
    new_count integer not null default 0,
    balance_count integer not null default 0,
    skipped_count integer not null default 0,
    wrong_count integer not null default 0,
    warned_count integer not null default 0,
    done_count integer not null default 0,
    run_from integer not null default 0,
    run_at timestamptz,
    worked_at timestamptz,
    failures integer not null default 0,
    created_by text not null check (length(created_by) <= 200),
    started_by text check (length(started_by) <= 200),
    started_by_person uuid,
    undone_by text check (length(undone_by) <= 200),
    created_at timestamptz not null,
    finished_at timestamptz,
    undone_at timestamptz,
    primary key (tenant_id, id),
    check (state not in ('RUNNING', 'DONE') or cut_over_on is not null)
  );
  select platform.make_tenant_table('intake.member_import', 'select, insert, update, delete');
  create index member_import_newest on intake.member_import (tenant_id, created_at, id);
  -- One at a time.
  create unique index member_import_running on intake.member_import (tenant_id) where state = 'RUNNING';
`;

const ROWS = /* sql */ `
  create table intake.member_import_row (
    tenant_id uuid not null default platform.current_tenant(),
    import_id uuid not null,
    -- The number of the line in the file.
    line integer not null check (line > 0),
    -- The cells, sealed: names, numbers of papers and telephones do not lie about. Forgotten once the row is written.
    cells_sealed bytea,
    -- NOTE: no member at all, such as the totals and the signatures below.
    verdict text not null default 'NOTE' check (verdict in ('NEW', 'BALANCES', 'SKIPPED', 'WRONG', 'NOTE')),
    has_warnings boolean not null default false,
    -- Set in the transaction that writes it, so that no row is ever done twice.
    is_done boolean not null default false,
    member_id uuid,
    journal_id uuid,
    primary key (tenant_id, import_id, line),
    foreign key (tenant_id, import_id) references intake.member_import (tenant_id, id) on delete cascade,
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id)
  );
  select platform.make_tenant_table('intake.member_import_row', 'select, insert, update, delete');
  create index member_import_row_open on intake.member_import_row (tenant_id, import_id, line) where not is_done and verdict not in ('WRONG', 'NOTE');
  create index member_import_row_member on intake.member_import_row (tenant_id, member_id);

  create table intake.member_import_problem (
    tenant_id uuid not null default platform.current_tenant(),
    import_id uuid not null,
    line integer not null,
    n integer not null,
    -- The place of its column; null when it concerns the row. What stands there is read from the row itself.
    column_no integer check (column_no >= 0),
    code text not null check (length(code) between 1 and 60),
    detail text check (length(detail) <= 200),
    is_warning boolean not null,
    primary key (tenant_id, import_id, line, n),
    foreign key (tenant_id, import_id, line) references intake.member_import_row (tenant_id, import_id, line) on delete cascade
  );
  select platform.make_tenant_table('intake.member_import_problem', 'select, insert, delete');
`;

const TOTALS = /* sql */ `
  -- What a column of money adds up to: in the file, in its own line of totals, in the old books, and in ours.
  create table intake.member_import_total (
    tenant_id uuid not null default platform.current_tenant(),
    import_id uuid not null,
    column_no integer not null check (column_no >= 0),
    -- Null where the cooperative has no product for it.
    product_id uuid,
    file_total bigint not null check (file_total >= 0),
    wrong_total bigint not null check (wrong_total >= 0),
    skipped_total bigint not null check (skipped_total >= 0),
    stated_total bigint,
    expected_total bigint check (expected_total >= 0),
    posted_total bigint not null default 0 check (posted_total >= 0),
    primary key (tenant_id, import_id, column_no),
    foreign key (tenant_id, import_id) references intake.member_import (tenant_id, id) on delete cascade,
    foreign key (tenant_id, product_id) references savings.product (tenant_id, id)
  );
  select platform.make_tenant_table('intake.member_import_total', 'select, insert, update, delete');
  create index member_import_total_product on intake.member_import_total (tenant_id, product_id);
`;
