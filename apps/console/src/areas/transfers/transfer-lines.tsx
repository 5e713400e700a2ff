import { useFormat } from '../../format/use-format.js';
import { GoodsPicker } from '../../ui/goods/goods-picker.js';
import { Icon } from '../../ui/icons.js';
import { QuantityField } from '../../ui/value-fields.js';
import { useTransfersWords } from './words.js';

export interface TransferLine {
  readonly id: string;
  readonly title: string;
  readonly sku: string;
  readonly unitLabel: string;
  readonly quantity: number | null;
}

interface TransferLinesProps {
  readonly lines: readonly TransferLine[];
  readonly onChange: (lines: readonly TransferLine[]) => void;
}

/** What is to go, one thing per line; scanned again, it counts once more. */
export function TransferLines({ lines, onChange }: TransferLinesProps) {
  const words = useTransfersWords();
  const format = useFormat();
  const put = (line: TransferLine) => onChange(lines.map((old) => (old.id === line.id ? line : old)));
  return (
    <>
      <GoodsPicker
        name="choose"
        onPick={({ id, title, sku, unitLabel }, amount) => {
          const known = lines.find((line) => line.id === id);
          if (known === undefined) onChange([...lines, { id, title, sku, unitLabel, quantity: amount }]);
          else put({ ...known, quantity: (known.quantity ?? 0) + (amount ?? 1) });
        }}
      />
      <ul className="lines">
        {lines.map((line, index) => (
          <li key={line.id} className="line">
            <p className="line-name">
              <strong>{line.title}</strong>
              <span className="under">{line.sku}</span>
            </p>
            <QuantityField
              name={`quantity${index}`}
              label={words.quantity}
              unit={line.unitLabel}
              isRequired
              value={line.quantity}
              onChange={(quantity) => put({ ...line, quantity })}
              isFocused={line.quantity === null}
            />
            <button
              type="button"
              className="icon-button"
              aria-label={words.remove(line.title)}
              onClick={() => onChange(lines.filter(({ id }) => id !== line.id))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {lines.length > 0 && <p className="hint">{words.lineCount(format.count(lines.length))}</p>}
    </>
  );
}

export const inputOf = (lines: readonly TransferLine[]) =>
  lines.map(({ id, quantity }) => ({ variantId: id, quantity: quantity ?? 0 }));
