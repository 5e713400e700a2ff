const account = (a: string, p: string, m: string) => /* sql */ `
  json_build_object('accountId', ${a}.id, 'number', ${a}.number, 'productName', ${p}.name, 'ownerName', ${m}.full_name)
`;

const INSTRUCTION = /* sql */ `
  select json_build_object('__typename', 'StandingInstruction', 'id', i.id, 'memberId', i.member_id, 'memberNo', m.member_no, 'memberName', m.full_name,
           'from', ${account('f', 'fp', 'm')}, 'to', ${account('t', 'tp', 'tm')}, 'fromPersonId', m.person_id, 'toPersonId', tm.person_id,
           'amount', i.amount, 'day', i.day, 'startsOn', i.starts_on, 'endsOn', i.ends_on, 'retryDays', i.retry_days, 'note', i.note,
           'byMember', i.by_member, 'createdByName', i.created_by_name, 'createdAt', i.created_at, 'state', i.state, 'dueOn', i.due_on,
           'endedAt', i.ended_at, 'endedByName', i.ended_by_name, 'endReason', i.end_reason,
           'runs', history.runs, 'isBehind', coalesce(history.runs->0->>'state' <> 'MOVED', false)) as instruction
    from savings.standing_instruction i
    join membership.member m on m.tenant_id = $1 and m.id = i.member_id
    join savings.account f on f.tenant_id = $1 and f.id = i.from_account_id
    join savings.product fp on fp.tenant_id = $1 and fp.id = f.product_id
    join savings.account t on t.tenant_id = $1 and t.id = i.to_account_id
    join savings.product tp on tp.tenant_id = $1 and tp.id = t.product_id
    join membership.member tm on tm.tenant_id = $1 and tm.id = t.member_id
   cross join lateral (
     select coalesce(json_agg(json_build_object('dueOn', r.due_on, 'state', r.state, 'tries', r.tries, 'triedOn', r.tried_on, 'problem', r.problem,
                       'receiptNumber', (select replace(ledger.journal_number(j.id, j.booked_on), 'JU', 'BPB') from ledger.journal j
                                          where j.tenant_id = $1 and j.id = r.journal_id)) order by r.due_on desc), '[]') as runs
       from (select l.* from savings.standing_run l where l.tenant_id = $1 and l.instruction_id = i.id order by l.due_on desc limit 24) r) history
   where i.tenant_id = $1
`;

export const ONE = `${INSTRUCTION} and i.id = $2`;

export const MINE = `${INSTRUCTION} and m.person_id = $2 order by i.due_on nulls last, i.id limit 100`;

const FILTERED = /* sql */ `
  ${INSTRUCTION}
     and ($4::text is null or i.state = $4) and ($5::uuid is null or i.member_id = $5)
     and ($6::text is null or m.full_name ilike $6 or m.member_no ilike $6 or f.number ilike $6 or t.number ilike $6)
     and ($7::boolean is not true or history.runs->0->>'state' <> 'MOVED')
`;
export const PAGE = `${FILTERED} and i.id < (select coalesce($2::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')) order by i.id desc limit $3`;
export const PAGE_BACKWARD = `${FILTERED} and i.id > (select coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')) order by i.id limit $3`;

export const INSERT = /* sql */ `
  insert into savings.standing_instruction (tenant_id, id, member_id, from_account_id, to_account_id, amount, day, starts_on, ends_on, retry_days, note,
                                            by_member, created_by_name, created_at, due_on, try_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15)
`;

export const COUNT_ACTIVE = `
  select count(*)::integer as count from savings.standing_instruction i where i.tenant_id = $1 and i.member_id = $2 and i.state = 'ACTIVE'
`;

export const CANCEL = /* sql */ `
  update savings.standing_instruction i set state = 'CANCELLED', due_on = null, try_on = null, ended_at = $3, ended_by_name = $4, end_reason = $5
   where i.tenant_id = $1 and i.id = $2 and i.state = 'ACTIVE' returning i.id
`;

/** The next `$4` after `$3` that are to be tried by `$2`, held so that nobody cancels them meanwhile. */
export const LOCK_DUE = /* sql */ `
  select i.id, i.from_account_id as "fromId", i.to_account_id as "toId", i.amount, i.day, i.ends_on as "endsOn", i.retry_days as "retryDays", i.note,
         i.by_member as "byMember", i.member_id as "memberId", i.due_on as "dueOn",
         coalesce((select r.tries from savings.standing_run r where r.tenant_id = $1 and r.instruction_id = i.id and r.due_on = i.due_on), 0) as tries
    from savings.standing_instruction i
   where i.tenant_id = $1 and i.try_on <= $2 and i.id > $3 order by i.id limit $4 for update of i
`;

export const NOTE_RUNS = /* sql */ `
  insert into savings.standing_run as r (tenant_id, tried_on, instruction_id, due_on, state, tries, problem, journal_id)
  select $1, $2, o.* from unnest($3::uuid[], $4::date[], $5::text[], $6::smallint[], $7::text[], $8::uuid[]) o
  on conflict (tenant_id, instruction_id, due_on) do update
    set tried_on = excluded.tried_on, state = excluded.state, tries = excluded.tries, problem = excluded.problem, journal_id = excluded.journal_id
`;

export const MOVE_ON = /* sql */ `
  update savings.standing_instruction i
     set due_on = o.due_on, try_on = o.try_on, state = case when o.due_on is null then 'ENDED' else i.state end,
         ended_at = case when o.due_on is null then $2::timestamptz end, end_reason = o.reason
    from unnest($3::uuid[], $4::date[], $5::date[], $6::text[]) o (id, due_on, try_on, reason)
   where i.tenant_id = $1 and i.id = o.id
`;
