import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Journals written by hand: documents of their own until they are posted. Locks `ledger.journal` for one pass. */
export class ManualJournals1763822100000 implements MigrationInterface {
  name = 'ManualJournals1763822100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(KINDS);
    await db.query(DOCUMENTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

// The kinds that stand there stay, whichever they are: this adds two.
const KINDS = /* sql */ `
  do $$
  declare
    v_check text;
  begin
    select pg_get_constraintdef(c.oid) into v_check from pg_constraint c
     where c.conrelid = 'ledger.journal'::regclass and c.conname = 'journal_kind_check';
    alter table ledger.journal drop constraint journal_kind_check;
    execute 'alter table ledger.journal add constraint journal_kind_check '
            || replace(v_check, 'ARRAY[', 'ARRAY[''MANUAL''::text, ''YEAR_END''::text, ') || ' not valid';
    alter table ledger.journal validate constraint journal_kind_check;
  end $$;
`;

const DOCUMENTS = /* sql */ `
  create table ledger.manual_settings (
    tenant_id uuid not null default platform.current_tenant(),
    -- Up to and including this amount one person is enough; zero asks for a second one always.
    four_eyes_above bigint not null check (four_eyes_above between 0 and 1000000000000),
    primary key (tenant_id)
  );
  select platform.make_tenant_table('ledger.manual_settings', 'select, insert, update');

  -- A journal on paper, or the template of one. What is posted stands in ledger.journal; this says how it came there.
  create table ledger.manual_journal (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text check (length(number) <= 20),
    state text not null check (state in ('TEMPLATE', 'DRAFT', 'PROPOSED', 'POSTED', 'DECLINED')),
    form text not null check (form in ('MONEY_IN', 'MONEY_OUT', 'MOVE', 'COMPOUND', 'OPENING')),
    text text not null check (length(text) between 1 and 200),
    -- The day in whose books it is to stand; null: the day on which it is posted.
    booked_on date,
    amount bigint not null check (amount between 0 and 9007199254740991),
    version integer not null default 1,
    made_by uuid not null,
    made_by_name text not null check (length(made_by_name) <= 200),
    made_at timestamptz not null,
    proposed_at timestamptz,
    -- Small enough for one person, when it was proposed.
    is_within_limit boolean not null default false,
    decided_by uuid,
    decided_by_name text check (length(decided_by_name) <= 200),
    decided_at timestamptz,
    decision_reason text check (length(decision_reason) <= 500),
    journal_id uuid,
    template_id uuid,
    occurs_on date,
    name text check (length(name) between 1 and 100),
    recurs_day smallint check (recurs_day between 1 and 31),
    recurs_until date,
    next_on date,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, journal_id) references ledger.journal (tenant_id, id),
    foreign key (tenant_id, template_id) references ledger.manual_journal (tenant_id, id) on delete set null (template_id),
    check ((state = 'TEMPLATE') = (name is not null) and (state = 'TEMPLATE') = (number is null)),
    check ((state = 'POSTED') = (journal_id is not null)),
    check (state in ('TEMPLATE', 'DRAFT') or proposed_at is not null),
    check (recurs_day is not null or (recurs_until is null and next_on is null)),
    -- Four eyes, whatever the code above says.
    check (state <> 'POSTED' or is_within_limit or (decided_by is not null and decided_by <> made_by))
  );
  select platform.make_tenant_table('ledger.manual_journal', 'select, insert, update, delete');
  create index manual_journal_state on ledger.manual_journal (tenant_id, state, id);
  create index manual_journal_journal on ledger.manual_journal (tenant_id, journal_id);
  create index manual_journal_due on ledger.manual_journal (tenant_id, next_on) where next_on is not null;
  create index manual_journal_template on ledger.manual_journal (tenant_id, template_id, occurs_on);
  create unique index manual_journal_occurs_once on ledger.manual_journal (tenant_id, template_id, occurs_on) where occurs_on is not null;

  create table ledger.manual_journal_line (
    tenant_id uuid not null default platform.current_tenant(),
    manual_journal_id uuid not null,
    line smallint not null,
    account_id uuid not null,
    debit bigint not null check (debit between 0 and 9007199254740991),
    credit bigint not null check (credit between 0 and 9007199254740991),
    text text check (length(text) <= 200),
    primary key (tenant_id, manual_journal_id, line),
    foreign key (tenant_id, manual_journal_id) references ledger.manual_journal (tenant_id, id) on delete cascade,
    foreign key (tenant_id, account_id) references ledger.account (tenant_id, id),
    check ((debit = 0) <> (credit = 0))
  );
  select platform.make_tenant_table('ledger.manual_journal_line', 'select, insert, delete');
  create index manual_journal_line_account on ledger.manual_journal_line (tenant_id, account_id);
`;
