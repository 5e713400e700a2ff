import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A chart that a cooperative makes its own: accounts it adds, renames and puts away. Locks `ledger.account` for the time
 * of one pass over it; the books themselves are not touched.
 */
export class ChartEditing1763822000000 implements MigrationInterface {
  name = 'ChartEditing1763822000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COLUMNS);
    await db.query(STANDARD);
    await db.query(OPEN_BOOKS);
    await db.query(EDITING);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const NEW_COLUMNS = /* sql */ `
    -- With whom the business is done, of income and expenses: the result statement shows members and others apart.
    add column business text check (business in ('MEMBERS', 'OTHERS', 'SHARED')),
    -- Money itself: such an account has a cash book, and officers pay from it without knowing debit and credit.
    add column money text check (money in ('CASH', 'BANK')),
    -- What the platform books by itself must stay.
    add column is_needed boolean not null default false,
    -- The desk whose passbooks make up this account, so that nobody books it by hand.
    add column kept_by text check (kept_by in ('SAVINGS', 'SHARE_CAPITAL', 'LOANS', 'INVENTORY'))`;

const COLUMNS = /* sql */ `
  alter table ledger.account_template ${NEW_COLUMNS};
  alter table ledger.account ${NEW_COLUMNS}, add column is_standard boolean not null default false;
`;

const STANDARD = /* sql */ `
  update ledger.account_template t
     set money = case when t.number in ('1-1010', '1-1020') then 'CASH' when t.number in ('1-1110', '1-1120') then 'BANK' end,
         business = case
           when t.account_class not in ('INCOME', 'EXPENSE') then null
           when t.number in ('4-1010', '4-1020', '4-1030', '4-1040', '4-1050', '4-2010', '5-1010', '5-1030', '5-2010', '5-2020') then 'MEMBERS'
           when t.number in ('4-2020', '4-2030', '4-3010', '5-1020') then 'OTHERS'
           else 'SHARED' end,
         kept_by = case
           when t.number in ('2-1010', '2-1020', '2-1030', '2-3010') then 'SAVINGS'
           when t.number in ('3-1010', '3-1020') then 'SHARE_CAPITAL'
           when t.number in ('1-1310', '1-1330', '1-1331', '1-1340', '1-1350') then 'LOANS'
           when t.number = '1-1510' then 'INVENTORY' end,
         is_needed = t.number not in ('1-1020', '1-1210', '1-1320', '1-1520', '1-1610', '1-1620', '1-1710', '1-2010', '1-2020', '1-2030',
           '2-1170', '2-2010', '3-1030', '3-1040', '4-3010', '4-9010', '5-1030', '5-3010', '5-4010');

  -- The owner is bound by the policies as well; this is the one statement that reaches all cooperatives.
  alter table ledger.account no force row level security;
  update ledger.account a
     set business = t.business, money = t.money, is_needed = t.is_needed, kept_by = t.kept_by, is_standard = true
    from ledger.account_template t
   where t.number = a.number;
  alter table ledger.account force row level security;
  alter table ledger.account add check ((account_class in ('INCOME', 'EXPENSE')) = (business is not null));
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
    insert into ledger.account (tenant_id, number, name, account_class, normal_side, business, money, is_needed, kept_by, is_standard)
    select p_tenant, t.number, t.name, t.account_class, t.normal_side, t.business, t.money, t.is_needed, t.kept_by, true
      from ledger.account_template t
    on conflict (tenant_id, number) do nothing;
    return v_opened;
  end $$;
`;

const EDITING = /* sql */ `
  -- Whether anything was ever posted on an account: the kept balances know, and the days since are looked through.
  create function ledger.has_moved(p_tenant uuid, p_account uuid) returns boolean
    language sql stable set search_path = pg_catalog as $$
    select exists (select from ledger.daily_balance d where d.tenant_id = p_tenant and d.account_id = p_account)
        or exists (select from ledger.posting p
                    where p.tenant_id = p_tenant and p_account in (p.debit_account_id, p.credit_account_id)
                      and p.booked_on > (select coalesce(b.balanced_through, '0001-01-01') from ledger.book b where b.tenant_id = p_tenant))
  $$;

  -- Adds an account of the cooperative's own; answers whether its number was free.
  create function ledger.add_account(p_tenant uuid, p_id uuid, p_number text, p_name text, p_side text, p_business text, p_money text)
    returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    insert into ledger.account (tenant_id, id, number, name, account_class, normal_side, business, money)
    values (p_tenant, p_id, p_number, p_name,
            case left(p_number, 1) when '1' then 'ASSET' when '2' then 'LIABILITY' when '3' then 'EQUITY' when '4' then 'INCOME' else 'EXPENSE' end,
            p_side, p_business, p_money)
    on conflict (tenant_id, number) do nothing;
    return found;
  end $$;

  -- Changes an account; answers null, or why it stays as it is: STANDARD, MOVED, BALANCE or NEEDED. Waits for the
  -- postings under way, so that none of them lands on an account of another kind, or on one put away.
  create function ledger.change_account(p_tenant uuid, p_id uuid, p_name text, p_side text, p_business text, p_money text, p_is_active boolean)
    returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_account ledger.account;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    perform pg_advisory_xact_lock(ledger.lock_of(p_tenant));
    select * into v_account from ledger.account a where a.tenant_id = p_tenant and a.id = p_id for update;
    if (v_account.normal_side, v_account.money) is distinct from (p_side, p_money) then
      if v_account.is_standard then return 'STANDARD'; end if;
      if ledger.has_moved(p_tenant, p_id) then return 'MOVED'; end if;
    end if;
    if v_account.is_active and not p_is_active then
      if v_account.is_needed then return 'NEEDED'; end if;
      if exists (select from ledger.balances(p_tenant, '9999-12-31') b where b.account_id = p_id and b.balance <> 0) then return 'BALANCE'; end if;
    end if;
    update ledger.account a
       set name = p_name, normal_side = p_side, business = p_business, money = p_money, is_active = p_is_active
     where a.tenant_id = p_tenant and a.id = p_id;
    return null;
  end $$;

  -- Takes an account away that was never used; answers null, or why it stays: STANDARD, MOVED or USED.
  create function ledger.remove_account(p_tenant uuid, p_id uuid)
    returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    perform pg_advisory_xact_lock(ledger.lock_of(p_tenant));
    if exists (select from ledger.account a where a.tenant_id = p_tenant and a.id = p_id and a.is_standard) then return 'STANDARD'; end if;
    if ledger.has_moved(p_tenant, p_id) then return 'MOVED'; end if;
    begin
      delete from ledger.account where tenant_id = p_tenant and id = p_id;
    exception when foreign_key_violation then
      return 'USED';
    end;
    return null;
  end $$;
  revoke execute on function ledger.add_account, ledger.change_account, ledger.remove_account from public;
  grant execute on function ledger.add_account, ledger.change_account, ledger.remove_account to lumbung_app;
`;
