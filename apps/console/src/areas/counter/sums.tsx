import { useFormat } from '../../format/use-format.js';
import type { PricedBasket } from './lines.js';
import { useCounterWords } from './words.js';

/** What it costs, and how that comes about; the total is read from across the counter. */
export function Sums({ priced, isStale }: { readonly priced: PricedBasket | undefined; readonly isStale: boolean }) {
  const words = useCounterWords();
  const format = useFormat();
  const amount = (value: number | undefined) => format.money(value ?? 0);
  return (
    <div className={isStale ? 'counter-sums stale' : 'counter-sums'}>
      <dl>
        {priced && priced.subtotal !== priced.total && (
          <div>
            <dt>{words.subtotal}</dt>
            <dd>{amount(priced.subtotal)}</dd>
          </div>
        )}
        {priced?.discounts.map((it) => (
          <div key={`${it.promotionId} ${it.code}`}>
            <dt>{it.code ?? it.name}</dt>
            <dd>−{amount(it.amount)}</dd>
          </div>
        ))}
        {priced !== undefined && priced.taxAdded > 0 && (
          <div>
            <dt>{words.taxAdded}</dt>
            <dd>{amount(priced.taxAdded)}</dd>
          </div>
        )}
        {priced !== undefined && priced.taxIncluded > 0 && (
          <div className="hint">
            <dt>{words.taxIncluded}</dt>
            <dd>{amount(priced.taxIncluded)}</dd>
          </div>
        )}
        <div className="counter-total">
          <dt>{words.total}</dt>
          <dd>{amount(priced?.total)}</dd>
        </div>
      </dl>
      {priced?.member && priced.memberSavings > 0 && (
        <p className="hint">{words.saved(amount(priced.memberSavings))}</p>
      )}
    </div>
  );
}
