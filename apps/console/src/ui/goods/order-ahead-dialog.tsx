import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import { DeskSetOrderAheadDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { useCommonWords } from '../../words/index.js';
import { RadioField } from '../fields.js';
import { Form } from '../form.js';
import { Sheet } from '../sheet.js';
import { useToast } from '../toast.js';
import { DateField, QuantityField } from '../value-fields.js';
import { useGoodsWords } from './words.js';

/** A variant and how it is sold beyond what is there, as the house last said. */
export interface AheadGoods {
  readonly id: string;
  readonly title: string;
  readonly unitLabel: string;
  readonly stock?: {
    readonly backorderLimit?: number | null;
    readonly preorderLimit?: number | null;
    readonly preorderFrom?: BusinessDate | null;
  } | null;
}

type Mode = 'NONE' | 'BACKORDER' | 'PREORDER';

/** How many may be promised beyond what is there, and for preorders until when. */
export function OrderAheadDialog({ goods, onClose }: { readonly goods: AheadGoods; readonly onClose: () => void }) {
  const words = useGoodsWords();
  const common = useCommonWords();
  const format = useFormat();
  const tell = useToast();
  const [mode, setMode] = useState<Mode>(modeOf(goods));
  const [limit, setLimit] = useState(goods.stock?.preorderLimit ?? goods.stock?.backorderLimit ?? null);
  const [from, setFrom] = useState<BusinessDate | null>(goods.stock?.preorderFrom ?? null);
  const act = useAct(DeskSetOrderAheadDocument, {
    onDone: () => {
      tell(words.aheadSaved);
      onClose();
    },
  });
  const amount = `${format.quantity(limit ?? 0)} ${goods.unitLabel}`;
  const consequence =
    mode === 'NONE'
      ? words.aheadNone
      : limit === null
        ? undefined
        : mode === 'BACKORDER'
          ? words.aheadBackorder(amount)
          : from === null
            ? undefined
            : words.aheadPreorder(amount, format.longDay(from));
  const save = () =>
    void act.run({
      variantId: goods.id,
      backorderLimit: mode === 'BACKORDER' ? limit : null,
      preorder: mode === 'PREORDER' && from !== null ? { limit: limit ?? 0, availableFrom: from } : null,
    });
  return (
    <Sheet kind="dialog" title={words.orderAheadOf(goods.title)} lead={words.orderAheadLead} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} consequence={consequence} onSubmit={save}>
        <RadioField
          name="mode"
          legend={words.mode}
          options={words.modes}
          value={mode}
          onChange={(value) => setMode(value as Mode)}
        />
        {mode !== 'NONE' && (
          <QuantityField
            name={mode === 'BACKORDER' ? 'backorderLimit' : 'limit'}
            label={words.limit}
            unit={goods.unitLabel}
            hint={words.limitHint}
            isRequired
            value={limit}
            onChange={setLimit}
          />
        )}
        {mode === 'PREORDER' && (
          <DateField
            name="availableFrom"
            label={words.availableFrom}
            hint={words.availableFromHint}
            isRequired
            value={from}
            onChange={setFrom}
          />
        )}
      </Form>
    </Sheet>
  );
}

function modeOf({ stock }: AheadGoods): Mode {
  if (stock?.preorderLimit != null) return 'PREORDER';
  return stock?.backorderLimit ? 'BACKORDER' : 'NONE';
}
