import { formatInteger } from '@lumbung/kernel';
import type { ProductListFragment } from '@lumbung/web-api';
import type { ComponentChildren } from 'preact';
import { ChosenFilters } from './chosen-filters.js';
import { ListFilters } from './list-filters.js';
import { listAddress, type ListQuery } from './list-query.js';
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
  const { nodes, pageInfo, totalCount, facets } = list;
  return (
    <div class="listing">
      <ListFilters facets={facets} query={query} reader={reader} />
      <div>
        <ChosenFilters facets={facets} query={query} reader={reader} />
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
            <a class="button button-quiet" href={listAddress(query, { after: pageInfo.endCursor })} rel="next">
              {t.common.more}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}
