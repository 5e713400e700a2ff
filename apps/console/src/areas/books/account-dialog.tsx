import { useState } from 'react';
import {
  DeskActivateAccountDocument,
  DeskAddAccountDocument,
  DeskDeactivateAccountDocument,
  DeskRemoveAccountDocument,
  DeskUpdateAccountDocument,
  type AccountBusiness,
  type DeskAccountsQuery,
  type MoneyKind,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { ActDialog } from '../../ui/act-dialog.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { useBooksWords } from './words.js';

type Account = DeskAccountsQuery['accounts'][number];

/** Adds an account of one's own, or changes one of the chart. */
export function AccountDialog({
  account,
  onClose,
}: {
  readonly account: Account | null;
  readonly onClose: () => void;
}) {
  const words = useBooksWords();
  const tell = useToast();
  const [number, setNumber] = useState(account?.number ?? '');
  const [name, setName] = useState(account?.name ?? '');
  const [business, setBusiness] = useState<string>(account?.business ?? 'SHARED');
  const [money, setMoney] = useState('');
  const [asks, setAsks] = useState<'away' | 'remove' | null>(null);
  const onDone = (saved: { name: string }) => (onClose(), tell(words.accountSaved(saved.name)));
  const add = useAct(DeskAddAccountDocument, { onDone });
  const update = useAct(DeskUpdateAccountDocument, { onDone });
  const isOfResult = /^[45]/.test(number);
  const changes = { name: name.trim(), business: isOfResult ? (business as AccountBusiness) : undefined };
  if (account && asks) return <Ask account={account} kind={asks} onClose={onClose} />;
  return (
    <Sheet
      kind="dialog"
      title={account ? words.changeOf(account.number) : words.addAccount}
      lead={account?.isNeeded ? words.needed : undefined}
      onClose={onClose}
    >
      <Form
        act={account ? update : add}
        submit={account ? words.changeAccount : words.addAccount}
        onCancel={onClose}
        onSubmit={() =>
          account
            ? void update.run({ accountId: account.id, ...changes })
            : void add.run({
                ...changes,
                number: number.trim(),
                moneyKind: (money || undefined) as MoneyKind | undefined,
              })
        }
      >
        {account === null && (
          <TextField
            name="number"
            label={words.accountNumber}
            hint={words.accountNumberHint}
            isRequired
            maxLength={6}
            value={number}
            onChange={setNumber}
            isFocused
          />
        )}
        <TextField name="name" label={words.accountName} isRequired maxLength={100} value={name} onChange={setName} />
        {isOfResult && (
          <SelectField
            name="business"
            label={words.business}
            isRequired
            options={Object.entries(words.businesses)}
            value={business}
            onChange={setBusiness}
          />
        )}
        {account === null && number.startsWith('1-1') && (
          <SelectField
            name="moneyKind"
            label={words.money}
            nothing={words.noMoney}
            options={Object.entries(words.moneys)}
            value={money}
            onChange={setMoney}
          />
        )}
      </Form>
      {account && (
        <div className="page-actions">
          {!account.isNeeded && (
            <button type="button" className="button button-quiet button-small" onClick={() => setAsks('away')}>
              {account.isActive ? words.putAway : words.takeBack}
            </button>
          )}
          {!account.isStandard && (
            <button type="button" className="button button-quiet button-small" onClick={() => setAsks('remove')}>
              {words.removeAccount}
            </button>
          )}
        </div>
      )}
    </Sheet>
  );
}

interface AskProps {
  readonly account: Account;
  readonly kind: 'away' | 'remove';
  readonly onClose: () => void;
}

/** Asks before an account is put away, taken back or deleted. */
function Ask({ account, kind, onClose }: AskProps) {
  const words = useBooksWords();
  const tell = useToast();
  const { id, name, isActive } = account;
  const done = (text: string) => ({ onDone: () => (onClose(), tell(text)) });
  const away = useAct(DeskDeactivateAccountDocument, done(words.accountSaved(name)));
  const back = useAct(DeskActivateAccountDocument, done(words.accountSaved(name)));
  const remove = useAct(DeskRemoveAccountDocument, done(words.accountGone(name)));
  const asked = {
    remove: { act: remove, submit: words.removeAccount, consequence: words.removeConsequence(name), isDanger: true },
    away: isActive
      ? { act: away, submit: words.putAway, consequence: words.putAwayConsequence(name), isDanger: false }
      : { act: back, submit: words.takeBack, consequence: words.takeBackConsequence(name), isDanger: false },
  }[kind];
  return (
    <ActDialog
      title={`${asked.submit}: ${account.number}`}
      consequence={asked.consequence}
      submit={asked.submit}
      isDanger={asked.isDanger}
      act={asked.act}
      onSubmit={() => void asked.act.run({ accountId: id })}
      onClose={onClose}
    />
  );
}
