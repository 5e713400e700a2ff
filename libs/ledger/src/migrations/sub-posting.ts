/** The only way into the books, now also into sub-accounts. Part of the migration of sub-accounts. */
export const SUB_POSTING = /* sql */ `
  -- What postings do to sub-accounts: one row per side that names one, in order; the change is in the normal sense.
  create function ledger.sub_changes(p_tenant uuid, p_journals integer[], p_debits text[], p_credits text[], p_amounts bigint[], p_debit_subs uuid[], p_credit_subs uuid[])
    returns table (place bigint, journal integer, line bigint, sub_id uuid, counter text, change bigint)
    -- Its callers pin the search path: with a setting of its own it could not be woven into their statements.
    language sql stable as $$
    select side.place, a.journal, a.line, s.id, side.counter, case when s.normal_side = side.name then a.amount else -a.amount end
      from unnest(p_journals, p_debits, p_credits, p_amounts, p_debit_subs, p_credit_subs)
           with ordinality a (journal, debit, credit, amount, debit_sub, credit_sub, line)
     cross join lateral (values (2 * a.line, 'DEBIT', a.debit_sub, a.credit), (2 * a.line + 1, 'CREDIT', a.credit_sub, a.debit)) side (place, name, sub_id, counter)
      join ledger.sub_account s on s.tenant_id = p_tenant and s.id = side.sub_id
  $$;

  drop function ledger.post_journals;

  -- Writes journals with their postings, all or none, in one statement; without sub-accounts it waits for nobody. Arrays,
  -- because parsing JSON costs more than the rest. Safe to repeat: a key that was used answers the first journal when
  -- the hash agrees. A side that names a sub-account may leave its account to it.
  --   journal_ids     in the order asked; the first journal's id where a key was used before
  --   written         how many of them are new
  --   closed_through  set, and nothing written, when a booking day lies in a closed period
  --   refused_sub     set, and nothing written, when a sub-account is closed (refused_state), or something is taken from
  --                   one that is blocked or dormant, or has too little: what it can give, and what is missing
  --   sub_entries     the lines of the passbooks, where sub-accounts were named
  -- Raises LB409 (key used with another content), LB406 (sub-account unknown or of another account), LB404 (books not
  -- open; account unknown or inactive; a wholly sub-ledgered one without a sub-account).
  create function ledger.post_journals(
    p_tenant uuid, p_actor uuid, p_actor_name text, p_at timestamptz,
    p_ids uuid[], p_keys text[], p_hashes uuid[], p_kinds text[], p_references text[], p_texts text[],
    p_booked_on date[], p_value_on date[], p_reverses uuid[],
    p_journals integer[], p_debits text[], p_credits text[], p_amounts bigint[], p_posting_texts text[], p_members uuid[],
    p_channels text[] default null, p_debit_subs uuid[] default null, p_credit_subs uuid[] default null,
    out journal_ids uuid[], out closed_through date, out written integer,
    out refused_sub uuid, out refused_state text, out refused_available bigint, out refused_short bigint, out sub_entries json)
    language plpgsql security definer set search_path = pg_catalog, pg_temp
    -- The lengths of the arrays would make PostgreSQL plan anew on every call, which costs as much as the work.
    set plan_cache_mode = force_generic_plan as $$
  declare
    v_closed_through date;
    v_balanced_through date;
    v_posted integer;
    v_agreeing integer;
    v_fresh integer[];
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

    if p_debit_subs is not null then
      -- In the order of their ids, so that two transfers in opposite directions wait instead of locking each other out.
      perform from ledger.sub_account s
        where s.tenant_id = p_tenant and s.id = any (p_debit_subs || p_credit_subs) order by s.id for no key update;
      -- Afterwards, because the one we waited for may have used our key.
      v_fresh := array(select asked.position::integer from unnest(p_keys) with ordinality asked (key, position)
                        where not exists (select from ledger.journal j where j.tenant_id = p_tenant and j.key = asked.key));
      select array_agg(coalesce(a.debit, da.number) order by a.line), array_agg(coalesce(a.credit, ka.number) order by a.line),
             count(*) filter (where a.debit_sub is not null and coalesce(a.debit, da.number) is distinct from da.number
                                 or a.credit_sub is not null and coalesce(a.credit, ka.number) is distinct from ka.number
                                 or a.debit_sub is not null and da.number is null or a.credit_sub is not null and ka.number is null)
        into p_debits, p_credits, v_posted
        from unnest(p_debits, p_credits, p_debit_subs, p_credit_subs) with ordinality a (debit, credit, debit_sub, credit_sub, line)
        left join ledger.sub_account ds on ds.tenant_id = p_tenant and ds.id = a.debit_sub
        left join ledger.account da on da.tenant_id = p_tenant and da.id = ds.account_id
        left join ledger.sub_account ks on ks.tenant_id = p_tenant and ks.id = a.credit_sub
        left join ledger.account ka on ka.tenant_id = p_tenant and ka.id = ks.account_id;
      if v_posted > 0 then raise exception 'a sub-account is unknown or of another account' using errcode = 'LB406'; end if;

      select c.sub_id, c.state, greatest(c.balance - c.held - c.floor, 0), c.floor + c.held - c.after
        into refused_sub, refused_state, refused_available, refused_short
        from (select m.sub_id, m.place, m.change, s.state, s.balance, s.held, s.floor, s.may_overdraw,
                     s.balance + sum(m.change) over (partition by m.sub_id order by m.place) as after
                from ledger.sub_changes(p_tenant, p_journals, p_debits, p_credits, p_amounts, p_debit_subs, p_credit_subs) m
                join ledger.sub_account s on s.tenant_id = p_tenant and s.id = m.sub_id
               where m.journal = any (v_fresh)) c
       where c.state = 'CLOSED' or c.change < 0 and (c.state <> 'OPEN' or not c.may_overdraw and c.after - c.held < c.floor)
       order by c.place limit 1;
      if found then return; end if;
    end if;

    if v_balanced_through >= any (p_booked_on) then perform ledger.forget_balances(p_tenant, (select min(d) from unnest(p_booked_on) d)); end if;

    with claimed as (
      insert into ledger.journal (tenant_id, id, key, request_hash, kind, reference, text, booked_on, value_on, actor_id, actor_name, created_at, reverses_id, channel)
      select p_tenant, a.id, a.key, a.hash, a.kind, a.reference, a.text, a.booked_on, a.value_on, p_actor, p_actor_name, p_at, a.reverses, a.channel
        from unnest(p_ids, p_keys, p_hashes, p_kinds, p_references, p_texts, p_booked_on, p_value_on, p_reverses, p_channels)
             a (id, key, hash, kind, reference, text, booked_on, value_on, reverses, channel)
      on conflict (tenant_id, key) do nothing
      returning id, booked_on),
    posted as (
      insert into ledger.posting (tenant_id, booked_on, journal_id, line, debit_account_id, credit_account_id, amount, text, member_id, debit_sub_id, credit_sub_id)
      select p_tenant, c.booked_on, c.id, a.line, d.id, k.id, a.amount, a.text, a.member, a.debit_sub, a.credit_sub
        from unnest(p_journals, p_debits, p_credits, p_amounts, p_posting_texts, p_members, p_debit_subs, p_credit_subs)
             with ordinality a (journal, debit, credit, amount, text, member, debit_sub, credit_sub, line)
        join claimed c on c.id = p_ids[a.journal]
        join ledger.account d on d.tenant_id = p_tenant and d.number = a.debit and d.is_active and (d.is_sub_ledgered is not true or a.debit_sub is not null)
        join ledger.account k on k.tenant_id = p_tenant and k.number = a.credit and k.is_active and (k.is_sub_ledgered is not true or a.credit_sub is not null)
      returning 1)
    select (select count(*) from claimed), (select count(*) from posted) into written, v_posted;

    if written = cardinality(p_ids) and v_posted = cardinality(p_journals) then
      journal_ids := p_ids;
    else
      -- Something was posted before, or an account is missing.
      select array_agg(j.id order by asked.position), count(*) filter (where j.request_hash = asked.hash)
        into journal_ids, v_agreeing
        from unnest(p_keys, p_hashes) with ordinality asked (key, hash, position)
        join ledger.journal j on j.tenant_id = p_tenant and j.key = asked.key;
      if v_agreeing < cardinality(p_ids) then raise exception 'this key was already used with another content' using errcode = 'LB409'; end if;
      if v_posted < (select count(*) from unnest(p_journals) o where p_ids[o] = any (journal_ids)) then
        raise exception 'an account is unknown or inactive, or needs a sub-account' using errcode = 'LB404';
      end if;
    end if;
    if p_debit_subs is null then return; end if;

    if written > 0 then
      with moved as (
        select m.journal, m.line, m.sub_id, m.change, counter.id as counter_id, s.last_seq + row_number() over w as seq, s.balance + sum(m.change) over w as after
          from ledger.sub_changes(p_tenant, p_journals, p_debits, p_credits, p_amounts, p_debit_subs, p_credit_subs) m
          join ledger.sub_account s on s.tenant_id = p_tenant and s.id = m.sub_id
          join ledger.account counter on counter.tenant_id = p_tenant and counter.number = m.counter
         where m.journal = any (v_fresh)
        window w as (partition by m.sub_id order by m.place)),
      entered as (
        insert into ledger.sub_entry (tenant_id, sub_id, seq, journal_id, line, booked_on, value_on, amount, balance_after, counter_account_id)
        select p_tenant, m.sub_id, m.seq, p_ids[m.journal], m.line, p_booked_on[m.journal], p_value_on[m.journal], m.change, m.after, m.counter_id from moved m)
      update ledger.sub_account s set balance = latest.after, last_seq = latest.seq, last_moved_at = p_at
        from (select distinct on (m.sub_id) m.sub_id, m.seq, m.after from moved m order by m.sub_id, m.seq desc) latest
       where s.tenant_id = p_tenant and s.id = latest.sub_id;
    end if;
    select json_agg(json_build_object('subId', e.sub_id, 'seq', e.seq, 'journalId', e.journal_id,
                                      'journalNumber', ledger.journal_number(e.journal_id, e.booked_on), 'bookedOn', e.booked_on, 'valueOn', e.value_on, 'amount', e.amount,
                                      'balanceAfter', e.balance_after) order by e.journal_id, e.line, e.sub_id)
      into sub_entries from ledger.sub_entry e where e.tenant_id = p_tenant and e.journal_id = any (journal_ids);
  end $$;
  revoke execute on function ledger.post_journals from public;
  grant execute on function ledger.post_journals to lumbung_app;
`;
