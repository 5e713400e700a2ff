import { formatRupiah, rupiah } from '@lumbung/kernel';
import type { CartPartsFragment } from '@lumbung/web-api';
import type { Reader } from './reader.js';

interface DiscountLinesProps {
  readonly discounts: CartPartsFragment['discounts'];
  readonly reader: Reader;
}

/** What each promotion takes off, and why: lines of a `ledger`. */
export function DiscountLines({ discounts, reader: { locale } }: DiscountLinesProps) {
  return (
    <>
      {discounts
        .filter(({ amount }) => amount > 0)
        .map(({ promotionId, name, explanation, amount }) => (
          <div key={promotionId}>
            <dt>
              {name}
              <span class="hint bill-each">{explanation}</span>
            </dt>
            <dd>−{formatRupiah(rupiah(amount), locale)}</dd>
          </div>
        ))}
    </>
  );
}

interface TaxLineProps {
  readonly taxAdded: number;
  readonly reader: Reader;
}

/** PPN that comes on top of the prices; what is inside them is said below the sum. */
export function TaxLine({ taxAdded, reader: { t, locale } }: TaxLineProps) {
  return taxAdded === 0 ? null : (
    <div>
      <dt>{t.cart.taxAdded}</dt>
      <dd>{formatRupiah(rupiah(taxAdded), locale)}</dd>
    </div>
  );
}
