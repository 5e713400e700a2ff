import type { CartPartsFragment } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Notice } from '../../ui/notice.js';
import { CartLines, isByQuantity } from './cart-lines.js';
import { CartSum } from './cart-sum.js';

/** A voucher that was refused just now, and why, in the gateway's words. */
export interface VoucherAttempt {
  readonly code: string;
  readonly refusal: string;
}

export interface CartModel {
  readonly cart: CartPartsFragment | null;
  /** What the gateway refused just now, in its own words. */
  readonly refusal: string | null;
  readonly attempt: VoucherAttempt | null;
  /** The buyer just logged in, and found his two carts in one. */
  readonly isMerged: boolean;
}

interface CartProps {
  readonly model: CartModel;
  readonly frame: ShopFrame;
}

export function CartView({ model, frame }: CartProps) {
  const { cart, refusal, isMerged } = model;
  const { t } = frame.visit;
  return (
    <>
      <h1>{t.cart.title}</h1>
      {isMerged && <Notice tone="info" title={t.cart.merged} />}
      {refusal !== null && <Notice tone="bad" title={refusal} />}
      <div id="keranjang" class="cart" aria-live="polite">
        {cart === null || cart.lines.length === 0 ? (
          <EmptyCart frame={frame} />
        ) : (
          <FullCart cart={cart} attempt={model.attempt} frame={frame} />
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

interface FullCartProps {
  readonly cart: CartPartsFragment;
  readonly attempt: VoucherAttempt | null;
  readonly frame: ShopFrame;
}

function FullCart({ cart, attempt, frame }: FullCartProps) {
  const { t } = frame.visit;
  return (
    <>
      <div>
        <Differences cart={cart} frame={frame} />
        <CartLines lines={cart.lines} frame={frame} />
        <p>
          <a href="/">{t.cart.continue}</a>
        </p>
      </div>
      <CartSum cart={cart} attempt={attempt} frame={frame} />
    </>
  );
}

/** What changed since the buyer last looked: said line by line, and agreed to with one button. */
function Differences({ cart, frame }: { cart: CartPartsFragment; frame: ShopFrame }) {
  const { t } = frame.visit;
  const differences = cart.differences.filter((difference) => !isByQuantity(difference, cart.lines));
  return differences.length === 0 ? null : (
    <form class="notice notice-warn" action="/keranjang/setuju" method="post">
      <p>{t.cart.changesTitle}</p>
      <ul>
        {differences.map(({ lineId, message }) => (
          <li key={lineId + message}>{message}</li>
        ))}
      </ul>
      <button class="button button-quiet" type="submit">
        {t.cart.acceptChanges}
      </button>
    </form>
  );
}
