import { useState } from 'react';
import { useFormat } from '../../format/use-format.js';
import { ChoiceField } from '../choice-field.js';
import { FaultNotice } from '../states.js';
import { useGoods, useGoodsByCode, type Goods } from './use-goods.js';
import { useGoodsWords } from './words.js';

interface GoodsPickerProps {
  readonly name: string;
  readonly label?: string;
  /** Whoever counts without knowing what is expected. */
  readonly hidesStock?: boolean;
  readonly isFocused?: boolean;
  readonly onPick: (goods: Goods, quantity: number | null) => void;
}

/** Finds goods by name as one types, or by the code a scanner sends; empties itself for the next thing. */
export function GoodsPicker({ name, label, hidesStock = false, isFocused = false, onPick }: GoodsPickerProps) {
  const words = useGoodsWords();
  const format = useFormat();
  const codes = useGoodsByCode();
  const [turn, setTurn] = useState(0);
  const pick = (goods: Goods | null, quantity: number | null = null) => {
    if (goods === null) return;
    codes.clear();
    setTurn((old) => old + 1);
    onPick(goods, quantity);
  };
  const scan = async (code: string) => {
    const found = await codes.find(code);
    if (found !== null) pick(found.goods, found.quantity);
  };
  return (
    <>
      <ChoiceField<Goods>
        key={turn}
        isFocused={isFocused}
        name={name}
        label={label ?? words.pick}
        hint={words.pickHint}
        isUnmarked
        value={null}
        onChange={pick}
        onEnter={(text) => void scan(text)}
        useSearch={useGoods}
        idOf={(goods) => goods.id}
        nameOf={(goods) => goods.title}
        show={(goods) => (
          <>
            {goods.title}
            <span className="under">
              {hidesStock
                ? `${goods.sku} · ${goods.unitLabel}`
                : `${goods.sku} · ${words.onHand} ${format.quantity(goods.stock?.onHand ?? 0)} ${goods.unitLabel}`}
            </span>
          </>
        )}
        nothingFound={words.notFound}
      />
      <p role="status" className={codes.unknown === null ? 'unseen' : 'field-error'}>
        {codes.unknown !== null && words.unknownCode(codes.unknown)}
      </p>
      {codes.fault !== null && <FaultNotice fault={codes.fault} />}
    </>
  );
}
