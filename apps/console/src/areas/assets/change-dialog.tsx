import { DeskChangeAssetDocument, type AssetCondition } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { MoneyField, QuantityField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import type { Asset } from './asset.js';
import { useAssetsWords } from './words.js';

interface ChangeDialogProps {
  readonly asset: Asset;
  readonly onClose: () => void;
}

export function ChangeDialog({ asset, onClose }: ChangeDialogProps) {
  const words = useAssetsWords();
  const common = useCommonWords();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    name: asset.name,
    place: asset.place ?? '',
    condition: asset.condition,
    serialNo: asset.serialNo ?? '',
    note: asset.note ?? '',
    monthsLeft: null as number | null,
    residual: null as number | null,
    reason: '',
  }));
  const act = useAct(DeskChangeAssetDocument, {
    onDone: () => {
      tell(words.changed);
      onClose();
    },
  });
  const save = () => void act.run({ assetId: asset.id, ...draft, reason: textOrNull(draft.reason) });
  return (
    <Sheet kind="dialog" title={words.editOf(asset.name)} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        <TextField
          name="name"
          label={words.name}
          isRequired
          maxLength={120}
          value={draft.name}
          onChange={set('name')}
          isFocused
        />
        <div className="field-row">
          <TextField name="place" label={words.place} maxLength={120} value={draft.place} onChange={set('place')} />
          <SelectField
            name="condition"
            label={words.condition}
            options={Object.entries(words.conditions)}
            value={draft.condition}
            onChange={(condition) => set('condition')(condition as AssetCondition)}
          />
        </div>
        <TextField
          name="serialNo"
          label={words.serialNo}
          maxLength={60}
          value={draft.serialNo}
          onChange={set('serialNo')}
        />
        <TextField name="note" label={words.note} rows={2} maxLength={500} value={draft.note} onChange={set('note')} />
        {asset.months !== null && (
          <>
            <p className="hint">{words.estimate}</p>
            <div className="field-row">
              <QuantityField
                name="monthsLeft"
                label={words.monthsLeft}
                value={draft.monthsLeft}
                onChange={set('monthsLeft')}
              />
              <MoneyField name="residual" label={words.residual} value={draft.residual} onChange={set('residual')} />
            </div>
            <TextField
              name="reason"
              label={words.reason}
              isRequired={draft.monthsLeft !== null || draft.residual !== null}
              maxLength={200}
              value={draft.reason}
              onChange={set('reason')}
            />
          </>
        )}
      </Form>
    </Sheet>
  );
}
