import { useState } from 'react';
import { DeskSetProductOptionsDocument, type DeskProductFragment } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { MOST_OPTIONS, NEW_OPTION, optionDraft, optionInputs, valuesOf, type OptionDraft } from './options.js';
import { useProductsWords } from './words.js';

interface OptionsDialogProps {
  readonly product: DeskProductFragment;
  readonly onClose: () => void;
}

/** What buyers choose between, at most three; variants that are there are told which values they carry. */
export function OptionsDialog({ product, onClose }: OptionsDialogProps) {
  const words = useProductsWords();
  const common = useCommonWords();
  const tell = useToast();
  const [drafts, setDrafts] = useState<readonly OptionDraft[]>(() =>
    Array.from({ length: MOST_OPTIONS }, (_, index) => {
      const option = product.options[index];
      return option === undefined ? NEW_OPTION : optionDraft(option);
    }),
  );
  // Which value each variant carries, by variant and option; read from what it carries already.
  const [carried, setCarried] = useState<Readonly<Record<string, string>>>({});
  const act = useAct(DeskSetProductOptionsDocument, {
    onDone: () => {
      tell(words.optionsSaved);
      onClose();
    },
  });
  const used = drafts.filter(({ name }) => name.trim() !== '');
  const nameOf = (variant: DeskProductFragment['variants'][number], option: OptionDraft) =>
    carried[`${variant.id} ${drafts.indexOf(option)}`] ??
    variant.optionValues.find(({ optionId }) => optionId === option.id)?.name ??
    valuesOf(option).find((value) => variant.name.includes(value)) ??
    valuesOf(option)[0] ??
    '';
  const change = (index: number, part: Partial<OptionDraft>) =>
    setDrafts((old) => old.map((draft, place) => (place === index ? { ...draft, ...part } : draft)));
  const save = () =>
    void act.run({
      productId: product.id,
      options: optionInputs(drafts, product.options),
      variants: hasNew(used)
        ? product.variants.map((variant) => ({
            variantId: variant.id,
            values: used.map((option) => nameOf(variant, option)),
          }))
        : null,
    });
  return (
    <Sheet kind="dialog" title={words.setOptions} lead={words.optionsHint} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        {drafts.map((draft, index) => (
          <div key={index}>
            <TextField
              name={`option${index}`}
              label={words.optionName(index + 1)}
              hint={index === 0 ? words.optionNameHint : undefined}
              maxLength={30}
              value={draft.name}
              onChange={(name) => change(index, { name })}
            />
            {draft.name.trim() !== '' && (
              <TextField
                name={`values${index}`}
                label={words.optionValues(index + 1)}
                hint={words.optionValuesHint}
                isRequired
                rows={3}
                value={draft.values}
                onChange={(values) => change(index, { values })}
              />
            )}
          </div>
        ))}
        {hasNew(used) && product.variants.length > 0 && (
          <fieldset className="field">
            <legend>{words.carried}</legend>
            <p className="hint">{words.carriedHint}</p>
            {product.variants.map((variant) =>
              used.map((option) => (
                <SelectField
                  key={`${variant.id} ${drafts.indexOf(option)}`}
                  name={`carried-${variant.id}-${drafts.indexOf(option)}`}
                  label={`${variant.name || variant.sku}: ${option.name}`}
                  isRequired
                  options={valuesOf(option).map((value) => [value, value])}
                  value={nameOf(variant, option)}
                  onChange={(value) =>
                    setCarried((old) => ({ ...old, [`${variant.id} ${drafts.indexOf(option)}`]: value }))
                  }
                />
              )),
            )}
          </fieldset>
        )}
      </Form>
    </Sheet>
  );
}

function hasNew(options: readonly OptionDraft[]): boolean {
  return options.some(({ id }) => id === null);
}
