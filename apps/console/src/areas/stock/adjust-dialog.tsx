import { useState } from 'react';
import { quantity } from '@lumbung/kernel';
import { DeskAdjustStockDocument, DeskPlacesOfDocument, type StockAdjustmentReason } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { PlaceField, usePlaces } from '../../ui/goods/places.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { QuantityField } from '../../ui/value-fields.js';
import { useStockWords } from './words.js';

interface AdjustDialogProps {
  readonly row: { readonly id: string; readonly title: string; readonly unitLabel: string };
  readonly placeId?: string;
  readonly reason?: StockAdjustmentReason;
  readonly onClose: () => void;
}

/** People count what is there; the house books the difference. */
export function AdjustDialog({ row, placeId, reason: firstReason = 'COUNT', onClose }: AdjustDialogProps) {
  const words = useStockWords();
  const format = useFormat();
  const tell = useToast();
  const places = usePlaces();
  const lying = useAsk(DeskPlacesOfDocument, { variantIds: [row.id] }).data?.placesOfVariants[0];
  const [chosen, setChosen] = useState(placeId);
  const [counted, setCounted] = useState<number | null>(null);
  const [reason, setReason] = useState(firstReason);
  const [note, setNote] = useState('');
  const place = places.open.find(({ id }) => id === chosen) ?? places.usual;
  const onHand = lying?.places.find(({ location }) => location.id === place?.id)?.onHand ?? 0;
  const act = useAct(DeskAdjustStockDocument, {
    onDone: () => {
      tell(words.adjusted);
      onClose();
    },
  });
  const isKnown = lying !== undefined && place !== undefined;
  const change = counted === null ? 0 : quantity(counted).minus(quantity(onHand)).toJSON();
  const withUnit = (amount: number) => `${format.quantity(amount)} ${row.unitLabel}`;
  return (
    <Sheet kind="dialog" title={words.adjustOf(row.title)} onClose={onClose}>
      <Form
        act={act}
        submit={words.adjust}
        isDisabled={!isKnown || change === 0 || (counted ?? 0) < 0}
        onCancel={onClose}
        consequence={
          counted === null || !isKnown
            ? undefined
            : counted < 0
              ? words.belowZero
              : words.adjustConsequence(place.name, withUnit(onHand), withUnit(counted))
        }
        onSubmit={() =>
          void act.run({ variantId: row.id, locationId: place?.id, change, reason, note: textOrNull(note) })
        }
      >
        <PlaceField name="locationId" places={places.open} value={place?.id ?? ''} onChange={setChosen} />
        <QuantityField
          name="counted"
          label={words.counted}
          unit={row.unitLabel}
          hint={isKnown ? `${words.countedHint} ${words.inBooks(withUnit(onHand))}` : words.countedHint}
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
