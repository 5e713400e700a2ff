import { ATTRIBUTE_FACETS, FACETS, havingAttributes, TOTALS } from './product-facet-columns.js';
import { productColumns, type Wanted } from './product-columns.js';

/** Everything that makes one list statement another text. Few come together in life; each is made and prepared once. */
export interface ListShape {
  readonly audience: 'shop' | 'console';
  readonly sort:
    'SCORE' | 'SOLD' | 'NEWEST' | 'PRICE_ASCENDING' | 'PRICE_DESCENDING' | 'NAME' | 'UPDATED' | 'STOCK_ASCENDING';
  readonly isBackward: boolean;
  readonly isKeyed: boolean;
  readonly isSearch: boolean;
  readonly byCategory: boolean;
  readonly byPrice: boolean;
  readonly bySeller: boolean;
  readonly byAttributes: boolean;
  readonly byLocation?: boolean;
  /** A person whose membership must be asked for. */
  readonly isSignedIn: boolean;
  /** What is counted over the whole filter. A search always counts, since its hits are all found anyway. */
  readonly counts: 'none' | 'total' | 'facets';
  /** Facets of attributes read the values of everything that is counted: only when they are asked for. */
  readonly attributeFacets: boolean;
  readonly wanted: Wanted;
}

export type ListParameter =
  | 'person'
  | 'limit'
  | 'key'
  | 'keyId'
  | 'search'
  | 'category'
  | 'seller'
  | 'attributes'
  | 'minPrice'
  | 'maxPrice'
  | 'inStockOnly'
  | 'memberPriceOnly'
  | 'states'
  | 'stockStates'
  | 'location';

export interface ListStatement {
  readonly text: string;
  /** In the order of $2, $3, … */
  readonly parameters: readonly ListParameter[];
}

const made = new Map<string, ListStatement>();

/** The statement of a shape: one text per shape for the life of the process. */
export function listStatement(shape: ListShape): ListStatement {
  const name = JSON.stringify(shape);
  let statement = made.get(name);
  if (!statement) made.set(name, (statement = make(shape)));
  return statement;
}

export type Use = (parameter: ListParameter, type: string) => string;

/**
 * Something of all products of a list, its pages aside: `body` reads their ids as `hits h`. One text for each name and
 * shape, so a name stands for one body.
 */
export function hitsStatement(
  name: string,
  hits: Omit<ListShape, 'isBackward' | 'isKeyed'>,
  body: (use: Use) => string,
): ListStatement {
  const key = `${name} ${JSON.stringify(hits)}`;
  let statement = made.get(key);
  if (!statement) {
    const shape: ListShape = { ...hits, isBackward: false, isKeyed: false };
    const parameters: ListParameter[] = [];
    const use = usingIn(parameters);
    const found = shape.isSearch
      ? foundPage(shape, use)
      : `hits as (select p.id from catalog.product p where ${filters(shape, use).join(' and ')})`;
    made.set(key, (statement = { text: `with ${found} ${body(use)}`, parameters }));
  }
  return statement;
}

function make(shape: ListShape): ListStatement {
  const parameters: ListParameter[] = [];
  const use = usingIn(parameters);
  const isPlain = !shape.isSearch && shape.counts !== 'facets' && shape.sort !== 'STOCK_ASCENDING';
  const text = isPlain ? plainList(shape, use) : countedList(shape, use);
  return { text, parameters };
}

const usingIn =
  (parameters: ListParameter[]): Use =>
  (parameter, type) => {
    if (!parameters.includes(parameter)) parameters.push(parameter);
    return `$${parameters.indexOf(parameter) + 2}::${type}`;
  };

const member = (use: Use) => `membership.is_active_member($1, ${use('person', 'uuid')})`;
const isMemberColumn = ({ isSignedIn }: ListShape, use: Use) =>
  isSignedIn ? `(select ${member(use)}) as "isMember"` : `false as "isMember"`;

/** What this viewer pays, at least, for something of a product. */
const price = ({ isSignedIn }: ListShape, use: Use) =>
  isSignedIn
    ? `case when (select ${member(use)}) then p.member_pays_from else p.public_price_from end`
    : 'p.public_price_from';

/** A page by an index, nothing else touched. Sorted by price for a person, each price list has its own branch, of which one runs. */
function plainList(shape: ListShape, use: Use): string {
  const isByPrice = shape.sort === 'PRICE_ASCENDING' || shape.sort === 'PRICE_DESCENDING';
  if (!isByPrice || !shape.isSignedIn) return `${page(shape, sortKey(shape), use)}`;
  return `(${page(shape, 'p.member_pays_from', use, `(select ${member(use)})`)}) union all (${page(shape, 'p.public_price_from', use, `not (select ${member(use)})`)})`;
}

