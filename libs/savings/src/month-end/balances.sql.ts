/**
 * The days of an account from a month on, by value date: `opening` is its balance before the first day, `changes` are
 * [day counted from that first day, amount]. Wants `s` (the sub-account) and `since.day`; `$3` is the last day that counts.
 */
export const DAYS = /* sql */ `
  cross join lateral (
    select s.balance - coalesce(sum(d.amount), 0)::bigint as opening,
           coalesce(json_agg(json_build_array(d.value_on - since.day, d.amount)) filter (where d.value_on <= $3), '[]'::json) as changes
      from (select e.value_on, sum(e.amount)::bigint as amount from ledger.sub_entry e
             where e.tenant_id = $1 and e.sub_id = a.id and e.value_on >= since.day group by e.value_on) d) days
`;

/**
 * Accounts of the next members after `$5` that hold products `$4`, with what they need to be reckoned for the month that
 * begins on `$2` and ends on `$3`: from the earliest month in which something changed since the run before, or in which
 * something is still to be taken back. `$6` members at most. Those that are done for the day come along, and are marked.
 */
export const EARNING_ACCOUNTS = /* sql */ `
  with members as (
    select distinct a.member_id from savings.account a
     where a.tenant_id = $1 and a.member_id > $5 and a.product_id = any ($4) and a.opened_on <= $3
     order by a.member_id limit $6),
  begun as (
    select t.product_id, min(t.starts_on) as day from savings.terms t where t.tenant_id = $1 group by t.product_id)
  select a.id, a.member_id as "memberId", a.product_id as "productId", since.day as since, days.opening, days.changes,
         dirty.day as "dirtyFrom", short.months as "shortMonths", s.last_seq as "throughSeq", coalesce(last.posted_on >= $3, false) as "isDone"
    from members m
    join savings.account a on a.tenant_id = $1 and a.member_id = m.member_id and a.product_id = any ($4) and a.opened_on <= $3 and a.closed_on is null
    join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id
    left join lateral (select n.posted_on, n.through_seq from savings.earning n
                        where n.tenant_id = $1 and n.account_id = a.id and n.kind = 'INTEREST' and n.through_seq is not null
                       order by n.posted_on desc limit 1) last on true
   cross join lateral (select date_trunc('month', min(e.value_on))::date as day from ledger.sub_entry e
                        where e.tenant_id = $1 and e.sub_id = a.id and e.seq > coalesce(last.through_seq, 0) and e.value_on < $2) dirty
   cross join lateral (select coalesce(array_agg(distinct n.month::text), '{}') as months, min(n.month) as first from savings.earning n
                        where n.tenant_id = $1 and n.account_id = a.id and n.is_short and n.month < $2
                          and not exists (select from savings.earning l where l.tenant_id = $1 and l.account_id = a.id
                                             and l.month = n.month and l.kind = n.kind and l.posted_on > n.posted_on)) short
    join begun on begun.product_id = a.product_id
   cross join lateral (select greatest(least(dirty.day, short.first, $2::date), begun.day) as day) since
  ${DAYS}
   order by a.member_id, a.id
`;

/** The next `$6` accounts after `$5` that hold products `$4`, with their days of the month `$2` to `$3`. */
export const FEE_ACCOUNTS = /* sql */ `
  select a.id, a.product_id as "productId", s.state, s.balance - s.held - s.floor as available, days.opening, days.changes,
         exists (select from savings.fee f where f.tenant_id = $1 and f.account_id = a.id and f.posted_on = $3) as "isDone"
    from (select o.* from savings.account o
           where o.tenant_id = $1 and o.id > $5 and o.product_id = any ($4) and o.closed_on is null and o.opened_on < $2
           order by o.id limit $6) a
    join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id
   cross join lateral (select $2::date as day) since
  ${DAYS}
   order by a.id
`;

/** The accounts of the next `$6` members after `$5` that hold product `$4`, with their days of the month `$2` to `$3`. */
export const BONUS_ACCOUNTS = /* sql */ `
  with members as (
    select distinct a.member_id from savings.account a
     where a.tenant_id = $1 and a.member_id > $5 and a.product_id = $4 and a.opened_on <= $3 order by a.member_id limit $6)
  select a.id, a.member_id as "memberId", days.opening, days.changes,
         exists (select from savings.earning n where n.tenant_id = $1 and n.account_id = a.id and n.posted_on = $3 and n.kind = 'BONUS') as "isDone"
    from members m
    join savings.account a on a.tenant_id = $1 and a.member_id = m.member_id and a.product_id = $4 and a.opened_on <= $3 and a.closed_on is null
    join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id
   cross join lateral (select $2::date as day) since
  ${DAYS}
   order by a.member_id, a.id
`;

/**
 * Lets the open ones rest among the next `$4` accounts after `$3` whose product (`$5`) lets them rest after so many days
 * (`$6`) without a move of the member, counted to `$2`. What the house itself posts is no move of his, what he has told it
 * to move every month is.
 */
export const REST = /* sql */ `
  with batch as (
    select o.id, o.number, o.product_id, coalesce(o.woken_on, o.opened_on) as since from savings.account o
     where o.tenant_id = $1 and o.id > $3 and o.product_id = any ($5) and o.closed_on is null and o.opened_on <= $2 order by o.id limit $4),
  -- Materialized, otherwise the change would be made before it is known who rests.
  resting as materialized (
    select b.id, b.number, last.moved_on
      from batch b
      join unnest($5::uuid[], $6::integer[]) rule (product_id, days) on rule.product_id = b.product_id
      join ledger.sub_account s on s.tenant_id = $1 and s.id = b.id and s.state = 'OPEN'
      left join lateral (select e.booked_on as moved_on from ledger.sub_entry e join ledger.journal j on j.tenant_id = $1 and j.id = e.journal_id
                          where e.tenant_id = $1 and e.sub_id = b.id and (j.channel is distinct from 'SYSTEM' or j.key like 'savings.standing:%')
                         order by e.seq desc limit 1) last on true
     where $2::date - greatest(last.moved_on, b.since) >= rule.days)
  select (select count(*) from batch) as checked, (select max(b.id::text) from batch b) as "lastId",
         (select json_agg(json_build_object('id', r.id, 'number', r.number, 'movedOn', r.moved_on) order by r.id) from resting r
           where ledger.change_sub_account($1, r.id, 'DORMANT', null)) as resting
`;

export const COUNT_ACCOUNTS = /* sql */ `
  select count(*) as total from savings.account a
   where a.tenant_id = $1 and a.product_id = any ($2) and a.opened_on <= $3 and a.closed_on is null
`;
