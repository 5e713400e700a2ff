import { useState, type KeyboardEvent } from 'react';
import type { DeskCounterBasketQuery } from '@lumbung/web-api';
import { parseQuantity } from '../../format/parse-quantity.js';
import { useFormat } from '../../format/use-format.js';
import { Badge } from '../../ui/badges.js';
import { Icon } from '../../ui/icons.js';
import { Empty } from '../../ui/states.js';
import { Table } from '../../ui/table.js';
import type { BasketLine } from './basket.js';
import { useCounterWords } from './words.js';

export type PricedBasket = DeskCounterBasketQuery['counterBasket'];

interface LinesProps {
  readonly lines: readonly BasketLine[];
  readonly priced: PricedBasket | undefined;
  readonly isStale: boolean;
  readonly onQuantity: (variantId: string, quantity: number) => void;
  readonly onBack: () => void;
}

/** What lies on the counter, priced by the house; each quantity can be written over. */
export function Lines({ lines, priced, isStale, onQuantity, onBack }: LinesProps) {
  const words = useCounterWords();
  const format = useFormat();
  if (lines.length === 0) return <Empty title={words.empty}>{words.emptyText}</Empty>;
  const priceOf = (line: BasketLine) => priced?.lines.find(({ variant }) => variant.id === line.variantId);
  return (
    <Table<BasketLine>
      caption={words.lines}
      rows={lines}
      keyOf={(line) => line.variantId}
      isStale={isStale}
      columns={[
        {
          key: 'product',
          head: words.product,
          cell: (line) => <Name line={line} price={priceOf(line)} />,
        },
        {
          key: 'price',
          head: words.unitPrice,
          isNumber: true,
          cell: (line) => {
            const price = priceOf(line);
            return (
              price && (
                <>
                  {format.money(price.unitPrice)}
                  {price.unitPrice < price.publicUnitPrice && (
                    <span className="under">{words.publicPrice(format.money(price.publicUnitPrice))}</span>
                  )}
                </>
              )
            );
          },
        },
        {
          key: 'quantity',
          head: words.quantity,
          isNumber: true,
          cell: (line) => (
            <QuantityCell
              key={line.quantity}
              line={line}
              onBack={onBack}
              onQuantity={(quantity) => onQuantity(line.variantId, quantity)}
            />
          ),
        },
        {
          key: 'total',
          head: words.lineTotal,
          isNumber: true,
          isTight: true,
          cell: (line) => {
            const price = priceOf(line);
            return price && format.money(price.total - price.discount);
          },
        },
        {
          key: 'remove',
          head: '',
          cell: (line) => (
            <button
              type="button"
              className="icon-button"
              aria-label={words.remove(line.title)}
              onClick={() => {
                onQuantity(line.variantId, 0);
                onBack();
              }}
            >
              <Icon name="close" />
            </button>
          ),
        },
      ]}
    />
  );
}

function Name({
  line,
  price,
}: {
  readonly line: BasketLine;
  readonly price: PricedBasket['lines'][number] | undefined;
}) {
  const words = useCounterWords();
  const format = useFormat();
  return (
    <>
      <strong>{line.title}</strong> {price?.problem && <Badge tone="bad">{price.problem}</Badge>}
      <span className="under">
        {line.sku}
        {price && price.discount > 0 && ` · ${words.discount(format.money(price.discount))}`}
      </span>
    </>
  );
}

interface QuantityCellProps {
  readonly line: BasketLine;
  readonly onQuantity: (quantity: number) => void;
  readonly onBack: () => void;
}

/** Enter keeps what was written, Esc does not; zero takes the line away. Arrows go from line to line. */
function QuantityCell({ line, onQuantity, onBack }: QuantityCellProps) {
  const words = useCounterWords();
  const format = useFormat();
  const [text, setText] = useState(format.quantity(line.quantity));
  const typed = parseQuantity(text);
  const isUnreadable = typed === null || typed < 0;
  const keep = () => (isUnreadable ? setText(format.quantity(line.quantity)) : onQuantity(typed));

  function onKey(event: KeyboardEvent<HTMLInputElement>): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' && !event.ctrlKey) {
      if (isUnreadable) return;
      keep();
      onBack();
    } else if (event.key === 'Escape') {
      setText(format.quantity(line.quantity));
      event.stopPropagation();
      onBack();
    } else if (event.key === 'Delete' && event.ctrlKey) {
      onQuantity(0);
      onBack();
    } else if (step !== undefined) {
      const row = event.currentTarget.closest('tr');
      const next = step === 1 ? row?.nextElementSibling : row?.previousElementSibling;
      const field = next?.querySelector('input');
      if (field) field.select();
      else if (step === -1) onBack();
    } else return;
    event.preventDefault();
  }

  return (
    <span className="line-quantity">
      <input
        className="input input-number"
        data-counter="quantity"
        aria-label={words.quantityOf(line.title)}
        aria-invalid={isUnreadable || undefined}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={keep}
        onKeyDown={onKey}
      />{' '}
      {line.unitLabel}
    </span>
  );
}
