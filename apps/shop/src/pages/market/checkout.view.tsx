import { formatRupiah, rupiah } from '@lumbung/kernel';
import type { MarketBasketPartsFragment, MarketCheckoutPartQuery } from '@lumbung/web-api';
import type { Frame } from '../../layout/frame.js';
import { Choice, ErrorSummary, Field, type FormErrors } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { RegionSearch, type RegionChoice } from '../../ui/region-search.js';
import type { MarketForm } from './checkout-form.js';

export interface CheckoutPart {
  readonly cooperative: MarketBasketPartsFragment['parts'][number]['cooperative'];
  readonly options: NonNullable<MarketCheckoutPartQuery['checkoutOptions']>;
}

interface CheckoutProps {
  readonly model: {
    readonly form: MarketForm;
    readonly errors: FormErrors;
    readonly regions: readonly RegionChoice[] | null;
    readonly parts: readonly CheckoutPart[];
    readonly refusal: string | null;
  };
  readonly frame: Frame;
}

export function MarketCheckoutView({ model, frame }: CheckoutProps) {
  const { form, errors, parts, refusal } = model;
  const { t } = frame.visit;
  return (
    <>
      <h1>{t.market.checkout}</h1>
      <p class="hint">{t.market.checkoutHint}</p>
      <ErrorSummary errors={errors} reader={frame.visit} />
      {refusal !== null && <Notice tone="warn" title={refusal} />}
      <form action="/pasar/checkout" method="post" novalidate>
        <input type="hidden" name="requestId" value={form.requestId} />
        {/* The first button is what Enter presses; it must not be the search for a region. */}
        <button class="unseen" type="submit" name="step" value="place" tabindex={-1} aria-hidden="true">
          {t.market.placeOrders}
        </button>
        <fieldset class="part">
          <legend>{t.market.who}</legend>
          <Field
            name="name"
            label={t.checkout.name}
            value={form.name}
            errors={errors}
            input={{ autocomplete: 'name' }}
          />
          <Field
            name="phone"
            label={t.checkout.phone}
            hint={t.checkout.phoneHint}
            value={form.phone}
            errors={errors}
            input={{ type: 'tel', inputmode: 'tel', autocomplete: 'tel' }}
          />
        </fieldset>
        <Where model={model} frame={frame} />
        {parts.map((part) => (
          <Part key={part.cooperative.slug} part={part} form={form} frame={frame} />
        ))}
        <button class="button" type="submit" name="step" value="place">
          {t.market.placeOrders}
        </button>
      </form>
    </>
  );
}

function Where({ model: { form, errors, regions }, frame }: CheckoutProps) {
  const { t } = frame.visit;
  return (
    <fieldset class="part">
      <legend>{t.checkout.where}</legend>
      <p class="hint">{t.market.whereHint}</p>
      <RegionSearch
        text={form.regionText}
        code={form.regionCode}
        regions={regions}
        errors={errors}
        reader={frame.visit}
      />
      <Field
        name="street"
        label={t.checkout.street}
        value={form.street}
        errors={errors}
        input={{ autocomplete: 'street-address' }}
      />
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

function Part({ part: { cooperative, options }, form, frame }: { part: CheckoutPart; form: MarketForm; frame: Frame }) {
  const { t, locale } = frame.visit;
  const { slug } = cooperative;
  const chosen = form.part(slug);
  const ways = options.fulfilments.filter(({ method, isAvailable }) => isAvailable && method !== 'EXPEDITION');
  const way = ways.find(({ method }) => method === chosen.fulfilment) ?? ways[0];
  const methods = options.payments
    .filter(({ isAvailable }) => isAvailable)
    .flatMap(({ method, label, channels }) =>
      channels.length === 0
        ? [{ value: method as string, label }]
        : channels.map((it) => ({ value: `${method}:${it.channel}`, label: `${label} ${it.label}` })),
    );
  return (
    <section class="book market-part" aria-label={t.market.part(cooperative.name)}>
      <h2>{cooperative.name}</h2>
      <ul>
        {options.cart.lines.map(({ id, quantity, total, variant }) => (
          <li key={id} class="market-sum">
            <span>
              {`${variant.product.name} ${variant.name}`.trim()} ×{' '}
              {String(quantity).replace('.', locale === 'id' ? ',' : '.')}
            </span>
            <span class="price">{formatRupiah(rupiah(total), locale)}</span>
          </li>
        ))}
      </ul>
      <fieldset class="part">
        <legend>{t.market.how}</legend>
        {ways.map(({ method, label, fee, note, total }) => (
          <div key={method}>
            <Choice
              name={`terima-${slug}`}
              value={method}
              label={label}
              hint={note}
              aside={
                typeof fee === 'number'
                  ? fee === 0
                    ? t.checkout.free
                    : formatRupiah(rupiah(fee), locale)
                  : t.checkout.feeLater
              }
              isChosen={method === way?.method}
            />
            {typeof total === 'number' && <input type="hidden" name={`lihat-${slug}-${method}`} value={total} />}
          </div>
        ))}
        {options.pickupSlots.length > 0 && (
          <div class="field">
            <label for={`jam-${slug}`}>{t.market.slot}</label>
            <select id={`jam-${slug}`} name={`jam-${slug}`} class="input">
              {options.pickupSlots.map(({ on, from, until }) => (
                <option key={`${on} ${from}`} value={`${on} ${from}`} selected={chosen.slot === `${on} ${from}`}>
                  {on} · {from}–{until}
                </option>
              ))}
            </select>
          </div>
        )}
      </fieldset>
      <div class="field">
        <label for={`bayar-${slug}`}>{t.market.pay}</label>
        <select id={`bayar-${slug}`} name={`bayar-${slug}`} class="input">
          {methods.map(({ value, label }) => (
            <option key={value} value={value} selected={value === chosen.payment}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {typeof way?.total === 'number' && (
        <p class="market-sum">
          <span>{t.market.partTotal}</span> <strong class="price">{formatRupiah(rupiah(way.total), locale)}</strong>
        </p>
      )}
    </section>
  );
}
