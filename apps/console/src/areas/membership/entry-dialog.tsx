import type { BusinessDate } from '@lumbung/kernel';
import { DeskRegisterColumnsDocument, DeskWriteRegisterEntryDocument, type RegisterKind } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { DateField } from '../../ui/value-fields.js';
import { useMembershipWords } from './words.js';

interface EntryDialogProps {
  readonly kind: RegisterKind;
  readonly corrects: { readonly id: string; readonly number: string } | null;
  readonly onClose: () => void;
}

/** A line for a book that is written by hand; its columns are those of the book. */
export function EntryDialog({ kind, corrects, onClose }: EntryDialogProps) {
  const words = useMembershipWords();
  const format = useFormat();
  const tell = useToast();
  const columns = useAsk(DeskRegisterColumnsDocument, { kind });
  const { draft, set } = useDraft(() => ({
    happenedOn: format.today() as BusinessDate | null,
    who: '',
    party: '',
    subject: '',
    body: '',
    followUp: '',
  }));
  const act = useAct(DeskWriteRegisterEntryDocument, {
    onDone: ({ number }) => {
      tell(words.written(String(number)));
      onClose();
    },
  });
  const write = () =>
    void act.run({
      kind,
      happenedOn: draft.happenedOn,
      who: textOrNull(draft.who),
      party: textOrNull(draft.party),
      subject: draft.subject.trim(),
      body: textOrNull(draft.body),
      followUp: textOrNull(draft.followUp),
      correctsId: corrects?.id ?? null,
    });
  const field = (
    name: 'who' | 'party' | 'subject' | 'body' | 'followUp',
    label: string | null | undefined,
    maxLength: number,
    rows?: number,
  ) =>
    label != null && (
      <TextField
        name={name}
        label={label}
        isRequired={name === 'subject'}
        maxLength={maxLength}
        rows={rows}
        value={draft[name]}
        onChange={set(name)}
      />
    );
  return (
    <Sheet
      kind="dialog"
      title={corrects ? `${words.correct} ${corrects.number}` : words.write}
      lead={corrects ? words.correctText : words.writeText}
      onClose={onClose}
    >
      <Loaded query={columns} lines={4}>
        {({ register: { columns: book } }) => (
          <Form act={act} submit={words.write} onCancel={onClose} onSubmit={write}>
            <DateField
              name="happenedOn"
              label={words.date}
              isRequired
              value={draft.happenedOn}
              onChange={set('happenedOn')}
            />
            {field('who', book.who, 200)}
            {field('party', book.party, 200)}
            {field('subject', book.subject, 300)}
            {field('body', book.body, 4000, 5)}
            {field('followUp', book.followUp, 1000, 3)}
          </Form>
        )}
      </Loaded>
    </Sheet>
  );
}
