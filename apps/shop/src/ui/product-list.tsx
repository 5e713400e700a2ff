import { formatInteger, formatRupiah, rupiah, type Locale } from '@lumbung/kernel';
import type { ProductListFragment } from '@lumbung/web-api';
import type { ComponentChildren } from 'preact';
import { listAddress, SORT_ORDER, type ListQuery } from './list-query.js';
import { ProductGrid } from './product-card.js';
import type { Reader } from './reader.js';

interface ProductListProps {
  readonly list: ProductListFragment;
  readonly query: ListQuery;
  readonly reader: Reader;
  /** Said when nothing was found. */
  readonly empty: ComponentChildren;
}

/** A list of goods with its filters: beside it where there is room, folded away above it on a phone. */
export function ProductList({ list, query, reader, empty }: ProductListProps) {
  const { t, locale } = reader;
  const { nodes, pageInfo, totalCount } = list;
  return (
    <div class="listing">
      <Filters list={list} query={query} reader={reader} />
      <div>
        {typeof totalCount === 'number' && totalCount > 0 && (
          <h2 class="listing-count">{t.list.found(formatInteger(totalCount, locale))}</h2>
        )}
        {nodes.length === 0 ? (
          <div class="empty">{empty}</div>
        ) : (
          <ProductGrid products={nodes} reader={reader} eager={2} />
        )}
        {pageInfo.hasNextPage && (
          <p class="listing-more">
            <a class="button button-quiet" href={listAddress(query, { after: pageInfo.endCursor ?? null })} rel="next">
              {t.common.more}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

function Filters({ list, query, reader }: Pick<ProductListProps, 'list' | 'query' | 'reader'>) {
  const { t, locale } = reader;
  const facets = list.facets;
  return (
    <details class="filters" data-island="filters">
      <summary class="button button-quiet">{t.list.filters}</summary>
      <FilterGroup title={t.list.sort}>
        {SORT_ORDER.map((sort) => (
          <FilterLink key={sort} href={listAddress(query, { sort })} isOn={query.sort === sort}>
            {sort === 'RELEVANCE' && query.text === '' ? t.list.sorts.POPULAR : t.list.sorts[sort]}
          </FilterLink>
        ))}
      </FilterGroup>
      {facets && query.path === '/cari' && facets.categories.length > 0 && (
        <FilterGroup title={t.list.inCategory}>
          {facets.categories.map(({ category, count }) => (
            <FilterLink
              key={category.slug}
              href={listAddress(query, { category: query.category === category.slug ? null : category.slug })}
              isOn={query.category === category.slug}
              count={count}
            >
              {category.name}
            </FilterLink>
          ))}
        </FilterGroup>
      )}
      {facets && facets.priceRanges.length > 1 && (
        <FilterGroup title={t.list.price}>
          {facets.priceRanges.map(({ from, below, count }) => {
            const range = { minPrice: from ?? null, maxPrice: below ? below - 1 : null };
            const isOn = query.minPrice === range.minPrice && query.maxPrice === range.maxPrice;
            return (
              <FilterLink
                key={`${from}-${below}`}
                href={listAddress(query, isOn ? { minPrice: null, maxPrice: null } : range)}
                isOn={isOn}
                count={count}
              >
                {priceRange(from ?? null, below ?? null, t, locale)}
              </FilterLink>
            );
          })}
        </FilterGroup>
      )}
      <FilterGroup title={t.list.only}>
        <FilterLink
          href={listAddress(query, { inStockOnly: !query.inStockOnly })}
          isOn={query.inStockOnly}
          count={facets?.inStockCount}
        >
          {t.list.readyOnly}
        </FilterLink>
        <FilterLink
          href={listAddress(query, { memberPriceOnly: !query.memberPriceOnly })}
          isOn={query.memberPriceOnly}
          count={facets?.memberPriceCount}
        >
          {t.list.memberOnly}
        </FilterLink>
      </FilterGroup>
    </details>
  );
}

function FilterGroup({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="filter-group">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function FilterLink(props: { href: string; isOn: boolean; count?: number | undefined; children: ComponentChildren }) {
  return (
    <li>
      <a href={props.href} rel="nofollow" aria-current={props.isOn ? 'true' : undefined}>
        {props.children}
        {props.count !== undefined && <span class="filter-count">{props.count}</span>}
      </a>
    </li>
  );
}

function priceRange(from: number | null, below: number | null, t: Reader['t'], locale: Locale): string {
  const low = formatRupiah(rupiah(from ?? 0), locale);
  const high = formatRupiah(rupiah(below ?? 0), locale);
  if (from === null) {
    return t.list.below(high);
  }
  return below === null ? t.list.from(low) : `${low}–${high}`;
}
