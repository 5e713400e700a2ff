import type { DeskAssetsQuery } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { useAssetsWords } from './words.js';

/** Sums by kind, and a warning for each account that says otherwise. */
export function Totals({ totals }: { readonly totals: DeskAssetsQuery['fixedAssetTotals'] }) {
  const words = useAssetsWords();
  const format = useFormat();
  const differences = [
    ...totals.categories.map((it) => ({ name: words.categories[it.category], by: it.cost - it.costInBooks })),
    { name: words.depreciationAccount, by: totals.accumulated - totals.accumulatedInBooks },
  ].filter(({ by }) => by !== 0);
  return (
    <>
      {differences.map(({ name, by }) => (
        <p key={name} className="notice notice-warn">
          {words.booksDiffer(name, format.money(Math.abs(by)))}
        </p>
      ))}
      <div className="figures figures-small">
        {totals.categories.map(({ category, count, bookValue }) => (
          <div key={category} className="book figure">
            <h2>{words.categories[category]}</h2>
            <p className="figure-number">{format.money(bookValue)}</p>
            <p className="hint">{words.pieces(format.count(count))}</p>
          </div>
        ))}
      </div>
    </>
  );
}
