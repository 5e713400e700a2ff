import { GoodsPicker } from '../../ui/goods/goods-picker.js';
import { Icon } from '../../ui/icons.js';
import { QuantityField } from '../../ui/value-fields.js';
import { useCyclesWords } from './words.js';

export interface OfferLine {
  readonly variantId: string;
  readonly title: string;
  readonly unitLabel: string;
  readonly most: number | null;
}

const MOST_LINES = 100;

interface OfferLinesProps {
  readonly lines: readonly OfferLine[];
  readonly onChange: (lines: readonly OfferLine[]) => void;
}

/** Goods of a round, each with how many may be ordered in all. */
export function OfferLines({ lines, onChange }: OfferLinesProps) {
  const words = useCyclesWords();
  return (
    <>
      {lines.length < MOST_LINES && (
        <GoodsPicker
          name="goods"
          onPick={({ id, title, unitLabel }) => {
            if (lines.some(({ variantId }) => variantId === id)) return;
            onChange([...lines, { variantId: id, title, unitLabel, most: null }]);
          }}
        />
      )}
      {lines.map((line, index) => (
        <div key={line.variantId} className="offer-line">
          <QuantityField
            name={`most${index}`}
            label={words.mostOf(line.title)}
            unit={line.unitLabel}
            isRequired
            value={line.most}
            onChange={(most) =>
              onChange(lines.map((other) => (other.variantId === line.variantId ? { ...other, most } : other)))
            }
          />
          <button
            type="button"
            className="icon-button"
            aria-label={words.removeOne(line.title)}
            onClick={() => onChange(lines.filter(({ variantId }) => variantId !== line.variantId))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </>
  );
}
