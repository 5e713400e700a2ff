import { useState } from 'react';
import {
  DeskApproveManualJournalDocument,
  DeskDeclineManualJournalDocument,
  DeskDiscardManualJournalDocument,
  DeskManualSettingsDocument,
  DeskSaveJournalTemplateDocument,
  type DeskManualJournalFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { MoneyField } from '../../ui/value-fields.js';
import { contentOf, draftOf } from './draft.js';
import { useManualWords } from './words.js';

export type ManualAct = 'approve' | 'decline' | 'discard' | 'template';

interface DialogProps {
  readonly document: DeskManualJournalFragment;
  /** The thing was done. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before a document is approved, declined, thrown away or kept as a template. */
export function ManualDialog({ kind, ...props }: DialogProps & { readonly kind: ManualAct }) {
  if (kind === 'approve') return <Approve {...props} />;
  if (kind === 'decline') return <Decline {...props} />;
  return kind === 'discard' ? <Discard {...props} /> : <MakeTemplate {...props} />;
}

function Approve({ document, onDone, onClose }: DialogProps) {
  const words = useManualWords();
  const format = useFormat();
  const tell = useToast();
  const { id, number, version, amount } = document;
  const act = useAct(DeskApproveManualJournalDocument, { onDone: () => (onDone(), tell(words.posted(number))) });
  return (
    <ActDialog
      title={`${words.approve} ${number}`}
      consequence={words.approveConsequence(number, format.money(amount))}
      submit={words.approve}
      act={act}
      onSubmit={() => void act.run({ manualJournalId: id, version })}
      onClose={onClose}
    />
  );
}

function Decline({ document, onDone, onClose }: DialogProps) {
  const words = useManualWords();
  const tell = useToast();
  const { id, number, canApprove } = document;
  const label = canApprove ? words.decline : words.takeBack;
  const act = useAct(DeskDeclineManualJournalDocument, { onDone: () => (onDone(), tell(words.declined(number))) });
  return (
    <ActDialog
      title={`${label} ${number}`}
      consequence={words.declineConsequence}
      submit={label}
      isDanger
      act={act}
      reason={{ label: words.reason, isRequired: true }}
      onSubmit={(reason) => void act.run({ manualJournalId: id, reason })}
      onClose={onClose}
    />
  );
}

function Discard({ document, onDone, onClose }: DialogProps) {
  const words = useManualWords();
  const tell = useToast();
  const act = useAct(DeskDiscardManualJournalDocument, { onDone: () => (onDone(), tell(words.discarded)) });
  return (
    <ActDialog
      title={`${words.discard} ${document.number}`}
      consequence={words.discardConsequence(document.number)}
      submit={words.discard}
      isDanger
      act={act}
      onSubmit={() => void act.run({ manualJournalId: document.id })}
      onClose={onClose}
    />
  );
}

const DAYS = Array.from({ length: 31 }, (_, index) => [String(index + 1), String(index + 1)] as const);

function MakeTemplate({ document, onDone, onClose }: DialogProps) {
  const words = useManualWords();
  const tell = useToast();
  const [name, setName] = useState(document.text.slice(0, 100));
  const [day, setDay] = useState('');
  const act = useAct(DeskSaveJournalTemplateDocument, {
    onDone: (template) => (onDone(), tell(words.templateSaved(template.name))),
  });
  const recurrence = day === '' ? undefined : { dayOfMonth: Number(day) };
  return (
    <Sheet kind="dialog" title={words.makeTemplate} lead={words.templateLead} onClose={onClose}>
      <Form
        act={act}
        submit={words.makeTemplate}
        onCancel={onClose}
        onSubmit={() => void act.run({ ...contentOf(draftOf(document)), name: name.trim(), recurrence })}
      >
        <TextField
          name="name"
          label={words.name}
          isRequired
          maxLength={100}
          value={name}
          onChange={setName}
          isFocused
        />
        <SelectField
          name="dayOfMonth"
          label={words.dayOfMonth}
          hint={words.dayOfMonthHint}
          nothing={words.notMonthly}
          options={DAYS}
          value={day}
          onChange={setDay}
        />
      </Form>
    </Sheet>
  );
}

/** The amount up to which one person is enough. */
export function LimitDialog({ limit, onClose }: { readonly limit: number; readonly onClose: () => void }) {
  const words = useManualWords();
  const tell = useToast();
  const [amount, setAmount] = useState<number | null>(limit);
  const act = useAct(DeskManualSettingsDocument, { onDone: () => (onClose(), tell(words.limitSaved)) });
  return (
    <Sheet kind="dialog" title={words.limit} onClose={onClose}>
      <Form
        act={act}
        submit={words.limit}
        consequence={words.limitConsequence}
        onCancel={onClose}
        onSubmit={() => void act.run({ fourEyesAbove: amount ?? 0 })}
      >
        <MoneyField
          name="fourEyesAbove"
          label={words.limitField}
          hint={words.limitHint}
          isRequired
          value={amount}
          onChange={setAmount}
          isFocused
        />
      </Form>
    </Sheet>
  );
}
