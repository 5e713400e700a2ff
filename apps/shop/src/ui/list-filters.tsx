import { formatQuantity, formatRupiah, quantity, rupiah } from '@lumbung/kernel';
import type { ProductListFragment } from '@lumbung/web-api';
import type { ComponentChildren } from 'preact';
import { listAddress, SORT_ORDER, wantedChoices, withAttribute, type ListQuery } from './list-query.js';
import type { Reader } from './reader.js';

export type Facets = NonNullable<ProductListFragment['facets']>;
export type AttributeFacetData = Facets['attributes'][number];

interface FiltersProps {
  readonly facets: Facets | null;
  readonly query: ListQuery;
  readonly reader: Reader;
}

/** Every filter is a link with the number of goods behind it; a chosen one, followed again, is taken off. */
export function ListFilters({ facets, query, reader }: FiltersProps) {
  const { t } = reader;
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
      {facets !== null && <Shelves facets={facets} query={query} reader={reader} />}
      {facets?.attributes.map((facet) => (
        <AttributeGroup key={facet.code} facet={facet} query={query} reader={reader} />
      ))}
      {facets !== null && <Prices facets={facets} query={query} reader={reader} />}
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

interface KnownFiltersProps extends FiltersProps {
  readonly facets: Facets;
}

/** Shelves where one is not on a shelf already, sellers where one is not at a seller's. */
function Shelves({ facets, query, reader: { t } }: KnownFiltersProps) {
  return (
    <>
      {!query.path.startsWith('/k/') && facets.categories.length > 0 && (
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
      {!query.path.startsWith('/penjual/') && facets.sellers.length > 0 && (
        <FilterGroup title={t.list.bySeller}>
          {facets.sellers.map(({ seller, count }) => (
            <FilterLink
              key={seller.slug}
              href={listAddress(query, { seller: query.seller === seller.slug ? null : seller.slug })}
              isOn={query.seller === seller.slug}
              count={count}
            >
              {seller.name}
            </FilterLink>
          ))}
        </FilterGroup>
      )}
    </>
  );
}

function AttributeGroup({ facet, query, reader }: { facet: AttributeFacetData; query: ListQuery; reader: Reader }) {
  const { code, name, kind, trueCount, choices, ranges } = facet;
  const wanted = query.attributes[code] ?? '';
  const options =
    kind === 'CHOICE'
      ? choices.map(({ id, name: label, count }) => {
          const chosen = wantedChoices(query, code);
          const isOn = chosen.includes(id);
          const next = isOn ? chosen.filter((other) => other !== id) : [...chosen, id];
          return { key: id, label, count, isOn, next: next.join(',') };
        })
      : kind === 'NUMBER'
        ? ranges.map((range) => {
            const key = `${range.from}-${range.below}`;
            const isOn = wanted === key;
            return { key, label: numberRange(facet, range, reader), count: range.count, isOn, next: isOn ? '' : key };
          })
        : kind === 'BOOLEAN' && trueCount > 0
          ? [{ key: 'ya', label: reader.t.list.yes, count: trueCount, isOn: wanted === 'ya', next: wanted ? '' : 'ya' }]
          : [];
  return options.length === 0 ? null : (
    <FilterGroup title={name}>
      {options.map(({ key, label, count, isOn, next }) => (
        <FilterLink key={key} href={withAttribute(query, code, next)} isOn={isOn} count={count}>
          {label}
        </FilterLink>
      ))}
    </FilterGroup>
  );
}

function Prices({ facets, query, reader }: KnownFiltersProps) {
  return facets.priceRanges.length < 2 && query.minPrice === null && query.maxPrice === null ? null : (
    <FilterGroup title={reader.t.list.price}>
      {facets.priceRanges.map(({ from, below, count }) => {
        const range = { minPrice: from, maxPrice: below === null ? null : below - 1 };
        const isOn = query.minPrice === range.minPrice && query.maxPrice === range.maxPrice;
        return (
          <FilterLink
            key={`${from}-${below}`}
            href={listAddress(query, isOn ? { minPrice: null, maxPrice: null } : range)}
            isOn={isOn}
            count={count}
          >
            {priceRange(from, below, reader)}
          </FilterLink>
        );
      })}
    </FilterGroup>
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

/** 'di bawah Rp20.000', 'Rp20.000–Rp50.000', 'Rp50.000 ke atas'. */
export function priceRange(from: number | null, below: number | null, { t, locale }: Reader): string {
  const low = formatRupiah(rupiah(from ?? 0), locale);
  const high = formatRupiah(rupiah(below ?? 0), locale);
  if (from === null) {
    return t.list.below(high);
  }
  return below === null ? t.list.from(low) : `${low}–${high}`;
}

/** '100–250 ml'. */
export function numberRange(
  { unit }: Pick<AttributeFacetData, 'unit'>,
  { from, below }: { from: number; below: number },
  { locale }: Reader,
): string {
  const [low, high] = [from, below].map((edge) => formatQuantity(quantity(edge), locale));
  return `${low}–${high}${unit ? ` ${unit}` : ''}`;
}
