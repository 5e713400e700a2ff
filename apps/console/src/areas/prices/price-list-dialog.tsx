import { useNavigate } from '@tanstack/react-router';
import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskCreatePriceListDocument,
  DeskUpdatePriceListDocument,
  type DeskPriceListFragment,
  type PriceClass,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useHere } from '../../shell/place.js';
import { RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { useDraft } from '../../ui/use-draft.js';
import { DateField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import { usePricesWords } from './words.js';

interface PriceListDialogProps {
  /** Null: a new one. */
  readonly list: DeskPriceListFragment | null;
  readonly onClose: () => void;
}

export function PriceListDialog({ list, onClose }: PriceListDialogProps) {
  const words = usePricesWords();
  const common = useCommonWords();
  const here = useHere();
  const navigate = useNavigate();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    name: list?.name ?? '',
    audience: list?.audience ?? ('PUBLIC' as PriceClass),
    validFrom: (list?.validFrom ?? null) as BusinessDate | null,
    validUntil: (list?.validUntil ?? null) as BusinessDate | null,
  }));
  const create = useAct(DeskCreatePriceListDocument, {
    onDone: ({ id }) => {
      tell(words.listSaved);
      void navigate({ to: here(`/toko/harga/daftar/${id}`) });
    },
  });
  const update = useAct(DeskUpdatePriceListDocument, {
    onDone: () => {
      tell(words.listSaved);
      onClose();
    },
  });
  const save = () => {
    const { audience, ...rest } = draft;
    const values = { ...rest, name: draft.name.trim() };
    void (list === null
      ? create.run({ ...values, audience, isActive: true })
      : update.run({ priceListId: list.id, ...values }));
  };
  return (
    <Sheet kind="dialog" title={list === null ? words.addList : words.editList} onClose={onClose}>
      <Form act={list === null ? create : update} submit={common.save} onCancel={onClose} onSubmit={save}>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          isRequired
          maxLength={80}
          value={draft.name}
          onChange={set('name')}
          isFocused
        />
        {list === null ? (
          <RadioField
            name="audience"
            legend={words.audience}
            options={(['PUBLIC', 'MEMBER'] as const).map(
              (one) => [one, words.audiences[one], words.audienceHints[one]] as const,
            )}
            value={draft.audience}
            onChange={(audience) => set('audience')(audience as PriceClass)}
          />
        ) : (
          <p className="hint">
            {words.audience}: {words.audiences[list.audience]}. {words.audienceFixed}
          </p>
        )}
        <div className="field-row">
          <DateField
            name="validFrom"
            label={words.validFrom}
            hint={words.validFromHint}
            value={draft.validFrom}
            onChange={set('validFrom')}
          />
          <DateField
            name="validUntil"
            label={words.validUntil}
            hint={words.validUntilHint}
            value={draft.validUntil}
            onChange={set('validUntil')}
          />
        </div>
      </Form>
    </Sheet>
  );
}
