import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The standard chart can grow without taking over an account that a cooperative made under a number it did not need yet.
 * Later migrations write to `ledger.account_template` and call `ledger.extend_charts()`. Locks `ledger.account` and
 * `ledger.book` for a moment; where an account of the cooperative's own stands on a standard number, it moves.
 */
export class StandardChartGrows1763853100000 implements MigrationInterface {
  name = 'StandardChartGrows1763853100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ONE_CHART);
    await db.query(ALL_CHARTS);
    await db.query(OPEN_BOOKS);
    await db.query('select ledger.extend_charts()');
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const ONE_CHART = /* sql */ `
  -- Adds what the standard chart gained. The house finds its accounts by number, so an account of the cooperative's own
  -- that has such a number moves on to the next free one, with everything ever booked on it, and the audit tells.
  create function ledger.extend_chart(p_tenant uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_own ledger.account;
    v_free text;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    for v_own in
      select a.* from ledger.account a join ledger.account_template t on t.number = a.number
       where a.tenant_id = p_tenant and not a.is_standard order by a.number
    loop
      select left(v_own.number, 2) || lpad(n::text, 4, '0') into v_free
        from generate_series(0, 9999) n
       where not exists (select from ledger.account_template t where t.number = left(v_own.number, 2) || lpad(n::text, 4, '0'))
         and not exists (select from ledger.account a where a.tenant_id = p_tenant and a.number = left(v_own.number, 2) || lpad(n::text, 4, '0'))
       order by n < right(v_own.number, 4)::integer, n limit 1;
      if v_free is null then raise exception 'no number is free for account % of %', v_own.number, p_tenant; end if;
      update ledger.account a set number = v_free where a.tenant_id = p_tenant and a.id = v_own.id;
      perform platform.append_audit(p_tenant, '{"kind": "system", "personId": null, "name": "Lumbung"}', jsonb_build_array(jsonb_build_object(
        'action', 'ledger.renumberAccount', 'subject', 'account', 'subjectId', v_own.id,
        'before', jsonb_build_object('number', v_own.number, 'name', v_own.name), 'after', jsonb_build_object('number', v_free),
        'reason', 'The standard chart needs this number.')), null);
    end loop;
    insert into ledger.account (tenant_id, number, name, account_class, normal_side, business, money, is_needed, kept_by, is_standard)
    select p_tenant, t.number, t.name, t.account_class, t.normal_side, t.business, t.money, t.is_needed, t.kept_by, true
      from ledger.account_template t
    on conflict (tenant_id, number) do nothing;
  end $$;
  revoke execute on function ledger.extend_chart from public;
`;

const ALL_CHARTS = /* sql */ `
  -- The same for every cooperative that lacks a standard account: for migrations.
  create function ledger.extend_charts() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_tenants uuid[];
    v_tenant uuid;
  begin
    -- The owner is bound by the policies as well; this is the one statement that reaches all cooperatives.
    alter table ledger.account no force row level security;
    alter table ledger.book no force row level security;
    select array_agg(b.tenant_id) into v_tenants
      from ledger.book b
     where exists (select from ledger.account_template t
                    where not exists (select from ledger.account a where a.tenant_id = b.tenant_id and a.number = t.number and a.is_standard));
    alter table ledger.account force row level security;
    alter table ledger.book force row level security;
    foreach v_tenant in array coalesce(v_tenants, '{}') loop
      perform set_config('app.tenant_id', v_tenant::text, true);
      perform ledger.extend_chart(v_tenant);
    end loop;
    perform set_config('app.tenant_id', '', true);
  end $$;
  revoke execute on function ledger.extend_charts from public;
`;

const OPEN_BOOKS = /* sql */ `
  create or replace function ledger.open_books(p_tenant uuid, p_first_day date, p_at timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_opened boolean;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    insert into ledger.book (tenant_id, first_day, opened_at) values (p_tenant, p_first_day, p_at) on conflict do nothing;
    v_opened := found;
    perform ledger.extend_chart(p_tenant);
    return v_opened;
  end $$;
`;
