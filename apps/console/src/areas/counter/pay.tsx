import { lazy, Suspense, useState } from 'react';
import type { CounterPaymentMethod } from '@lumbung/web-api';
import type { Fault } from '../../api/ask.js';
import type { Refusal } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { RadioField, SelectField } from '../../ui/fields.js';
import { Section } from '../../ui/page.js';
import { ActNotice } from '../../ui/states.js';
import { MoneyField } from '../../ui/value-fields.js';
import { FromSavings } from './from-savings.js';
import type { PricedBasket } from './lines.js';
import { ROLLS, type Roll } from './printing.js';
import { quickCash } from './quick-cash.js';
import { useCounterWords } from './words.js';

const Qris = lazy(() => import('./qris.js').then((module) => ({ default: module.Qris })));

export interface Payment {
  readonly payment: CounterPaymentMethod;
  readonly amountTendered: number | null;
  /** Of savings: the account; null for the fullest. */
  readonly savingsAccountId: string | null;
}

interface PayProps {
  readonly priced: PricedBasket | undefined;
  readonly act: { readonly isBusy: boolean; readonly fault: Fault | null; readonly refusal: Refusal | null };
  readonly canPay: boolean;
  readonly chosen: Payment;
  readonly onChoose: (payment: Payment) => void;
  readonly onPay: () => void;
  readonly roll: Roll;
  readonly onRoll: (roll: Roll) => void;
}

/** How it is paid; of cash, how much was given and what goes back. */
export function Pay({ priced, act, canPay, chosen, onChoose, onPay, roll, onRoll }: PayProps) {
  const words = useCounterWords();
  const format = useFormat();
  const [isShowing, setShowing] = useState(false);
  const { payment, amountTendered } = chosen;
  const by = (way: Partial<Payment>) => onChoose({ payment, amountTendered: null, savingsAccountId: null, ...way });
  const total = priced?.total ?? 0;
  const open: readonly CounterPaymentMethod[] = priced?.payments ?? ['CASH'];
  return (
    <Section title={words.payment}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onPay();
        }}
      >
        <div className="counter-ways">
          <RadioField
            name="payment"
            legend={words.payment}
            isLegendUnseen
            options={open.map((way) => [way, words.payments[way]] as const)}
            value={payment}
            onChange={(way) => by({ payment: way as CounterPaymentMethod })}
          />
        </div>
        {payment === 'CASH' ? (
          <>
            <MoneyField
              name="tendered"
              label={words.tendered}
              hint={words.tenderedHint}
              value={amountTendered}
              onChange={(amount) => by({ amountTendered: amount })}
            />
            {total > 0 && (
              <div className="quick-cash">
                {[total, ...quickCash(total)].map((amount) => (
                  <button
                    key={amount}
                    type="button"
                    className="button button-quiet button-small"
                    aria-pressed={amount === amountTendered}
                    onClick={() => by({ amountTendered: amount })}
                  >
                    {amount === total ? words.exact : format.money(amount)}
                  </button>
                ))}
              </div>
            )}
            {amountTendered !== null && total > 0 && <Change amount={amountTendered - total} />}
          </>
        ) : (
          <p className="notice">{words.seen[payment]}</p>
        )}
        {payment === 'MEMBER_SAVINGS' && (
          <FromSavings
            accounts={priced?.member?.savingsAccounts ?? []}
            total={total}
            chosen={chosen.savingsAccountId}
            onChoose={(savingsAccountId) => by({ savingsAccountId })}
          />
        )}
        {payment === 'QRIS' && total > 0 && (
          <p>
            <button type="button" className="button button-quiet button-small" onClick={() => setShowing(true)}>
              {words.qrisShow}
            </button>
          </p>
        )}
        <ActNotice act={act} />
        <button type="submit" className="button counter-pay" disabled={!canPay} aria-busy={act.isBusy}>
          {act.isBusy ? words.paying : total > 0 ? words.payAmount(format.money(total)) : words.pay}{' '}
          <kbd aria-hidden="true">F9</kbd>
        </button>
        <div className="counter-roll">
          <SelectField
            name="roll"
            label={words.roll}
            isRequired
            options={ROLLS.map((it) => [it, words.rolls[it]] as const)}
            value={roll}
            onChange={(next) => onRoll(next as Roll)}
          />
        </div>
      </form>
      <Suspense fallback={null}>{isShowing && <Qris amount={total} onClose={() => setShowing(false)} />}</Suspense>
    </Section>
  );
}

/** Read from across the counter. */
export function Change({ amount }: { readonly amount: number }) {
  const words = useCounterWords();
  const format = useFormat();
  const isEnough = amount >= 0;
  return (
    <p className={isEnough ? 'counter-change' : 'counter-change counter-missing'} role="status">
      <span>{isEnough ? words.change : words.tooLittle}</span> <strong>{format.money(Math.abs(amount))}</strong>
    </p>
  );
}
