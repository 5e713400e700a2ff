import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Closing book years. Locks `ledger.journal` while it builds an index that is empty at first. */
export class YearEnd1763822200000 implements MigrationInterface {
  name = 'YearEnd1763822200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(YEARS);
    await db.query(WINDOW);
    await db.query(MONTHS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const YEARS = /* sql */ `
  -- A closing of a year; opened again, it stays as history and the year can be closed by another one.
  create table ledger.year_end (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    year smallint not null check (year between 1990 and 2200),
    state text not null check (state in ('CLOSED', 'REOPENED')),
    -- Income less expenses that went into the surplus of the year; null journal: there was nothing to close.
    result bigint not null,
    journal_id uuid,
    closed_by_name text not null check (length(closed_by_name) <= 200),
    closed_at timestamptz not null,
    reversal_id uuid,
    reopened_by_name text check (length(reopened_by_name) <= 200),
    reopened_at timestamptz,
    reopen_reason text check (length(reopen_reason) <= 500),
    primary key (tenant_id, id),
    foreign key (tenant_id, journal_id) references ledger.journal (tenant_id, id),
    foreign key (tenant_id, reversal_id) references ledger.journal (tenant_id, id),
    check ((state = 'REOPENED') = (reopened_at is not null))
  );
  select platform.make_tenant_table('ledger.year_end', 'select, insert, update');
  create unique index year_end_once on ledger.year_end (tenant_id, year) where state = 'CLOSED';
  create index year_end_journal on ledger.year_end (tenant_id, journal_id);
  create index year_end_reversal on ledger.year_end (tenant_id, reversal_id);

  -- The result statement leaves closings out; they are a handful among millions.
  create index journal_year_end on ledger.journal (tenant_id, booked_on, id) where kind = 'YEAR_END';

  -- The year whose turn it is: after the last closed one, else that of the first books or postings.
  create function ledger.next_year_to_close(p_tenant uuid) returns integer
    language sql stable set search_path = pg_catalog as $$
    select coalesce((select max(y.year) + 1 from ledger.year_end y where y.tenant_id = p_tenant and y.state = 'CLOSED'),
                    extract(year from least(b.first_day, (select min(j.booked_on) from ledger.journal j where j.tenant_id = p_tenant)))::integer)
      from ledger.book b where b.tenant_id = p_tenant
  $$;
`;

const WINDOW = /* sql */ `
  -- The closing stands on the last day of a year whose months are closed. This lets the transaction that asks book on
  -- that day: it holds the lock that all postings share, so that nobody else gets in before shut_year has shut it.
  -- Answers the day through which the books were closed, and null, changing nothing, when the year is not.
  create function ledger.unshut_year(p_tenant uuid, p_year integer) returns date
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_through date;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    perform pg_advisory_xact_lock(ledger.lock_of(p_tenant));
    select b.closed_through into v_through from ledger.book b where b.tenant_id = p_tenant;
    if v_through is null or v_through < make_date(p_year, 12, 31) then return null; end if;
    perform set_config('ledger.shut_through', v_through::text, true);
    update ledger.book set closed_through = make_date(p_year, 12, 30) where tenant_id = p_tenant;
    return v_through;
  end $$;

  create function ledger.shut_year(p_tenant uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    update ledger.book set closed_through = current_setting('ledger.shut_through')::date where tenant_id = p_tenant;
  end $$;
  revoke execute on function ledger.unshut_year, ledger.shut_year from public;
  grant execute on function ledger.unshut_year, ledger.shut_year to lumbung_app;
`;

const MONTHS = /* sql */ `
  -- As before, and a month of a closed year stays closed: the year is opened first.
  create or replace function ledger.set_month_closed(p_tenant uuid, p_month date, p_closed boolean, p_actor_name text, p_at timestamptz)
    returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_month_end date := (p_month + interval '1 month - 1 day')::date;
    v_first date;
    v_through date;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    -- Waits for the postings under way: afterwards none of them can stand in the closed month unseen.
    perform pg_advisory_xact_lock(ledger.lock_of(p_tenant));
    select ledger.next_month_to_close(p_tenant), b.closed_through into v_first, v_through from ledger.book b where b.tenant_id = p_tenant;
    if p_closed and p_month is distinct from v_first then return false; end if;
    if not p_closed and v_month_end is distinct from v_through then return false; end if;
    if not p_closed and exists (select from ledger.year_end y
                                 where y.tenant_id = p_tenant and y.year = extract(year from p_month) and y.state = 'CLOSED') then
      return false;
    end if;

    insert into ledger.period (tenant_id, id, starts_on, is_closed, closed_by_name, closed_at)
    values (p_tenant, ledger.period_id(p_tenant, p_month), p_month, p_closed, p_actor_name, p_at)
    on conflict (tenant_id, id) do update
       set is_closed = p_closed,
           closed_by_name = case when p_closed then p_actor_name end,
           closed_at = case when p_closed then p_at end;
    update ledger.book b
       set closed_through = case
             when p_closed then v_month_end
             else (select (max(p.starts_on) + interval '1 month - 1 day')::date from ledger.period p where p.tenant_id = p_tenant and p.is_closed) end
     where b.tenant_id = p_tenant;
    return true;
  end $$;
`;
