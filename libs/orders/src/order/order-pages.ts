import { ORDER_COLUMNS } from './order-rows.js';

/** A statement for each direction of a page. */
export interface Pages {
  readonly forward: string;
  readonly backward: string;
}

const order = (table: string, backward: boolean) =>
  `${table}.placed_at ${backward ? 'asc' : 'desc'}, ${table}.id ${backward ? 'asc' : 'desc'}`;

/** The page begins after the key, which is the placeholder `from` and the one behind it. */
const after = (from: number, backward: boolean) =>
  `($${from}::timestamptz is null or (o.placed_at, o.id) ${backward ? '>' : '<'} ($${from}, $${from + 1}::uuid))`;

// The few orders of the page are found by an index first, and only then brought with all that belongs to them.
const bring = (keys: string, backward: boolean) => `
  select ${ORDER_COLUMNS}
    from (${keys}) k join orders.shop_order o on o.tenant_id = $1 and o.id = k.id
   order by ${order('k', backward)}`;

const page = (where: string, from: number, backward: boolean, source = 'orders.shop_order o') => `
  select o.id, o.placed_at from ${source}
   where o.tenant_id = $1 and ${where} and ${after(from, backward)}
   order by ${order('o', backward)} limit $${from + 2}`;

const mine = (backward: boolean) => bring(page('o.person_id = $8', 9, backward), backward);

/** Orders of one person, $8; the key of the page is $9 and $10, its limit $11. */
export const MINE: Pages = { forward: mine(false), backward: mine(true) };

/** From and to a day, ways to pay, ways to bring, channels, a seller: what narrows the board besides status and search. */
const filter = (first: number) => `
  ($${first}::date is null or o.placed_on >= $${first}) and ($${first + 1}::date is null or o.placed_on <= $${first + 1})
  and ($${first + 2}::text[] is null or o.payment_method = any ($${first + 2}))
  and ($${first + 3}::text[] is null or o.fulfilment_method = any ($${first + 3}))
  and ($${first + 4}::text[] is null or o.channel = any ($${first + 4}))
  and ($${first + 5}::uuid is null or o.id in (
    select g.order_id from orders.order_line g where g.tenant_id = $1 and g.seller_id = $${first + 5}))`;

const within = (status: number) => `($${status}::text[] is null or o.status = any ($${status}))`;

/** Orders that a search means: by number, by the hash of a whole phone, by words of the name; each has its index. */
const found = (first: number) => `
  (select n.id from orders.shop_order n where n.tenant_id = $1 and n.number = any ($${first}::text[])
   union select p.id from orders.shop_order p where p.tenant_id = $1 and p.contact_phone_hash = $${first + 1}
   union select c.id from orders.shop_order c
          where c.tenant_id = $1 and c.contact_words @@ to_tsquery('simple', $${first + 2}))`;

/** The orders of a search, whole; few, so that each is looked up. */
const ofSearch = (first: number) =>
  `(select f.id from ${found(first)} f offset 0) s join orders.shop_order o on o.tenant_id = $1 and o.id = s.id`;

const ofSeller = `
  (select distinct g.order_id as id from orders.order_line g where g.tenant_id = $1 and g.seller_id = $17::uuid offset 0) s
    join orders.shop_order o on o.tenant_id = $1 and o.id = s.id`;

const all = (backward: boolean) => bring(page(filter(8), 14, backward), backward);

/** The board: the filter is $8 to $13, the key of the page $14 and $15, its limit $16. */
export const BOARD: Pages = { forward: all(false), backward: all(true) };

// Each value has its own run through the index, of which no more than a page is read.
const runsOf = (column: 'status' | 'channel', backward: boolean) =>
  bring(
    `select o.id, o.placed_at
       from unnest($17::text[]) as s (value)
       cross join lateral (${page(`o.${column} = s.value and ${filter(8)}`, 14, backward)}) o
      order by ${order('o', backward)} limit $16`,
    backward,
  );

/** The board within statuses, $17; else as BOARD. */
export const BOARD_BY_STATUS: Pages = { forward: runsOf('status', false), backward: runsOf('status', true) };

/** The board within channels, $17; else as BOARD. */
export const BOARD_BY_CHANNEL: Pages = { forward: runsOf('channel', false), backward: runsOf('channel', true) };

const bySeller = (backward: boolean) => bring(page(filter(8), 14, backward, ofSeller), backward);

/** The board of one seller's goods, $17; else as BOARD. */
export const BOARD_BY_SELLER: Pages = { forward: bySeller(false), backward: bySeller(true) };

const searched = (backward: boolean) =>
  bring(page(`${filter(8)} and ${within(17)}`, 14, backward, ofSearch(18)), backward);

/** The board within a search, $18 to $20, and statuses or null, $17; else as BOARD. */
export const BOARD_SEARCH: Pages = { forward: searched(false), backward: searched(true) };

/** How many the board holds in all: the filter is $2 to $7, statuses $8. */
export const BOARD_COUNT = `
  select count(*) as count from orders.shop_order o where o.tenant_id = $1 and ${filter(2)} and ${within(8)}`;

/** The same within a search, $9 to $11. */
export const SEARCH_COUNT = `
  select count(*) as count from ${ofSearch(9)} where o.tenant_id = $1 and ${filter(2)} and ${within(8)}`;

/** How many orders of the filter, $2 to $7, have each status. */
export const STATUS_COUNTS = `
  select o.status, count(*) as count from orders.shop_order o where o.tenant_id = $1 and ${filter(2)} group by o.status`;

/** The same within a search, $8 to $10. */
export const SEARCH_STATUS_COUNTS = `
  select o.status, count(*) as count from ${ofSearch(8)} where o.tenant_id = $1 and ${filter(2)} group by o.status`;

/** How many orders one person has here. */
export const MINE_COUNT =
  'select count(*) as count from orders.shop_order o where o.tenant_id = $1 and o.person_id = $2';
