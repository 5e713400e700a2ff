import { formatRupiah, rupiah } from '@lumbung/kernel';
import type { ProductCardFragment } from '@lumbung/web-api';
import { Photo } from './photo.js';
import type { Reader } from './reader.js';

export function ProductGrid({
  products,
  reader,
  eager = 0,
}: {
  products: readonly ProductCardFragment[];
  reader: Reader;
  eager?: number;
}) {
  return (
    <ul class="goods">
      {products.map((product, index) => (
        <li key={product.slug}>
          <ProductCard product={product} reader={reader} isFirst={index < eager} />
        </li>
      ))}
    </ul>
  );
}

function ProductCard({ product, reader, isFirst }: { product: ProductCardFragment; reader: Reader; isFirst: boolean }) {
  const { t } = reader;
  const isOut = product.stockState === 'OUT';
  const [only, ...others] = product.variants;
  const size = others.length === 0 ? (only?.name ?? '') : '';
  return (
    <article class={isOut ? 'goods-card goods-out' : 'goods-card'}>
      <Photo
        picture={product.cover}
        category={product.category?.slug ?? ''}
        sizes="(min-width: 900px) 220px, calc(50vw - 23px)"
        isFirst={isFirst}
        alt=""
      />
      <h3>
        <a href={`/p/${product.slug}`}>
          {product.name}
          {size !== '' && !product.name.includes(size) && ` ${size}`}
        </a>
      </h3>
      <Prices product={product} reader={reader} />
      {isOut && <p class="goods-note">{t.product.out}</p>}
    </article>
  );
}

function Prices({ product, reader: { t, locale } }: { product: ProductCardFragment; reader: Reader }) {
  const { publicPriceFrom, memberPriceFrom, variants } = product;
  if (publicPriceFrom === null || publicPriceFrom === undefined) {
    return null;
  }
  const hasMemberPrice = memberPriceFrom !== null && memberPriceFrom !== undefined && memberPriceFrom < publicPriceFrom;
  const perUnit = variants.length === 1 ? variants[0]?.unitPrice?.label : undefined;
  return (
    <div class="goods-prices">
      <p>
        {variants.length > 1 && <span class="price-per">{t.product.from} </span>}
        <span class="price">{formatRupiah(rupiah(publicPriceFrom), locale)}</span>
        {perUnit !== undefined && <span class="price-per"> {perUnit}</span>}
      </p>
      {hasMemberPrice && (
        <p class="price-member">{t.product.memberPrice(formatRupiah(rupiah(memberPriceFrom), locale))}</p>
      )}
    </div>
  );
}
