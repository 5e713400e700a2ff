/** Sub-accounts and their passbooks. Part of the migration of sub-accounts. */
export const SUB_ACCOUNTS = /* sql */ `
  -- Kinds are the words of the code (JournalKind): a list here would have to be widened by every domain that posts.
  alter table ledger.journal drop constraint journal_kind_check;
  alter table ledger.journal add constraint journal_kind_check check (kind ~ '^[A-Z_]{2,40}$') not valid;
  alter table ledger.journal validate constraint journal_kind_check;
  -- Where it was done, for journals that a person at a desk, online or in the field asked for.
  alter table ledger.journal add column channel text check (channel in ('LOKET', 'ONLINE', 'COLLECTOR', 'PAYROLL', 'SYSTEM'));

  -- No foreign key, as for accounts: post_journals locks and checks them.
  alter table ledger.posting add column debit_sub_id uuid, add column credit_sub_id uuid;
  -- From one member's savings to another's: one control account, two sub-accounts.
  alter table ledger.posting drop constraint posting_check;
  alter table ledger.posting add constraint posting_moves check (debit_account_id <> credit_account_id or coalesce(debit_sub_id <> credit_sub_id, false)) not valid;
  alter table ledger.posting validate constraint posting_moves;

  -- Null: has no sub-accounts. True: wholly sub-ledgered, every posting must name one. False: had postings before the first.
  alter table ledger.account add column is_sub_ledgered boolean;

  -- The one balance that is kept beside the postings, because a limit must hold: written by post_journals alone.
  create table ledger.sub_account (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    account_id uuid not null,
    member_id uuid,
    -- That of its account; the balance is in this sense.
    normal_side text not null check (normal_side in ('DEBIT', 'CREDIT')),
    balance bigint not null default 0,
    held bigint not null default 0 check (held >= 0),
    floor bigint not null default 0 check (floor >= 0),
    may_overdraw boolean not null default false,
    state text not null default 'OPEN' check (state in ('OPEN', 'BLOCKED', 'DORMANT', 'CLOSED')),
    last_seq integer not null default 0,
    last_moved_at timestamptz,
    opened_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, account_id) references ledger.account (tenant_id, id),
    check (may_overdraw or balance >= held),
    check (state <> 'CLOSED' or (balance = 0 and held = 0))
  ) with (fillfactor = 80);
  select platform.make_tenant_table('ledger.sub_account', 'select');
  create index sub_account_account on ledger.sub_account (tenant_id, account_id);
  create index sub_account_member on ledger.sub_account (tenant_id, member_id) where member_id is not null;

  -- Its passbook: one line per posting and side, numbered without a gap, with the balance after it.
  create table ledger.sub_entry (
    tenant_id uuid not null default platform.current_tenant(),
    sub_id uuid not null,
    seq integer not null check (seq > 0),
    journal_id uuid not null,
    line smallint not null,
    booked_on date not null,
    value_on date not null,
    amount bigint not null check (amount <> 0),
    balance_after bigint not null,
    counter_account_id uuid not null,
    primary key (tenant_id, sub_id, seq)
  );
  select platform.make_tenant_table('ledger.sub_entry', 'select');
  create index sub_entry_journal on ledger.sub_entry (tenant_id, journal_id);
  create index sub_entry_value on ledger.sub_entry (tenant_id, sub_id, value_on);
  create trigger never_changes before update or delete or truncate on ledger.sub_entry execute function ledger.never_changes();

  -- Opens a sub-account; false when this id is open already. The first one of an account decides whether it is wholly
  -- sub-ledgered: that it never moved can only be seen while nobody posts.
  create function ledger.open_sub_account(p_tenant uuid, p_id uuid, p_number text, p_member uuid, p_floor bigint, p_may_overdraw boolean, p_at timestamptz)
    returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_account ledger.account;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    select * into v_account from ledger.account a where a.tenant_id = p_tenant and a.number = p_number and a.is_active;
    if not found then raise exception 'an account is unknown or inactive' using errcode = 'LB404'; end if;
    if v_account.is_sub_ledgered is null then
      perform pg_advisory_xact_lock(ledger.lock_of(p_tenant));
      update ledger.account a
         set is_sub_ledgered = not exists (select from ledger.posting p where p.tenant_id = p_tenant and v_account.id in (p.debit_account_id, p.credit_account_id))
       where a.tenant_id = p_tenant and a.id = v_account.id and a.is_sub_ledgered is null;
    end if;
    insert into ledger.sub_account (tenant_id, id, account_id, member_id, normal_side, floor, may_overdraw, opened_at)
    values (p_tenant, p_id, v_account.id, p_member, v_account.normal_side, p_floor, p_may_overdraw, p_at)
    on conflict (tenant_id, id) do nothing;
    return found;
  end $$;
  revoke execute on function ledger.open_sub_account from public;
  grant execute on function ledger.open_sub_account to lumbung_app;

  -- Another state or floor (null: as it is). Answers null for an unknown one, and false, changing nothing, when it is
  -- closed already or would be closed with money on it.
  create function ledger.change_sub_account(p_tenant uuid, p_id uuid, p_state text, p_floor bigint) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_sub ledger.sub_account;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    select * into v_sub from ledger.sub_account s where s.tenant_id = p_tenant and s.id = p_id for no key update;
    if not found then return null; end if;
    if v_sub.state = 'CLOSED' then return coalesce(p_state, 'CLOSED') = 'CLOSED'; end if;
    if p_state = 'CLOSED' and (v_sub.balance <> 0 or v_sub.held <> 0) then return false; end if;
    update ledger.sub_account s set state = coalesce(p_state, s.state), floor = coalesce(p_floor, s.floor) where s.tenant_id = p_tenant and s.id = p_id;
    return true;
  end $$;
  revoke execute on function ledger.change_sub_account from public;
  grant execute on function ledger.change_sub_account to lumbung_app;
`;
