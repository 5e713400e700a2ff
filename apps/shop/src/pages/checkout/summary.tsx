import { formatQuantity, formatRupiah, quantity, rupiah } from '@lumbung/kernel';
import type { ShopFrame } from '../../layout/frame.js';
import { DiscountLines, TaxLine } from '../../ui/discounts.js';
import { lineName } from '../cart/cart-lines.js';
import { writeSeen } from './checkout-form.js';
import type { CheckoutModel } from './checkout.view.js';
import { totalsSeen, wayOptions } from './ways.js';

/** What is bought and what it comes to; the total one sees here is the total one agrees to. */
export function Summary({ model: { options, form }, frame }: { model: CheckoutModel; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  const { cart } = options;
  const money = (amount: number) => formatRupiah(rupiah(amount), locale);
  const chosen = wayOptions(options).find(({ way }) => way === form.way);
  const fee = chosen?.fee ?? null;
  const total = chosen?.total ?? null;
  const shippingDiscount = total === null || fee === null ? 0 : cart.total + fee - total;
  return (
    <section class="book summary" id="ringkasan" aria-label={t.checkout.summary}>
      <h2>{t.checkout.summary}</h2>
      <input type="hidden" name="seen" value={writeSeen(totalsSeen(options))} />
      <dl class="ledger">
        {cart.lines.map((line) => (
          <div key={line.id}>
            <dt>
              {lineName(line)} <span class="hint">× {formatQuantity(quantity(line.quantity), locale)}</span>
            </dt>
            <dd>{money(line.total)}</dd>
          </div>
        ))}
        <DiscountLines discounts={cart.discounts} reader={frame.visit} />
        <TaxLine taxAdded={cart.taxAdded} reader={frame.visit} />
        <div>
          <dt>{t.checkout.shipping}</dt>
          <dd>{fee === null ? t.checkout.feeUnknown : fee === 0 ? t.checkout.free : money(fee)}</dd>
        </div>
        {shippingDiscount > 0 && (
          <div>
            <dt>{t.checkout.shippingDiscount}</dt>
            <dd>−{money(shippingDiscount)}</dd>
          </div>
        )}
        <div class="total">
          <dt>{t.common.total}</dt>
          <dd class="price">{money(total ?? cart.total)}</dd>
        </div>
      </dl>
      {cart.taxIncluded > 0 && <p class="hint">{t.cart.taxIncluded(money(cart.taxIncluded))}</p>}
      {cart.memberSavings > 0 && cart.priceClass === 'MEMBER' && (
        <p class="price-member">{t.cart.saving(money(cart.memberSavings))}</p>
      )}
      {cart.refusedVouchers.map(({ voucherCode, message }) => (
        <p key={voucherCode} class="hint">
          {t.cart.voucherOn(voucherCode)}: {message}
        </p>
      ))}
      <button class="button button-wide" type="submit" name="step" value="place">
        {t.checkout.place}
      </button>
      <p class="hint">{t.checkout.placeHint}</p>
      {frame.shop.whatsapp !== null && (
        <>
          <button class="button button-quiet button-wide" type="submit" name="step" value="whatsapp">
            {t.checkout.whatsapp}
          </button>
          <p class="hint">{t.checkout.whatsappHint}</p>
        </>
      )}
    </section>
  );
}
