/** Whose name a row carries. */
const sellerName = (alias: string) =>
  `(select n.name from sellers.seller n where n.tenant_id = $1 and n.id = ${alias}.seller_id) as "sellerName"`;

/** What a settlement takes in, as sums; over rows of consignment.entry. */
export const SUMS = `
  min(happened_on) as from_on,
  coalesce(sum(gross) filter (where kind = 'SALE'), 0)::bigint as sales_gross,
  coalesce(sum(tax) filter (where kind = 'SALE'), 0)::bigint as sales_tax,
  coalesce(sum(commission) filter (where kind = 'SALE'), 0)::bigint as sales_commission,
  coalesce(-sum(gross) filter (where kind = 'RETURN'), 0)::bigint as returns_gross,
  coalesce(-sum(tax) filter (where kind = 'RETURN'), 0)::bigint as returns_tax,
  coalesce(-sum(commission) filter (where kind = 'RETURN'), 0)::bigint as returns_commission,
  coalesce(sum(amount) filter (where kind in ('SALE', 'RETURN')), 0)::bigint as payable,
  coalesce(-sum(amount) filter (where kind in ('PAYOUT', 'PAYOUT_REVERSAL')), 0)::bigint as paid,
  count(*)::integer as line_count`;

const SETTLEMENT_COLUMNS = `'ConsignmentSettlement' as "__typename", s.id, s.number, s.seller_id as "sellerId", ${sellerName('s')}, s.from_on as "fromOn",
    s.through_on as "throughOn", s.opening, s.sales_gross as "salesGross", s.sales_tax as "salesTax", s.sales_commission as "salesCommission",
    s.returns_gross as "returnsGross", s.returns_tax as "returnsTax", s.returns_commission as "returnsCommission", s.payable, s.paid, s.closing,
    s.line_count as "lineCount", s.closed_by_name as "closedByName", s.closed_at as "closedAt",
    (select coalesce(sum(p.amount), 0)::bigint from consignment.payout p where p.tenant_id = $1 and p.settlement_id = s.id and p.state = 'PAID') as "paidOut",
    exists (select from consignment.settlement n where n.tenant_id = $1 and n.seller_id = s.seller_id and n.sequence > s.sequence) as "isCarriedOn"`;

const SETTLEMENT = `select ${SETTLEMENT_COLUMNS} from consignment.settlement s where s.tenant_id = $1`;

export const SETTLEMENT_BY_ID = `${SETTLEMENT} and s.id = $2 and ($3::uuid is null or s.seller_id = $3)`;

// What stands on its paper besides: its lines summed by goods, the payouts on it that stand, and whom it is for.
export const SETTLEMENT_PAPER = `select ${SETTLEMENT_COLUMNS}, platform.address_json(w.street, w.landmark, w.region_code, w.postal_code) ->> 'formatted' as "sellerAddress",
    (select coalesce(json_agg(json_build_object('name', g.name, 'sold', g.sold, 'returned', g.returned, 'gross', g.gross, 'tax', g.tax,
              'commission', g.commission, 'payable', g.payable) order by g.name), '[]')
       from (select concat_ws(' ', e.product_name, nullif(e.variant_name, '')) as name, coalesce(sum(e.quantity) filter (where e.kind = 'SALE'), 0) as sold,
                    coalesce(-sum(e.quantity) filter (where e.kind = 'RETURN'), 0) as returned, sum(e.gross) as gross, sum(e.tax) as tax,
                    sum(e.commission) as commission, sum(e.amount) as payable
               from consignment.entry e
              where e.tenant_id = $1 and e.settlement_id = s.id and e.kind in ('SALE', 'RETURN') group by 1, e.variant_id) g) as lines,
    (select coalesce(json_agg(json_build_object('number', p.number, 'paidOn', p.paid_on, 'method', p.method, 'amount', p.amount) order by p.id), '[]')
       from consignment.payout p where p.tenant_id = $1 and p.settlement_id = s.id and p.state = 'PAID') as payouts
  from consignment.settlement s join sellers.seller w on w.tenant_id = $1 and w.id = s.seller_id
 where s.tenant_id = $1 and s.id = $2`;

export const settlementsText = (backward: boolean) => `${SETTLEMENT} and ($2::uuid is null or s.seller_id = $2)
    and ($3::uuid is null or s.id ${backward ? '>' : '<'} $3) order by s.id ${backward ? 'asc' : 'desc'} limit $4`;

