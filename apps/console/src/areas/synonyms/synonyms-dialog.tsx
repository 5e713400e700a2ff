import { useState } from 'react';
import { DeskSaveSynonymsDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { useSynonymsWords } from './words.js';

interface SynonymsDialogProps {
  readonly group: { readonly id: string; readonly words: readonly string[] } | null;
  /** What somebody looked for, as the first of a new group. */
  readonly word?: string;
  readonly onClose: () => void;
}

export function SynonymsDialog({ group, word = '', onClose }: SynonymsDialogProps) {
  const words = useSynonymsWords();
  const common = useCommonWords();
  const tell = useToast();
  const [text, setText] = useState(group === null ? word && `${word}\n` : group.words.join('\n'));
  const act = useAct(DeskSaveSynonymsDocument, {
    onDone: () => {
      tell(common.saved);
      onClose();
    },
  });
  const save = () =>
    void act.run({
      synonymGroupId: group?.id,
      words: text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    });
  return (
    <Sheet kind="dialog" title={group === null ? words.add : words.edit(group.words.join(' = '))} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        <TextField
          name="words"
          label={words.field}
          hint={words.fieldHint}
          isRequired
          rows={5}
          maxLength={1000}
          value={text}
          onChange={setText}
        />
      </Form>
    </Sheet>
  );
}
