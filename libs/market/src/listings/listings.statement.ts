import type { MarketSort } from './listings.schema.js';

/** A search weighs at most so many hits: what all cooperatives of a region sell must not make one question dear. */
const MOST_WEIGHED = 5_000;

export interface ListingShape {
  readonly isSearch: boolean;
  readonly sort: MarketSort;
  readonly isBackward: boolean;
  readonly isKeyed: boolean;
}

/**
 * Listings of active cooperatives with a council's badge that has not run out. $1 is today, $2 the search, $3 a region,
 * $4 a cooperative, $5 and $6 the prices, $7 whether it must be there, $8 the limit, $9 and $10 the key to go on behind.
 */
export function listingsStatement(shape: ListingShape): string {
  const key = keyOf(shape);
  const direction = isAscending(shape) ? 'asc' : 'desc';
  const behind = shape.isKeyed
    ? `where (h.key, h.product_id) ${isAscending(shape) ? '>' : '<'} ($9::${keyType(shape)}, $10::uuid)`
    : '';
  return `
    with ${shape.isSearch ? SEARCH : ''} hits as ${shape.isSearch ? 'materialized' : 'not materialized'} (
      select l.tenant_id, l.product_id, ${key} as key from ${shape.isSearch ? 'found f join market.listing l using (tenant_id, product_id)' : 'market.listing l'}
        join cooperatives.directory d on d.id = l.tenant_id and d.valid_until >= $1::date
        join platform.tenant t on t.id = l.tenant_id and t.state = 'ACTIVE'
       where l.price_from is not null and ${FILTER}),
    page as (select h.tenant_id, h.product_id, h.key from hits h ${behind} order by h.key ${direction}, h.product_id ${direction} limit $8)
    select l.product_id as id, l.slug, l.name, l.cover, l.price_from as "priceFrom", l.stock_state as "stockState", page.key::text as key,
           json_build_object('slug', t.slug, 'name', d.name, 'place', r.path) as cooperative
      from page join market.listing l using (tenant_id, product_id)
      join platform.tenant t on t.id = l.tenant_id join cooperatives.directory d on d.id = l.tenant_id
      join platform.region r on r.code = d.region_code
     order by page.key ${direction}, l.product_id ${direction}`;
}

/** Regions of the cooperatives that show something today ($1), each with how many of them lie in it. */
export const REGIONS = `
  select r.code, r.name, r.level, r.parent_code as "parentCode", count(*)::integer as "cooperativeCount"
    from cooperatives.directory d
    join platform.tenant t on t.id = d.id and t.state = 'ACTIVE'
    join platform.region r on r.code in (left(d.region_code, 2), left(d.region_code, 5))
   where d.valid_until >= $1::date and exists (select from market.listing l where l.tenant_id = d.id and l.price_from is not null)
   group by r.code order by r.code`;

const FILTER = `($2::text is null or true)
  and ($3::text is null or d.region_code = $3 or d.region_code like $3 || '.%') and ($4::text is null or t.slug = $4)
  and ($5::bigint is null or l.price_from >= $5) and ($6::bigint is null or l.price_from <= $6)
  and (not $7::boolean or l.stock_state <> 'OUT')`;

/** What fits every word, and only where nothing does, what is written alike. */
const SEARCH = `
  question as materialized (select catalog.query_of($2::text) as query, catalog.normalise($2::text) as words),
  exact as materialized (
    select l.tenant_id, l.product_id, round((ts_rank('{0.1, 0.2, 0.6, 1.0}', l.document, (select query from question)) * 1000
             + case when l.name_key = (select words from question) then 1000 when l.name_key like (select words from question) || '%' then 200 else 0 end
             + ln(1 + greatest(l.sold_rank, 0)))::numeric * 1000)::bigint as score
      from market.listing l where l.document @@ (select query from question) limit ${MOST_WEIGHED}),
  found as materialized (
    select * from exact union all
    select l.tenant_id, l.product_id, round((word_similarity((select words from question), l.search_text) * 1000)::numeric * 1000)::bigint
      from market.listing l where not exists (select from exact) and (select words from question) <% l.search_text limit ${MOST_WEIGHED}),`;

function keyOf({ sort, isSearch }: ListingShape): string {
  if (sort === 'NEWEST') return 'l.published_at';
  if (sort === 'RELEVANCE') return isSearch ? 'f.score' : 'l.sold_rank';
  return 'l.price_from';
}

const keyType = ({ sort }: ListingShape) => (sort === 'NEWEST' ? 'timestamptz' : 'bigint');
const isAscending = ({ sort, isBackward }: ListingShape) => (sort === 'PRICE_ASCENDING') !== isBackward;
