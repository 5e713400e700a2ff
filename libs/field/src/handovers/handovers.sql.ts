const counts = (counter: string) => /* sql */ `
  (select coalesce(json_agg(json_build_object('denomination', n.denomination, 'pieces', n.pieces) order by n.denomination desc), '[]')
     from field.handover_count n where n.tenant_id = $1 and n.handover_id = h.id and n.counter = '${counter}')`;

const HANDOVER = /* sql */ `
  select 'CashHandover' as "__typename", h.id, h.number, h.collector_id as "collectorId", c.name as "collectorName", c.person_id as "personId",
         h.state, h.amount, h.carried, s.balance as "carriedNow", h.note, h.proposed_at as "proposedAt", h.counted, h.settled, h.difference,
         h.decided_at as "decidedAt", h.decided_by_name as "decidedByName", h.decision_note as "decisionNote",
         ${counts('COLLECTOR')} as "proposedCount", ${counts('CASHIER')} as "cashierCount", h.proposed_at::text as key
    from field.handover h
    join field.collector c on c.tenant_id = $1 and c.id = h.collector_id
    join ledger.sub_account s on s.tenant_id = $1 and s.id = h.collector_id
   where h.tenant_id = $1`;

export const ONE = `${HANDOVER} and h.id = $2`;
export const OPEN = `${HANDOVER} and h.collector_id = $2 and h.state = 'PROPOSED'`;

const page = (isBackward: boolean) => /* sql */ `
  ${HANDOVER} and ($2::uuid is null or h.collector_id = $2) and ($3::text is null or h.state = $3)
     and ($4::timestamptz is null or (h.proposed_at, h.id) ${isBackward ? '>' : '<'} ($4, $5::uuid))
   order by h.proposed_at ${isBackward ? '' : 'desc'}, h.id ${isBackward ? '' : 'desc'} limit $6`;

export const PAGE = { forward: page(false), backward: page(true) };

export const PROPOSE = /* sql */ `
  insert into field.handover (tenant_id, id, number, collector_id, state, amount, carried, note, proposed_at)
  select $1, $2, 'SK-' || lpad(n::text, greatest(5, length(n::text)), '0'), $3, 'PROPOSED', $4, $5, $6, $7
    from platform.next_number($1, 'field_handover') n
`;

export const COUNT = /* sql */ `
  insert into field.handover_count (tenant_id, handover_id, counter, denomination, pieces)
  select $1, $2, $3, n.denomination, n.pieces from unnest($4::integer[], $5::integer[]) n (denomination, pieces) where n.pieces > 0
`;

export const DECIDE = /* sql */ `
  update field.handover
     set state = $3, decided_at = $4, decided_by_name = $5, decision_note = $6, counted = $7, settled = $8, drawer_session_id = $9, journal_id = $10
   where tenant_id = $1 and id = $2
`;

export const DRAWER_OF = `select id from payments.drawer_session where tenant_id = $1 and person_id = $2 and closed_at is null`;
