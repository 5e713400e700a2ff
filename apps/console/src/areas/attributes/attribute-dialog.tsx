import {
  DeskCreateAttributeDocument,
  DeskUpdateAttributeDocument,
  type AttributeKind,
  type DeskAttributeFragment,
  type DeskAttributesQuery,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { CheckField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { useCommonWords } from '../../words/index.js';
import { categoryOptions } from '../products/category-options.js';
import { useAttributesWords } from './words.js';

interface AttributeDialogProps {
  readonly known: DeskAttributeFragment | null;
  readonly tree: DeskAttributesQuery['categories'];
  readonly onClose: () => void;
}

export function AttributeDialog({ known, tree, onClose }: AttributeDialogProps) {
  const words = useAttributesWords();
  const common = useCommonWords();
  const tell = useToast();
  const { draft, set, change } = useDraft(() => ({
    name: known?.name ?? '',
    kind: known?.kind ?? ('CHOICE' as AttributeKind),
    unit: known?.unit ?? '',
    choices: known?.choices.map(({ name }) => name).join('\n') ?? '',
    categoryIds: known?.categories.map(({ id }) => id) ?? [],
    isFilterable: known?.isFilterable ?? true,
    isActive: known?.isActive ?? true,
  }));
  const onDone = () => {
    tell(common.saved);
    onClose();
  };
  const create = useAct(DeskCreateAttributeDocument, { onDone });
  const update = useAct(DeskUpdateAttributeDocument, { onDone });
  const act = known === null ? create : update;
  const canFilter = draft.kind !== 'TEXT' && draft.kind !== 'DATE';
  const save = () => {
    const values = {
      name: draft.name.trim(),
      unit: draft.kind === 'NUMBER' ? textOrNull(draft.unit) : null,
      choices: draft.kind === 'CHOICE' ? choicesOf(draft.choices, known) : [],
      categoryIds: draft.categoryIds,
      isFilterable: canFilter && draft.isFilterable,
    };
    void (known === null
      ? create.run({ ...values, kind: draft.kind })
      : update.run({ attributeId: known.id, ...values, isActive: draft.isActive }));
  };
  return (
    <Sheet kind="dialog" title={known === null ? words.add : words.edit(known.name)} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          isRequired
          maxLength={40}
          value={draft.name}
          onChange={set('name')}
          isFocused
        />
        {known === null && (
          <SelectField
            name="kind"
            label={words.kind}
            hint={words.kindHint}
            isRequired
            options={Object.entries(words.kinds)}
            value={draft.kind}
            onChange={(kind) => change({ kind: kind as AttributeKind })}
          />
        )}
        {draft.kind === 'NUMBER' && (
          <TextField
            name="unit"
            label={words.unit}
            hint={words.unitHint}
            maxLength={12}
            value={draft.unit}
            onChange={set('unit')}
          />
        )}
        {draft.kind === 'CHOICE' && (
          <TextField
            name="choices"
            label={words.choices}
            hint={words.choicesHint}
            isRequired
            rows={4}
            value={draft.choices}
            onChange={set('choices')}
          />
        )}
        <fieldset className="field">
          <legend>{words.categories}</legend>
          <p className="hint">{words.categoriesHint}</p>
          <div className="choice-grid">
            {categoryOptions(tree).map(([id, name]) => (
              <CheckField
                key={id}
                name={`category-${id}`}
                label={name.trim()}
                isChecked={draft.categoryIds.includes(id)}
                onChange={(isChecked) =>
                  change({
                    categoryIds: isChecked
                      ? [...draft.categoryIds, id]
                      : draft.categoryIds.filter((other) => other !== id),
                  })
                }
              />
            ))}
          </div>
        </fieldset>
        <CheckField
          name="isFilterable"
          label={words.isFilterable}
          hint={canFilter ? undefined : words.notFilterable}
          isChecked={canFilter && draft.isFilterable}
          isDisabled={!canFilter}
          onChange={set('isFilterable')}
        />
        {known !== null && (
          <CheckField
            name="isActive"
            label={words.isActive}
            hint={words.isActiveHint}
            isChecked={draft.isActive}
            onChange={set('isActive')}
          />
        )}
      </Form>
    </Sheet>
  );
}

/** A choice keeps its products by its name, else by its line when as many lines are left. */
function choicesOf(text: string, known: DeskAttributeFragment | null): { id: string | null; name: string }[] {
  const before = known?.choices ?? [];
  const names = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const kept = new Set(names);
  return names.map((name, line) => {
    const same = before.find((choice) => choice.name === name);
    const there = before[line];
    const renamed = names.length === before.length && there !== undefined && !kept.has(there.name) ? there : undefined;
    return { id: (same ?? renamed)?.id ?? null, name };
  });
}
