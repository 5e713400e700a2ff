import { formatRupiah, rupiah } from '@lumbung/kernel';
import type { MarketBasketPartsFragment, MarketCartQuery } from '@lumbung/web-api';
import type { Frame } from '../../layout/frame.js';
import { Notice } from '../../ui/notice.js';
import { Photo } from '../../ui/photo.js';

export interface BasketPart {
  readonly cooperative: MarketBasketPartsFragment['parts'][number]['cooperative'];
  readonly cart: NonNullable<MarketCartQuery['cart']>;
  readonly canCheckOut: boolean;
}

interface BasketProps {
  readonly model: { readonly parts: readonly BasketPart[]; readonly total: number; readonly refusal: string | null };
  readonly frame: Frame;
}

export function MarketBasketView({ model, frame }: BasketProps) {
  const { t, locale } = frame.visit;
  const { parts, total, refusal } = model;
  if (parts.length === 0)
    return (
      <>
        <h1>{t.market.basket}</h1>
        <div class="empty">
          <p>
            <strong>{t.market.basketEmpty}</strong>
          </p>
          <p>{t.market.basketEmptyText}</p>
          <p>
            <a class="button" href="/pasar">
              {t.market.toMarket}
            </a>
          </p>
        </div>
      </>
    );
  return (
    <>
      <h1>{t.market.basket}</h1>
      {refusal !== null && <Notice tone="warn" title={refusal} />}
      {parts.map((part) => (
        <Part key={part.cooperative.slug} part={part} frame={frame} />
      ))}
      <p class="market-sum">
        <span>{t.market.total}</span> <strong class="price">{formatRupiah(rupiah(total), locale)}</strong>
      </p>
      {parts.every(({ canCheckOut }) => canCheckOut) && (
        <p>
          <a class="button" href="/pasar/checkout">
            {t.market.toCheckout}
          </a>
        </p>
      )}
    </>
  );
}

function Part({ part: { cooperative, cart }, frame }: { part: BasketPart; frame: Frame }) {
  const { t, locale } = frame.visit;
  return (
    <section class="book market-part" aria-label={t.market.part(cooperative.name)}>
      <h2>{cooperative.name}</h2>
      <p class="hint">{cooperative.place}</p>
      {cart.differences.map(({ message }) => (
        <Notice key={message} tone="warn" title={message} />
      ))}
      <ul class="market-lines">
        {cart.lines.map((line) => (
          <Line key={line.id} line={line} slug={cooperative.slug} frame={frame} />
        ))}
      </ul>
      <p class="market-sum">
        <span>{t.market.partTotal}</span> <span class="price">{formatRupiah(rupiah(cart.total), locale)}</span>
      </p>
    </section>
  );
}

function Line({ line, slug, frame }: { line: BasketPart['cart']['lines'][number]; slug: string; frame: Frame }) {
  const { t, locale } = frame.visit;
  const { variant } = line;
  const name = `${variant.product.name} ${variant.name}`.trim();
  return (
    <li class="market-line">
      <Photo picture={variant.product.cover} category={variant.product.category?.slug ?? ''} sizes="64px" alt="" />
      <div>
        <a href={`/pasar/${slug}/${variant.product.slug}`}>{name}</a>
        <p class="hint">
          {formatRupiah(rupiah(line.unitPrice), locale)} / {variant.unitLabel}
        </p>
        {!line.isAvailable && <p class="field-error">{t.market.unavailable}</p>}
      </div>
      <p class="price">{formatRupiah(rupiah(line.total), locale)}</p>
      <div class="market-actions">
        <form class="market-actions" action="/pasar/keranjang/ubah" method="post">
          <input type="hidden" name="cooperative" value={slug} />
          <input type="hidden" name="lineId" value={line.id} />
          <label class="unseen" for={`jumlah-${line.id}`}>
            {t.market.quantity} {name}
          </label>
          <input
            id={`jumlah-${line.id}`}
            name="quantity"
            class="input input-short"
            inputmode="decimal"
            value={String(line.quantity).replace('.', locale === 'id' ? ',' : '.')}
          />
          <button class="button button-quiet" type="submit">
            {t.market.change}
          </button>
        </form>
        <form action="/pasar/keranjang/hapus" method="post">
          <input type="hidden" name="cooperative" value={slug} />
          <input type="hidden" name="lineId" value={line.id} />
          <button class="button button-quiet" type="submit" aria-label={t.market.remove(name)}>
            ×
          </button>
        </form>
      </div>
    </li>
  );
}
