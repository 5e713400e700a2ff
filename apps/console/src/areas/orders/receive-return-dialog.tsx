import { useState } from 'react';
import {
  DeskReceiveReturnDocument,
  type DeskOrderFragment,
  type DeskReturnFragment,
  type RefundMethod,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { RadioField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { MoneyField, QuantityField } from '../../ui/value-fields.js';
import { refundMethodsOf, usualRefund } from './refund-methods.js';
import { useOrdersWords } from './words.js';

interface Condition {
  readonly resellable: number | null;
  readonly damaged: number | null;
}

/** The goods are on the table: how many can be sold again, how many not, and the money goes back. */
export function ReceiveReturnDialog({
  it,
  order,
  onClose,
}: {
  readonly it: DeskReturnFragment;
  readonly order: DeskOrderFragment;
  readonly onClose: () => void;
}) {
  const { returns: words, refund, cancel } = useOrdersWords();
  const format = useFormat();
  const tell = useToast();
  const [conditions, setConditions] = useState<Readonly<Record<string, Condition>>>(() =>
    Object.fromEntries(it.lines.map((line) => [line.orderLineId, { resellable: line.quantity, damaged: null }])),
  );
  const [amount, setAmount] = useState<number | null>(null);
  const [method, setMethod] = useState<RefundMethod>(usualRefund(order));
  const act = useAct(DeskReceiveReturnDocument, {
    onDone: () => {
      tell(words.received);
      onClose();
    },
  });
  const set = (id: string, part: Partial<Condition>) =>
    setConditions((old) => ({ ...old, [id]: { resellable: null, damaged: null, ...old[id], ...part } }));
  const lines = it.lines.map(({ orderLineId }) => ({
    orderLineId,
    resellable: conditions[orderLineId]?.resellable ?? 0,
    damaged: conditions[orderLineId]?.damaged ?? 0,
  }));
  const isPaid = order.payment.refundable > 0;
  return (
    <Sheet kind="dialog" title={words.receive} lead={it.number} onClose={onClose}>
      <Form
        act={act}
        submit={words.receive}
        onCancel={onClose}
        consequence={isPaid ? words.receiveConsequence : words.receiveUnpaid}
        onSubmit={() =>
          void act.run({
            ...{ returnId: it.id, lines },
            ...(isPaid && { refundMethod: method, refundAmount: amount }),
          })
        }
      >
        {it.lines.map((line) => (
          <fieldset key={line.orderLineId} className="field">
            <legend>
              {`${line.productName} ${line.variantName}`.trim()}, {format.quantity(line.quantity)} {line.unitLabel}
            </legend>
            <div className="field-row">
              <QuantityField
                name={`resellable-${line.orderLineId}`}
                label={words.resellable}
                value={conditions[line.orderLineId]?.resellable ?? null}
                onChange={(resellable) => set(line.orderLineId, { resellable })}
              />
              <QuantityField
                name={`damaged-${line.orderLineId}`}
                label={words.damaged}
                value={conditions[line.orderLineId]?.damaged ?? null}
                onChange={(damaged) => set(line.orderLineId, { damaged })}
              />
            </div>
          </fieldset>
        ))}
        {isPaid && (
          <>
            <MoneyField
              name="refundAmount"
              label={words.refundAmount}
              hint={words.refundHint(format.money(order.payment.refundable))}
              value={amount}
              onChange={setAmount}
            />
            <RadioField
              name="refundMethod"
              legend={cancel.refundMethod}
              options={refundMethodsOf(order, refund.methods)}
              value={method}
              onChange={(value) => setMethod(value as RefundMethod)}
            />
          </>
        )}
      </Form>
    </Sheet>
  );
}
