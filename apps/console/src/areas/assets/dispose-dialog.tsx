import type { BusinessDate } from '@lumbung/kernel';
import { DeskDisposeAssetDocument, type AssetFunding } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { DateField, MoneyField } from '../../ui/value-fields.js';
import type { Asset } from './asset.js';
import { useAssetsWords } from './words.js';

interface DisposeDialogProps {
  readonly asset: Asset;
  readonly onClose: () => void;
}

export function DisposeDialog({ asset, onClose }: DisposeDialogProps) {
  const words = useAssetsWords();
  const format = useFormat();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    on: format.today() as BusinessDate | null,
    proceeds: null as number | null,
    money: 'CASH' as AssetFunding,
    reason: '',
  }));
  const act = useAct(DeskDisposeAssetDocument, {
    onDone: () => {
      tell(words.disposed);
      onClose();
    },
  });
  const save = () => {
    if (draft.on !== null) void act.run({ assetId: asset.id, ...draft, on: draft.on });
  };
  return (
    <Sheet kind="dialog" title={words.disposeOf(asset.name)} onClose={onClose}>
      <Form act={act} submit={words.dispose} isDanger onCancel={onClose} onSubmit={save}>
        <p className="consequence">{words.gainOrLoss(format.money(asset.bookValue))}</p>
        <DateField name="on" label={words.disposeOn} isRequired value={draft.on} onChange={set('on')} isFocused />
        <div className="field-row">
          <MoneyField
            name="proceeds"
            label={words.proceeds}
            hint={words.disposeHint}
            value={draft.proceeds}
            onChange={set('proceeds')}
          />
          <SelectField
            name="money"
            label={words.money}
            options={[
              ['CASH', words.fundings.CASH],
              ['BANK', words.fundings.BANK],
            ]}
            value={draft.money}
            onChange={(money) => set('money')(money as AssetFunding)}
          />
        </div>
        <TextField
          name="reason"
          label={words.disposeReason}
          isRequired
          maxLength={200}
          value={draft.reason}
          onChange={set('reason')}
        />
      </Form>
    </Sheet>
  );
}
