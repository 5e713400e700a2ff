import { parseRupiah, terbilang } from '@lumbung/kernel';
import { useState } from 'preact/hooks';
import { unbookedSum } from '../bag.js';
import { go, locale, money, useBag, words } from '../context.js';
import { dueOf } from '../figures.js';
import type { PackAccount } from '../house.js';

/** One member at the door: which account, how much, look once more, written down. */
export function MemberView({ id }: { id: string }) {
  const { bag, pack, items } = useBag();
  const member = pack?.members.find((it) => it.id === id);
  const [accountId, setAccountId] = useState(member?.accounts[0]?.id ?? '');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [isChecking, setChecking] = useState(false);
  const [isWriting, setWriting] = useState(false);
  if (!pack || !member) return <Missing />;

  const account = member.accounts.find((it) => it.id === accountId);
  const amount = parseRupiah(typed)?.amount ?? 0;
  const due = account ? dueOf(account, items, pack.madeAt) : 0;

  const check = () => {
    const left = pack.floatLimit - pack.carried - unbookedSum(items);
    if (amount <= 0) return setProblem(words.amountProblem);
    if (amount > left) return setProblem(words.overLimit(money(Math.max(0, left))));
    setProblem('');
    setChecking(true);
  };
  const write = async () => {
    if (!account || isWriting) return;
    setWriting(true);
    try {
      const item = await bag.take({
        accountId: account.id,
        accountName: account.name,
        accountNumber: account.number,
        memberId: member.id,
        memberName: member.name,
        memberNo: member.memberNo,
        amount,
      });
      go(`/bukti/${item.id}`);
    } catch {
      setProblem(words.notWritten);
      setChecking(false);
      setWriting(false);
    }
  };

  return (
    <>
      <p>
        <a href="#/">{words.back}</a>
      </p>
      <h1 tabIndex={-1}>{member.name}</h1>
      <p class="hint">
        {words.memberNo(member.memberNo)}
        {member.place && `, ${member.place}`}
      </p>
      {member.accounts.length === 0 ? (
        <p class="empty">{words.noAccount}</p>
      ) : isChecking && account ? (
        <section class="card" aria-labelledby="periksa">
          <h2 id="periksa">{words.checkTitle}</h2>
          <p>{words.check(money(amount), member.name, `${account.name} ${account.number}`)}</p>
          {locale === 'id' && <p class="hint">{words.rupiahInWords(terbilang(amount))}</p>}
          <button type="button" class="button button-wide" disabled={isWriting} onClick={() => void write()}>
            {words.confirm}
          </button>
          <button type="button" class="button button-quiet button-wide" onClick={() => setChecking(false)}>
            {words.change}
          </button>
        </section>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            check();
          }}
        >
          <fieldset class="field">
            <legend>{words.account}</legend>
            {member.accounts.map((it) => (
              <Choice
                key={it.id}
                account={it}
                due={dueOf(it, items, pack.madeAt)}
                isChosen={it.id === accountId}
                choose={() => setAccountId(it.id)}
              />
            ))}
          </fieldset>
          <div class="field">
            <label for="jumlah">{words.amount}</label>
            <span class="hint" id="jumlah-bantu">
              {words.amountHint}
            </span>
            <input
              id="jumlah"
              class="input amount"
              autocomplete="off"
              value={typed}
              aria-invalid={problem !== ''}
              aria-describedby="jumlah-bantu jumlah-gema jumlah-salah"
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
            <span class="hint" id="jumlah-gema">
              {amount > 0 && `${money(amount)}${locale === 'id' ? ` (${terbilang(amount)})` : ''}`}
            </span>
            <span class="field-error" id="jumlah-salah" role="alert">
              {problem}
            </span>
            {due > 0 && (
              <button type="button" class="button button-quiet" onClick={() => setTyped(String(due))}>
                {words.takeDue(money(due))}
              </button>
            )}
          </div>
          <button class="button button-wide">{words.next}</button>
        </form>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly account: PackAccount;
  readonly due: number;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function Choice({ account, due, isChosen, choose }: ChoiceProps) {
  const facts = [
    account.number,
    account.balance === null || account.balance === undefined
      ? words.balanceHidden
      : words.balance(money(account.balance)),
    ...(due > 0 ? [words.missing(money(due))] : []),
  ];
  return (
    <label class="choice">
      <input type="radio" name="rekening" checked={isChosen} onChange={choose} />
      <span>{account.name}</span>
      <span class="hint">{facts.join(', ')}</span>
    </label>
  );
}

function Missing() {
  return (
    <>
      <h1 tabIndex={-1}>{words.route}</h1>
      <p class="empty">{words.noMatch}</p>
      <a href="#/">{words.back}</a>
    </>
  );
}
