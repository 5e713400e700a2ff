import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CHART } from './chart.js';
import { PERIODS } from './periods.js';
import { POSTING } from './posting.js';

/** The books of each cooperative. Locks nothing that exists: all tables are new. */
export class Ledger1763741200000 implements MigrationInterface {
  name = 'Ledger1763741200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CHART);
    await db.query(JOURNALS);
    await db.query(BALANCES);
    await db.query(POSTING);
    await db.query(PERIODS);
    await db.query(REVERSALS_AND_PROOFS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const JOURNALS = /* sql */ `
  create table ledger.journal (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    key text not null check (length(key) between 1 and 120),
    -- The first 128 bits of the SHA-256 over what was asked.
    request_hash uuid not null,
    kind text not null check (kind in ('OPENING', 'SALE', 'SALE_REFUND', 'STOCK_RECEIPT', 'STOCK_ADJUSTMENT', 'REVERSAL', 'OTHER')),
    reference text check (length(reference) <= 100),
    text text not null check (length(text) between 1 and 200),
    booked_on date not null,
    value_on date not null,
    actor_id uuid,
    actor_name text check (length(actor_name) <= 200),
    created_at timestamptz not null,
    reverses_id uuid,
    primary key (tenant_id, id),
    unique (tenant_id, key),
    unique (tenant_id, booked_on, id),
    foreign key (tenant_id, reverses_id) references ledger.journal (tenant_id, id)
  );
  select platform.make_tenant_table('ledger.journal', 'select');
  create unique index journal_reversed_once on ledger.journal (tenant_id, reverses_id) where reverses_id is not null;

  -- Debit and credit name accounts without a foreign key: it would lock the row of the cash account for every sale.
  -- post_journals checks them instead, and the nightly proof once more.
  create table ledger.posting (
    tenant_id uuid not null default platform.current_tenant(),
    booked_on date not null,
    journal_id uuid not null,
    line smallint not null,
    debit_account_id uuid not null,
    credit_account_id uuid not null,
    amount bigint not null check (amount between 1 and 9007199254740991),
    text text check (length(text) <= 200),
    member_id uuid,
    primary key (tenant_id, booked_on, journal_id, line),
    foreign key (tenant_id, booked_on, journal_id) references ledger.journal (tenant_id, booked_on, id),
    check (debit_account_id <> credit_account_id)
  );
  select platform.make_tenant_table('ledger.posting', 'select');

  create function ledger.never_changes() returns trigger language plpgsql as $$
  begin
    raise exception 'What has been posted is never changed or deleted; reverse it.' using errcode = 'LB403';
  end $$;
  create trigger never_changes before update or delete or truncate on ledger.journal execute function ledger.never_changes();
  create trigger never_changes before update or delete or truncate on ledger.posting execute function ledger.never_changes();

  -- The human number of a journal comes out of its id (millisecond of the day and counter), because a counter per
  -- cooperative would make its journals wait for each other's commit: JU-261121-3K7QM2X.
  create function ledger.journal_number(p_id uuid, p_booked_on date) returns text
    language sql immutable parallel safe set search_path = pg_catalog as $$
    select 'JU-' || to_char(p_booked_on, 'YYMMDD') || '-' ||
           string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + ((n >> (5 * place)) & 31)::integer, 1), '' order by place desc)
      from (select (('x' || translate(left(p_id::text, 13), '-', ''))::bit(48)::bigint % 86400000 << 8)
                   | ('x' || substr(p_id::text, 17, 2))::bit(8)::bigint as n) bits, generate_series(0, 6) place
  $$;
`;

const BALANCES = /* sql */ `
  -- Debits less credits up to the end of a day; a row only for days on which the account moved.
  create table ledger.daily_balance (
    tenant_id uuid not null default platform.current_tenant(),
    account_id uuid not null,
    day date not null,
    balance bigint not null,
    primary key (tenant_id, account_id, day),
    foreign key (tenant_id, account_id) references ledger.account (tenant_id, id)
  );
  select platform.make_tenant_table('ledger.daily_balance', 'select');

  -- Debits less credits of every account that ever moved, at the end of a day: the last kept balance and the sum since.
  create function ledger.balances(p_tenant uuid, p_as_of date) returns table (account_id uuid, balance bigint)
    language sql stable set search_path = pg_catalog as $$
    with since as (
      select p.debit_account_id, p.credit_account_id, p.amount
        from ledger.posting p
       where p.tenant_id = p_tenant and p.booked_on <= p_as_of
         and p.booked_on > (select coalesce(b.balanced_through, '0001-01-01') from ledger.book b where b.tenant_id = p_tenant))
    select part.account_id, sum(part.balance)::bigint
      from (select kept.account_id, kept.balance
              from ledger.account a
              cross join lateral (select d.account_id, d.balance from ledger.daily_balance d
                                   where d.tenant_id = p_tenant and d.account_id = a.id and d.day <= p_as_of
                                   order by d.day desc limit 1) kept
             where a.tenant_id = p_tenant
            union all select s.debit_account_id, s.amount from since s
            union all select s.credit_account_id, -s.amount from since s) part
     group by part.account_id
  $$;

  -- Keeps the balances of all days up to p_through that are not kept yet. Safe to run twice. Answers the rows written.
  create function ledger.keep_balances(p_tenant uuid, p_through date) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_kept_through date;
    v_rows integer;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    -- Waits for the postings under way, so that none of them lands behind the balance.
    perform pg_advisory_xact_lock(ledger.lock_of(p_tenant));
    select coalesce(b.balanced_through, '0001-01-01') into v_kept_through from ledger.book b where b.tenant_id = p_tenant;
    if v_kept_through is null or p_through <= v_kept_through then return 0; end if;

    insert into ledger.daily_balance (tenant_id, account_id, day, balance)
    select p_tenant, moved.account_id, moved.booked_on,
           coalesce(kept.balance, 0) + sum(moved.change) over (partition by moved.account_id order by moved.booked_on)
      from (select m.account_id, m.booked_on, sum(m.change) as change
              from (select p.debit_account_id as account_id, p.booked_on, p.amount as change from ledger.posting p
                     where p.tenant_id = p_tenant and p.booked_on > v_kept_through and p.booked_on <= p_through
                    union all
                    select p.credit_account_id, p.booked_on, -p.amount from ledger.posting p
                     where p.tenant_id = p_tenant and p.booked_on > v_kept_through and p.booked_on <= p_through) m
             group by m.account_id, m.booked_on) moved
      left join lateral (select d.balance from ledger.daily_balance d
                          where d.tenant_id = p_tenant and d.account_id = moved.account_id order by d.day desc limit 1) kept on true;
    get diagnostics v_rows = row_count;
    update ledger.book set balanced_through = p_through where tenant_id = p_tenant;
    return v_rows;
  end $$;
  revoke execute on function ledger.keep_balances from public;
  grant execute on function ledger.keep_balances to lumbung_app;
`;

const REVERSALS_AND_PROOFS = /* sql */ `
  create table ledger.reversal_request (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    journal_id uuid not null,
    state text not null default 'REQUESTED' check (state in ('REQUESTED', 'APPROVED', 'DECLINED')),
    reason text not null check (length(reason) between 1 and 500),
    requested_by uuid not null,
    requested_by_name text not null check (length(requested_by_name) <= 200),
    requested_at timestamptz not null,
    decided_by uuid,
    decided_by_name text check (length(decided_by_name) <= 200),
    decided_at timestamptz,
    decision_reason text check (length(decision_reason) <= 500),
    reversal_id uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, journal_id) references ledger.journal (tenant_id, id),
    foreign key (tenant_id, reversal_id) references ledger.journal (tenant_id, id),
    check ((state = 'APPROVED') = (reversal_id is not null)),
    check ((state = 'REQUESTED') = (decided_at is null)),
    -- Four eyes, whatever the code above says.
    check (state <> 'APPROVED' or decided_by <> requested_by)
  );
  select platform.make_tenant_table('ledger.reversal_request', 'select, insert, update');
  create index reversal_request_journal on ledger.reversal_request (tenant_id, journal_id);
  create unique index reversal_request_open on ledger.reversal_request (tenant_id, journal_id) where state = 'REQUESTED';
  create index reversal_request_reversal on ledger.reversal_request (tenant_id, reversal_id);
  create index reversal_request_state on ledger.reversal_request (tenant_id, state, id);

  create table ledger.proof (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    business_date date not null,
    proved_at timestamptz not null,
    is_sound boolean not null,
    primary key (tenant_id, id)
  );
  select platform.make_tenant_table('ledger.proof', 'select, insert');

  create table ledger.proof_check (
    tenant_id uuid not null default platform.current_tenant(),
    proof_id uuid not null,
    position smallint not null,
    key text not null check (length(key) <= 40),
    difference bigint not null,
    checked_rows bigint not null,
    primary key (tenant_id, proof_id, position),
    foreign key (tenant_id, proof_id) references ledger.proof (tenant_id, id)
  );
  select platform.make_tenant_table('ledger.proof_check', 'select, insert');
`;
