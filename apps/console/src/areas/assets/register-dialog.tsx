import {
  DeskRegisterAssetDocument,
  type AssetCategory,
  type AssetCondition,
  type AssetFunding,
} from '@lumbung/web-api';
import type { BusinessDate } from '@lumbung/kernel';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { DateField, MoneyField, QuantityField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { useAssetsWords } from './words.js';

/** Takes an asset in; of one out of the old books also what was written off there. */
export function RegisterDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useAssetsWords();
  const common = useCommonWords();
  const format = useFormat();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    name: '',
    category: 'EQUIPMENT' as AssetCategory,
    acquiredOn: format.today() as BusinessDate | null,
    cost: null as number | null,
    residual: null as number | null,
    lifeMonths: null as number | null,
    funding: 'CASH' as AssetFunding,
    writtenOffBefore: null as number | null,
    writtenOffFrom: null as BusinessDate | null,
    place: '',
    condition: 'GOOD' as AssetCondition,
    serialNo: '',
    note: '',
  }));
  const act = useAct(DeskRegisterAssetDocument, {
    onDone: ({ number }) => {
      tell(words.added(number));
      onClose();
    },
  });
  const isLand = draft.category === 'LAND';
  const isOld = draft.funding === 'IN_BOOKS';
  const save = () => {
    const { acquiredOn, cost, writtenOffBefore, writtenOffFrom, lifeMonths, place, serialNo, note, ...rest } = draft;
    if (acquiredOn === null || cost === null) return;
    void act.run({
      ...rest,
      acquiredOn,
      cost,
      lifeMonths: isLand ? null : lifeMonths,
      writtenOffBefore: isOld && !isLand ? writtenOffBefore : null,
      writtenOffFrom: isOld && !isLand ? writtenOffFrom : null,
      place: textOrNull(place),
      serialNo: textOrNull(serialNo),
      note: textOrNull(note),
    });
  };
  return (
    <Sheet kind="dialog" title={words.add} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          isRequired
          maxLength={120}
          value={draft.name}
          onChange={set('name')}
          isFocused
        />
        <div className="field-row">
          <SelectField
            name="category"
            label={words.category}
            isRequired
            options={Object.entries(words.categories)}
            value={draft.category}
            onChange={(category) => set('category')(category as AssetCategory)}
          />
          <DateField
            name="acquiredOn"
            label={words.acquiredOn}
            isRequired
            value={draft.acquiredOn}
            onChange={set('acquiredOn')}
          />
        </div>
        <div className="field-row">
          <MoneyField name="cost" label={words.cost} isRequired value={draft.cost} onChange={set('cost')} />
          <SelectField
            name="funding"
            label={words.funding}
            isRequired
            options={Object.entries(words.fundings)}
            value={draft.funding}
            onChange={(funding) => set('funding')(funding as AssetFunding)}
          />
        </div>
        {!isLand && (
          <div className="field-row">
            <QuantityField
              name="lifeMonths"
              label={words.life}
              hint={words.lifeHint}
              isRequired
              value={draft.lifeMonths}
              onChange={set('lifeMonths')}
            />
            <MoneyField
              name="residual"
              label={words.residual}
              hint={words.residualHint}
              value={draft.residual}
              onChange={set('residual')}
            />
          </div>
        )}
        {isOld && !isLand && (
          <div className="field-row">
            <MoneyField
              name="writtenOffBefore"
              label={words.writtenOffBefore}
              value={draft.writtenOffBefore}
              onChange={set('writtenOffBefore')}
            />
            <DateField
              name="writtenOffFrom"
              label={words.writtenOffFrom}
              hint={words.writtenOffFromHint}
              value={draft.writtenOffFrom}
              onChange={set('writtenOffFrom')}
            />
          </div>
        )}
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
        {draft.cost !== null && (
          <p className="consequence">
            {isOld ? words.consequenceNone : words.consequence(format.money(draft.cost), words.fundings[draft.funding])}
          </p>
        )}
      </Form>
    </Sheet>
  );
}
