import { formatRupiah, rupiah } from '@lumbung/kernel';
import type { PaymentChannel, PaymentMethod, StepUpMethod } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Choice, Field, FieldError, type FormErrors } from '../../ui/field.js';
import { WITH_CHANNELS } from './checkout-form.js';
import type { CheckoutModel } from './checkout.view.js';
import type { CheckoutOptionsData } from './ways.js';

type Way = CheckoutOptionsData['payments'][number];

interface WaysProps {
  readonly ways: readonly Way[];
  readonly chosen: {
    readonly payment: PaymentMethod | null;
    readonly channels: Readonly<Partial<Record<PaymentMethod, PaymentChannel>>>;
    readonly savingsAccountId: string;
  };
  /** By what the member can prove that it is he; of use with his savings only. */
  readonly proofs: readonly StepUpMethod[];
  readonly legend: string;
  readonly errors: FormErrors;
  readonly frame: ShopFrame;
}

export function HowToPay({ model, frame }: { model: CheckoutModel; frame: ShopFrame }) {
  const { options, form, errors } = model;
  const { pay } = frame.visit.t.checkout;
  return (
    <WaysToPay ways={options.payments} chosen={form} proofs={model.proofs} legend={pay} errors={errors} frame={frame} />
  );
}

/** The ways to pay to choose from, at the checkout and for an order that was placed. */
export function WaysToPay({ ways, chosen, proofs, legend, errors, frame }: WaysProps) {
  const { t } = frame.visit;
  return (
    <fieldset class="part" id="payment" aria-describedby={errors.payment ? 'payment-error' : undefined}>
      <legend>{legend}</legend>
      {ways.map((way) => (
        <div key={way.method} class="way">
          <Choice
            name="payment"
            value={way.method}
            label={way.label}
            hint={way.note ?? t.checkout.methodHints[way.method]}
            isChosen={chosen.payment === way.method}
            isOff={!way.isAvailable}
          />
          {way.isAvailable && <Channels way={way} chosen={chosen} frame={frame} />}
          {way.isAvailable && way.method === 'MEMBER_SAVINGS' && (
            <Savings way={way} chosen={chosen} proofs={proofs} errors={errors} frame={frame} />
          )}
        </div>
      ))}
      <FieldError name="payment" errors={errors} />
    </fieldset>
  );
}

/** Which bank or wallet; a list right below its way to pay, of use only with that. */
function Channels({ way: { method, channels }, chosen, frame }: Pick<WaysProps, 'chosen' | 'frame'> & { way: Way }) {
  const named = WITH_CHANNELS.find((one) => one === method);
  if (named === undefined || channels.length === 0) {
    return null;
  }
  const { t } = frame.visit;
  const name = `channel-${named}`;
  return (
    <div class="channel">
      <label for={name}>{named === 'EWALLET' ? t.checkout.wallet : t.checkout.bank}</label>
      <select id={name} name={name} class="input">
        {channels.map(({ channel, label }) => (
          <option key={channel} value={channel} selected={chosen.channels[named] === channel}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

type SavingsProps = Pick<WaysProps, 'chosen' | 'proofs' | 'errors' | 'frame'> & { readonly way: Way };

/** From which account, and the PIN; right below its way to pay, of use only with that. */
function Savings({ way: { savingsAccounts }, chosen, proofs, errors, frame }: SavingsProps) {
  const { t, locale } = frame.visit;
  const words = t.checkout.savings;
  const labelOf = ({ number, name, available }: (typeof savingsAccounts)[number]) =>
    words.option(number, name, formatRupiah(rupiah(available), locale));
  return (
    <div class="channel channel-fields">
      <div class="field">
        <label for="savings">{words.account}</label>
        <select id="savings" name="savings" class="input">
          {savingsAccounts.map((account) => (
            <option key={account.id} value={account.id} selected={account.id === chosen.savingsAccountId}>
              {labelOf(account)}
            </option>
          ))}
        </select>
      </div>
      {proofs.length === 0 && (
        <p class="hint" id="pin">
          {words.noPin} <a href="/saya/keamanan/pin">{words.setPin}</a>
        </p>
      )}
      {proofs.includes('PIN') && (
        <Field
          name="pin"
          label={words.pin}
          hint={words.pinHint}
          errors={errors}
          input={{ type: 'password', inputMode: 'numeric', maxLength: 6, autocomplete: 'off' }}
        />
      )}
      {proofs.includes('TOTP') && (
        <Field
          name={proofs.includes('PIN') ? 'code' : 'pin'}
          label={words.code}
          hint={words.codeHint}
          errors={proofs.includes('PIN') ? {} : errors}
          input={{ name: 'code', inputMode: 'numeric', maxLength: 40, autocomplete: 'one-time-code' }}
        />
      )}
      {proofs.length === 0 && <FieldError name="pin" errors={errors} />}
    </div>
  );
}
