import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What banks say of the cooperative's money, held against its books. Locks nothing that exists: all tables are new. */
export class Banking1763843000000 implements MigrationInterface {
  name = 'Banking1763843000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create schema banking; comment on schema banking is 'tenant'; grant usage on schema banking to lumbung_app`,
    );
    await db.query(ACCOUNT);
    await db.query(STATEMENT);
    await db.query(MATCH);
    await db.query(LINE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const ACCOUNT = /* sql */ `
  -- What is known of a cash or bank account of the chart beside its name.
  create table banking.account (
    tenant_id uuid not null default platform.current_tenant(),
    account_id uuid not null,
    bank_name text check (length(bank_name) between 1 and 60),
    account_no text check (account_no ~ '^[0-9]{5,30}$'),
    primary key (tenant_id, account_id),
    foreign key (tenant_id, account_id) references ledger.account (tenant_id, id),
    check (account_no is null or bank_name is not null)
  );
  select platform.make_tenant_table('banking.account', 'select, insert, update');
  create unique index account_no_once on banking.account (tenant_id, lower(bank_name), account_no) where account_no is not null;
`;

const STATEMENT = /* sql */ `
  -- A file of the bank: looked at first (CHECKED), then its lines are kept and the file itself goes.
  create table banking.statement (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) between 4 and 20),
    account_id uuid not null,
    state text not null check (state in ('CHECKED', 'KEPT')),
    file_name text not null check (length(file_name) between 1 and 120),
    content bytea check (octet_length(content) <= 1048576),
    -- What each column is taken for; null: as its headings say.
    columns text[] check (cardinality(columns) between 1 and 200),
    from_on date,
    to_on date,
    -- Whole rupiah in the morning of the first and in the evening of the last day; null where the file does not say.
    opening bigint,
    closing bigint,
    line_count integer not null default 0 check (line_count >= 0),
    duplicate_count integer not null default 0 check (duplicate_count >= 0),
    brought_by text not null check (length(brought_by) <= 200),
    brought_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, account_id) references ledger.account (tenant_id, id),
    check ((state = 'CHECKED') = (content is not null)),
    check (state = 'CHECKED' or (from_on is not null and to_on is not null and line_count > 0))
  );
  select platform.make_tenant_table('banking.statement', 'select, insert, update, delete');
  create index statement_account on banking.statement (tenant_id, account_id, id);
`;

const MATCH = /* sql */ `
  -- Lines of the bank and postings of the books that are the same money: both sum to the same.
  create table banking.match (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    account_id uuid not null,
    amount bigint not null,
    -- The last day of all that is in it: from then on neither side is outstanding.
    through_on date not null,
    matched_by text not null check (length(matched_by) <= 200),
    matched_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references ledger.account (tenant_id, id)
  );
  select platform.make_tenant_table('banking.match', 'select, insert, delete');
  create index match_account on banking.match (tenant_id, account_id, id);

  -- A posting between two banks is matched once for each of them.
  create table banking.matched_posting (
    tenant_id uuid not null default platform.current_tenant(),
    account_id uuid not null,
    booked_on date not null,
    journal_id uuid not null,
    line smallint not null,
    match_id uuid not null,
    primary key (tenant_id, account_id, journal_id, line),
    foreign key (tenant_id, match_id) references banking.match (tenant_id, id),
    foreign key (tenant_id, booked_on, journal_id, line) references ledger.posting (tenant_id, booked_on, journal_id, line)
  );
  select platform.make_tenant_table('banking.matched_posting', 'select, insert, delete');
  create index matched_posting_match on banking.matched_posting (tenant_id, match_id);
  create index matched_posting_posting on banking.matched_posting (tenant_id, booked_on, journal_id, line);
`;

const LINE = /* sql */ `
  create table banking.line (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    account_id uuid not null,
    statement_id uuid not null,
    -- In the file, from 1.
    row_no integer not null check (row_no > 0),
    on_day date not null,
    text text not null check (length(text) between 1 and 300),
    -- Above zero came in, below went out.
    amount bigint not null check (amount <> 0),
    -- After it; null where the file does not say.
    balance bigint,
    -- Of day, amount and text; how many of the same there were before it.
    fingerprint uuid not null,
    occurrence smallint not null check (occurrence > 0),
    match_id uuid,
    -- The voucher that was written for it.
    manual_journal_id uuid,
    primary key (tenant_id, id),
    -- The last wall against a line that is taken in twice.
    unique (tenant_id, account_id, fingerprint, occurrence),
    foreign key (tenant_id, account_id) references ledger.account (tenant_id, id),
    foreign key (tenant_id, statement_id) references banking.statement (tenant_id, id),
    foreign key (tenant_id, match_id) references banking.match (tenant_id, id),
    foreign key (tenant_id, manual_journal_id) references ledger.manual_journal (tenant_id, id) on delete set null (manual_journal_id)
  );
  select platform.make_tenant_table('banking.line', 'select, insert, update, delete');
  create index line_day on banking.line (tenant_id, account_id, on_day, id);
  create index line_open on banking.line (tenant_id, account_id, on_day, id) where match_id is null;
  create index line_statement on banking.line (tenant_id, statement_id);
  create index line_match on banking.line (tenant_id, match_id);
  create index line_manual_journal on banking.line (tenant_id, manual_journal_id);
`;
