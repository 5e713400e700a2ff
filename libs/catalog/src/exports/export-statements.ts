import type { HitsQuestion } from '../products/managed-question.js';
import { CHOSEN_MOVEMENTS, MOVEMENT_TABLES } from '../stock/chosen-movements.js';

/**
 * Variants of the products that the console's list of stock finds: those that are sold, and those that are not any more
 * but still lie there. At one place, what lies there or is watched there, with its share of the value, rounded half up.
 */
const stockOf = (isAtPlace: boolean, location: string) => `from hits h
    join catalog.product p on p.tenant_id = $1 and p.id = h.id
    join catalog.product_variant v on v.tenant_id = $1 and v.product_id = p.id
    join catalog.stock s on s.tenant_id = $1 and s.variant_id = v.id and (v.is_active or s.on_hand > 0)
    ${isAtPlace ? `join catalog.location_stock l on l.tenant_id = $1 and l.variant_id = v.id and l.location_id = ${location} and (l.on_hand > 0 or l.reorder_at is not null)` : ''}`;

const locationOf = (isAtPlace: boolean, use: Parameters<HitsQuestion['body']>[0]) =>
  isAtPlace ? use('location', 'uuid') : '';

export const stockCount = (isAtPlace: boolean): HitsQuestion => ({
  name: `stock count ${isAtPlace}`,
  body: (use) => `select count(*) as count ${stockOf(isAtPlace, locationOf(isAtPlace, use))}`,
});

export const stockPage = (isAtPlace: boolean): HitsQuestion => ({
  name: `stock ${isAtPlace}`,
  body: (
    use,
  ) => `select p.name, v.name as variant, v.sku, v.unit, c.name as category, sl.name as seller, ${isAtPlace ? 'l.on_hand' : 's.on_hand'} as "onHand",
           s.reserved, s.available, s.average_cost as "averageCost", ${isAtPlace ? VALUE_OF_SHARE : 's.value'} as value, p.name_key as key, v.id as "keyId"
      ${stockOf(isAtPlace, locationOf(isAtPlace, use))}
      left join catalog.category c on c.tenant_id = $1 and c.id = p.category_id
      left join sellers.seller sl on sl.tenant_id = $1 and sl.id = p.seller_id
     where p.name_key >= ${use('key', 'text')} and (p.name_key, v.id) > (${use('key', 'text')}, ${use('keyId', 'uuid')})
     order by p.name_key, v.id limit ${use('limit', 'integer')}`,
});
const VALUE_OF_SHARE = 'case when s.on_hand > 0 then round(s.value * l.on_hand / s.on_hand)::bigint else 0 end';

/** Movements as their list shows them, newest first: behind id $6, limit $7. */
export const MOVEMENTS_PAGE = `select m.id, m.created_at as at, p.name, v.name as variant, v.sku, v.unit, m.kind, l.name as place, m.change,
       m.on_hand_after as "onHandAfter", m.unit_cost as "unitCost", m.reason, m.note, m.expires_on::text as "expiresOn", m.batch_code as "batchCode",
       m.actor_name as "actorName"
  from ${MOVEMENT_TABLES} where ${CHOSEN_MOVEMENTS} and ($6::uuid is null or m.id < $6) order by m.id desc limit $7`;
export const MOVEMENT_COUNT = `select count(*) as count from catalog.stock_movement m where ${CHOSEN_MOVEMENTS}`;

/** Wrong rows of an import, $2, behind line $3, limit $4. */
export const WRONG_ROWS_PAGE = `select r.line, r.cells,
       (select coalesce(json_agg(json_build_object('heading', p.heading, 'code', p.code, 'value', p.value, 'detail', p.detail) order by p.n), '[]')
          from catalog.product_import_problem p where p.tenant_id = $1 and p.import_id = r.import_id and p.line = r.line) as problems
  from catalog.product_import_row r where r.tenant_id = $1 and r.import_id = $2 and r.verdict = 'WRONG' and r.line > $3 order by r.line limit $4`;
export const IMPORT_HEADINGS = 'select headings from catalog.product_import where tenant_id = $1 and id = $2';
