import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import { DeskNoteGoodsDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useConsignmentWords } from '../../ui/consignment/words.js';
import { titleOf } from '../../ui/goods/use-goods.js';
import { Empty, Loaded } from '../../ui/states.js';
import { DateField, QuantityField } from '../../ui/value-fields.js';

export interface NoteLine {
  readonly variantId: string;
  readonly quantity: number;
  readonly expiresOn: BusinessDate | null;
}

interface Typed {
  readonly quantity: number | null;
  readonly expiresOn: BusinessDate | null;
}

interface NoteGoodsProps {
  readonly slug: string;
  readonly asksExpiry?: boolean;
  /** Only lines with a quantity above zero. */
  readonly onChange: (lines: readonly NoteLine[]) => void;
}

/** All goods of a seller, with a field for how many of each; what is left empty is not meant. */
export function NoteGoods({ slug, asksExpiry = false, onChange }: NoteGoodsProps) {
  const words = useConsignmentWords();
  const format = useFormat();
  const query = useAsk(DeskNoteGoodsDocument, { seller: slug });
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const change = (variantId: string, part: Partial<Typed>) => {
    const next = { ...typed, [variantId]: { quantity: null, expiresOn: null, ...typed[variantId], ...part } };
    setTyped(next);
    onChange(
      Object.entries(next).flatMap(([id, { quantity, expiresOn }]) =>
        quantity !== null && quantity > 0 ? [{ variantId: id, quantity, expiresOn }] : [],
      ),
    );
  };
  return (
    <Loaded query={query}>
      {({ managedProducts: { nodes } }) => {
        const variants = nodes.flatMap((product) =>
          product.variants
            .filter(({ isActive }) => isActive)
            .map((variant) => ({ ...variant, title: titleOf(product, variant) })),
        );
        if (variants.length === 0) return <Empty title={words.noGoods} />;
        return (
          <ul className="lines">
            {variants.map((variant) => (
              <li key={variant.id} className="line">
                <p className="line-name">
                  <strong>{variant.title}</strong>
                  <span className="under">
                    {variant.sku} ·{' '}
                    {words.onHand(`${format.quantity(variant.stock?.onHand ?? 0)} ${variant.unitLabel}`)}
                  </span>
                </p>
                <QuantityField
                  name={`quantity-${variant.id}`}
                  label={words.quantity}
                  unit={variant.unitLabel}
                  value={typed[variant.id]?.quantity ?? null}
                  onChange={(quantity) => change(variant.id, { quantity })}
                />
                {asksExpiry && (
                  <DateField
                    name={`expiresOn-${variant.id}`}
                    label={words.expiresOn}
                    value={typed[variant.id]?.expiresOn ?? null}
                    onChange={(expiresOn) => change(variant.id, { expiresOn })}
                  />
                )}
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}
