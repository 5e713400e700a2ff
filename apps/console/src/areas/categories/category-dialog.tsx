import { useState } from 'react';
import { DeskCreateCategoryDocument, DeskUpdateCategoryDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { CheckField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { QuantityField } from '../../ui/value-fields.js';
import { useCommonWords } from '../../words/index.js';
import type { CategoryTree, OpenCategory } from './categories.js';
import { useCategoriesWords } from './words.js';

interface CategoryDialogProps {
  readonly open: OpenCategory;
  readonly tree: readonly CategoryTree[];
  readonly onClose: () => void;
}

export function CategoryDialog({ open, tree, onClose }: CategoryDialogProps) {
  const words = useCategoriesWords();
  const common = useCommonWords();
  const tell = useToast();
  const known = 'category' in open ? open.category : null;
  const [name, setName] = useState(known?.name ?? '');
  const [parentId, setParentId] = useState(known?.parentId ?? ('parentId' in open ? open.parentId : null) ?? '');
  const [position, setPosition] = useState<number | null>(known?.position ?? null);
  const [isVisible, setVisible] = useState(known?.isVisible ?? true);
  const onDone = () => {
    tell(common.saved);
    onClose();
  };
  const create = useAct(DeskCreateCategoryDocument, { onDone });
  const update = useAct(DeskUpdateCategoryDocument, { onDone });
  const act = known === null ? create : update;
  const suggestions = act.refusal !== null && 'suggestions' in act.refusal ? act.refusal.suggestions : [];
  const save = () => {
    const values = { name: name.trim(), parentId: parentId || null, ...(position !== null && { position }) };
    void (known === null ? create.run(values) : update.run({ categoryId: known.id, ...values, isVisible }));
  };
  return (
    <Sheet kind="dialog" title={known === null ? words.add : words.edit(known.name)} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        {suggestions.length > 0 && (
          <p>
            {words.freeAddresses} {suggestions.join(', ')}
          </p>
        )}
        <TextField name="name" label={words.name} isRequired maxLength={60} value={name} onChange={setName} isFocused />
        <SelectField
          name="parentId"
          label={words.parent}
          nothing={words.top}
          options={parents(tree, known?.id)}
          value={parentId}
          onChange={setParentId}
        />
        <QuantityField
          name="position"
          label={words.position}
          hint={words.positionHint}
          value={position}
          onChange={setPosition}
        />
        {known !== null && (
          <CheckField
            name="isVisible"
            label={words.isVisible}
            hint={words.isVisibleHint}
            isChecked={isVisible}
            onChange={setVisible}
          />
        )}
      </Form>
    </Sheet>
  );
}

/** Where a shelf may hang: the first two levels, never below itself. */
function parents(tree: readonly CategoryTree[], self?: string): (readonly [string, string])[] {
  return tree
    .filter((shelf) => shelf.id !== self)
    .flatMap((shelf) => [
      [shelf.id, shelf.name] as const,
      ...(shelf.children ?? [])
        .filter((child) => child.id !== self)
        .map((child) => [child.id, `   ${child.name}`] as const),
    ]);
}
