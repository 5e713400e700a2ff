import { useEffect, useState } from 'preact/hooks';
import { openOf } from '../bag.js';
import { money, useBag, words } from '../context.js';
import { house, isFault, NoAnswer, type Handover } from '../house.js';
import { Cash } from './route.js';

/** Notes and coins in circulation, whole rupiah; the house knows no others. */
const DENOMINATIONS = [100_000, 75_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50];

/** Cash goes to a cashier: counted here, counted there, and only then it is off the collector's account. */
export function HandoverView() {
  const { bag, isOnline, items } = useBag();
  const [pending, setPending] = useState<Handover | null | undefined>(undefined);
  const [problem, setProblem] = useState('');
  const waiting = items.filter(({ state }) => state === 'WAITING').length;

  /** Runs one call; what it answers, and what could not be answered, is shown. */
  const call = async (work: () => Promise<Handover | null | undefined | string>) => {
    try {
      const answer = await work();
      if (typeof answer === 'string') return setProblem(answer);
      setProblem('');
      setPending(answer);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      setProblem(words.noAnswer);
    }
  };
  const look = () =>
    call(async () => {
      const answer = await house.handover();
      await bag.refresh();
      return isFault(answer) ? words.signedOut : answer.handover;
    });
  useEffect(() => {
    if (isOnline) void look();
  }, [isOnline]);

  const propose = (counted: Readonly<Record<number, number>>) =>
    call(async () => {
      const denominations = DENOMINATIONS.flatMap((denomination) => {
        const pieces = counted[denomination] ?? 0;
        return pieces > 0 ? [{ denomination, pieces }] : [];
      });
      if (denominations.length === 0) return words.proposeProblem;
      const answer = await house.propose({ requestId: await bag.proposalId(), denominations });
      await bag.proposalAnswered();
      if (isFault(answer)) {
        if (answer.fault === 'UNAUTHENTICATED') return words.signedOut;
        // An earlier try had arrived after all: what it made is shown.
        const known = await house.handover();
        return isFault(known) ? words.noAnswer : known.handover;
      }
      return 'message' in answer ? answer.message : answer;
    });
  const takeBack = (id: string) =>
    call(async () => {
      const answer = await house.withdraw(id);
      if (isFault(answer)) return words.signedOut;
      return 'message' in answer ? answer.message : null;
    });

  return (
    <>
      <h1 tabIndex={-1}>{words.handOver}</h1>
      <Cash />
      <p role="alert" class="field-error">
        {problem}
      </p>
      {!isOnline ? (
        <p class="notice notice-warn">{words.needsNetwork}</p>
      ) : pending ? (
        <section class="card" aria-labelledby="tunggu">
          <h2 id="tunggu">{words.pendingTitle}</h2>
          <p>{words.pending(pending.number, money(pending.amount))}</p>
          <p class="acts">
            <button type="button" class="button" onClick={() => void look()}>
              {words.lookAgain}
            </button>
            <button type="button" class="button button-quiet" onClick={() => void takeBack(pending.id)}>
              {words.takeBack}
            </button>
          </p>
        </section>
      ) : waiting > 0 ? (
        <div class="notice notice-warn">
          <p>{words.sendFirst(waiting)}</p>
          <button type="button" class="button" onClick={() => bag.kick()}>
            {words.sendNow}
          </button>
        </div>
      ) : pending === null ? (
        <Counting propose={propose} hasRefused={openOf(items).length > 0} />
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </>
  );
}

interface CountingProps {
  readonly propose: (counted: Readonly<Record<number, number>>) => Promise<void>;
  readonly hasRefused: boolean;
}

function Counting({ propose, hasRefused }: CountingProps) {
  const { pack } = useBag();
  const [counted, setCounted] = useState<Readonly<Record<number, number>>>({});
  const [isSending, setSending] = useState(false);
  const carried = pack?.carried ?? 0;
  const sum = DENOMINATIONS.reduce((total, worth) => total + worth * (counted[worth] ?? 0), 0);
  if (carried === 0 && !hasRefused) return <p class="empty">{words.nothingCarried}</p>;
  const standing =
    sum === carried
      ? words.matches
      : sum < carried
        ? words.lessThan(money(carried - sum))
        : words.moreThan(money(sum - carried));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setSending(true);
        void propose(counted).finally(() => setSending(false));
      }}
    >
      <p>{words.handOverLead}</p>
      <table class="notes">
        <thead>
          <tr>
            <th scope="col">{words.denomination}</th>
            <th scope="col">{words.pieces}</th>
          </tr>
        </thead>
        <tbody>
          {DENOMINATIONS.map((worth) => (
            <tr key={worth}>
              <th scope="row">{money(worth)}</th>
              <td>
                <input
                  class="input"
                  inputMode="numeric"
                  autocomplete="off"
                  aria-label={words.piecesOf(money(worth))}
                  value={counted[worth] ? String(counted[worth]) : ''}
                  onInput={({ currentTarget }) => {
                    const pieces = Number(currentTarget.value.replace(/\D/g, '').slice(0, 5));
                    setCounted({ ...counted, [worth]: pieces });
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="cash" role="status">
        <span>{words.counted}</span>
        <strong>{money(sum)}</strong>
        <small>{`${words.byTheBooks} ${money(carried)}. ${standing}.`}</small>
      </p>
      <button class="button button-wide" disabled={isSending}>
        {words.propose}
      </button>
    </form>
  );
}
