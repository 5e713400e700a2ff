import { lazy, Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import { DeskTellerSearchDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHelpLines } from '../../shell/help-lines.js';
import { useSearchWords } from '../../shell/place.js';
import { useCan } from '../../shell/viewer.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Waiting } from '../../ui/states.js';
import { chosenRoll, print } from '../counter/printing.js';
import { useCounterWords } from '../counter/words.js';
import { Accounts } from './accounts.js';
import { DeskHead } from './desk-head.js';
import { MemberSearch, type TellerMember } from './member-search.js';
import { MoveForm } from './move-form.js';
import type { Answer } from './move-parts.js';
import { Moves } from './moves.js';
import { PaidNotice, printReceiptOf, type PaidOrder } from './paid-order.js';
import { goTo, useKeyLines, useTellerKeys, type Move, type Service } from './teller-keys.js';
import { useTellerWords } from './words.js';

const PayOrder = lazy(() => import('./pay-order.js').then((module) => ({ default: module.PayOrder })));

/** What was done last, until somebody else is served. */
type Last =
  | { readonly kind: 'MOVE'; readonly answer: Answer; readonly move: Move }
  | { readonly kind: 'ORDER'; readonly paid: PaidOrder };

/** The desk for savings: who, which account, how much; nothing is shown as done before the house has said so. */
export function TellerPage() {
  const words = useTellerWords();
  const counter = useCounterWords();
  const mayTake = useCan()('payments.confirm');
  const { cari = '' } = useSearchWords<'cari'>();
  const [member, setMember] = useState<TellerMember | null>(null);
  const [accountId, setAccountId] = useState<string>();
  const [service, setService] = useState<Service>('DEPOSIT');
  const [round, setRound] = useState(0);
  const [last, setLast] = useState<Last | null>(null);
  const accounts = useFresh(member);
  const account = accounts.find(({ id }) => id === accountId);
  // Drawn at once, and only then the focus is moved: quick fingers type on, and nothing they type may get lost.
  const drawn = (change: () => void, spot: Parameters<typeof goTo>[0]) => {
    flushSync(change);
    goTo(spot);
  };
  const serve = (next: Service) => {
    // Asked for again, the form stays with what was typed.
    if (next === service) goTo('first');
    else drawn(() => setService(next), 'first');
  };
  const choose = (next: TellerMember) =>
    drawn(() => {
      setMember(next);
      setLast(null);
      setService('DEPOSIT');
      setRound((count) => count + 1);
      const free = next.accounts.find(({ product }) => product.family === 'VOLUNTARY');
      setAccountId(next.askedAccountId ?? (free ?? next.accounts[0])?.id);
    }, 'account');
  const ended = (next: Last) =>
    drawn(() => {
      setLast(next);
      setRound((count) => count + 1);
    }, 'search');
  const moved = (move: Move) => (given: Answer) => {
    ended({ kind: 'MOVE', answer: given, move });
    if (given.__typename !== 'SavingsReceipt') return;
    const url = given.papers.find(({ format }) => format === 'HTML_58')?.url;
    if (url && chosenRoll() !== 'NONE') print(url, words.receipt(given.number));
  };
  const paid = (order: PaidOrder) => {
    setService('DEPOSIT');
    ended({ kind: 'ORDER', paid: order });
    printReceiptOf(order, counter.receipt(order.receipt?.number ?? ''));
  };
  const canServe = (next: Service) => (next === 'ORDER' ? mayTake && member !== null : account !== undefined);
  // Who has no account yet may still have ordered something.
  const serving: Service = account === undefined && mayTake ? 'ORDER' : service;
  useTellerKeys({
    serve: (next) => canServe(next) && serve(next),
    save: () => document.querySelector<HTMLFormElement>('.teller-form form')?.requestSubmit(),
    search: () => goTo('search'),
  });
  useHelpLines(useKeyLines());

  return (
    <Page title={words.title} actions={<DeskHead />}>
      <div className="counter">
        <div className="counter-goods">
          <MemberSearch initial={cari} onChoose={choose} />
          {last?.kind === 'MOVE' && <Told answer={last.answer} move={last.move} />}
          {last?.kind === 'ORDER' && <PaidNotice paid={last.paid} />}
          {member ? (
            <Accounts
              member={member}
              accounts={accounts}
              chosen={accountId}
              onChoose={(id) => {
                setAccountId(id);
                setRound((count) => count + 1);
              }}
              onDone={() => goTo('first')}
            />
          ) : (
            <Empty title={words.startTitle}>{words.startText}</Empty>
          )}
        </div>
        <div className="counter-money">
          {member && canServe(serving) && (
            <Section title={words.kind}>
              <Services
                service={serving}
                onChoose={serve}
                canServe={canServe}
                isMandatory={account?.product.family === 'MANDATORY'}
              />
              {serving === 'ORDER' ? (
                <Suspense fallback={<Waiting lines={3} />}>
                  <PayOrder key={`${member.id} ${round}`} member={member} isAsked={service === 'ORDER'} onDone={paid} />
                </Suspense>
              ) : (
                account && (
                  <MoveForm
                    key={`${account.id} ${serving} ${round}`}
                    account={account}
                    service={serving}
                    onDone={moved(serving)}
                  />
                )
              )}
            </Section>
          )}
        </div>
      </div>
      <Moves />
    </Page>
  );
}

/** Balances as they are now, not as they were when the member was found. */
function useFresh(member: TellerMember | null): TellerMember['accounts'] {
  const text = member?.memberNo ?? '';
  const query = useAsk(DeskTellerSearchDocument, { text }, { isEnabled: member !== null });
  return query.data?.tellerSearch.find(({ id }) => id === member?.id)?.accounts ?? member?.accounts ?? [];
}

interface ServicesProps {
  readonly service: Service;
  readonly onChoose: (service: Service) => void;
  readonly canServe: (service: Service) => boolean;
  readonly isMandatory: boolean;
}

function Services({ service, onChoose, canServe, isMandatory }: ServicesProps) {
  const words = useTellerWords();
  const all: readonly (readonly [Service, string, string])[] = [
    ['DEPOSIT', isMandatory ? words.kinds.MONTHS : words.kinds.DEPOSIT, 'F2'],
    ['WITHDRAWAL', words.kinds.WITHDRAWAL, 'F4'],
    ['TRANSFER', words.kinds.TRANSFER, 'Alt+T'],
    ['ORDER', words.kinds.ORDER, 'F10'],
  ];
  return (
    <div className="quick-cash teller-services" role="group" aria-label={words.kind}>
      {all
        .filter(([key]) => canServe(key))
        .map(([key, label, pressed]) => (
          <button
            key={key}
            type="button"
            className="button button-quiet"
            aria-pressed={service === key}
            onClick={() => onChoose(key)}
          >
            {label} <kbd aria-hidden="true">{pressed}</kbd>
          </button>
        ))}
    </div>
  );
}

function Told({ answer, move }: { readonly answer: Answer; readonly move: Move }) {
  const words = useTellerWords();
  const format = useFormat();
  if (answer.__typename === 'SavingsMoveRequest')
    return (
      <div className="notice notice-warn" role="status">
        <p>
          <strong>{words.waits}</strong>
        </p>
        <p>{answer.isOwnAccount ? words.waitsOwn : words.waitsText(format.money(answer.limit))}</p>
      </div>
    );
  const who = answer.toAccount
    ? `${answer.account.memberName} → ${answer.toAccount.memberName}`
    : answer.account.memberName;
  return (
    <section className="counter-sold teller-done" role="status">
      <p>
        <strong>{words.done}</strong> {words.doneLine(words.moved[move], format.money(answer.amount), who)}
      </p>
      <p className="teller-balance-after">{words.balance(format.money(answer.balanceAfter))}</p>
      <p className="hint">
        {words.receipt(answer.number)} · {words.next}
      </p>
    </section>
  );
}
