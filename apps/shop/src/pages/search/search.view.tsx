import type { ProductListFragment } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { isNarrowed, listAddress, type ListQuery } from '../../ui/list-query.js';
import { ProductList } from '../../ui/product-list.js';

export interface SearchModel {
  readonly list: ProductListFragment;
  readonly query: ListQuery;
}

export function SearchView({ model: { list, query }, frame }: { model: SearchModel; frame: ShopFrame }) {
  const { t } = frame.visit;
  return (
    <>
      <h1 class="listing-title">{query.text === '' ? t.list.allGoods : t.list.searchTitle(query.text)}</h1>
      {list.didYouMean && (
        <p>
          {t.list.didYouMean} <a href={listAddress(query, { text: list.didYouMean })}>{list.didYouMean}</a>
        </p>
      )}
      <ProductList
        list={list}
        query={query}
        reader={frame.visit}
        empty={
          <>
            <p>
              <strong>{t.list.foundNone}</strong>
            </p>
            <p>{isNarrowed(query) ? t.list.emptyFiltered : t.list.tryAgain}</p>
            <a class="button" href="/">
              {t.home.categories}
            </a>
          </>
        }
      />
    </>
  );
}
