/** Pages of the lists that have no statement of their own elsewhere; the key of a page is $2 and what follows it. */

const AT_PLACE = `join catalog.location_stock l on l.tenant_id = $1 and l.variant_id = v.id and l.location_id = $5::uuid`;

const stockColumns = (
  onHand: string,
  value: string,
) => `p.name, v.name as variant, v.sku, v.unit, c.name as category, sl.name as seller,
    ${onHand} as "onHand", s.reserved, s.available, s.average_cost as "averageCost", ${value} as value, p.name_key as key, v.id as "keyId"`;

const stockFrom = (place: string) => `from catalog.product p
    join catalog.product_variant v on v.tenant_id = $1 and v.product_id = p.id
    join catalog.stock s on s.tenant_id = $1 and s.variant_id = v.id ${place}
    left join catalog.category c on c.tenant_id = $1 and c.id = p.category_id
    left join sellers.seller sl on sl.tenant_id = $1 and sl.id = p.seller_id
   where p.tenant_id = $1 and (p.state <> 'ARCHIVED' or s.on_hand > 0)`;
const stockPage = `and (p.name_key, v.id) > ($2, $3::uuid) order by p.name_key, v.id limit $4`;

/** The whole stock: key $2 and $3, limit $4. */
export const STOCK_PAGE = `select ${stockColumns('s.on_hand', 's.value')} ${stockFrom('')} ${stockPage}`;
/** What lies at one place, $5, with its share of the value, rounded half up. */
export const STOCK_AT_PAGE = `select ${stockColumns('l.on_hand', 'case when s.on_hand > 0 then round(s.value * l.on_hand / s.on_hand)::bigint else 0 end')}
  ${stockFrom(AT_PLACE)} and l.on_hand > 0 ${stockPage}`;
export const STOCK_COUNT = `select count(*) as count ${stockFrom('')}`;
export const STOCK_AT_COUNT = `select count(*) as count ${stockFrom(AT_PLACE.replace('$5', '$2'))} and l.on_hand > 0`;

/** Prices of one list, $2: key $3 to $5, limit $6. */
export const PRICES_PAGE = `select p.name, v.name as variant, v.sku, v.unit, e.min_quantity as "minQuantity", e.price, v.public_price as "publicPrice",
       v.member_price as "memberPrice", p.name_key as key, v.id as "keyId"
  from catalog.price_list_entry e
  join catalog.product_variant v on v.tenant_id = $1 and v.id = e.variant_id
  join catalog.product p on p.tenant_id = $1 and p.id = v.product_id
 where e.tenant_id = $1 and e.price_list_id = $2 and (p.name_key, v.id, e.min_quantity) > ($3, $4::uuid, $5::numeric)
 order by p.name_key, v.id, e.min_quantity limit $6`;
export const PRICE_LIST = `select l.name, (select count(*) from catalog.price_list_entry e where e.tenant_id = $1 and e.price_list_id = l.id) as count
  from catalog.price_list l where l.tenant_id = $1 and l.id = $2`;

/** Wrong rows of an import, $2, behind line $3, limit $4. */
export const WRONG_ROWS_PAGE = `select r.line, r.cells,
       (select coalesce(json_agg(json_build_object('heading', p.heading, 'code', p.code, 'value', p.value, 'detail', p.detail) order by p.n), '[]')
          from catalog.product_import_problem p where p.tenant_id = $1 and p.import_id = r.import_id and p.line = r.line) as problems
  from catalog.product_import_row r where r.tenant_id = $1 and r.import_id = $2 and r.verdict = 'WRONG' and r.line > $3 order by r.line limit $4`;
export const IMPORT_HEADINGS = 'select headings from catalog.product_import where tenant_id = $1 and id = $2';