const PAYOUT = `select 'ConsignmentPayout' as "__typename", p.id, p.number, p.seller_id as "sellerId", ${sellerName('p')}, p.settlement_id as "settlementId",
    (select s.number from consignment.settlement s where s.tenant_id = $1 and s.id = p.settlement_id) as "settlementNumber", p.amount, p.method, p.savings_account_no as "savingsAccountNo",
    p.paid_on as "paidOn", p.state, p.note, p.journal_id as "journalId", p.paid_by_name as "paidByName", p.created_at as "createdAt"
  from consignment.payout p where p.tenant_id = $1`;

export const PAYOUT_BY_ID = `${PAYOUT} and p.id = $2`;

export const payoutsText = (backward: boolean) => `${PAYOUT} and ($2::uuid is null or p.seller_id = $2)
    and ($3::uuid is null or p.id ${backward ? '>' : '<'} $3) order by p.id ${backward ? 'asc' : 'desc'} limit $4`;

export const entriesText = (
  backward: boolean,
) => `select e.id, e.seller_id as "sellerId", e.kind, e.happened_on as "happenedOn",
    coalesce(e.order_number, (select p.number from consignment.payout p where p.tenant_id = $1 and p.id = e.payout_id)) as reference,
    e.variant_id as "variantId", e.product_name as "productName", e.variant_name as "variantName", e.unit, e.quantity, e.gross, e.tax,
    e.commission_basis_points as "commissionBasisPoints", e.commission, e.amount, e.settlement_id as "settlementId", e.created_at as "createdAt"
  from consignment.entry e
 where e.tenant_id = $1 and ($2::uuid is null or e.seller_id = $2) and ($3::text[] is null or e.kind = any ($3))
   and ($4::uuid is null or e.settlement_id = $4) and ($5::boolean is null or (e.settlement_id is null) = $5)
   and e.happened_on >= (select coalesce($6::date, '-infinity')) and e.happened_on <= (select coalesce($7::date, 'infinity'))
   and ($8::uuid is null or e.id ${backward ? '>' : '<'} $8)
 order by e.id ${backward ? 'asc' : 'desc'} limit $9`;

export const STATEMENT = `with sums as (
    select ${SUMS} from consignment.entry where tenant_id = $1 and seller_id = $2 and settlement_id is null and happened_on <= $3)
  select s.id as "sellerId", s.name as "sellerName", coalesce(t.from_on, $3::date) as "fromOn", $3::date as "throughOn", coalesce(b.closing, 0) as opening,
         t.sales_gross as "salesGross", t.sales_tax as "salesTax", t.sales_commission as "salesCommission", t.returns_gross as "returnsGross",
         t.returns_tax as "returnsTax", t.returns_commission as "returnsCommission", t.payable, t.paid,
         coalesce(b.closing, 0) + t.payable - t.paid as closing, t.line_count as "lineCount"
    from sellers.seller s cross join sums t
    left join lateral (select l.closing from consignment.settlement l where l.tenant_id = $1 and l.seller_id = s.id order by l.sequence desc limit 1) b on true
   where s.tenant_id = $1 and s.id = $2`;

// The period that is over ended yesterday at the latest: on a Sunday, or with the month.
const END_OF_LAST = `case t.period when 'WEEKLY' then date_trunc('week', $2::date)::date - 1
                                   when 'MONTHLY' then date_trunc('month', $2::date)::date - 1 else $2::date end`;

export const balancesText = (
  backward: boolean,
) => `select s.id as "sellerId", s.name as "sellerName", b.owed, b.payable, b.open_count::integer as "openCount",
    b.open_since as "openSince", b.settled_through as "settledThrough", t.period as "settlementPeriod", t.period <> 'ON_DEMAND' and coalesce(b.open_since <= ${END_OF_LAST}, false) as "isDue",
    ${END_OF_LAST} as "suggestedThrough", s.name_key as key
  from sellers.seller s
 cross join lateral consignment.standing($1, s.id) b
 cross join lateral (select coalesce((consignment.terms($1, $2::date, null, null, s.id)).settlement_period, 'ON_DEMAND') as period) t
 where s.tenant_id = $1 and s.since_on is not null and ($3::uuid is null or s.id = $3)
   and ($4::boolean is null or (t.period <> 'ON_DEMAND' and coalesce(b.open_since <= ${END_OF_LAST}, false)) = $4)
   and ($5::text is null or (s.name_key, s.id) ${backward ? '<' : '>'} ($5, $6::uuid))
 order by s.name_key ${backward ? 'desc' : 'asc'}, s.id ${backward ? 'desc' : 'asc'} limit $7`;
