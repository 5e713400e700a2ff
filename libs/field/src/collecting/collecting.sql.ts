/** What is known of an item and its account. Asked once the collector is locked: it then sees what others did before. */
export const GROUND = /* sql */ `
  select x.collector_id as "knownCollectorId", x.account_id as "knownAccountId", x.amount as "knownAmount", x.state as "knownState",
         x.receipt_number as "knownReceipt", x.value_on::text as "knownValueOn", x.balance_after as "knownBalance",
         exists (select from field.collection o where o.tenant_id = $1 and o.device_id = $5 and o.device_seq = $6 and o.id <> $3) as "isSequenceTaken",
         c.name as "collectorName", c.float_limit as "floatLimit", s.balance as carried, a.family, a.member_id as "memberId",
         (select b.closed_through::text from ledger.book b where b.tenant_id = $1) as "closedThrough"
    from field.collector c
    join ledger.sub_account s on s.tenant_id = $1 and s.id = c.id
    left join savings.account a on a.tenant_id = $1 and a.id = $4
    left join field.collection x on x.tenant_id = $1 and x.id = $3
   where c.tenant_id = $1 and c.id = $2
`;

/** Written once, and again only while it is refused. */
export const WRITE = /* sql */ `
  insert into field.collection (tenant_id, id, collector_id, device_id, device_seq, account_id, member_id, amount, provisional_number,
                                collected_at, received_at, value_on, state, receipt_number, balance_after, refusal_code, refusal_text, withdrawn_because)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
  on conflict (tenant_id, id) do update
     set received_at = excluded.received_at, value_on = excluded.value_on, state = excluded.state, receipt_number = excluded.receipt_number,
         balance_after = excluded.balance_after, refusal_code = excluded.refusal_code, refusal_text = excluded.refusal_text,
         withdrawn_because = excluded.withdrawn_because
   where collection.state = 'REFUSED'
  returning id
`;

const page = (isBackward: boolean) => /* sql */ `
  select x.id, x.collector_id as "collectorId", c.name as "collectorName", x.member_id as "memberId", m.member_no as "memberNo",
         m.full_name as "memberName", a.number as "accountNumber", x.amount, x.state, x.provisional_number as "provisionalNumber",
         x.receipt_number as "receiptNumber", x.collected_at as "collectedAt", x.received_at as "receivedAt", x.value_on::text as "valueOn",
         coalesce(x.refusal_text, x.withdrawn_because) as reason, x.received_at::text as key
    from field.collection x
    join field.collector c on c.tenant_id = $1 and c.id = x.collector_id
    join membership.member m on m.tenant_id = $1 and m.id = x.member_id
    join savings.account a on a.tenant_id = $1 and a.id = x.account_id
   where x.tenant_id = $1 and ($2::uuid is null or x.collector_id = $2) and ($3::text is null or x.state = $3)
     and ($4::timestamptz is null or (x.received_at, x.id) ${isBackward ? '>' : '<'} ($4, $5::uuid))
   order by x.received_at ${isBackward ? '' : 'desc'}, x.id ${isBackward ? '' : 'desc'} limit $6`;

export const PAGE = { forward: page(false), backward: page(true) };
