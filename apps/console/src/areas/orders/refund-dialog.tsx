import { useState } from 'react';
import { DeskRefundOrderDocument, type RefundMethod } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { MoneyField, QuantityField } from '../../ui/value-fields.js';
import type { OrderDialogProps } from './order-action-dialog.js';
import { refundMethodsOf, usualRefund } from './refund-methods.js';
import { useOrdersWords } from './words.js';

/** Gives back part or all of the money, and takes goods back to stock where they come back. */
export function RefundDialog({ order, onClose, onDone }: OrderDialogProps) {
  const all = useOrdersWords();
  const words = all.refund;
  const format = useFormat();
  const { refundable } = order.payment;
  const [amount, setAmount] = useState<number | null>(refundable);
  const [method, setMethod] = useState<RefundMethod>(usualRefund(order));
  const [reason, setReason] = useState('');
  const [returned, setReturned] = useState<Readonly<Record<string, number | null>>>({});
  const act = useAct(DeskRefundOrderDocument, { onDone });
  const returnedLines = Object.entries(returned).flatMap(([orderLineId, quantity]) =>
    quantity ? [{ orderLineId, quantity }] : [],
  );
  return (
    <Sheet kind="dialog" title={all.actions.REFUND} lead={all.orderTitle(order.number)} onClose={onClose}>
      <Form
        act={act}
        submit={all.actions.REFUND}
        isDanger
        onCancel={onClose}
        consequence={words.consequence(format.money(amount ?? 0))}
        onSubmit={() =>
          void act.run({ orderId: order.id, amount: amount ?? 0, method, reason: reason.trim(), returnedLines })
        }
      >
        <MoneyField
          name="amount"
          label={words.amount}
          hint={words.most(format.money(refundable))}
          isRequired
          value={amount}
          onChange={setAmount}
          isFocused
        />
        <RadioField
          name="method"
          legend={words.method}
          options={refundMethodsOf(order, words.methods)}
          value={method}
          onChange={(value) => setMethod(value as RefundMethod)}
        />
        <TextField name="reason" label={words.reason} isRequired maxLength={500} value={reason} onChange={setReason} />
        <fieldset className="field">
          <legend>{words.goods}</legend>
          <p className="hint">{words.goodsHint}</p>
          {order.lines
            .filter((line) => line.quantity > line.returnedQuantity)
            .map((line) => (
              <QuantityField
                key={line.id}
                name={`returned-${line.id}`}
                label={words.goodsOf(`${line.productName} ${line.variantName}`.trim())}
                unit={line.unitLabel}
                value={returned[line.id] ?? null}
                onChange={(quantity) => setReturned((old) => ({ ...old, [line.id]: quantity }))}
              />
            ))}
        </fieldset>
      </Form>
    </Sheet>
  );
}
