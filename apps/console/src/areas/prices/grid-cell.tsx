import { useFormat } from '../../format/use-format.js';
import { cellPrice, cellText } from './grid-rows.js';
import { usePricesWords } from './words.js';

interface GridCellProps {
  /** Row and column, for the keys. */
  readonly place: string;
  readonly label: string;
  readonly text: string;
  readonly before: number | null;
  readonly isNeeded: boolean;
  readonly isLocked: boolean;
  readonly describedBy?: string;
  readonly onWrite: (text: string) => void;
}

/** One price. Marked whole on arrival, so that typing replaces it; below it what stood there before. */
export function GridCell({ place, label, text, before, isNeeded, isLocked, describedBy, onWrite }: GridCellProps) {
  const words = usePricesWords();
  const format = useFormat();
  const price = cellPrice(text);
  const isWrong = price === undefined || (isNeeded && price === null);
  const isChanged = !isWrong && price !== before;
  return (
    <>
      <input
        className={isChanged ? 'input input-number grid-cell grid-cell-changed' : 'input input-number grid-cell'}
        data-cell={place}
        aria-label={label}
        aria-invalid={isWrong || undefined}
        aria-describedby={describedBy}
        autoComplete="off"
        inputMode="numeric"
        readOnly={isLocked}
        placeholder={isNeeded ? undefined : '–'}
        value={text}
        onChange={(event) => onWrite(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => price != null && text !== cellText(price) && onWrite(cellText(price))}
      />
      {isWrong && <span className="field-error">{words.badCell}</span>}
      {isChanged && (
        <span className="under">
          {before === null
            ? words.before('–')
            : `${words.before(format.count(before))} ${price === null ? '' : format.percentChange(before, price)}`}
        </span>
      )}
    </>
  );
}
