import { useState } from 'react';
import {
  DeskDepositSavingsDocument,
  DeskTellerSearchDocument,
  DeskTransferSavingsDocument,
  DeskWithdrawSavingsDocument,
  type TellerAccountFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { Form } from '../../ui/form.js';
import { textOrNull } from '../../ui/use-draft.js';
import { Mandatory } from './mandatory-form.js';
import { More, NO_MORE, saidOf } from './more-fields.js';
import { Amount, Becomes, Note, type Answer, type MoveProps } from './move-parts.js';
import { toNextField, type Move } from './teller-keys.js';
import { useTellerWords } from './words.js';

/** The form of one service; what was typed stays until the house has answered. */
export function MoveForm({ service, ...props }: MoveProps & { readonly service: Move }) {
  if (service === 'TRANSFER') return <Transfer {...props} />;
  if (service === 'WITHDRAWAL') return <Withdrawal {...props} />;
  const deposit = <Deposit {...props} />;
  return props.account.product.family === 'MANDATORY' ? <Mandatory {...props} byAmount={deposit} /> : deposit;
}

function Deposit({ account, onDone }: MoveProps) {
  const words = useTellerWords();
  const [amount, setAmount] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const [more, setMore] = useState(NO_MORE);
  const act = useAct(DeskDepositSavingsDocument, { onDone: (answer) => onDone(answer as Answer) });
  return (
    <div className="teller-form" onKeyDown={toNextField}>
      <Form
        act={act}
        submit={words.save}
        consequence={<Becomes account={account} change={amount ?? 0} />}
        onSubmit={() =>
          void act.run({ accountId: account.id, amount: amount ?? 0, note: textOrNull(note), ...saidOf(more) })
        }
      >
        <Amount value={amount} onChange={setAmount} />
        <Note value={note} onChange={setNote} />
        <More value={more} onChange={setMore} />
      </Form>
    </div>
  );
}

function Withdrawal({ account, onDone }: MoveProps) {
  const words = useTellerWords();
  const [amount, setAmount] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const [more, setMore] = useState(NO_MORE);
  const act = useAct(DeskWithdrawSavingsDocument, { onDone: (answer) => onDone(answer as Answer) });
  return (
    <div className="teller-form" onKeyDown={toNextField}>
      <Form
        act={act}
        submit={words.save}
        consequence={<Becomes account={account} change={-(amount ?? 0)} />}
        onSubmit={() =>
          void act.run({ accountId: account.id, amount: amount ?? 0, note: textOrNull(note), ...saidOf(more) })
        }
      >
        <Amount value={amount} onChange={setAmount} />
        <Note value={note} onChange={setNote} />
        <More value={more} onChange={setMore} />
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
