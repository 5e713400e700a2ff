/** Holds: money of a sub-account that waits for its use. Part of the migration of sub-accounts. */
export const HOLDS = /* sql */ `
  create table ledger.holds (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    sub_id uuid not null,
    amount bigint not null check (amount > 0),
    reason text not null check (length(reason) between 1 and 200),
    reference text check (length(reference) <= 100),
    state text not null default 'HELD' check (state in ('HELD', 'RELEASED', 'USED')),
    held_at timestamptz not null,
    expires_at timestamptz,
    settled_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, sub_id) references ledger.sub_account (tenant_id, id),
    check ((state = 'HELD') = (settled_at is null))
  );
  select platform.make_tenant_table('ledger.holds', 'select');
  create index holds_sub on ledger.holds (tenant_id, sub_id, id);
  create index holds_open on ledger.holds (tenant_id, expires_at) where state = 'HELD';

  -- Holds money, once per id. Refused, and nothing held, when the sub-account is not open or has too little.
  -- Raises LB406 (unknown sub-account), LB409 (this id holds something else).
  create function ledger.hold(
    p_tenant uuid, p_id uuid, p_sub uuid, p_amount bigint, p_reason text, p_reference text, p_at timestamptz, p_expires_at timestamptz,
    out refused_state text, out refused_available bigint, out refused_short bigint)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_sub ledger.sub_account;
    v_hold ledger.holds;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    select * into v_sub from ledger.sub_account s where s.tenant_id = p_tenant and s.id = p_sub for no key update;
    if not found then raise exception 'a sub-account is unknown' using errcode = 'LB406'; end if;
    select * into v_hold from ledger.holds h where h.tenant_id = p_tenant and h.id = p_id;
    if found then
      if v_hold.sub_id <> p_sub or v_hold.amount <> p_amount then
        raise exception 'this hold was already made with another content' using errcode = 'LB409';
      end if;
      return;
    end if;
    if v_sub.state <> 'OPEN' or v_sub.balance - v_sub.held - p_amount < v_sub.floor and not v_sub.may_overdraw then
      refused_state := v_sub.state;
      refused_available := greatest(v_sub.balance - v_sub.held - v_sub.floor, 0);
      refused_short := v_sub.floor + p_amount - v_sub.balance + v_sub.held;
      return;
    end if;
    insert into ledger.holds (tenant_id, id, sub_id, amount, reason, reference, held_at, expires_at)
    values (p_tenant, p_id, p_sub, p_amount, p_reason, p_reference, p_at, p_expires_at);
    update ledger.sub_account s set held = s.held + p_amount where s.tenant_id = p_tenant and s.id = p_sub;
  end $$;
  revoke execute on function ledger.hold from public;
  grant execute on function ledger.hold to lumbung_app;

  -- Ends a hold: RELEASED, or USED just before the posting it waited for. Answers the state it ends in, which is the
  -- first one's when it had ended before; null for an unknown one.
  create function ledger.settle_hold(p_tenant uuid, p_id uuid, p_state text, p_at timestamptz) returns text
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_hold ledger.holds;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    -- The sub-account first, as everywhere: two locks in one order.
    perform from ledger.sub_account s
      where s.tenant_id = p_tenant and s.id = (select h.sub_id from ledger.holds h where h.tenant_id = p_tenant and h.id = p_id) for no key update;
    select * into v_hold from ledger.holds h where h.tenant_id = p_tenant and h.id = p_id;
    if v_hold.state is distinct from 'HELD' then return v_hold.state; end if;
    update ledger.holds h set state = p_state, settled_at = p_at where h.tenant_id = p_tenant and h.id = p_id;
    update ledger.sub_account s set held = s.held - v_hold.amount where s.tenant_id = p_tenant and s.id = v_hold.sub_id;
    return p_state;
  end $$;
  revoke execute on function ledger.settle_hold from public;
  grant execute on function ledger.settle_hold to lumbung_app;
`;
