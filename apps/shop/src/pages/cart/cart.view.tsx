import { formatRupiah, rupiah } from '@lumbung/kernel';
import type { CartPartsFragment } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Notice } from '../../ui/notice.js';
import { Photo } from '../../ui/photo.js';
import { Stepper } from '../../ui/stepper.js';

export type CartLineData = CartPartsFragment['lines'][number];

export interface CartModel {
  readonly cart: CartPartsFragment | null;
  /** What the gateway refused just now, in its own words. */
  readonly refusal: string | null;
}

export function CartView({ model: { cart, refusal }, frame }: { model: CartModel; frame: ShopFrame }) {
  const { t } = frame.visit;
  return (
    <>
      <h1>{t.cart.title}</h1>
      {refusal !== null && <Notice tone="bad" title={refusal} />}
      <div id="keranjang" class="cart" aria-live="polite">
        {cart === null || cart.lines.length === 0 ? (
          <EmptyCart frame={frame} />
        ) : (
          <FullCart cart={cart} frame={frame} />
        )}
      </div>
    </>
  );
}

function EmptyCart({ frame: { visit } }: { frame: ShopFrame }) {
  return (
    <div class="empty">
      <p>{visit.t.cart.empty}</p>
      <a class="button" href="/">
        {visit.t.cart.emptyNext}
      </a>
    </div>
  );
}

function FullCart({ cart, frame }: { cart: CartPartsFragment; frame: ShopFrame }) {
  const { t } = frame.visit;
  return (
    <>
      <div>
        <Differences cart={cart} frame={frame} />
        <ul class="cart-lines">
          {cart.lines.map((line) => (
            <CartLine key={line.id} line={line} frame={frame} />
          ))}
        </ul>
        <p>
          <a href="/">{t.cart.continue}</a>
        </p>
      </div>
      <Sum cart={cart} frame={frame} />
    </>
  );
}

/** What changed since the buyer last looked: said line by line, and agreed to with one button. */
function Differences({ cart, frame }: { cart: CartPartsFragment; frame: ShopFrame }) {
  const { t } = frame.visit;
  return cart.differences.length === 0 ? null : (
    <form class="notice notice-warn" action="/keranjang/setuju" method="post">
      <p>{t.cart.changesTitle}</p>
      <ul>
        {cart.differences.map(({ lineId, message }) => (
          <li key={lineId + message}>{message}</li>
        ))}
      </ul>
      <button class="button button-quiet" type="submit">
        {t.cart.acceptChanges}
      </button>
    </form>
  );
}

function CartLine({ line, frame }: { line: CartLineData; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  const { variant } = line;
  const name = lineName(line);
  return (
    <li class={line.isAvailable ? 'cart-line' : 'cart-line cart-line-gone'}>
      <Photo picture={variant.product.cover} category={variant.product.category?.slug ?? ''} sizes="88px" alt="" />
      <div class="cart-what">
        <a href={`/p/${variant.product.slug}`}>{name}</a>
        <p class="hint">{t.cart.each(formatRupiah(rupiah(line.unitPrice), locale), variant.unitLabel)}</p>
        {!line.isAvailable && <p class="field-error">{t.cart.unavailable}</p>}
      </div>
      <p class="price cart-total">{formatRupiah(rupiah(line.total), locale)}</p>
      <form class="cart-tools" action="/keranjang/ubah" method="post" data-island="swap" data-swap="#keranjang">
        <input type="hidden" name="lineId" value={line.id} />
        <Stepper
          name="quantity"
          label={t.cart.quantityOf(name)}
          value={line.quantity}
          step={variant.quantityStep}
          most={Math.max(variant.availableQuantity, line.quantity)}
          reader={frame.visit}
        />
        <button class="button button-quiet button-small no-script" type="submit">
          {t.cart.update}
        </button>
        <button
          class="button-text"
          type="submit"
          formaction="/keranjang/hapus"
          formnovalidate
          aria-label={t.cart.removeOf(name)}
        >
          {t.cart.remove}
        </button>
      </form>
    </li>
  );
}

function Sum({ cart, frame }: { cart: CartPartsFragment; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  const saving = cart.memberSavings > 0 ? formatRupiah(rupiah(cart.memberSavings), locale) : null;
  return (
    <section class="book cart-sum">
      <dl class="ledger">
        <div class="total">
          <dt>{t.cart.subtotal}</dt>
          <dd class="price">{formatRupiah(rupiah(cart.subtotal), locale)}</dd>
        </div>
      </dl>
      {saving !== null && (
        <p class="price-member">{cart.priceClass === 'MEMBER' ? t.cart.saving(saving) : t.cart.couldSave(saving)}</p>
      )}
      <p class="hint">{t.cart.shippingLater}</p>
      {cart.canCheckOut && frame.shop.isAcceptingOrders ? (
        <a class="button button-wide" href="/checkout">
          {t.cart.checkout}
        </a>
      ) : (
        <p class="notice notice-warn">{frame.shop.isAcceptingOrders ? t.cart.cannotCheckOut : t.common.paused}</p>
      )}
    </section>
  );
}

export function lineName({ variant }: CartLineData): string {
  const { name, product } = variant;
  return name === '' || product.name.includes(name) ? product.name : `${product.name} ${name}`;
}
