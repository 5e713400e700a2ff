import { formatQuantity, formatRupiah, quantity, rupiah } from '@lumbung/kernel';
import type { Reader } from '../../ui/reader.js';
import type { VariantData } from './product.view.js';

interface VariantPriceProps {
  readonly variant: VariantData;
  readonly reader: Reader;
  readonly isMember: boolean;
}

/** Both prices side by side, so that everyone sees what membership is worth. */
export function VariantPrice({ variant, reader: { t, locale }, isMember }: VariantPriceProps) {
  const publicPrice = formatRupiah(rupiah(variant.publicPrice), locale);
  const memberPrice = variant.memberPrice ? formatRupiah(rupiah(variant.memberPrice), locale) : null;
  return (
    <div class="product-price">
      <p>
        <span class="price price-big">{isMember && memberPrice !== null ? memberPrice : publicPrice}</span>
        {variant.unitPrice && <span class="price-per"> {variant.unitPrice.label}</span>}
      </p>
      {memberPrice !== null && (
        <p class="price-member">{isMember ? t.product.publicPrice(publicPrice) : t.product.memberPrice(memberPrice)}</p>
      )}
      {memberPrice !== null && <p class="hint">{isMember ? t.product.memberHint : t.product.memberHintOthers}</p>}
      <p>
        <StockBadge variant={variant} reader={{ t, locale }} />
      </p>
    </div>
  );
}

interface VariantPickerProps {
  readonly variants: readonly VariantData[];
  readonly chosen: VariantData;
  readonly reader: Reader;
}

export function VariantPicker({ variants, chosen, reader }: VariantPickerProps) {
  return (
    <fieldset class="field">
      <legend>{reader.t.product.choose}</legend>
      {variants.map((variant) => {
        const isOut = variant.stockState === 'OUT';
        const member = variant.memberPrice
          ? reader.t.product.memberPrice(formatRupiah(rupiah(variant.memberPrice), reader.locale))
          : null;
        return (
          <label key={variant.id} class={isOut ? 'choice choice-off' : 'choice'}>
            <input
              type="radio"
              name="variantId"
              value={variant.id}
              checked={variant.id === chosen.id}
              disabled={isOut}
            />
            <span>{variant.name || variant.unitLabel}</span>
            <span class="price">{formatRupiah(rupiah(variant.publicPrice), reader.locale)}</span>
            <span class="hint">{isOut ? reader.t.product.out : member}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

function StockBadge({ variant, reader: { t, locale } }: { variant: VariantData; reader: Reader }) {
  const left = `${formatQuantity(quantity(variant.availableQuantity), locale)} ${variant.unitLabel}`;
  switch (variant.stockState) {
    case 'OUT':
      return <span class="badge badge-bad">{t.product.out}</span>;
    case 'LOW':
      return <span class="badge badge-wait">{t.product.few(left)}</span>;
    case 'IN_STOCK':
      return <span class="badge badge-good">{t.product.ready}</span>;
  }
}
