/** A list `d`, shaped like the API's type DeductionList. */
export const DEDUCTION_LIST = /* sql */ `
  json_build_object('__typename', 'DeductionList', 'id', d.id, 'number', d.number, 'period', d.period, 'employer', d.employer,
    'boughtUntil', d.bought_until, 'state', d.state, 'total', d.total, 'lineCount', d.line_count, 'received', d.received, 'money', d.money,
    'receivedOn', d.received_on, 'drawnUpAt', d.drawn_up_at, 'drawnUpByName', d.drawn_up_by, 'sentAt', d.sent_at, 'receivedAt', d.received_at)`;

/** A line `l`, shaped like the API's type DeductionLine. */
export const DEDUCTION_LINE = /* sql */ `
  json_build_object('id', l.id, 'memberId', l.member_id, 'memberNo', l.member_no, 'memberName', l.member_name, 'owed', l.owed,
    'received', l.received, 'result', case when l.received is null then 'WAITING' when l.received = l.owed then 'PAID'
                                           when l.received = 0 then 'NOT_PAID' else 'PARTLY' end)`;

// The sums stand in the same statement as the lines, so that a purchase made meanwhile stands on the next list.
export const DRAW_UP = /* sql */ `
  with owing as materialized (
    select a.id, a.member_id, a.member_no, a.member_name, sum(c.owed)::bigint as owed
      from payments.credit_account a
      join payments.credit_purchase c on c.tenant_id = $1 and c.account_id = a.id and c.owed > 0 and c.opened_on <= $5::date
     where a.tenant_id = $1 and a.employer = $4 and a.used > 0
     group by a.id, a.member_id, a.member_no, a.member_name),
  list as (
    insert into payments.deduction_list (tenant_id, id, number, period, employer, bought_until, total, line_count, drawn_up_at, drawn_up_by)
    select $1, $2, 'DP-' || lpad(n::text, greatest(5, length(n::text)), '0'), $3, $4, $5::date, sums.total, sums.lines, $6, $7
      from (select sum(owed) as total, count(*) as lines from owing) sums, platform.next_number($1, 'deductionList') n
     where sums.lines > 0
    on conflict (tenant_id, employer) where state in ('DRAFT', 'SENT') do nothing returning id),
  written as (
    insert into payments.deduction_line (tenant_id, id, list_id, account_id, member_id, member_no, member_name, owed)
    select $1, uuidv7(), list.id, o.id, o.member_id, o.member_no, o.member_name, o.owed from owing o, list)
  select list.id from list
`;

export const UNDER_WAY = `select d.id, d.number from payments.deduction_list d where d.tenant_id = $1 and d.employer = $2 and d.state in ('DRAFT', 'SENT')`;

export const LOCK_LIST = `select d.number, d.period, d.state from payments.deduction_list d where d.tenant_id = $1 and d.id = $2 for update`;

export const MOVE_LIST = /* sql */ `
  update payments.deduction_list d set state = $3, sent_at = case when $3 = 'SENT' then $4::timestamptz else d.sent_at end
   where d.tenant_id = $1 and d.id = $2
`;

/** Accounts in the order of their ids, as everybody locks them. */
export const LOCK_ACCOUNTS = /* sql */ `
  select a.id from payments.credit_account a
   where a.tenant_id = $1 and a.id in (select l.account_id from payments.deduction_line l where l.tenant_id = $1 and l.list_id = $2)
   order by a.id for update
`;

export const LINES = /* sql */ `
  select l.id, l.member_id as "memberId", l.member_name as "memberName", l.owed from payments.deduction_line l
   where l.tenant_id = $1 and l.list_id = $2 order by l.id
`;

export const WRITE_RECEIVED = /* sql */ `
  update payments.deduction_line l set received = got.received
    from unnest($3::uuid[], $4::bigint[]) got (id, received)
   where l.tenant_id = $1 and l.list_id = $2 and l.id = got.id
`;

/** Pays the oldest purchases first; answers what of each line paid purchases. */
export const SHARE_OUT = /* sql */ `
  with open as (
    select l.id as line_id, l.received, c.payment_id, c.account_id, c.owed,
           sum(c.owed) over (partition by c.account_id order by c.opened_at, c.payment_id) as upto
      from payments.deduction_line l
      join payments.deduction_list d on d.tenant_id = $1 and d.id = l.list_id
      join payments.credit_purchase c on c.tenant_id = $1 and c.account_id = l.account_id and c.owed > 0 and c.opened_on <= d.bought_until
     where l.tenant_id = $1 and l.list_id = $2 and l.received > 0),
  share as materialized (
    select line_id, payment_id, account_id, least(owed, received - (upto - owed))::bigint as amount from open where received > upto - owed),
  noted as (
    insert into payments.deduction_share (tenant_id, line_id, payment_id, amount) select $1, line_id, payment_id, amount from share),
  paid as (
    update payments.credit_purchase c set settled = c.settled + share.amount from share where c.tenant_id = $1 and c.payment_id = share.payment_id),
  freed as (
    update payments.credit_account a set used = a.used - sums.amount
      from (select account_id, sum(amount) as amount from share group by account_id) sums where a.tenant_id = $1 and a.id = sums.account_id)
  select line_id as "lineId", sum(amount)::bigint as amount from share group by line_id
`;

export const CLOSE_LIST = /* sql */ `
  update payments.deduction_list d
     set state = 'RECEIVED', received = $3, received_at = $4, received_on = $5::date, money = $6, journal_id = $7
   where d.tenant_id = $1 and d.id = $2
`;
