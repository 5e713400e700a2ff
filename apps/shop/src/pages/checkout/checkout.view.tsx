import type { StepUpMethod } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { ErrorSummary, Field, type FormErrors } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import type { CheckoutForm } from './checkout-form.js';
import type { RegionChoice } from './delivery-address.js';
import { HowToPay } from './paying.js';
import { HowToReceive } from './receiving.js';
import { Summary } from './summary.js';
import type { CheckoutOptionsData } from './ways.js';

export interface CheckoutModel {
  readonly options: CheckoutOptionsData;
  readonly form: CheckoutForm;
  readonly errors: FormErrors;
  readonly regions: readonly RegionChoice[] | null;
  /** By what the member can prove that it is he, to pay with his savings. */
  readonly proofs: readonly StepUpMethod[];
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
