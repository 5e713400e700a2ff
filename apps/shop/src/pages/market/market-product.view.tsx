import { formatRupiah, rupiah } from '@lumbung/kernel';
import type { MarketProductPageQuery } from '@lumbung/web-api';
import type { Frame } from '../../layout/frame.js';
import { Choice } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Photo } from '../../ui/photo.js';

export interface MarketProductModel {
  readonly product: NonNullable<MarketProductPageQuery['product']>;
  readonly cooperative: NonNullable<MarketProductPageQuery['currentCooperative']>;
  /** The same product in the cooperative's own shop. */
  readonly shopAddress: string;
  readonly refusal: string | null;
}

export function MarketProductView({ model, frame }: { model: MarketProductModel; frame: Frame }) {
  const { product, cooperative } = model;
  const { t } = frame.visit;
  return (
    <>
      <nav class="crumbs" aria-label={t.market.title}>
        <a href="/pasar">{t.market.title}</a>
      </nav>
      <h1>{product.name}</h1>
      {model.refusal !== null && <Notice tone="warn" title={model.refusal} />}
      <div class="market-product">
        <Photo
          picture={product.images[0]}
          category={product.category?.slug ?? ''}
          sizes="(min-width: 720px) 380px, 92vw"
          isFirst
        />
        <div>
          <p>{t.market.soldBy(cooperative.name)}</p>
          <p class="hint">{cooperative.address.region.path}</p>
          <BuyForm model={model} frame={frame} />
          {product.description && <p class="market-text">{product.description}</p>}
          <p>
            <a class="button button-quiet" href={model.shopAddress}>
              {t.market.toShop}
            </a>
          </p>
        </div>
      </div>
    </>
  );
}

function BuyForm({ model: { product, cooperative }, frame }: { model: MarketProductModel; frame: Frame }) {
  const { t, locale } = frame.visit;
  const firstThere = product.variants.find(({ stockState }) => stockState !== 'OUT');
  return (
    <form action="/pasar/keranjang/tambah" method="post">
      <input type="hidden" name="cooperative" value={cooperative.slug} />
      <input type="hidden" name="product" value={product.slug} />
      <fieldset class="part">
        <legend>{t.market.choose}</legend>
        {product.variants.map((variant) => (
          <Choice
            key={variant.id}
            name="variantId"
            value={variant.id}
            label={variant.name || product.name}
            aside={formatRupiah(rupiah(variant.price), locale)}
            hint={variant.stockState === 'OUT' ? t.market.out : (variant.unitPrice?.label ?? variant.unitLabel)}
            isChosen={variant === firstThere}
            isOff={variant.stockState === 'OUT'}
          />
        ))}
      </fieldset>
      <div class="field">
        <label for="quantity">{t.market.quantity}</label>
        <input id="quantity" name="quantity" class="input input-short" inputmode="decimal" value="1" />
      </div>
      <button class="button" type="submit" disabled={firstThere === undefined}>
        {t.market.add}
      </button>
    </form>
  );
}
