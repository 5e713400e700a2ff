/** The only way into the books. Part of the first migration. */
export const POSTING = /* sql */ `
  -- Writes journals with their postings, all or none, in one statement that waits for nobody. Arrays, because parsing
  -- JSON costs more than the rest. Safe to repeat: a key that was used answers the first journal when the hash agrees.
  --   journal_ids     in the order asked; the first journal's id where a key was used before
  --   closed_through  set, and nothing written, when a booking day lies in a closed period
  -- Raises LB409 (key used with another content), LB404 (books not open; account unknown or inactive).
  create function ledger.post_journals(
    p_tenant uuid, p_actor uuid, p_actor_name text, p_at timestamptz,
    p_ids uuid[], p_keys text[], p_hashes uuid[], p_kinds text[], p_references text[], p_texts text[],
    p_booked_on date[], p_value_on date[], p_reverses uuid[],
    p_journals integer[], p_debits text[], p_credits text[], p_amounts bigint[], p_posting_texts text[], p_members uuid[],
    out journal_ids uuid[], out closed_through date)
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    -- The lengths of the arrays would make PostgreSQL plan anew on every call, which costs as much as the work.
    set plan_cache_mode = force_generic_plan as $$
  declare
    v_closed_through date;
    v_balanced_through date;
    v_claimed integer;
    v_posted integer;
    v_agreeing integer;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    perform pg_advisory_xact_lock_shared(ledger.lock_of(p_tenant));
    select b.closed_through, b.balanced_through into v_closed_through, v_balanced_through from ledger.book b where b.tenant_id = p_tenant;
    if not found then raise exception 'the books of this cooperative are not open' using errcode = 'LB404'; end if;

    if v_closed_through >= any (p_booked_on) and exists (
      select from unnest(p_keys, p_booked_on) asked (key, booked_on)
       where asked.booked_on <= v_closed_through
         and not exists (select from ledger.journal j where j.tenant_id = p_tenant and j.key = asked.key)) then
      closed_through := v_closed_through;
      return;
    end if;

    if v_balanced_through >= any (p_booked_on) then perform ledger.forget_balances(p_tenant, (select min(d) from unnest(p_booked_on) d)); end if;

    with claimed as (
      insert into ledger.journal (tenant_id, id, key, request_hash, kind, reference, text, booked_on, value_on, actor_id, actor_name, created_at, reverses_id)
      select p_tenant, a.id, a.key, a.hash, a.kind, a.reference, a.text, a.booked_on, a.value_on, p_actor, p_actor_name, p_at, a.reverses
        from unnest(p_ids, p_keys, p_hashes, p_kinds, p_references, p_texts, p_booked_on, p_value_on, p_reverses)
             a (id, key, hash, kind, reference, text, booked_on, value_on, reverses)
      on conflict (tenant_id, key) do nothing
      returning id, booked_on),
    posted as (
      insert into ledger.posting (tenant_id, booked_on, journal_id, line, debit_account_id, credit_account_id, amount, text, member_id)
      select p_tenant, c.booked_on, c.id, a.line, d.id, k.id, a.amount, a.text, a.member
        from unnest(p_journals, p_debits, p_credits, p_amounts, p_posting_texts, p_members)
             with ordinality a (journal, debit, credit, amount, text, member, line)
        join claimed c on c.id = p_ids[a.journal]
        join ledger.account d on d.tenant_id = p_tenant and d.number = a.debit and d.is_active
        join ledger.account k on k.tenant_id = p_tenant and k.number = a.credit and k.is_active
      returning 1)
    select (select count(*) from claimed), (select count(*) from posted) into v_claimed, v_posted;

    if v_claimed = cardinality(p_ids) and v_posted = cardinality(p_journals) then
      journal_ids := p_ids;
      return;
    end if;

    -- Something was posted before, or an account is missing.
    select array_agg(j.id order by asked.position), count(*) filter (where j.request_hash = asked.hash)
      into journal_ids, v_agreeing
      from unnest(p_keys, p_hashes) with ordinality asked (key, hash, position)
      join ledger.journal j on j.tenant_id = p_tenant and j.key = asked.key;
    if v_agreeing < cardinality(p_ids) then raise exception 'this key was already used with another content' using errcode = 'LB409'; end if;
    if v_posted < (select count(*) from unnest(p_journals) o where p_ids[o] = any (journal_ids)) then
      raise exception 'an account is unknown or inactive' using errcode = 'LB404';
    end if;
  end $$;
  revoke execute on function ledger.post_journals from public;
  grant execute on function ledger.post_journals to lumbung_app;

  -- A posting on a day whose balances are kept already makes those of that day and later wrong: they are taken anew.
  create function ledger.forget_balances(p_tenant uuid, p_from date) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    delete from ledger.daily_balance where tenant_id = p_tenant and day >= p_from;
    update ledger.book set balanced_through = least(balanced_through, p_from - 1) where tenant_id = p_tenant;
  end $$;
  revoke execute on function ledger.forget_balances from public;
`;
