import { useState } from 'react';
import { DeskSaveDrawerDocument, type DeskCashDrawersQuery } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { CheckField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { useDrawersWords } from './words.js';

export type Drawer = DeskCashDrawersQuery['cashDrawers'][number];

/** Adds a drawer, renames one, or takes it out of use. */
export function DrawerDialog({ drawer, onClose }: { readonly drawer?: Drawer; readonly onClose: () => void }) {
  const words = useDrawersWords();
  const common = useCommonWords();
  const tell = useToast();
  const [name, setName] = useState(drawer?.name ?? '');
  const [isActive, setActive] = useState(drawer?.isActive ?? true);
  const act = useAct(DeskSaveDrawerDocument, {
    onDone: () => {
      tell(words.saved);
      onClose();
    },
  });
  return (
    <Sheet kind="dialog" title={drawer ? words.editDrawer : words.addDrawer} onClose={onClose}>
      <Form
        act={act}
        submit={common.save}
        onCancel={onClose}
        onSubmit={() => void act.run({ drawerId: drawer?.id, name: name.trim(), isActive })}
      >
        <TextField
          name="name"
          label={words.drawerName}
          isRequired
          maxLength={40}
          value={name}
          onChange={setName}
          isFocused
        />
        {drawer && <CheckField name="isActive" label={words.isActive} isChecked={isActive} onChange={setActive} />}
      </Form>
    </Sheet>
  );
}