function page(shape: ListShape, key: string, use: Use, onlyIf = ''): string {
  const ways = direction(shape);
  const total =
    shape.counts === 'none'
      ? ''
      : `, (select count(*) from catalog.product p where ${filters(shape, use).join(' and ')}) as total`;
  return `select ${productColumns(shape.wanted)}, ${key}::text as key, p.id::text as "keyId", ${isMemberColumn(shape, use)}${total}
    from catalog.product p
   where ${[...filters(shape, use), onlyIf, keyset(shape, key, 'p.id', use)].filter(Boolean).join(' and ')}
   order by ${key} ${ways}, p.id ${ways} limit ${use('limit', 'integer')}`;
}

const AVAILABLE = /* sql */ `left join (select s.product_id, sum(s.available) as available
    from catalog.stock s where s.tenant_id = $1 group by s.product_id) a on a.product_id = p.id`;

/** First the ids of the page, then its products, and what is counted over the whole filter as a last row. */
function countedList(shape: ListShape, use: Use): string {
  const ways = direction(shape);
  const counts =
    shape.counts !== 'facets' ? TOTALS : shape.attributeFacets ? `${FACETS} || ${ATTRIBUTE_FACETS}` : FACETS;
  const isCounted = shape.isSearch || shape.counts !== 'none';
  return `with ${shape.isSearch ? foundPage(shape, use) : sortedPage(shape, use)}
    select ${productColumns(shape.wanted)}, page.key::text as key, p.id::text as "keyId", ${isMemberColumn(shape, use)},
           null::jsonb as counts, row_number() over (order by page.key ${ways}, page.id ${ways}) as n
      from page join catalog.product p on p.tenant_id = $1 and p.id = page.id
    ${isCounted ? `union all select ${noProduct(shape.wanted)}, null, null, false, ${counts}, null` : ''}
    order by n nulls last`;
}

const countedColumns = (shape: ListShape, use: Use) =>
  `p.category_id, p.seller_id, ${price(shape, use)} as price, p.has_member_price, p.stock_state`;
const pageBounds = (shape: ListShape, key: string, id: string, use: Use) =>
  `order by ${key} ${direction(shape)}, ${id} ${direction(shape)} limit ${use('limit', 'integer')}`;

/** All hits of a search; where no product has all its words, the similar ones instead. */
function foundPage(shape: ListShape, use: Use): string {
  const isScored = shape.sort === 'SCORE';
  const from = `from catalog.product p ${shape.sort === 'STOCK_ASCENDING' ? AVAILABLE : ''}`;
  const where = filters(shape, use).join(' and ');
  const key = (score: string) => `${isScored ? score : sortKey(shape, price(shape, use))} as key`;
  return `question as materialized (select query, catalog.own_query(query, $1) as "ownQuery", catalog.normalise(${use('search', 'text')}) as words
         from catalog.question_of($1, ${use('search', 'text')}) query),
    exact as materialized (select p.id, ${countedColumns(shape, use)}, false as "isSimilar", ${key(SCORE)} ${from}
      where ${where} and p.own_words @@ (select "ownQuery" from question)),
    hits as materialized (select * from exact union all
      select p.id, ${countedColumns(shape, use)}, true, ${key(SIMILARITY)} ${from}
       where not exists (select from exact) and ${where} and p.id = any (array(select catalog.similar_products($1, (select words from question))))),
    page as materialized (select h.id, h.key from hits h ${shape.isKeyed ? `where ${keyset(shape, 'h.key', 'h.id', use)}` : ''} ${pageBounds(shape, 'h.key', 'h.id', use)})`;
}

/** The page by its own order; what is counted comes out of the counting index alone. */
function sortedPage(shape: ListShape, use: Use): string {
  const key = sortKey(shape, price(shape, use));
  const where = filters(shape, use);
  // An index begins where the page begins, but products that have an attribute are looked for all together.
  const isFoundOnce = shape.byAttributes && shape.counts !== 'none';
  const hits =
    shape.counts === 'none'
      ? ''
      : `hits as materialized (select p.id, ${countedColumns(shape, use)}, false as "isSimilar" from catalog.product p where ${where.join(' and ')}),`;
  return `${hits}
    page as materialized (select p.id, ${key} as key from catalog.product p ${shape.sort === 'STOCK_ASCENDING' ? AVAILABLE : ''}
      where ${[...(isFoundOnce ? ['p.tenant_id = $1', 'p.id in (select id from hits)'] : where), keyset(shape, key, 'p.id', use)].filter(Boolean).join(' and ')} ${pageBounds(shape, key, 'p.id', use)})`;
}

