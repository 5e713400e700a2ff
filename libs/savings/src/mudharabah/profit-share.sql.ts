/**
 * The ratio of a term deposit (alias `t`) in the month that begins on `$2`: it keeps that of its present term alone, so
 * the one before a rollover is read where it came from, the table of rates on the day that term began.
 */
const TERM_NISBAH = /* sql */ `
  select case when t.term_no = 1 or t.starts_on <= $2 then t.nisbah_percent
              else (select r.nisbah_percent from savings.term_rate r
                     where r.tenant_id = $1 and r.product_id = t.product_id and r.term_months = t.term_months and r.from_amount <= t.principal
                       and r.starts_on = (select max(o.starts_on) from savings.term_rate o
                                           where o.tenant_id = $1 and o.product_id = t.product_id and o.starts_on <= began.day)
                     order by r.from_amount desc limit 1) end as nisbah
    from (select (t.placed_on + make_interval(months => t.term_months * n))::date as day from generate_series(0, t.term_no - 1) n) began
   where t.id is not null and (began.day <= $2 or began.day = t.placed_on) order by began.day desc limit 1
`;

/**
 * The accounts that share in the month `$2` to `$3`, each with its class (product and ratio) and its balances in the
 * evenings of the month, summed. A term deposit has the ratio that was agreed for the term that ran when the month began,
 * other accounts that of their product in that month; null where none was agreed. Who held the balance in the month
 * shares, whatever became of the account since: paid is to where a term deposit says, to the account itself, or where
 * that has ended to another of the member. Accounts closed by hand get nothing for their last month, nor do deposits that
 * were broken in it, or broken since under terms by which that costs what was earned.
 */
const SHARING = /* sql */ `
  sharing as (
    select a.id, a.member_id, a.product_id, p.name as product_name, credit.id as credit_id,
           coalesce(term.nisbah, agreed.member_percent) as nisbah,
           greatest((s.balance - moved.since) * ($3::date - $2::date + 1) + moved.evenings, 0) as evenings
      from savings.product p
      join savings.account a on a.tenant_id = $1 and a.product_id = p.id and (a.closed_on is null or a.closed_on >= $2) and a.opened_on <= $3
      join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id
      left join savings.term_deposit t on t.tenant_id = $1 and t.id = a.id
      left join lateral (${TERM_NISBAH}) term on true
      left join lateral (select n.member_percent from savings.nisbah n
                          where n.tenant_id = $1 and n.product_id = p.id and n.starts_on <= $2 order by n.starts_on desc limit 1) agreed on true
     cross join lateral (select c.id from savings.account c
                          where c.tenant_id = $1 and c.member_id = a.member_id and c.closed_on is null
                            and (c.family = 'VOLUNTARY' or c.id = a.id)
                          order by array_position(array[t.payout_account_id, a.id], c.id) nulls last, c.id limit 1) credit
     cross join lateral (select coalesce(sum(e.amount), 0) as since,
                                coalesce(sum(e.amount * ($3::date - e.value_on + 1)) filter (where e.value_on <= $3), 0) as evenings
                           from ledger.sub_entry e where e.tenant_id = $1 and e.sub_id = a.id and e.value_on >= $2) moved
     where p.tenant_id = $1 and p.contract = 'MUDHARABAH'
       and (a.closed_on is null or a.closed_on > $3 or t.state = 'ENDED')
       and not coalesce(t.state = 'BROKEN' and t.forfeits_interest, false)),
  classes as (
    select h.product_id, h.nisbah, min(h.product_name) as product_name, count(*) as accounts, sum(h.evenings) as evenings,
           row_number() over (order by min(h.product_name), h.product_id, h.nisbah) as place
      from sharing h where h.evenings > 0 group by h.product_id, h.nisbah)
`;

export const CLASSES = /* sql */ `
  with ${SHARING}
  select c.product_id as "productId", c.product_name as "productName", trim_scale(c.nisbah)::text as "nisbahPercent", c.accounts, c.evenings::text as evenings
    from classes c order by c.place
`;

/**
 * Splits what each class (`$5`, by place) gives its members among their accounts, in whole rupiah by largest remainder:
 * cut down first, what is left over goes to the largest remainders. So the parts of a class sum to it.
 */
export const INSERT_PARTS = /* sql */ `
  with ${SHARING},
  cut as (
    select h.id, h.member_id, h.credit_id, h.evenings, c.place, given.amount as whole,
           div(given.amount * h.evenings, c.evenings)::bigint as amount, mod(given.amount * h.evenings, c.evenings) as remainder
      from sharing h
      join classes c on c.product_id = h.product_id and c.nisbah = h.nisbah
      join unnest($5::bigint[]) with ordinality given (amount, place) on given.place = c.place
     where h.evenings > 0),
  shared as (
    select cut.*, cut.amount + case when row_number() over (partition by cut.place order by cut.remainder desc, cut.id)
                                         <= cut.whole - sum(cut.amount) over (partition by cut.place) then 1 else 0 end as part
      from cut)
  insert into savings.profit_share_part (tenant_id, share_id, account_id, member_id, place, credit_id, evenings, amount)
  select $1, $4, s.id, s.member_id, s.place, s.credit_id, s.evenings, s.part from shared s where s.part > 0
`;

