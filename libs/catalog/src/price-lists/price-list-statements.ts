import { NO_CATEGORY, productColumns } from '../products/product-columns.js';
import { stateSql } from './validity.js';

/** `price_list l` as the API's PriceList; the day is in this parameter. */
const listColumns = (
  today: string,
) => `'PriceList' as "__typename", l.id, l.name, l.audience, l.valid_from as "validFrom", l.valid_until as "validUntil",
    l.is_active as "isActive", ${stateSql(today)} as state, l.created_at as "createdAt", l.updated_at as "updatedAt",
    (select count(*)::integer from catalog.price_list_entry e where e.tenant_id = $1 and e.price_list_id = l.id) as "entryCount"`;

export const ONE_LIST = `select ${listColumns('$3')} from catalog.price_list l where l.tenant_id = $1 and l.id = $2`;

const CHOSEN_LISTS = `l.tenant_id = $1 and ($3::text[] is null or ${stateSql('$2')} = any ($3)) and ($4::text is null or l.audience = $4)`;

/** Newest first; a shop has few lists, so they are counted as they are read. */
export const LISTS = {
  desc: `select ${listColumns('$2')}, (select count(*)::integer from catalog.price_list l where ${CHOSEN_LISTS}) as total
      from catalog.price_list l where ${CHOSEN_LISTS} and ($5::uuid is null or l.id < $5) order by l.id desc limit $6`,
  asc: `select ${listColumns('$2')}, (select count(*)::integer from catalog.price_list l where ${CHOSEN_LISTS}) as total
      from catalog.price_list l where ${CHOSEN_LISTS} and ($5::uuid is null or l.id > $5) order by l.id asc limit $6`,
} as const;

/** Stored for "any quantity": no step is smaller. */
export const ANY_QUANTITY = '0.001';

/**
 * What makes `entry e` of `price_list l` for `variant v` without effect today ($2) or later: an ordinary price, a smaller
 * quantity of the same list, or a list for the same buyers that is in force on some of the same days, that is as low.
 */
const CONFLICTS = `(select jsonb_agg(to_jsonb(c) order by c."otherPrice", c.kind) from (
      select 'NOT_BELOW_ORDINARY' as kind, o.price as "otherPrice", null::numeric as "otherMinQuantity", null::jsonb as "otherPriceList"
        from (select case when l.audience = 'MEMBER' then coalesce(v.member_price, v.public_price) else v.public_price end as price) o
       where e.price >= o.price
      union all
      (select 'NOT_BELOW_SMALLER_QUANTITY', s.price, s.min_quantity, null
         from catalog.price_list_entry s
        where s.tenant_id = $1 and s.price_list_id = e.price_list_id and s.variant_id = e.variant_id
          and s.min_quantity < e.min_quantity and s.price <= e.price
        order by s.price, s.min_quantity limit 1)
      union all
      (select case when n.price < e.price then 'OTHER_LIST_LOWER' else 'OTHER_LIST_SAME' end, n.price, n.min_quantity,
              jsonb_build_object('id', o.id, 'name', o.name, 'audience', o.audience, 'state', o.state)
         from catalog.price_list_entry n
         join (select l.*, ${stateSql('$2')} as state from catalog.price_list l where l.tenant_id = $1) o on o.id = n.price_list_id
        where n.tenant_id = $1 and n.variant_id = e.variant_id and o.id <> l.id and o.state in ('SCHEDULED', 'IN_FORCE')
          and (o.audience = 'PUBLIC' or l.audience = 'MEMBER')
          and daterange(o.valid_from, o.valid_until, '[]') && daterange(l.valid_from, l.valid_until, '[]')
          and n.min_quantity <= e.min_quantity and n.price <= e.price
        order by n.price, o.id limit 5)) c)`;

const ENTRY = `e.variant_id as "variantId", e.min_quantity as "minQuantity", e.price, p.name_key as "nameKey", p.id as "productId"`;
const ENTRY_TABLES = `catalog.price_list_entry e
    join catalog.price_list l on l.tenant_id = $1 and l.id = e.price_list_id
    join catalog.product_variant v on v.tenant_id = $1 and v.id = e.variant_id
    join catalog.product p on p.tenant_id = $1 and p.id = v.product_id`;

/** The prices of some variants in a list, cheapest quantity last. */
export const ENTRIES_OF_VARIANTS = `select ${ENTRY}, ${CONFLICTS} as conflicts, ${productColumns(NO_CATEGORY)} from ${ENTRY_TABLES}
   where e.tenant_id = $1 and e.price_list_id = $3 and e.variant_id = any ($4::uuid[]) order by p.name_key, e.variant_id, e.min_quantity`;

const CHOSEN_ENTRIES = `e.tenant_id = $1 and e.price_list_id = $3 and ($4::text is null
    or strpos(p.name_key, catalog.normalise($4)) > 0 or strpos(lower(v.sku), lower($4)) > 0 or v.barcode = $4)`;

const wantedEntries = (onlyConflicts: boolean) =>
  onlyConflicts ? `${CHOSEN_ENTRIES} and ${CONFLICTS} is not null` : CHOSEN_ENTRIES;

/** The lines of a file with the prices of a list, as its page shows them; key $5 to $7, limit $8. */
export const entryLines = (
  onlyConflicts: boolean,
) => `select p.name, v.name as variant, v.sku, v.unit, e.min_quantity as "minQuantity", e.price, v.public_price as "publicPrice",
       v.member_price as "memberPrice", p.name_key as key, v.id as "keyId"
  from ${ENTRY_TABLES}
 where $2::date is not null and ${wantedEntries(onlyConflicts)} and (p.name_key, e.variant_id, e.min_quantity) > ($5, $6::uuid, $7::numeric)
 order by p.name_key, e.variant_id, e.min_quantity limit $8`;

export const entryCount = (onlyConflicts: boolean) => `select l.name, (select count(*) from ${ENTRY_TABLES}
    where ${wantedEntries(onlyConflicts)}) as count
  from catalog.price_list l where l.tenant_id = $1 and l.id = $3 and $2::date is not null`;

/** A page of the prices of a list; conflicts are sought for the page alone, unless only those are wanted. */
export function entriesPage(way: 'asc' | 'desc', onlyConflicts: boolean): string {
  const after = `($5::text is null or (p.name_key, e.variant_id, e.min_quantity) ${way === 'asc' ? '>' : '<'} ($5, $6::uuid, $7::numeric))`;
  const order = `order by p.name_key ${way}, e.variant_id ${way}, e.min_quantity ${way} limit $8`;
  const wanted = wantedEntries(onlyConflicts);
  return `with page as materialized (select e.price_list_id, e.variant_id, e.min_quantity from ${ENTRY_TABLES} where ${wanted} and ${after} ${order})
    select ${ENTRY}, ${CONFLICTS} as conflicts, ${productColumns(NO_CATEGORY)},
           case when $9::boolean then (select count(*)::integer from ${ENTRY_TABLES} where ${wanted}) end as total
      from page, ${ENTRY_TABLES}
     where e.tenant_id = $1 and e.price_list_id = page.price_list_id and e.variant_id = page.variant_id and e.min_quantity = page.min_quantity
     order by p.name_key ${way}, e.variant_id ${way}, e.min_quantity ${way}`;
}
