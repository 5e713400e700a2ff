import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * With whom the business of an account is done stays once it was booked on: statements of earlier years, member and
 * non-member apart, would read otherwise. Replaces a function: locks nothing.
 */
export class BusinessStays1763858000001 implements MigrationInterface {
  name = 'BusinessStays1763858000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CHANGE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const CHANGE = /* sql */ `
  create or replace function ledger.change_account(p_tenant uuid, p_id uuid, p_name text, p_side text, p_business text, p_money text, p_is_active boolean)
    returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_account ledger.account;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    perform pg_advisory_xact_lock(ledger.lock_of(p_tenant));
    select * into v_account from ledger.account a where a.tenant_id = p_tenant and a.id = p_id for update;
    if (v_account.normal_side, v_account.money) is distinct from (p_side, p_money) and v_account.is_standard then return 'STANDARD'; end if;
    if (v_account.normal_side, v_account.money, v_account.business) is distinct from (p_side, p_money, p_business)
       and ledger.has_moved(p_tenant, p_id) then return 'MOVED'; end if;
    if v_account.is_active and not p_is_active then
      if v_account.is_needed then return 'NEEDED'; end if;
      if exists (select from ledger.balances(p_tenant, '9999-12-31') b where b.account_id = p_id and b.balance <> 0) then return 'BALANCE'; end if;
    end if;
    update ledger.account a
       set name = p_name, normal_side = p_side, business = p_business, money = p_money, is_active = p_is_active
     where a.tenant_id = p_tenant and a.id = p_id;
    return null;
  end $$;
`;