export const INSERT_SHARE = /* sql */ `
  insert into savings.profit_share (tenant_id, id, month, income, other_funds, members_amount, source, decided_by_name, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id
`;

export const INSERT_LINES = /* sql */ `
  insert into savings.profit_share_income (tenant_id, share_id, line, text, account_number, amount)
  select $1, $2, i.line, i.text, i.account_number, i.amount
    from unnest($3::text[], $4::text[], $5::bigint[]) with ordinality i (text, account_number, amount, line)
`;

export const INSERT_CLASSES = /* sql */ `
  insert into savings.profit_share_class (tenant_id, share_id, place, product_id, nisbah_percent, accounts, evenings, income, members_amount)
  select $1, $2, c.place, c.product_id, c.nisbah, c.accounts, c.evenings, c.income, c.members_amount
    from unnest($3::uuid[], $4::numeric[], $5::integer[], $6::numeric[], $7::bigint[], $8::bigint[])
         with ordinality c (product_id, nisbah, accounts, evenings, income, members_amount, place)
`;

const SHARE = /* sql */ `
  select json_build_object('__typename', 'ProfitShare', 'id', s.id, 'month', s.month, 'income', s.income, 'otherFunds', s.other_funds,
           'membersAmount', s.members_amount, 'cooperativeAmount', s.income - s.members_amount,
           'source', s.source, 'decidedByName', s.decided_by_name, 'decidedAt', s.created_at,
           'incomeLines', (select json_agg(json_build_object('text', i.text, 'accountNumber', i.account_number, 'amount', i.amount) order by i.line)
                             from savings.profit_share_income i where i.tenant_id = $1 and i.share_id = s.id),
           'classes', (select json_agg(json_build_object('productId', c.product_id, 'productName', p.name, 'nisbahPercent', trim_scale(c.nisbah_percent)::text,
                                'accounts', c.accounts, 'evenings', c.evenings::text, 'income', c.income, 'membersAmount', c.members_amount) order by c.place)
                         from savings.profit_share_class c join savings.product p on p.tenant_id = $1 and p.id = c.product_id
                        where c.tenant_id = $1 and c.share_id = s.id),
           'accounts', parts.accounts, 'postedAccounts', parts.posted) as share
    from savings.profit_share s
   cross join lateral (select count(*) as accounts, count(p.posted_at) as posted from savings.profit_share_part p
                        where p.tenant_id = $1 and p.share_id = s.id) parts
   where s.tenant_id = $1
`;
export const ONE = `${SHARE} and s.id = $2`;
export const ALL = `${SHARE} order by s.month desc limit 100`;

/** Income that came from working with the members' money: margin and profit share; credits less debits of the month. */
export const FROM_THE_BOOKS = /* sql */ `
  select a.number as "accountNumber", a.name as text, moved.amount
    from ledger.account a
   cross join lateral (select (coalesce(sum(p.amount) filter (where p.credit_account_id = a.id), 0)
                               - coalesce(sum(p.amount) filter (where p.debit_account_id = a.id), 0))::bigint as amount
                         from ledger.posting p
                        where p.tenant_id = $1 and p.booked_on between $2 and $3 and a.id in (p.credit_account_id, p.debit_account_id)) moved
   where a.tenant_id = $1 and a.number = any ($4) and moved.amount <> 0
   order by a.number
`;

/** The parts of the next `$4` members after `$3`; what is paid already stays away, as do accounts that were closed meanwhile. */
export const NEXT_PARTS = /* sql */ `
  with members as (
    select distinct p.member_id from savings.profit_share_part p
     where p.tenant_id = $1 and p.share_id = $2 and p.member_id > $3 order by p.member_id limit $4)
  select p.account_id as "accountId", p.member_id as "memberId", p.credit_id as "creditId", p.amount, p.posted_at is not null as "isDone"
    from members m join savings.profit_share_part p on p.tenant_id = $1 and p.share_id = $2 and p.member_id = m.member_id
   order by p.member_id, p.account_id
`;

export const MARK_POSTED = /* sql */ `
  update savings.profit_share_part p set posted_at = $4
   where p.tenant_id = $1 and p.share_id = $2 and p.account_id = any ($3::uuid[]) and p.posted_at is null
`;

export const SHARE_OF_MONTH = `select s.id from savings.profit_share s where s.tenant_id = $1 and s.month = $2`;

export const COUNT_PARTS = `select count(*) as total from savings.profit_share_part p where p.tenant_id = $1 and p.share_id = $2`;
