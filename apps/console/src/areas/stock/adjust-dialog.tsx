import { useState } from 'react';
import { quantity } from '@lumbung/kernel';
import { DeskAdjustStockDocument, type StockAdjustmentReason } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { QuantityField } from '../../ui/value-fields.js';
import type { StockRow } from './stock.js';
import { useStockWords } from './words.js';

/** People count what is there; the house books the difference. */
export function AdjustDialog({ row, onClose }: { readonly row: StockRow; readonly onClose: () => void }) {
  const words = useStockWords();
  const format = useFormat();
  const tell = useToast();
  const onHand = row.stock?.onHand ?? 0;
  const [counted, setCounted] = useState<number | null>(null);
  const [reason, setReason] = useState<StockAdjustmentReason>('COUNT');
  const [note, setNote] = useState('');
  const act = useAct(DeskAdjustStockDocument, {
    onDone: () => {
      tell(words.adjusted);
      onClose();
    },
  });
  const change = counted === null ? 0 : quantity(counted).minus(quantity(onHand)).toJSON();
  const withUnit = (amount: number) => `${format.quantity(amount)} ${row.unitLabel}`;
  return (
    <Sheet kind="dialog" title={words.adjustOf(row.title)} onClose={onClose}>
      <Form
        act={act}
        submit={words.adjust}
        isDisabled={change === 0 || (counted ?? 0) < 0}
        onCancel={onClose}
        consequence={
          counted === null
            ? undefined
            : counted < 0
              ? words.belowZero
              : words.adjustConsequence(withUnit(onHand), withUnit(counted))
        }
        onSubmit={() => void act.run({ variantId: row.id, change, reason, note: textOrNull(note) })}
      >
        <QuantityField
          name="counted"
          label={words.counted}
          unit={row.unitLabel}
          hint={words.countedHint}
          isRequired
          value={counted}
          onChange={setCounted}
          isFocused
        />
        <SelectField
          name="reason"
          label={words.reason}
          isRequired
          options={Object.entries(words.reasons)}
          value={reason}
          onChange={(value) => setReason(value as StockAdjustmentReason)}
        />
        <TextField
          name="note"
          label={words.note}
          isRequired={reason === 'OTHER'}
          maxLength={500}
          value={note}
          onChange={setNote}
        />
      </Form>
    </Sheet>
  );
}
