import type { DeskOrderFragment } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { GoodsPicker } from '../../ui/goods/goods-picker.js';
import { QuantityField } from '../../ui/value-fields.js';
import { changeableLines, leftOf, type GoodsDraft } from './goods-draft.js';
import { useOrdersWords } from './words.js';

/** How much of each thing is wanted from now on; more goods as long as nobody paid. */
export function ChangeGoods({
  order,
  value: { quantities, added },
  onChange,
}: {
  readonly order: DeskOrderFragment;
  readonly value: GoodsDraft;
  readonly onChange: (goods: GoodsDraft) => void;
}) {
  const { changing: words } = useOrdersWords();
  const format = useFormat();
  const isUntouched = order.changeableParts.includes('GOODS');
  const mayAdd = isUntouched && order.payment.refundable === 0;
  return (
    <>
      {!isUntouched && <p className="hint">{words.onlyAwaited}</p>}
      {changeableLines(order).map((line) => (
        <QuantityField
          key={line.id}
          name={`quantity-${line.id}`}
          label={`${line.productName} ${line.variantName}`.trim()}
          unit={line.unitLabel}
          hint={words.ordered(`${format.quantity(leftOf(line))} ${line.unitLabel}`)}
          isRequired
          value={quantities[line.id] ?? null}
          onChange={(quantity) => onChange({ added, quantities: { ...quantities, [line.id]: quantity } })}
        />
      ))}
      {mayAdd && (
        <>
          {added.map((line) => (
            <QuantityField
              key={line.variantId}
              name={`added-${line.variantId}`}
              label={words.addedOf(line.title)}
              unit={line.unit}
              value={line.quantity}
              onChange={(quantity) =>
                onChange({
                  quantities,
                  added: added.map((other) => (other.variantId === line.variantId ? { ...other, quantity } : other)),
                })
              }
            />
          ))}
          <GoodsPicker
            name="pick"
            label={words.add}
            onPick={({ id, title, unitLabel }, quantity) =>
              added.some(({ variantId }) => variantId === id) ||
              onChange({
                quantities,
                added: [...added, { variantId: id, title, unit: unitLabel, quantity: quantity ?? 1 }],
              })
            }
          />
        </>
      )}
    </>
  );
}
