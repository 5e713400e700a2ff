import { formatRupiah, rupiah } from '@lumbung/kernel';
import type { ProductPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Crumbs } from '../../ui/crumbs.js';
import { Icon } from '../../ui/icons.js';
import { Photo } from '../../ui/photo.js';
import { Stepper } from '../../ui/stepper.js';
import { productFacts } from './product-facts.js';
import { PriceTiers, VariantPicker, VariantPrice } from './variants.js';

export type ProductData = NonNullable<ProductPageQuery['product']>;
export type VariantData = ProductData['variants'][number];

export interface ProductModel {
  readonly product: ProductData;
  /** The variants one can choose, and the one chosen now. */
  readonly variants: readonly VariantData[];
  readonly chosen: VariantData | undefined;
  readonly shareAddress: string;
}

export function productModel(product: ProductData, sku: string | undefined): ProductModel {
  const variants = product.variants.filter(({ isActive }) => isActive);
  const ready = variants.find(({ stockState }) => stockState !== 'OUT');
  return {
    product,
    variants,
    chosen: variants.find((variant) => variant.sku === sku) ?? ready ?? variants[0],
    shareAddress: product.shareUrl,
  };
}

export function ProductView({ model, frame }: { model: ProductModel; frame: ShopFrame }) {
  const { product, chosen } = model;
  const { t } = frame.visit;
  const trail = product.category?.path.map(({ slug, name }) => ({ href: `/k/${slug}`, name })) ?? [];
  return (
    <>
      <Crumbs trail={trail} reader={frame.visit} />
      <article class="product">
        <Gallery product={product} frame={frame} />
        <div class="product-side" id="pilihan" data-island={model.variants.length > 1 ? 'choose' : undefined}>
          <h1>{product.name}</h1>
          {chosen !== undefined && <VariantPrice variant={chosen} reader={frame.visit} />}
          <VariantPicker model={model} reader={frame.visit} />
          {chosen !== undefined && <PriceTiers variant={chosen} reader={frame.visit} />}
          {chosen !== undefined && <BuyForm chosen={chosen} frame={frame} />}
          {product.seller !== null && <SellerCard seller={product.seller} frame={frame} />}
        </div>
        <div class="product-text">
          {product.description && (
            <section>
              <h2 class="rule">{t.product.description}</h2>
              {product.description.split(/\n{2,}/).map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          )}
          <Facts model={model} frame={frame} />
          <p>
            <a class="button button-quiet" href={shareLink(model, frame)} rel="noopener" target="_blank">
              <Icon name="share" />
              {t.product.share}
            </a>
          </p>
        </div>
      </article>
    </>
  );
}

function Gallery({ product, frame }: { product: ProductData; frame: ShopFrame }) {
  const { t } = frame.visit;
  const category = product.category?.slug ?? '';
  const [first, ...others] = product.images;
  return (
    <div class="gallery" data-island={others.length > 0 ? 'gallery' : undefined}>
      <div
        class="gallery-strip"
        tabindex={others.length > 0 ? 0 : undefined}
        role="group"
        aria-label={t.product.pictures}
      >
        <Photo picture={first} category={category} sizes="(min-width: 900px) 480px, 100vw" isFirst />
        {others.map((picture) => (
          <Photo
            key={picture.sources[0]?.url}
            picture={picture}
            category={category}
            sizes="(min-width: 900px) 480px, 100vw"
          />
        ))}
      </div>
    </div>
  );
}

/** Count and buy. It sticks to the foot of a phone's screen. */
function BuyForm({ chosen, frame }: { chosen: VariantData; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  return (
    <form class="buy" action="/keranjang/tambah" method="post" data-island="buy">
      <input type="hidden" name="variantId" value={chosen.id} />
      {chosen.stockState === 'OUT' ? (
        <p class="notice notice-warn">{t.product.outHint}</p>
      ) : (
        <div class="buy-bar">
          <Stepper
            name="quantity"
            label={t.product.quantity}
            value={chosen.quantityStep}
            step={chosen.quantityStep}
            most={chosen.availableQuantity}
            reader={frame.visit}
          />
          <button class="button" type="submit" disabled={!frame.shop.isAcceptingOrders}>
            <Icon name="basket" />
            {t.product.add}
          </button>
        </div>
      )}
      <p class="buy-said" role="status" data-said={t.product.added} data-link={t.common.cart} lang={locale}></p>
    </form>
  );
}

/** Whose goods these are; the cooperative's own need no word. */
function SellerCard({ seller, frame }: { seller: NonNullable<ProductData['seller']>; frame: ShopFrame }) {
  const { t } = frame.visit;
  return (
    <section class="seller-card">
      <p class="hint">{t.product.soldBy}</p>
      <h2>
        <a href={`/penjual/${seller.slug}`}>{seller.name}</a>
      </h2>
      <p>{t.product.sellerText}</p>
    </section>
  );
}

function Facts({ model, frame }: { model: ProductModel; frame: ShopFrame }) {
  const facts = productFacts(model, frame.visit);
  return facts.length === 0 ? null : (
    <section>
      <h2 class="rule">{frame.visit.t.product.facts}</h2>
      <dl class="ledger">
        {facts.map(({ label, value, warnings }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              {warnings.map((warning) => (
                <span key={warning} class="badge badge-wait">
                  {warning}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function shareLink({ product, chosen, shareAddress }: ProductModel, { visit: { t, locale } }: ShopFrame): string {
  const price = chosen === undefined ? '' : formatRupiah(rupiah(chosen.currentPublicPrice), locale);
  return `https://wa.me/?text=${encodeURIComponent(t.product.shareText(product.name, price, shareAddress))}`;
}
