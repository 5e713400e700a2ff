import { formatDate, formatInteger } from '@lumbung/kernel';
import type { ProductListFragment, SellerPageQuery, SellersPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Crumbs } from '../../ui/crumbs.js';
import type { ListQuery } from '../../ui/list-query.js';
import { Photo } from '../../ui/photo.js';
import { ProductList } from '../../ui/product-list.js';

export interface SellerModel {
  readonly seller: NonNullable<SellerPageQuery['seller']>;
  readonly list: ProductListFragment;
  readonly query: ListQuery;
}

/** A neighbour and what he makes: who he is first, his goods below. */
export function SellerView({ model, frame }: { model: SellerModel; frame: ShopFrame }) {
  const { seller, list, query } = model;
  const { t, locale } = frame.visit;
  const paragraphs = (seller.story ?? '').split(/\n{2,}/).filter((text) => text.trim() !== '');
  return (
    <>
      <Crumbs trail={[{ href: '/penjual', name: t.selling.sellers }]} reader={frame.visit} />
      <div class={seller.photo ? 'cart-line' : undefined}>
        {seller.photo && <Photo picture={seller.photo} category="" sizes="72px" isFirst />}
        <div>
          <h1>{seller.name}</h1>
          <p>
            {seller.goodsKind} · {seller.place}
          </p>
          <p class="hint">{t.selling.sellerSince(formatDate(seller.sinceOn, locale))}</p>
        </div>
      </div>
      {paragraphs.map((text) => (
        <p key={text} class="story">
          {text}
        </p>
      ))}
      <section aria-label={t.selling.sellerGoods(seller.name)}>
        <ProductList list={list} query={query} reader={frame.visit} empty={<p>{t.selling.sellerEmpty}</p>} />
      </section>
    </>
  );
}

export function SellersView({ sellers, frame }: { sellers: SellersPageQuery['shopSellers']; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  return (
    <>
      <h1>{t.selling.sellers}</h1>
      <p>{t.selling.sellersLead(frame.shop.name)}</p>
      {sellers.nodes.length === 0 && <p class="empty">{t.selling.sellersEmpty}</p>}
      <ul class="cart-lines">
        {sellers.nodes.map((seller) => (
          <li key={seller.slug} class="cart-line">
            <Photo picture={seller.photo} category="" sizes="72px" alt="" />
            <div class="cart-what">
              <h2>
                <a href={`/penjual/${seller.slug}`}>{seller.name}</a>
              </h2>
              <p>{seller.goodsKind}</p>
              <p class="hint">
                {seller.place} · {t.selling.goodsCount(formatInteger(seller.productCount, locale))}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {sellers.pageInfo.hasNextPage && (
        <p class="listing-more">
          <a class="button button-quiet" href={`/penjual?setelah=${sellers.pageInfo.endCursor}`} rel="next">
            {t.common.more}
          </a>
        </p>
      )}
      <p class="row">
        <a class="button button-quiet" href="/jadi-penjual">
          {t.selling.apply}
        </a>
      </p>
    </>
  );
}
