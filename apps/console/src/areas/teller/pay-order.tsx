import { useEffect, useState } from 'react';
import {
  DeskOrdersToPayDocument,
  DeskPayOrderAtDeskDocument,
  type DeskOrdersToPayQuery,
  type DeskPaymentMethod,
  type StepUpInput,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { RadioField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/states.js';
import { MoneyField } from '../../ui/value-fields.js';
import { FromSavings } from '../counter/from-savings.js';
import { Change } from '../counter/pay.js';
import { Proof } from '../counter/proof.js';
import { useProof } from '../counter/use-proof.js';
import { useCounterWords } from '../counter/words.js';
import type { TellerMember } from './member-search.js';
import type { PaidOrder } from './paid-order.js';
import { toNextField } from './teller-keys.js';
import { useTellerWords } from './words.js';

type ToPay = DeskOrdersToPayQuery['memberOrdersToPay'];

interface PayOrderProps {
  readonly member: TellerMember;
  /** It was asked for by key or button, and not only shown because there is nothing else to do. */
  readonly isAsked: boolean;
  readonly onDone: (paid: PaidOrder) => void;
}

/** What a member ordered in the shop and has not paid; he pays it here, in cash or with his savings. */
export function PayOrder({ member, isAsked, onDone }: PayOrderProps) {
  const words = useTellerWords();
  const query = useAsk(DeskOrdersToPayDocument, { memberId: member.id });
  return (
    <Loaded query={query} lines={3}>
      {({ memberOrdersToPay: toPay }) =>
        toPay.orders.length === 0 ? (
          <p role="status">{words.noOrders}</p>
        ) : (
          <OrderForm member={member} toPay={toPay} isAsked={isAsked} onDone={onDone} />
        )
      }
    </Loaded>
  );
}

function OrderForm({ member, toPay, isAsked, onDone }: PayOrderProps & { readonly toPay: ToPay }) {
  const words = useTellerWords();
  const counter = useCounterWords();
  const format = useFormat();
  const [orderId, setOrderId] = useState<string | undefined>();
  const [payment, setPayment] = useState<DeskPaymentMethod>('CASH');
  const [accountId, setAccountId] = useState<string | null>(null);
  const [tendered, setTendered] = useState<number | null>(null);
  const order = toPay.orders.find(({ id }) => id === orderId) ?? toPay.orders[0];
  const due = order?.due ?? 0;
  const act = useAct(DeskPayOrderAtDeskDocument, {
    onDone: (paid) => {
      proof.end();
      onDone({ ...paid, payment });
    },
  });
  const proof = useProof(act.refusal);
  // Who asked for this service goes on with the keys.
  useEffect(() => {
    if (isAsked) document.querySelector<HTMLInputElement>('[name=order]:checked')?.focus();
  }, [isAsked]);
  const pay = (stepUp: StepUpInput | null = null) =>
    order &&
    void act.run({
      ...{ orderId: order.id, payment, expectedTotal: due, stepUp },
      amountTendered: payment === 'CASH' ? tendered : null,
      savingsAccountId: payment === 'MEMBER_SAVINGS' ? accountId : null,
    });
  return (
    <>
      <div className="teller-form" onKeyDown={toNextField}>
        <Form
          act={proof.methods === null ? act : { isBusy: act.isBusy, fault: null, refusal: null }}
          submit={words.payOrder(format.money(due))}
          onSubmit={() => pay()}
        >
          <RadioField
            name="order"
            legend={words.order}
            value={order?.id ?? ''}
            options={toPay.orders.map((it) => [
              it.id,
              `${it.number} · ${format.money(it.due)}`,
              words.orderOf(it.firstGoods, it.lineCount - 1, format.dayOf(it.placedAt)),
            ])}
            onChange={setOrderId}
          />
          {toPay.payments.length > 1 && (
            <RadioField
              name="payment"
              legend={counter.payment}
              value={payment}
              options={toPay.payments.map((way) => [way, counter.payments[way]] as const)}
              onChange={(way) => setPayment(way as DeskPaymentMethod)}
            />
          )}
          {payment === 'CASH' ? (
            <>
              <MoneyField
                name="tendered"
                label={counter.tendered}
                hint={counter.tenderedHint}
                value={tendered}
                onChange={setTendered}
              />
              {tendered !== null && <Change amount={tendered - due} />}
            </>
          ) : (
            <>
              <p className="notice">{counter.seen.MEMBER_SAVINGS}</p>
              <FromSavings accounts={toPay.savingsAccounts} total={due} chosen={accountId} onChoose={setAccountId} />
            </>
          )}
        </Form>
      </div>
      {proof.methods !== null && (
        <Proof
          who={member.fullName}
          amount={format.money(due)}
          methods={proof.methods}
          act={act}
          onProve={pay}
          onClose={() => {
            act.clear();
            proof.end();
          }}
        />
      )}
    </>
  );
}
