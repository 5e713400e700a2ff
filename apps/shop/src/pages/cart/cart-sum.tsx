import { formatRupiah, rupiah } from '@lumbung/kernel';
import type { CartPartsFragment } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { DiscountLines, TaxLine } from '../../ui/discounts.js';
import { Field } from '../../ui/field.js';
import type { VoucherAttempt } from './cart.view.js';

interface CartSumProps {
  readonly cart: CartPartsFragment;
  readonly attempt: VoucherAttempt | null;
  readonly frame: ShopFrame;
}

export function CartSum({ cart, attempt, frame }: CartSumProps) {
  const { t, locale } = frame.visit;
  const money = (amount: number) => formatRupiah(rupiah(amount), locale);
  const saving = cart.memberSavings > 0 ? money(cart.memberSavings) : null;
  const isChanged = cart.total !== cart.subtotal || cart.discounts.length > 0;
  return (
    <section class="book cart-sum">
      <dl class="ledger">
        <div class={isChanged ? undefined : 'total'}>
          <dt>{t.cart.subtotal}</dt>
          <dd class="price">{money(cart.subtotal)}</dd>
        </div>
        <DiscountLines discounts={cart.discounts} reader={frame.visit} />
        <TaxLine taxAdded={cart.taxAdded} reader={frame.visit} />
        {isChanged && (
          <div class="total">
            <dt>{t.cart.total}</dt>
            <dd class="price">{money(cart.total)}</dd>
          </div>
        )}
      </dl>
      {cart.taxIncluded > 0 && <p class="hint">{t.cart.taxIncluded(money(cart.taxIncluded))}</p>}
      {saving !== null && (
        <p class="price-member">{cart.priceClass === 'MEMBER' ? t.cart.saving(saving) : t.cart.couldSave(saving)}</p>
      )}
      <Vouchers cart={cart} attempt={attempt} frame={frame} />
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

/** Vouchers that count, those that do nothing now and why, and a field for one more. */
function Vouchers({ cart, attempt, frame }: CartSumProps) {
  const { t } = frame.visit;
  return (
    <>
      {cart.voucherCodes.map((code) => {
        const refusal = cart.refusedVouchers.find(({ voucherCode }) => voucherCode === code)?.message;
        return (
          <form key={code} class="voucher" action="/keranjang/voucher/lepas" method="post">
            <input type="hidden" name="code" value={code} />
            <p>
              <strong>{t.cart.voucherOn(code)}</strong>
              {refusal !== undefined && <span class="field-error"> {refusal}</span>}
            </p>
            <button class="button-text" type="submit" aria-label={t.cart.removeVoucherOf(code)}>
              {t.cart.removeVoucher}
            </button>
          </form>
        );
      })}
      <form class="voucher" action="/keranjang/voucher" method="post">
        <Field
          name="code"
          label={t.cart.voucher}
          value={attempt?.code}
          errors={attempt === null ? {} : { code: attempt.refusal }}
          input={{ maxlength: 40, autocomplete: 'off', autocapitalize: 'characters', required: true }}
        />
        <button class="button button-quiet" type="submit">
          {t.cart.applyVoucher}
        </button>
      </form>
    </>
  );
}