const SCORE = /* sql */ `round((ts_rank('{0.1, 0.2, 0.6, 1.0}', p.document, (select query from question)) * 1000
    + case when p.name_key = (select words from question) then 1000 when p.name_key like (select words from question) || '%' then 200 else 0 end
    + ln(1 + p.sold))::numeric * 1000)::bigint`;
const SIMILARITY = /* sql */ `round((word_similarity((select words from question), p.search_text) * 1000 + ln(1 + p.sold))::numeric * 1000)::bigint`;

const noProduct = ({ sheet, counters, category, seller, attributes }: Wanted) =>
  ['null', sheet && 'null', counters && 'null', category && 'null', seller && 'null', attributes && 'null']
    .filter(Boolean)
    .map((it) => `${it}::jsonb`)
    .join(', ');

function filters(shape: ListShape, use: Use): string[] {
  const all = ['p.tenant_id = $1'];
  if (shape.audience === 'shop') all.push(`p.state = 'PUBLISHED'`);
  else all.push(`p.state = any (${use('states', 'text[]')})`, `p.stock_state = any (${use('stockStates', 'text[]')})`);
  if (shape.byCategory) {
    const start =
      shape.audience === 'shop'
        ? `(select id from catalog.category where tenant_id = $1 and slug = ${use('category', 'text')})`
        : use('category', 'uuid');
    all.push(
      `p.category_id = any (array(select c.id from catalog.category c where c.tenant_id = $1 and c.path @> array[${start}]))`,
    );
  }
  if (shape.bySeller) {
    all.push(`p.seller_id = (select id from sellers.seller where tenant_id = $1 and slug = ${use('seller', 'text')})`);
  }
  if (shape.byAttributes) all.push(havingAttributes(use('attributes', 'jsonb')));
  if (shape.byLocation) {
    all.push(`p.id in (select v.product_id from catalog.location_stock h
       join catalog.product_variant v on v.tenant_id = $1 and v.id = h.variant_id
      where h.tenant_id = $1 and h.location_id = ${use('location', 'uuid')} and (h.on_hand > 0 or h.reorder_at is not null))`);
  }
  if (shape.byPrice) {
    const paid = price(shape, use);
    all.push(`${paid} >= ${use('minPrice', 'bigint')}`, `${paid} <= ${use('maxPrice', 'bigint')}`);
  }
  if (shape.audience === 'shop') {
    all.push(
      `(not ${use('inStockOnly', 'boolean')} or p.stock_state <> 'OUT')`,
      `(not ${use('memberPriceOnly', 'boolean')} or p.has_member_price)`,
    );
  }
  return all;
}

const KEY_TYPES: Record<ListShape['sort'], string> = {
  SCORE: 'bigint',
  SOLD: 'bigint',
  NEWEST: 'timestamptz',
  PRICE_ASCENDING: 'bigint',
  PRICE_DESCENDING: 'bigint',
  NAME: 'text',
  UPDATED: 'timestamptz',
  STOCK_ASCENDING: 'numeric',
};
const ASCENDING: ReadonlySet<ListShape['sort']> = new Set(['PRICE_ASCENDING', 'NAME', 'STOCK_ASCENDING']);

function sortKey({ sort }: ListShape, paid = 'p.public_price_from'): string {
  if (sort === 'NEWEST') return 'p.published_at';
  if (sort === 'UPDATED') return 'p.updated_at';
  if (sort === 'NAME') return 'p.name_key';
  if (sort === 'STOCK_ASCENDING') return 'coalesce(a.available, 0)';
  return sort === 'SOLD' ? 'p.sold_rank' : paid;
}

const isAscending = ({ sort, isBackward }: ListShape) => ASCENDING.has(sort) !== isBackward;
const direction = (shape: ListShape) => (isAscending(shape) ? 'asc' : 'desc');

function keyset(shape: ListShape, key: string, id: string, use: Use): string {
  if (!shape.isKeyed) return '';
  return `(${key}, ${id}) ${isAscending(shape) ? '>' : '<'} (${use('key', KEY_TYPES[shape.sort])}, ${use('keyId', 'uuid')})`;
}
