import type { CategoryPageQuery, ProductListFragment } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Crumbs } from '../../ui/crumbs.js';
import { isNarrowed, type ListQuery } from '../../ui/list-query.js';
import { ProductList } from '../../ui/product-list.js';

export interface CategoryModel {
  readonly category: NonNullable<CategoryPageQuery['category']>;
  readonly list: ProductListFragment;
  readonly query: ListQuery;
}

export function CategoryView({ model, frame }: { model: CategoryModel; frame: ShopFrame }) {
  const { category, list, query } = model;
  const { t } = frame.visit;
  const trail = category.path
    .filter(({ slug }) => slug !== category.slug)
    .map(({ slug, name }) => ({ href: `/k/${slug}`, name }));
  return (
    <>
      <Crumbs trail={trail} reader={frame.visit} />
      <h1>{category.name}</h1>
      {category.children.length > 0 && (
        <ul class="chips">
          {category.children.map(({ slug, name, productCount }) => (
            <li key={slug}>
              <a href={`/k/${slug}`}>
                {name} <span class="filter-count">{productCount}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <ProductList
        list={list}
        query={query}
        reader={frame.visit}
        empty={<p>{isNarrowed(query) ? t.list.emptyFiltered : t.list.emptyCategory}</p>}
      />
    </>
  );
}
