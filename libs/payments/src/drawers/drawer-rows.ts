import type { Money } from '@lumbung/kernel';
import type { CashByHand, DrawerMovementKind, DrawerSession } from './drawers.schema.js';

/** Notes and coins in circulation, whole rupiah. Source: Bank Indonesia, rupiah emissions still legal tender. */
export const DENOMINATIONS: readonly number[] = [
  100_000, 75_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50,
];

const OUTWARD: ReadonlySet<DrawerMovementKind> = new Set(['REFUND', 'TO_SAFE', 'TO_BANK', 'EXPENSE', 'SAVINGS_OUT']);

/** The amount as a movement keeps it: below zero where cash leaves the drawer. */
export function signed(kind: DrawerMovementKind | CashByHand, amount: Money): Money {
  return OUTWARD.has(kind) ? amount.negated() : amount;
}

export type SessionRow = Omit<DrawerSession, '__typename'>;

const COLUMNS = `
  s.id, s.number, s.drawer_id as "drawerId", d.name as "drawerName", s.cashier_name as "cashierName", s.opened_at as "openedAt",
  s.opening_float as "openingFloat", s.expected, s.closed_at as "closedAt", s.closed_by_name as "closedByName", s.counted, s.difference, s.note,
  (select coalesce(sum(m.amount), 0) from payments.drawer_movement m
    where m.tenant_id = $1 and m.session_id = s.id and m.kind in ('SALE', 'REFUND'))::bigint as "cashSales",
  (select coalesce(sum(m.amount), 0) from payments.drawer_movement m
    where m.tenant_id = $1 and m.session_id = s.id and m.kind in ('SAVINGS_IN', 'SAVINGS_OUT', 'CORRECTION'))::bigint as "cashSavings",
  (select coalesce(json_agg(json_build_object('denomination', c.denomination, 'pieces', c.pieces) order by c.denomination desc), '[]')
     from payments.drawer_count c where c.tenant_id = $1 and c.session_id = s.id) as denominations`;

const MOVEMENTS = `
  (select coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'amount', m.amount, 'expectedAfter', m.expected_after,
            'reference', m.reference, 'note', m.note, 'actorName', m.actor_name, 'at', m.at) order by m.id desc), '[]')
     from (select * from payments.drawer_movement n where n.tenant_id = $1 and n.session_id = s.id order by n.id desc limit 100) m) as movements`;

const FROM = `from payments.drawer_session s join payments.drawer d on d.tenant_id = s.tenant_id and d.id = s.drawer_id`;

export const ONE = `select ${COLUMNS}, ${MOVEMENTS} ${FROM} where s.tenant_id = $1 and s.id = $2`;

export const OPEN_OF_PERSON = `select ${COLUMNS}, ${MOVEMENTS} ${FROM} where s.tenant_id = $1 and s.person_id = $2 and s.closed_at is null`;

const page = (isBackward: boolean) => `
  select ${COLUMNS}, '[]'::json as movements, s.opened_at::text as key ${FROM}
   where s.tenant_id = $1 and ($2::uuid is null or s.drawer_id = $2)
     and ($3::timestamptz is null or (s.opened_at, s.id) ${isBackward ? '>' : '<'} ($3, $4::uuid))
   order by s.opened_at ${isBackward ? '' : 'desc'}, s.id ${isBackward ? '' : 'desc'} limit $5`;

export const PAGE = { forward: page(false), backward: page(true) };

export const LOCK = `
  select s.id, s.number, s.expected, s.closed_at as "closedAt", s.person_id as "personId"
    from payments.drawer_session s
   where s.tenant_id = $1 and case when $2::uuid is null then s.person_id = $3 and s.closed_at is null else s.id = $2 end for update`;

export const OPENED = `
  insert into payments.drawer_session (tenant_id, id, number, drawer_id, person_id, cashier_name, opened_at, opening_float, expected)
  select $1, $2, 'L-' || lpad(n::text, greatest(5, length(n::text)), '0'), $3, $4, $5, $6, $7, $7 from platform.next_number($1, 'drawer') n`;

export const MOVED = `
  insert into payments.drawer_movement (tenant_id, id, session_id, kind, amount, expected_after, reference, note, journal_id, actor_name, at)
  values ($1, $2, $3, $4, $5, 0, $6, $7, $8, $9, $10)`;

export const COUNTED = `
  with counted as (
    insert into payments.drawer_count (tenant_id, session_id, denomination, pieces)
    select $1, $2, c.denomination, c.pieces from unnest($3::integer[], $4::integer[]) c (denomination, pieces) where c.pieces > 0)
  update payments.drawer_session set closed_at = $5, closed_by_name = $6, counted = $7, note = $8, journal_id = $9
   where tenant_id = $1 and id = $2`;
