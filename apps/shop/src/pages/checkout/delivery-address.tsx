import { described, Field, FieldError, type FormErrors } from '../../ui/field.js';
import type { Reader } from '../../ui/reader.js';
import { RegionSearch, type RegionChoice } from '../../ui/region-search.js';
import { methodOf, type CheckoutForm } from './checkout-form.js';

export type { RegionChoice };

interface DeliveryAddressProps {
  readonly form: CheckoutForm;
  readonly errors: FormErrors;
  readonly regions: readonly RegionChoice[] | null;
  readonly reader: Reader;
}

export function DeliveryAddress({ form, errors, regions, reader }: DeliveryAddressProps) {
  const { t } = reader;
  return (
    <fieldset class={methodOf(form.way) === 'PICKUP' ? 'address address-off' : 'address'} id="alamat">
      <legend>{t.checkout.where}</legend>
      <p class="hint">{t.checkout.whereHint}</p>
      <RegionSearch
        text={form.regionText}
        code={form.regionCode}
        regions={regions}
        errors={errors}
        reader={reader}
        refreshes
      />
      <div class="field">
        <label for="street">{t.checkout.street}</label>
        <input
          id="street"
          name="street"
          class="input"
          value={form.street}
          autocomplete="street-address"
          {...described('street', undefined, errors.street)}
        />
        <FieldError name="street" errors={errors} />
      </div>
      <Field
        name="landmark"
        label={t.checkout.landmark}
        hint={t.checkout.landmarkHint}
        value={form.landmark}
        errors={errors}
        optional={t.common.optional}
      />
    </fieldset>
  );
}
