import { useState } from 'react';
import { DeskCounterBasketDocument, DeskSellAtCounterDocument, type StepUpInput } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useHelpLines } from '../../shell/help-lines.js';
import { Page } from '../../ui/page.js';
import { FaultNotice } from '../../ui/states.js';
import { DeskHead } from '../teller/desk-head.js';
import { askedOf, withMore, withQuantity } from './basket.js';
import { Buyer } from './buyer.js';
import { CounterHelp, goTo, useCounterKeys, useKeyLines } from './keys.js';
import { Lines } from './lines.js';
import { Pay, type Payment } from './pay.js';
import { chosenRoll, chooseRoll, print, receiptIn, type Roll } from './printing.js';
import { Proof } from './proof.js';
import { ScanField } from './scan-field.js';
import { SoldNotice, type Sold } from './sold.js';
import { Sums } from './sums.js';
import { useBaskets, type Baskets } from './use-baskets.js';
import { useProof } from './use-proof.js';
import { useWhenReady } from './use-when-ready.js';
import { useCounterWords } from './words.js';

const CASH: Payment = { payment: 'CASH', amountTendered: null, savingsAccountId: null };

/** What is wrong is said where one is: in the dialog, while it is open. */
const QUIET = { isBusy: false, fault: null, refusal: null };

/** The counter: scan, say who buys, take the money; the next buyer begins where the last one ended. */
export function CounterPage() {
  const words = useCounterWords();
  const format = useFormat();
  const baskets = useBaskets();
  const { basket, change } = baskets;
  const [chosen, setChosen] = useState<Payment>(CASH);
  const [sold, setSold] = useState<Sold | null>(null);
  const [sales, setSales] = useState(0);
  const [roll, setRoll] = useState(chosenRoll);
  const [isHelping, setHelping] = useState(false);
  // The next buyer's goods lie there: what the last one got back is no longer of interest.
  if (sold !== null && basket.lines.length > 0) setSold(null);
  const asked = askedOf(basket);
  const query = useAsk(DeskCounterBasketDocument, { input: asked }, { keepsPrevious: true });
  const isStale = query.isPlaceholderData || query.data === undefined;
  const priced = query.data?.counterBasket;
  const act = useAct(DeskSellAtCounterDocument, {
    onDone: ({ id, total, receipt, papers }) => {
      const receiptUrl = receiptIn(papers, roll);
      const number = receipt?.number ?? '';
      const paidFrom = receipt?.paidFrom ?? null;
      setSold({
        orderId: id,
        total,
        number,
        change: receipt?.change ?? 0,
        payment: chosen.payment,
        paidFrom,
        receiptUrl,
      });
      if (receiptUrl !== null && roll !== 'NONE') print(receiptUrl, words.receipt(number));
      proof.end();
      setChosen(CASH);
      setSales((count) => count + 1);
      baskets.clear();
      goTo('scan');
    },
  });
  const proof = useProof(act.refusal);
  const canPay = basket.lines.length > 0 && !act.isBusy;
  const pay = (stepUp: StepUpInput | null = null) => {
    if (priced === undefined) return;
    void act.run({ ...asked, ...chosen, expectedTotal: priced.total, stepUp });
  };
  const whenReady = useWhenReady(isStale, () => canPay && pay());
  useCounterKeys({
    pay: whenReady.ask,
    hold: () => {
      baskets.hold(new Date().toISOString());
      goTo('scan');
    },
  });
  useHelpLines(useKeyLines());
  const back = () => goTo('scan');

  return (
    <Page title={words.title} actions={<DeskHead />}>
      <div className="counter">
        <div className="counter-goods">
          <ScanField
            round={sales}
            onFound={(line) => {
              act.clear();
              change((old) => withMore(old, line));
            }}
            onLook={whenReady.look}
            onMember={(memberNo, memberId) => change((old) => ({ ...old, memberId, memberNo }))}
            onDone={() => (basket.lines.length > 0 ? goTo('tendered') : undefined)}
            onDown={() => goTo('quantity')}
            onHelp={() => setHelping(true)}
          />
          {query.isError && <FaultNotice fault={query.error} onRetry={() => void query.refetch()} />}
          {sold ? (
            <SoldNotice sold={sold} />
          ) : (
            <Lines
              lines={basket.lines}
              priced={priced}
              isStale={isStale}
              onQuantity={(variantId, quantity) => change((old) => withQuantity(old, variantId, quantity))}
              onBack={back}
            />
          )}
          <Held baskets={baskets} />
        </div>
        <div className="counter-money">
          <Sums priced={priced} isStale={isStale} />
          <Pay
            key={sales}
            priced={priced}
            act={proof.methods === null ? act : QUIET}
            canPay={canPay}
            chosen={chosen}
            onChoose={setChosen}
            onPay={whenReady.ask}
            roll={roll}
            onRoll={(next: Roll) => {
              chooseRoll(next);
              setRoll(next);
            }}
          />
          <Buyer key={`buyer ${sales}`} baskets={baskets} priced={priced} onBack={back} />
        </div>
      </div>
      {proof.methods !== null && priced !== undefined && (
        <Proof
          who={priced.member?.fullName ?? ''}
          amount={format.money(priced.total)}
          methods={proof.methods}
          act={act}
          onProve={pay}
          onClose={() => {
            act.clear();
            proof.end();
          }}
        />
      )}
      {isHelping && <CounterHelp onClose={() => setHelping(false)} />}
    </Page>
  );
}

function Held({ baskets }: { readonly baskets: Baskets }) {
  const words = useCounterWords();
  const format = useFormat();
  const { basket, held } = baskets;
  const now = () => new Date().toISOString();
  return (
    <div className="counter-held">
      {basket.lines.length > 0 && (
        <p className="counter-tools">
          <button type="button" className="button button-quiet button-small" onClick={() => baskets.hold(now())}>
            {words.hold}
          </button>
          <button type="button" className="button-text" onClick={() => baskets.clear()}>
            {words.clear}
          </button>
        </p>
      )}
      {held.length > 0 && (
        <>
          <h2>{words.held}</h2>
          <ul>
            {held.map(({ heldAt, lines }) => (
              <li key={heldAt}>
                <button
                  type="button"
                  className="button button-quiet button-small"
                  onClick={() => {
                    baskets.takeBack(heldAt, now());
                    goTo('scan');
                  }}
                >
                  {words.takeBack(format.time(heldAt), format.count(lines.length))}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
