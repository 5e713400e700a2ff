import { useState } from 'react';
import { DeskSetMandatoryClassDocument, DeskSetMandatoryClassesDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import { ClassFields, thisMonth } from './class-fields.js';
import { useMandatoryWords } from './words.js';

const MOST_MEMBERS = 500;

/** Puts one account of mandatory savings into another class. */
export function ClassDialog({ accountId, onClose }: { readonly accountId: string; readonly onClose: () => void }) {
  const words = useMandatoryWords();
  const common = useCommonWords();
  const format = useFormat();
  const tell = useToast();
  const [draft, setDraft] = useState(() => thisMonth(format.today()));
  const act = useAct(DeskSetMandatoryClassDocument, { onDone: () => (tell(words.classSet), onClose()) });
  return (
    <Sheet kind="dialog" title={words.setClass} onClose={onClose}>
      <Form
        act={act}
        submit={common.save}
        consequence={draft.memberClass && words.classConsequence(draft.memberClass, format.month(draft.startsOn))}
        onCancel={onClose}
        onSubmit={() => void act.run({ accountId, ...draft })}
      >
        <ClassFields draft={draft} onChange={setDraft} />
      </Form>
    </Sheet>
  );
}

/** Puts many members into a class by their numbers, all or none. */
export function ClassesDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useMandatoryWords();
  const common = useCommonWords();
  const format = useFormat();
  const tell = useToast();
  const [draft, setDraft] = useState(() => thisMonth(format.today()));
  const [text, setText] = useState('');
  const memberNos = text.split(/[\s,;]+/).filter(Boolean);
  const act = useAct(DeskSetMandatoryClassesDocument, {
    onDone: ({ count, memberClass }) => (tell(words.classesSet(format.count(count), memberClass)), onClose()),
  });
  return (
    <Sheet kind="dialog" title={words.setClasses} onClose={onClose}>
      <Form
        act={act}
        submit={common.save}
        consequence={draft.memberClass && words.classConsequence(draft.memberClass, format.month(draft.startsOn))}
        onCancel={onClose}
        onSubmit={() => void act.run({ memberNos: memberNos.slice(0, MOST_MEMBERS), ...draft })}
      >
        <TextField
          name="memberNos"
          label={words.memberNos}
          hint={words.memberNosHint}
          isRequired
          isFocused
          rows={5}
          value={text}
          onChange={setText}
        />
        <ClassFields draft={draft} onChange={setDraft} />
      </Form>
    </Sheet>
  );
}
