import { formatRupiah, rupiah } from '@lumbung/kernel';
import type { CheckoutPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Choice, ErrorSummary, Field, FieldError, type FormErrors } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { lineName } from '../cart/cart.view.js';
import type { CheckoutForm } from './checkout-form.js';
import { DeliveryAddress, type RegionChoice } from './delivery-address.js';

export type CheckoutOptionsData = NonNullable<CheckoutPageQuery['checkoutOptions']>;

export interface CheckoutModel {
  readonly options: CheckoutOptionsData;
  readonly form: CheckoutForm;
  readonly errors: FormErrors;
  readonly regions: readonly RegionChoice[] | null;
  readonly pickupAddress: string | null;
  readonly refusal: string | null;
}

interface CheckoutProps {
  readonly model: CheckoutModel;
  readonly frame: ShopFrame;
}

export function CheckoutView({ model, frame }: CheckoutProps) {
  const { form, errors, refusal } = model;
  const { t, session } = frame.visit;
  return (
    <>
      <h1>{t.checkout.title}</h1>
      <ErrorSummary errors={errors} reader={frame.visit} />
      {refusal !== null && <Notice tone="warn" title={refusal} />}
      {session === null && (
        <p class="hint">
          {t.checkout.loginHint} <a href="/masuk?ke=/checkout">{t.common.logIn}</a>
        </p>
      )}
      <form class="checkout" action="/checkout" method="post" data-island="checkout" novalidate>
        <input type="hidden" name="requestId" value={form.requestId} />
        {/* The first button is what Enter presses; it must not be the search for a region. */}
        <button class="unseen" type="submit" name="step" value="place" tabindex={-1} aria-hidden="true">
          {t.checkout.place}
        </button>
        <div>
          <fieldset class="part">
            <legend>{t.checkout.who}</legend>
            <Field
              name="name"
              label={t.checkout.name}
              value={form.name}
              errors={errors}
              input={{ autocomplete: 'name', required: true }}
            />
            <Field
              name="phone"
              label={t.checkout.phone}
              hint={t.checkout.phoneHint}
              value={form.phone}
              errors={errors}
              input={{ type: 'tel', inputmode: 'tel', autocomplete: 'tel', required: true }}
            />
          </fieldset>
          <HowToReceive model={model} frame={frame} />
          <HowToPay model={model} frame={frame} />
          <Field name="note" label={t.checkout.note} value={form.note} errors={errors} optional={t.common.optional} />
        </div>
        <Summary model={model} frame={frame} />
      </form>
    </>
  );
}

function HowToReceive({ model, frame }: CheckoutProps) {
  const { options, form } = model;
  const { t, locale } = frame.visit;
  const courier = options.fulfilments.find(({ method, isAvailable }) => method === 'OWN_COURIER' && isAvailable);
  return (
    <fieldset class="part" id="fulfilment">
      <legend>{t.checkout.how}</legend>
      {options.fulfilments.map(({ method, label, isAvailable, fee, note }) => (
        <Choice
          key={method}
          name="fulfilment"
          value={method}
          label={label}
          hint={method === 'PICKUP' ? (model.pickupAddress ?? note) : note}
          aside={
            typeof fee === 'number'
              ? fee === 0
                ? t.checkout.free
                : formatRupiah(rupiah(fee), locale)
              : t.checkout.feeLater
          }
          isChosen={form.fulfilment === method}
          isOff={!isAvailable}
          refreshes
        />
      ))}
      {courier !== undefined && (
        <DeliveryAddress form={form} errors={model.errors} regions={model.regions} reader={frame.visit} />
      )}
    </fieldset>
  );
}

function HowToPay({ model: { options, form, errors }, frame }: CheckoutProps) {
  const { t } = frame.visit;
  return (
    <fieldset class="part" id="payment" aria-describedby={errors.payment ? 'payment-error' : undefined}>
      <legend>{t.checkout.pay}</legend>
      {options.payments.map(({ method, label, isAvailable, note }) => (
        <Choice
          key={method}
          name="payment"
          value={method}
          label={label}
          hint={note ?? t.checkout.methodHints[method]}
          isChosen={form.payment === method}
          isOff={!isAvailable}
        />
      ))}
      <FieldError name="payment" errors={errors} />
    </fieldset>
  );
}

/** What is bought and what it comes to; the total one sees here is the total one agrees to. */
function Summary({ model: { options, form }, frame }: CheckoutProps) {
  const { t, locale } = frame.visit;
  const { cart } = options;
  const totals = totalsSeen(options);
  const total = totals[form.fulfilment];
  const fee = options.fulfilments.find(({ method }) => method === form.fulfilment)?.fee;
  return (
    <section class="book summary" id="ringkasan" aria-label={t.checkout.summary}>
      <h2>{t.checkout.summary}</h2>
      <input type="hidden" name="seenPickup" value={totals.PICKUP} />
      <input type="hidden" name="seenCourier" value={totals.OWN_COURIER} />
      <dl class="ledger">
        {cart.lines.map((line) => (
          <div key={line.id}>
            <dt>
              {lineName(line)}{' '}
              <span class="hint">× {String(line.quantity).replace('.', locale === 'id' ? ',' : '.')}</span>
            </dt>
            <dd>{formatRupiah(rupiah(line.total), locale)}</dd>
          </div>
        ))}
        <div>
          <dt>{t.checkout.shipping}</dt>
          <dd>
            {typeof fee === 'number'
              ? fee === 0
                ? t.checkout.free
                : formatRupiah(rupiah(fee), locale)
              : t.checkout.feeUnknown}
          </dd>
        </div>
        <div class="total">
          <dt>{t.common.total}</dt>
          <dd class="price">{formatRupiah(rupiah(total ?? cart.subtotal), locale)}</dd>
        </div>
      </dl>
      {cart.memberSavings > 0 && cart.priceClass === 'MEMBER' && (
        <p class="price-member">{t.cart.saving(formatRupiah(rupiah(cart.memberSavings), locale))}</p>
      )}
      <button class="button button-wide" type="submit" name="step" value="place">
        {t.checkout.place}
      </button>
      <p class="hint">{t.checkout.placeHint}</p>
    </section>
  );
}

/** Goods and fee for each way of receiving; without a fee there is no total yet. */
export function totalsSeen({ cart, fulfilments }: CheckoutOptionsData): CheckoutForm['seen'] {
  return Object.fromEntries(
    fulfilments
      .filter(({ fee }) => typeof fee === 'number')
      .map(({ method, fee }) => [method, cart.subtotal + (fee ?? 0)]),
  );
}
