import { useState } from 'react';
import { formatMonth, type BusinessDate } from '@lumbung/kernel';
import {
  DeskDepositSavingsDocument,
  DeskPayMandatorySavingsDocument,
  DeskTellerQuoteDocument,
  DeskTellerSearchDocument,
  DeskTransferSavingsDocument,
  DeskWithdrawSavingsDocument,
  type TellerAccountFragment,
  type TellerReceiptFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { textOrNull } from '../../ui/use-draft.js';
import { MoneyField } from '../../ui/value-fields.js';
import { useLocale } from '../../words/index.js';
import { toNextField, type Service } from './teller-keys.js';
import { useTellerWords } from './words.js';

/** What came of a move: its receipt, or that it waits for another. */
export type Answer =
  | ({ readonly __typename: 'SavingsReceipt' } & TellerReceiptFragment)
  | { readonly __typename: 'SavingsMoveRequest'; readonly id: string; readonly limit: number };

interface MoveProps {
  readonly account: TellerAccountFragment;
  readonly onDone: (answer: Answer) => void;
}

/** The form of one service; what was typed stays until the house has answered. */
export function MoveForm({ service, ...props }: MoveProps & { readonly service: Service }) {
  if (service === 'TRANSFER') return <Transfer {...props} />;
  if (service === 'WITHDRAWAL') return <Withdrawal {...props} />;
  return props.account.product.family === 'MANDATORY' ? <Months {...props} /> : <Deposit {...props} />;
}

function Deposit({ account, onDone }: MoveProps) {
  const words = useTellerWords();
  const [amount, setAmount] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const act = useAct(DeskDepositSavingsDocument, { onDone: (answer) => onDone(answer as Answer) });
  return (
    <div className="teller-form" onKeyDown={toNextField}>
      <Form
        act={act}
        submit={words.save}
        consequence={<Becomes account={account} change={amount ?? 0} />}
        onSubmit={() => void act.run({ accountId: account.id, amount: amount ?? 0, note: textOrNull(note) })}
      >
        <Amount value={amount} onChange={setAmount} />
        <Note value={note} onChange={setNote} />
      </Form>
    </div>
  );
}

function Withdrawal({ account, onDone }: MoveProps) {
  const words = useTellerWords();
  const [amount, setAmount] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const act = useAct(DeskWithdrawSavingsDocument, { onDone: (answer) => onDone(answer as Answer) });
  return (
    <div className="teller-form" onKeyDown={toNextField}>
      <Form
        act={act}
        submit={words.save}
        consequence={<Becomes account={account} change={-(amount ?? 0)} />}
        onSubmit={() => void act.run({ accountId: account.id, amount: amount ?? 0, note: textOrNull(note) })}
      >
        <Amount value={amount} onChange={setAmount} />
        <Note value={note} onChange={setNote} />
      </Form>
    </div>
  );
}

function Transfer({ account, onDone }: MoveProps) {
  const words = useTellerWords();
  const [to, setTo] = useState<TellerAccountFragment | null>(null);
  const [amount, setAmount] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const act = useAct(DeskTransferSavingsDocument, { onDone: (answer) => onDone(answer as Answer) });
  const send = () =>
    to && void act.run({ fromAccountId: account.id, toAccountId: to.id, amount: amount ?? 0, note: textOrNull(note) });
  return (
    <div className="teller-form" onKeyDown={toNextField}>
      <Form
        act={act}
        submit={words.save}
        consequence={<Becomes account={account} change={-(amount ?? 0)} />}
        onSubmit={send}
      >
        <ChoiceField<TellerAccountFragment>
          name="toAccountId"
          label={words.to}
          hint={words.toHint}
          isRequired
          isFocused
          value={to}
          onChange={setTo}
          useSearch={(text) => useReceivers(text, account.id)}
          idOf={(item) => item.id}
          nameOf={(item) => `${item.memberName} · ${item.number}`}
          show={(item) => `${item.memberName} · ${item.number} · ${item.product.name}`}
          nothingFound={words.noTo}
        />
        <Amount value={amount} onChange={setAmount} isFocused={false} />
        <Note value={note} onChange={setNote} />
      </Form>
    </div>
  );
}

function Months({ account, onDone }: MoveProps) {
  const words = useTellerWords();
  const format = useFormat();
  const { locale } = useLocale();
  const [text, setText] = useState('1');
  const months = Math.min(Math.max(Number.parseInt(text, 10) || 1, 1), 24);
  const query = useAsk(DeskTellerQuoteDocument, { accountId: account.id, months });
  const quote = query.data?.mandatorySavingsQuote;
  const act = useAct(DeskPayMandatorySavingsDocument, { onDone: (answer) => onDone(answer as Answer) });
  const month = (day: BusinessDate) => formatMonth(day, locale);
  const pay = () =>
    quote && void act.run({ accountId: account.id, fromMonth: quote.fromMonth, months, amount: quote.amount });
  return (
    <div className="teller-form" onKeyDown={toNextField}>
      <Form
        act={act}
        submit={words.save}
        consequence={
          quote && (
            <span role="status">
              {words.quote(month(quote.fromMonth), month(quote.throughMonth), format.money(quote.amount))}{' '}
              <strong>{words.becomes(format.money(account.balance + quote.amount))}</strong>
            </span>
          )
        }
        onSubmit={pay}
      >
        <TextField
          name="months"
          label={words.months}
          hint={quote === null ? words.nothingDue : undefined}
          inputMode="numeric"
          maxLength={2}
          isRequired
          isFocused
          value={text}
          onChange={(next) => setText(next.replace(/\D/g, ''))}
        />
      </Form>
    </div>
  );
}

interface AmountProps {
  readonly value: number | null;
  readonly onChange: (amount: number | null) => void;
  readonly isFocused?: boolean;
}

function Amount({ value, onChange, isFocused = true }: AmountProps) {
  const words = useTellerWords();
  return (
    <MoneyField
      name="amount"
      label={words.amount}
      hint={words.amountHint}
      isRequired
      isSpoken
      isFocused={isFocused}
      value={value}
      onChange={onChange}
    />
  );
}

function Note({ value, onChange }: { readonly value: string; readonly onChange: (text: string) => void }) {
  const words = useTellerWords();
  return <TextField name="note" label={words.note} maxLength={120} value={value} onChange={onChange} />;
}

/** What the account will stand at; said before anything is done, and reckoned by the house again. */
function Becomes({ account, change }: { readonly account: TellerAccountFragment; readonly change: number }) {
  const words = useTellerWords();
  const format = useFormat();
  if (change === 0) return null;
  return (
    <span role="status">
      {-change > account.available ? (
        <span className="field-error">{words.tooLittle(format.money(account.available))}</span>
      ) : (
        <strong>{words.becomes(format.money(account.balance + change))}</strong>
      )}
    </span>
  );
}

/** The account whose number was typed comes first, then what is paid in freely: shares are seldom meant. */
function useReceivers(text: string, exceptId: string) {
  const query = useAsk(DeskTellerSearchDocument, { text }, { isEnabled: text !== '', keepsPrevious: true });
  const rank = (item: TellerAccountFragment, askedId: string | null | undefined) =>
    item.id === askedId ? 0 : item.product.family === 'VOLUNTARY' ? 1 : 2;
  const items = (query.data?.tellerSearch ?? [])
    .flatMap(({ accounts, askedAccountId }) =>
      [...accounts].sort((one, other) => rank(one, askedAccountId) - rank(other, askedAccountId)),
    )
    .filter(({ id, state }) => id !== exceptId && state !== 'CLOSED');
  return { items, isBusy: query.isFetching };
}
