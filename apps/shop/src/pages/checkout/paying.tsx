import type { ShopFrame } from '../../layout/frame.js';
import { Choice, FieldError } from '../../ui/field.js';
import { WITH_CHANNELS } from './checkout-form.js';
import type { CheckoutModel } from './checkout.view.js';
import type { CheckoutOptionsData } from './ways.js';

interface PayingProps {
  readonly model: CheckoutModel;
  readonly frame: ShopFrame;
}

export function HowToPay({ model, frame }: PayingProps) {
  const { options, form, errors } = model;
  const { t } = frame.visit;
  return (
    <fieldset class="part" id="payment" aria-describedby={errors.payment ? 'payment-error' : undefined}>
      <legend>{t.checkout.pay}</legend>
      {options.payments.map((way) => (
        <div key={way.method} class="way">
          <Choice
            name="payment"
            value={way.method}
            label={way.label}
            hint={way.note ?? t.checkout.methodHints[way.method]}
            isChosen={form.payment === way.method}
            isOff={!way.isAvailable}
          />
          {way.isAvailable && <Channels way={way} model={model} frame={frame} />}
        </div>
      ))}
      <FieldError name="payment" errors={errors} />
    </fieldset>
  );
}

interface ChannelsProps extends PayingProps {
  readonly way: CheckoutOptionsData['payments'][number];
}

/** Which bank or wallet; a list right below its way to pay, of use only with that. */
function Channels({ way: { method, channels }, model: { form }, frame }: ChannelsProps) {
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
          <option key={channel} value={channel} selected={form.channels[named] === channel}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
