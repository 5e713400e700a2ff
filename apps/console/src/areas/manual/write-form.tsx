import { useState } from 'react';
import {
  DeskManualChoicesDocument,
  DeskProposeManualJournalDocument,
  DeskSaveManualJournalDocument,
  type DeskManualChoicesQuery,
  type ManualJournalForm,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { CheckField, RadioField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { Loaded } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { DateField, MoneyField } from '../../ui/value-fields.js';
import { contentOf, draftOf, emptyDraft, isInLines, type Draft } from './draft.js';
import { LinesField } from './lines-field.js';
import { useManualWords } from './words.js';

interface WriteSheetProps {
  readonly begins?: Draft;
  /** The document that is changed; absent for a new one. */
  readonly document?: { readonly id: string; readonly number: string };
  readonly onClose: () => void;
}

/** Writes a journal by hand, or changes a draft. */
export function WriteSheet({ begins = emptyDraft, document, onClose }: WriteSheetProps) {
  const words = useManualWords();
  const choices = useAsk(DeskManualChoicesDocument, {});
  return (
    <Sheet keepsTyped title={document ? `${words.edit} ${document.number}` : words.write} onClose={onClose}>
      <Loaded query={choices}>
        {(data) => <WriteForm choices={data} begins={begins} documentId={document?.id} onClose={onClose} />}
      </Loaded>
    </Sheet>
  );
}

interface WriteFormProps {
  readonly choices: DeskManualChoicesQuery;
  readonly begins: Draft;
  readonly documentId: string | undefined;
  readonly onClose: () => void;
}

const FORMS: readonly ManualJournalForm[] = ['MONEY_OUT', 'MONEY_IN', 'MOVE', 'COMPOUND', 'OPENING'];

function WriteForm({ choices, begins, documentId, onClose }: WriteFormProps) {
  const words = useManualWords();
  const tell = useToast();
  const [draft, setDraft] = useState(begins);
  const [isKept, setKept] = useState(false);
  // What was saved but refused as a proposal is changed, not written a second time.
  const [savedId, setSavedId] = useState(documentId);
  const save = useAct(DeskSaveManualJournalDocument);
  const propose = useAct(DeskProposeManualJournalDocument);
  const set = (change: Partial<Draft>) => setDraft((old) => ({ ...old, ...change }));
  const act = {
    refusal: save.refusal ?? propose.refusal,
    fault: save.fault ?? propose.fault,
    isBusy: save.isBusy || propose.isBusy,
  };
  const send = async () => {
    propose.clear();
    const saved = await save.run({ ...contentOf(draft), bookedOn: draft.bookedOn, manualJournalId: savedId });
    if (!saved) return;
    setSavedId(saved.id);
    const proposed = isKept ? null : await propose.run({ manualJournalId: saved.id });
    if (!isKept && !proposed) return;
    tell(
      proposed
        ? (proposed.state === 'POSTED' ? words.posted : words.sent)(saved.number)
        : words.savedDraft(saved.number),
    );
    onClose();
  };
  return (
    <Form
      act={act}
      submit={isKept ? words.save : words.send}
      consequence={isKept ? words.saveConsequence : words.sendConsequence}
      onCancel={onClose}
      onSubmit={() => void send()}
    >
      {documentId === undefined && choices.journalTemplates.length > 0 && (
        <SelectField
          name="template"
          label={words.fromTemplate}
          nothing={words.noTemplate}
          options={choices.journalTemplates.map(({ id, name }) => [id, name] as const)}
          value=""
          onChange={(id) => {
            const template = choices.journalTemplates.find((it) => it.id === id);
            if (template) setDraft(draftOf(template));
          }}
        />
      )}
      <RadioField
        name="form"
        legend={words.kind}
        value={draft.form}
        options={FORMS.map((form) => [form, words.forms[form], words.formHints[form]] as const)}
        onChange={(form) => set({ form: form as ManualJournalForm, otherAccountId: '' })}
      />
      {isInLines(draft.form) ? (
        <LinesField accounts={choices.accounts} lines={draft.lines} onChange={(lines) => set({ lines })} />
      ) : (
        <MoneyFields choices={choices} draft={draft} onChange={set} />
      )}
      <TextField
        name="text"
        label={words.text}
        hint={words.textHint}
        isRequired
        maxLength={200}
        value={draft.text}
        onChange={(text) => set({ text })}
      />
      <DateField
        name="bookedOn"
        label={words.bookedOn}
        hint={words.bookedOnHint}
        value={draft.bookedOn}
        onChange={(bookedOn) => set({ bookedOn })}
      />
      <CheckField name="isKept" label={words.asDraft} hint={words.asDraftHint} isChecked={isKept} onChange={setKept} />
    </Form>
  );
}

interface MoneyFieldsProps {
  readonly choices: DeskManualChoicesQuery;
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** Which money, what for, how much: no word of debit and credit. */
function MoneyFields({ choices, draft, onChange }: MoneyFieldsProps) {
  const words = useManualWords();
  const moneys = choices.accounts
    .filter(({ moneyKind }) => moneyKind != null)
    .map(({ id, number, name }) => [id, `${number} ${name}`] as const);
  const isMove = draft.form === 'MOVE';
  const isIn = draft.form === 'MONEY_IN';
  const others = isMove
    ? moneys.filter(([id]) => id !== draft.moneyAccountId)
    : choices.moneyPurposes
        .filter(({ form }) => form === draft.form)
        .map(({ account, label }) => [account.id, label] as const);
  return (
    <>
      <SelectField
        name="otherAccountId"
        label={isMove ? words.moneyTo : isIn ? words.purposeIn : words.purposeOut}
        isRequired
        nothing={words.choose}
        options={others}
        value={draft.otherAccountId}
        onChange={(otherAccountId) => onChange({ otherAccountId })}
      />
      <SelectField
        name="moneyAccountId"
        label={isMove ? words.moneyFrom : isIn ? words.moneyIn : words.moneyOut}
        isRequired
        nothing={words.choose}
        options={moneys}
        value={draft.moneyAccountId}
        onChange={(moneyAccountId) => onChange({ moneyAccountId })}
      />
      <MoneyField
        name="amount"
        label={words.amount}
        isRequired
        isSpoken
        value={draft.amount}
        onChange={(amount) => onChange({ amount })}
      />
    </>
  );
}
