import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the book of each account stands, what was printed into it, and how its pages are ruled. Locks nothing that exists. */
export class PassbookPrinting1763840000000 implements MigrationInterface {
  name = 'PassbookPrinting1763840000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const TABLES = /* sql */ `
  -- One row for a cooperative that measured its books; the code knows a usual one.
  create table savings.passbook_layout (
    tenant_id uuid not null default platform.current_tenant() primary key,
    width_mm numeric(5, 1) not null check (width_mm between 60 and 400),
    height_mm numeric(5, 1) not null check (height_mm between 60 and 400),
    left_mm numeric(5, 1) not null check (left_mm between 0 and 100),
    top_mm numeric(5, 1) not null check (top_mm between 0 and 200),
    line_mm numeric(4, 1) not null check (line_mm between 3 and 20),
    lines_per_page smallint not null check (lines_per_page between 5 and 60),
    fold_after_line smallint not null check (fold_after_line >= 0 and fold_after_line < lines_per_page),
    fold_mm numeric(4, 1) not null check (fold_mm between 0 and 60)
  );
  select platform.make_tenant_table('savings.passbook_layout', 'select, insert, update');

  create table savings.passbook (
    tenant_id uuid not null default platform.current_tenant(),
    account_id uuid not null,
    book_no smallint not null default 1 check (book_no > 0),
    -- The last line of the account that stands in the book, and the line of the page where the next goes.
    printed_seq integer not null check (printed_seq >= 0),
    next_line smallint not null check (next_line between 1 and 60),
    primary key (tenant_id, account_id),
    foreign key (tenant_id, account_id) references savings.account (tenant_id, id)
  );
  select platform.make_tenant_table('savings.passbook', 'select, insert, update');

  create table savings.passbook_print (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    account_id uuid not null,
    book_no smallint not null,
    first_line smallint not null check (first_line > 0),
    from_seq integer not null check (from_seq > 0),
    through_seq integer not null check (through_seq >= from_seq),
    printed_by_name text check (length(printed_by_name) <= 200),
    printed_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references savings.account (tenant_id, id)
  );
  create index passbook_print_account on savings.passbook_print (tenant_id, account_id);
  select platform.make_tenant_table('savings.passbook_print', 'select, insert');
`;
