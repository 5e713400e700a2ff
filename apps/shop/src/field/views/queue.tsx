import { formatDateTime, type CooperativeTimeZone } from '@lumbung/kernel';
import { useState } from 'preact/hooks';
import { locale, money, useBag, words } from '../context.js';
import type { Item } from '../pocket.js';

const BADGES = { WAITING: 'badge-wait', POSTED: 'badge-good', REFUSED: 'badge-bad', WITHDRAWN: '' } as const;

/** Everything this phone took in, and how far it has come. */
export function QueueView() {
  const { bag, items, isOnline } = useBag();
  const waits = items.some(({ state }) => state === 'WAITING');
  return (
    <>
      <h1 tabIndex={-1}>{words.queue}</h1>
      <p>{items.length === 0 ? words.queueEmpty : words.queueLead}</p>
      {waits && isOnline && (
        <button type="button" class="button button-quiet" onClick={() => bag.kick()}>
          {words.sendNow}
        </button>
      )}
      <ul class="rows">
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </ul>
    </>
  );
}

function Row({ item }: { item: Item }) {
  const { bag, pack } = useBag();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const { state, refusal, withdrawnBecause } = item;
  const label = state === 'WAITING' && withdrawnBecause ? words.withdrawing : words.states[state];
  const advice = words.advice[(refusal?.code ?? 'OTHER') as keyof typeof words.advice] ?? words.advice.OTHER;
  return (
    <li class="item">
      <p class="item-head">
        <strong>{money(item.amount)}</strong>
        <span class={`badge ${BADGES[state]}`}>{label}</span>
      </p>
      <p>
        {item.memberName} <small>{`${item.accountName} ${item.accountNumber}`}</small>
      </p>
      <p class="hint">
        {item.receiptNumber ?? item.provisionalNumber},{' '}
        {formatDateTime(new Date(item.collectedAt), (pack?.timeZone ?? 'Asia/Jakarta') as CooperativeTimeZone, locale)}
      </p>
      {refusal && (
        <div class="notice notice-bad">
          <p>{refusal.message}</p>
          <p>
            {words.whatToDo}: {advice}
          </p>
        </div>
      )}
      {withdrawnBecause && state === 'WITHDRAWN' && <p class="hint">{withdrawnBecause}</p>}
      {isWithdrawing ? (
        <Withdraw item={item} done={() => setWithdrawing(false)} />
      ) : (
        <p class="acts">
          {state === 'REFUSED' && (
            <button type="button" class="button" onClick={() => void bag.again(item.id)}>
              {words.sendAgain}
            </button>
          )}
          {(state === 'REFUSED' || state === 'WAITING') && !withdrawnBecause && (
            <button type="button" class="button button-danger" onClick={() => setWithdrawing(true)}>
              {words.withdraw}
            </button>
          )}
          {state !== 'WITHDRAWN' && !withdrawnBecause && (
            <a class="button button-quiet" href={`#/bukti/${item.id}`}>
              {words.receipt}
            </a>
          )}
        </p>
      )}
    </li>
  );
}

function Withdraw({ item, done }: { item: Item; done: () => void }) {
  const { bag } = useBag();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const field = `alasan-${item.id}`;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return setProblem(words.withdrawReasonProblem);
        void bag.again(item.id, reason.trim()).then(done);
      }}
    >
      <h2>{words.withdrawTitle(money(item.amount), item.memberName)}</h2>
      <p>{words.withdrawLead}</p>
      <div class="field">
        <label for={field}>{words.withdrawReason}</label>
        <span class="hint" id={`${field}-bantu`}>
          {words.withdrawReasonHint}
        </span>
        <input
          id={field}
          class="input"
          maxLength={200}
          value={reason}
          aria-invalid={problem !== ''}
          aria-describedby={`${field}-bantu ${field}-salah`}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <span class="field-error" id={`${field}-salah`} role="alert">
          {problem}
        </span>
      </div>
      <p class="acts">
        <button class="button button-danger">{words.withdraw}</button>
        <button type="button" class="button button-quiet" onClick={done}>
          {words.keep}
        </button>
      </p>
    </form>
  );
}
