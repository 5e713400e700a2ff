import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import { DeskProposeManualJournalDocument, DeskSaveManualJournalDocument, type AccountClass } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { Form } from '../../ui/form.js';
import { Section } from '../../ui/page.js';
import { useToast } from '../../ui/toast.js';
import { DateField, MoneyField } from '../../ui/value-fields.js';
import { balanceOf, linesOf, OPENING_ACCOUNT, readPasted, type Account, type PastedLine } from './pasted.js';
import { useOpeningWords } from './words.js';

const CLASSES: readonly AccountClass[] = ['ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE'];

interface BalanceFormProps {
  readonly accounts: readonly Account[];
  readonly onDone: () => void;
}

/** One amount for each account on its own side, so that nobody needs to know debit and credit. */
export function BalanceForm({ accounts, onDone }: BalanceFormProps) {
  const words = useOpeningWords();
  const format = useFormat();
  const tell = useToast();
  const [amounts, setAmounts] = useState<ReadonlyMap<string, number>>(new Map());
  const [bookedOn, setBookedOn] = useState<BusinessDate | null>(null);
  const save = useAct(DeskSaveManualJournalDocument);
  const propose = useAct(DeskProposeManualJournalDocument, {
    onDone: ({ number }) => (onDone(), tell(words.proposed(number))),
  });
  const balance = balanceOf(accounts, amounts);
  const isEmpty = amounts.size === 0;
  const act = save.refusal || save.fault || save.isBusy ? save : propose;

  async function send(): Promise<void> {
    if (bookedOn === null) return;
    const text = words.text(format.day(bookedOn));
    const saved = await save.run({ form: 'OPENING', text, bookedOn, lines: linesOf(accounts, amounts) });
    if (saved !== null) await propose.run({ manualJournalId: saved.id });
  }
  const set = (id: string, amount: number | null) =>
    setAmounts((old) => {
      const next = new Map(old);
      if (amount === null || amount === 0) next.delete(id);
      else next.set(id, amount);
      return next;
    });
  const written = accounts.filter(({ keptBy, number }) => keptBy == null && number !== OPENING_ACCOUNT);
  return (
    <Section title={words.write} note={words.writeNote}>
      <Paste accounts={accounts} onRead={(read) => setAmounts((old) => new Map([...old, ...read]))} />
      <Form
        act={act}
        submit={words.propose}
        isDisabled={isEmpty || balance.difference !== 0}
        consequence={words.consequence}
        onSubmit={() => void send()}
      >
        <DateField
          name="bookedOn"
          label={words.on}
          hint={words.onHint}
          isRequired
          value={bookedOn}
          onChange={setBookedOn}
        />
        {CLASSES.map((accountClass) => {
          const ofClass = written.filter((account) => account.accountClass === accountClass);
          const fields = (
            <div className="opening-fields">
              {ofClass.map(({ id, number, name, normalSide }) => {
                const isContra = (accountClass === 'ASSET' || accountClass === 'EXPENSE') !== (normalSide === 'DEBIT');
                return (
                  <MoneyField
                    key={id}
                    name={`account${number}`}
                    label={`${number} ${name}${isContra ? ` (${words.contra})` : ''}`}
                    isUnmarked
                    value={amounts.get(id) ?? null}
                    onChange={(amount) => set(id, amount)}
                  />
                );
              })}
            </div>
          );
          // Income and expenses are for those who begin within a year.
          const isFolded = accountClass === 'INCOME' || accountClass === 'EXPENSE';
          return isFolded ? (
            <details key={accountClass} className="paste">
              <summary>{words.classes[accountClass]}</summary>
              {fields}
            </details>
          ) : (
            <fieldset key={accountClass} className="field">
              <legend>{words.classes[accountClass]}</legend>
              {fields}
            </fieldset>
          );
        })}
        <dl className="facts" aria-live="polite">
          {(
            [
              [words.debits, balance.debit],
              [words.credits, balance.credit],
              [words.fromImport, balance.imported],
              [words.difference, balance.difference],
            ] as const
          ).map(([label, amount]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{format.money(amount)}</dd>
            </div>
          ))}
        </dl>
        <p className={balance.difference === 0 ? 'hint' : 'field-error'} role="status">
          {isEmpty
            ? words.nothing
            : balance.difference === 0
              ? words.balanced
              : (balance.difference > 0 ? words.tooMuchDebit : words.tooMuchCredit)(
                  format.money(Math.abs(balance.difference)),
                )}
        </p>
      </Form>
    </Section>
  );
}

interface PasteProps {
  readonly accounts: readonly Account[];
  readonly onRead: (amounts: ReadonlyMap<string, number>) => void;
}

/** An old trial balance, copied from a spreadsheet into the fields. */
function Paste({ accounts, onRead }: PasteProps) {
  const words = useOpeningWords();
  const format = useFormat();
  const tell = useToast();
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState<readonly PastedLine[]>([]);
  return (
    <details className="paste">
      <summary>{words.paste.title}</summary>
      <div className="field">
        <label htmlFor="pasted-balances">{words.paste.label}</label>
        <textarea
          id="pasted-balances"
          className="input"
          rows={6}
          aria-describedby="pasted-balances-hint"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div id="pasted-balances-hint" className="hint">
          {words.paste.hint}
        </div>
      </div>
      <button
        type="button"
        className="button button-quiet"
        disabled={text.trim() === ''}
        onClick={() => {
          const read = readPasted(text, accounts);
          onRead(read.amounts);
          setUnknown(read.unknown);
          tell(words.filled(format.count(read.amounts.size)));
        }}
      >
        {words.paste.send}
      </button>
      {unknown.length > 0 && (
        <div className="notice notice-warn" role="status">
          <p>{words.unknown}</p>
          <ul>
            {unknown.map((line) => (
              <li key={line.text}>
                {line.text.replaceAll('\t', ' · ')}: {words.why[line.why]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
