import {
  DeskAddLocationDocument,
  DeskUpdateLocationDocument,
  type DeskLocationFragment,
  type LocationKind,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { CheckField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { QuantityField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { useLocationsWords } from './words.js';

interface LocationDialogProps {
  /** Null: a new one. */
  readonly place: DeskLocationFragment | null;
  readonly onClose: () => void;
}

export function LocationDialog({ place, onClose }: LocationDialogProps) {
  const words = useLocationsWords();
  const common = useCommonWords();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    name: place?.name ?? '',
    kind: place?.kind ?? ('WAREHOUSE' as LocationKind),
    addressNote: place?.addressNote ?? '',
    isPickupPoint: place?.isPickupPoint ?? false,
    sellsFrom: place?.sellsFrom ?? true,
    priority: (place?.priority ?? 100) as number | null,
    isDefault: place?.isDefault ?? false,
  }));
  const onDone = () => {
    tell(words.saved);
    onClose();
  };
  const add = useAct(DeskAddLocationDocument, { onDone });
  const update = useAct(DeskUpdateLocationDocument, { onDone });
  const save = () => {
    const { isDefault, ...rest } = draft;
    const values = { ...rest, name: draft.name.trim(), addressNote: textOrNull(draft.addressNote) };
    void (place === null
      ? add.run(values)
      : update.run({ locationId: place.id, ...values, ...(isDefault && { isDefault }) }));
  };
  return (
    <Sheet kind="dialog" title={place === null ? words.add : words.edit(place.name)} onClose={onClose}>
      <Form act={place === null ? add : update} submit={common.save} onCancel={onClose} onSubmit={save}>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          isRequired
          maxLength={60}
          value={draft.name}
          onChange={set('name')}
          isFocused
        />
        <div className="field-row">
          <SelectField
            name="kind"
            label={words.kind}
            isRequired
            options={Object.entries(words.kinds)}
            value={draft.kind}
            onChange={(kind) => set('kind')(kind as LocationKind)}
          />
          <QuantityField
            name="priority"
            label={words.priority}
            hint={words.priorityHint}
            isRequired
            value={draft.priority}
            onChange={set('priority')}
          />
        </div>
        <TextField
          name="addressNote"
          label={words.note}
          hint={words.noteHint}
          maxLength={300}
          value={draft.addressNote}
          onChange={set('addressNote')}
        />
        <CheckField
          name="sellsFrom"
          label={words.sellsFrom}
          hint={words.sellsFromHint}
          isChecked={draft.sellsFrom}
          onChange={set('sellsFrom')}
        />
        <CheckField
          name="isPickupPoint"
          label={words.isPickupPoint}
          isChecked={draft.isPickupPoint}
          onChange={set('isPickupPoint')}
        />
        {place !== null && !place.isDefault && (
          <CheckField
            name="isDefault"
            label={words.isDefault}
            hint={words.isDefaultHint}
            isChecked={draft.isDefault}
            onChange={set('isDefault')}
          />
        )}
      </Form>
    </Sheet>
  );
}
