import { formatDateWithWeekday, formatRupiah, rupiah } from '@lumbung/kernel';
import type { ShopFrame } from '../../layout/frame.js';
import { Choice, described, FieldError } from '../../ui/field.js';
import type { Reader } from '../../ui/reader.js';
import { methodOf } from './checkout-form.js';
import type { CheckoutModel } from './checkout.view.js';
import { DeliveryAddress } from './delivery-address.js';
import { wayOptions, type WayOption } from './ways.js';

interface ReceivingProps {
  readonly model: CheckoutModel;
  readonly frame: ShopFrame;
}

export function HowToReceive({ model, frame }: ReceivingProps) {
  const { options, form, pickupAddress } = model;
  const { t } = frame.visit;
  const ways = wayOptions(options);
  return (
    <fieldset class="part" id="fulfilment">
      <legend>{t.checkout.how}</legend>
      {ways.map((option) => (
        <Choice
          key={option.way}
          name="fulfilment"
          value={option.way}
          label={option.label}
          hint={
            option.way === 'PICKUP'
              ? (pickupAddress ?? option.note)
              : noteOf(option, form.regionCode !== '', frame.visit)
          }
          aside={feeOf(option, frame.visit)}
          isChosen={form.way === option.way}
          isOff={!option.isAvailable}
          refreshes
        />
      ))}
      {options.pickupSlots.length > 0 && <PickupSlots model={model} frame={frame} />}
      {ways.some(({ way, isAvailable }) => way !== 'PICKUP' && isAvailable) && (
        <DeliveryAddress form={form} errors={model.errors} regions={model.regions} reader={frame.visit} />
      )}
    </fieldset>
  );
}

function noteOf({ way, note, estimate, fee }: WayOption, hasDestination: boolean, { t }: Reader): string | null {
  if (hasDestination && fee === null && methodOf(way) === 'EXPEDITION') {
    return note ?? t.checkout.notThere;
  }
  const words = [estimate === null ? null : t.checkout.estimate(estimate), note].filter((word) => word !== null);
  return words.length === 0 ? null : words.join(' ');
}

function feeOf({ fee, isAvailable }: WayOption, { t, locale }: Reader): string {
  if (fee === null) {
    return isAvailable ? t.checkout.feeLater : '';
  }
  return fee === 0 ? t.checkout.free : formatRupiah(rupiah(fee), locale);
}

/** When the goods are fetched; a list, because a week of hours is longer than a screen. */
function PickupSlots({ model: { options, form, errors }, frame }: ReceivingProps) {
  const { t, locale } = frame.visit;
  const days = [...new Set(options.pickupSlots.map(({ on }) => on))];
  return (
    <div class={methodOf(form.way) === 'PICKUP' ? 'field slots' : 'field slots address-off'} id="jam">
      <label for="slot">{t.checkout.slot}</label>
      <p class="hint" id="slot-hint">
        {t.checkout.slotHint}
      </p>
      <select id="slot" name="slot" class="input" {...described('slot', t.checkout.slotHint, errors.slot)}>
        <option value="">{t.checkout.slotChoose}</option>
        {days.map((day) => (
          <optgroup key={day} label={formatDateWithWeekday(day, locale)}>
            {options.pickupSlots
              .filter(({ on }) => on === day)
              .map(({ on, from, until, left }) => (
                <option key={from} value={`${on} ${from}`} selected={form.slot === `${on} ${from}`}>
                  {t.checkout.slotOption(clock(from), clock(until), left)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <FieldError name="slot" errors={errors} />
    </div>
  );
}

/** '09:00' is written 09.00 here. */
export function clock(time: string): string {
  return time.replace(':', '.');
}
