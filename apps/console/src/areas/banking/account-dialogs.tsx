import {
  DeskAddMoneyAccountDocument,
  DeskChangeMoneyAccountDocument,
  type DeskMoneyAccountFragment,
  type MoneyKind,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull, useDraft } from '../../ui/use-draft.js';
import { useCommonWords } from '../../words/index.js';
import { useBankingWords } from './words.js';

/** Another cash box or bank account. */
export function AddDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useBankingWords();
  const common = useCommonWords();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({ kind: 'BANK' as MoneyKind, name: '', bankName: '', accountNo: '' }));
  const isBank = draft.kind === 'BANK';
  const act = useAct(DeskAddMoneyAccountDocument, {
    onDone: ({ account }) => (onClose(), tell(words.added(account.number, account.name))),
  });
  const save = () =>
    void act.run({
      kind: draft.kind,
      name: draft.name.trim(),
      bankName: isBank ? textOrNull(draft.bankName) : null,
      accountNo: isBank ? textOrNull(draft.accountNo) : null,
    });
  return (
    <Sheet kind="dialog" title={words.add} onClose={onClose}>
      <Form act={act} submit={common.save} consequence={words.addConsequence} onCancel={onClose} onSubmit={save}>
        <SelectField
          name="kind"
          label={words.kind}
          isRequired
          options={Object.entries(words.kinds)}
          value={draft.kind}
          onChange={(kind) => set('kind')(kind as MoneyKind)}
        />
        <TextField
          name="name"
          label={words.name}
          hint={words.nameHint}
          isRequired
          maxLength={100}
          value={draft.name}
          onChange={set('name')}
          isFocused
        />
        {isBank && (
          <div className="field-row">
            <TextField
              name="bankName"
              label={words.bank}
              isRequired
              maxLength={60}
              value={draft.bankName}
              onChange={set('bankName')}
            />
            <TextField
              name="accountNo"
              label={words.accountNo}
              hint={words.accountNoHint}
              inputMode="numeric"
              maxLength={40}
              value={draft.accountNo}
              onChange={set('accountNo')}
            />
          </div>
        )}
      </Form>
    </Sheet>
  );
}

interface ChangeDialogProps {
  readonly account: DeskMoneyAccountFragment;
  readonly onClose: () => void;
}

export function ChangeDialog({ account, onClose }: ChangeDialogProps) {
  const words = useBankingWords();
  const common = useCommonWords();
  const tell = useToast();
  const { draft, set } = useDraft(() => ({
    name: account.account.name,
    bankName: account.bankName ?? '',
    accountNo: '',
  }));
  const act = useAct(DeskChangeMoneyAccountDocument, { onDone: () => (onClose(), tell(words.changed)) });
  const save = () =>
    void act.run({
      accountId: account.id,
      name: draft.name.trim(),
      bankName: textOrNull(draft.bankName),
      accountNo: textOrNull(draft.accountNo),
    });
  return (
    <Sheet kind="dialog" title={words.editOf(account.account.name)} onClose={onClose}>
      <Form act={act} submit={common.save} onCancel={onClose} onSubmit={save}>
        <TextField
          name="name"
          label={words.name}
          isRequired
          maxLength={100}
          value={draft.name}
          onChange={set('name')}
          isFocused
        />
        {account.kind === 'BANK' && (
          <div className="field-row">
            <TextField
              name="bankName"
              label={words.bank}
              maxLength={60}
              value={draft.bankName}
              onChange={set('bankName')}
            />
            <TextField
              name="accountNo"
              label={words.accountNo}
              hint={
                account.accountNoMasked ? `${account.accountNoMasked}. ${words.accountNoKept}` : words.accountNoHint
              }
              inputMode="numeric"
              maxLength={40}
              value={draft.accountNo}
              onChange={set('accountNo')}
            />
          </div>
        )}
      </Form>
    </Sheet>
  );
}
