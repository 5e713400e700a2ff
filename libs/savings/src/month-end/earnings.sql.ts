export const PRIOR_EARNINGS = /* sql */ `
  select e.member_id as "memberId", e.account_id as "accountId", e.month, e.kind, sum(e.amount)::bigint as amount, sum(e.tax)::bigint as tax
    from savings.earning e where e.tenant_id = $1 and e.member_id = any ($2) and e.month >= $3
   group by e.member_id, e.account_id, e.month, e.kind
`;

export const INSERT_EARNINGS = /* sql */ `
  insert into savings.earning (tenant_id, posted_on, kind, created_at, account_id, member_id, month, amount, tax, through_seq, is_short, journal_id)
  select $1, $2, $3, $4, e.* from unnest($5::uuid[], $6::uuid[], $7::date[], $8::bigint[], $9::bigint[], $10::integer[], $11::boolean[], $12::uuid[]) e
`;

// A month that has a slip keeps its number and gets the next revision; the others get the next numbers.
export const INSERT_SLIPS = /* sql */ `
  with asked as (
    select a.* from unnest($2::uuid[], $3::uuid[], $4::date[], $5::bigint[], $6::numeric[], $7::bigint[], $8::text[])
           with ordinality a (id, member_id, month, gross, rate_percent, tax, rule_source, place)),
  known as (
    select a.id, latest.number, latest.revision
      from asked a
     cross join lateral (select s.number, s.revision from savings.withholding_slip s
                          where s.tenant_id = $1 and s.member_id = a.member_id and s.month = a.month order by s.revision desc limit 1) latest),
  fresh as (
    select a.id, row_number() over (order by a.place) as place from asked a where a.gross > 0 and not exists (select from known k where k.id = a.id)),
  counted as (
    insert into platform.counter as c (tenant_id, name, value) select $1, 'withholding_slip', count(*) from fresh having count(*) > 0
    on conflict (tenant_id, name) do update set value = c.value + excluded.value returning value)
  insert into savings.withholding_slip (tenant_id, id, number, revision, member_id, month, gross, rate_percent, tax, rule_source, issued_on, created_at)
  select $1, a.id, coalesce(k.number, 'BP-' || to_char(a.month, 'YYMM') || '-' || lpad(n.text, greatest(6, length(n.text)), '0')),
         coalesce(k.revision + 1, 0), a.member_id, a.month, a.gross, a.rate_percent, a.tax, a.rule_source, $9, $10
    from asked a
   cross join (select count(*) as fresh from fresh) counts
    left join known k on k.id = a.id left join fresh f on f.id = a.id left join counted on true
   cross join lateral (select (counted.value - counts.fresh + f.place)::text as text) n
   where k.id is not null or f.id is not null
`;
