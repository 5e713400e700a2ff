import { useFormat } from '../../format/use-format.js';
import type { ProductRow } from './product-table.js';
import type { Choice } from './use-choice.js';
import { useProductsWords } from './words.js';

interface ChooseAllProps {
  readonly rows: readonly ProductRow[];
  readonly totalCount: number;
  readonly choice: Choice;
}

/** Chooses a whole page and, from there, everything that the filter finds. */
export function ChooseAll({ rows, totalCount, choice }: ChooseAllProps) {
  const { bulk: words } = useProductsWords();
  const format = useFormat();
  const chosen = rows.filter(choice.has).length;
  const isWhole = chosen === rows.length;
  return (
    <div className="choose-all">
      <label>
        <input
          type="checkbox"
          ref={(box) => {
            if (box) box.indeterminate = chosen > 0 && !isWhole;
          }}
          checked={isWhole}
          onChange={() => (choice.isAll ? choice.clear() : choice.turnPage(rows))}
        />
        {words.wholePage}
      </label>
      {isWhole && totalCount > rows.length && !choice.isAll && (
        <button type="button" className="button-text" onClick={() => choice.chooseAll(totalCount)}>
          {words.wholeFilter(format.count(totalCount))}
        </button>
      )}
    </div>
  );
}
