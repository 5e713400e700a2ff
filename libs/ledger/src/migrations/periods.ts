/** Closing and opening months, in order. Part of the first migration. */
export const PERIODS = /* sql */ `
  -- A month that was closed at least once; an open month without a row was never closed.
  create table ledger.period (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    starts_on date not null check (extract(day from starts_on) = 1),
    is_closed boolean not null,
    closed_by_name text check (length(closed_by_name) <= 200),
    closed_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, starts_on)
  );
  select platform.make_tenant_table('ledger.period', 'select');

  -- Months need no rows until they are closed, so their ids follow from cooperative and month (UUID version 8).
  create function ledger.period_id(p_tenant uuid, p_month date) returns uuid
    language sql immutable parallel safe set search_path = pg_catalog as $$
    select overlay(overlay(md5(p_tenant::text || to_char(p_month, ' YYYY-MM')) placing '8' from 13) placing '8' from 17)::uuid
  $$;

  -- The first month that can be closed: after the last closed one, else the first that has books or postings.
  create function ledger.next_month_to_close(p_tenant uuid) returns date
    language sql stable set search_path = pg_catalog as $$
    select coalesce(b.closed_through + 1,
                    date_trunc('month', least(b.first_day, (select min(j.booked_on) from ledger.journal j where j.tenant_id = p_tenant)))::date)
      from ledger.book b where b.tenant_id = p_tenant
  $$;

  -- Closes (or opens again) the month that begins on p_month, in order only; answers whether it was its turn.
  create function ledger.set_month_closed(p_tenant uuid, p_month date, p_closed boolean, p_actor_name text, p_at timestamptz)
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
  revoke execute on function ledger.set_month_closed from public;
  grant execute on function ledger.set_month_closed to lumbung_app;
`;
