import { quantity, rupiah, type BusinessDate } from '@lumbung/kernel';
import { useFormat } from '../../format/use-format.js';
import { TextField } from '../../ui/fields.js';
import type { Goods } from '../../ui/goods/use-goods.js';
import { Icon } from '../../ui/icons.js';
import { DateField, MoneyField, QuantityField } from '../../ui/value-fields.js';
import { useStockWords } from './words.js';

export interface Line {
  readonly goods: Goods;
  readonly quantity: number | null;
  readonly unitCost: number | null;
  readonly expiresOn: BusinessDate | null;
  readonly batchCode: string;
}

interface ReceiptLineProps {
  readonly line: Line;
  readonly index: number;
  readonly onChange: (part: Partial<Line>) => void;
  readonly onRemove: () => void;
}

/** So much of one thing, what it cost, and until when it is good. */
export function ReceiptLine({ line, index, onChange, onRemove }: ReceiptLineProps) {
  const words = useStockWords();
  const format = useFormat();
  return (
    <li className="line">
      <p className="line-name">
        <strong>{line.goods.title}</strong>
        <span className="under">{line.goods.sku}</span>
      </p>
      <QuantityField
        name={`quantity${index}`}
        label={words.quantity}
        unit={line.goods.unitLabel}
        isRequired
        value={line.quantity}
        onChange={(amount) => onChange({ quantity: amount })}
        isFocused
      />
      <MoneyField
        name={`unitCost${index}`}
        label={words.unitCost}
        isRequired
        value={line.unitCost}
        onChange={(unitCost) => onChange({ unitCost })}
      />
      <p className="line-total">
        <span className="hint">{words.lineTotal}</span>
        {format.money(costOf(line))}
      </p>
      <button type="button" className="icon-button" aria-label={words.remove(line.goods.title)} onClick={onRemove}>
        <Icon name="close" />
      </button>
      <details className="more-fields line-more">
        <summary>{words.expiry}</summary>
        <div className="field-row">
          <DateField
            name={`expiresOn${index}`}
            label={words.expiresOn}
            value={line.expiresOn}
            onChange={(expiresOn) => onChange({ expiresOn })}
          />
          <TextField
            name={`batchCode${index}`}
            label={words.batchCode}
            maxLength={40}
            value={line.batchCode}
            onChange={(batchCode) => onChange({ batchCode })}
          />
        </div>
      </details>
    </li>
  );
}

/** For the screen only; the house reckons itself. */
export function costOf(line: Line): number {
  return line.quantity === null || line.unitCost === null
    ? 0
    : rupiah(line.unitCost).timesQuantity(quantity(line.quantity)).amount;
}
