import { useState } from 'react';
import { DeskCancelOrderDocument, type CancelReason, type RefundMethod } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { RadioField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { textOrNull } from '../../ui/use-draft.js';
import type { OrderDialogProps } from './order-action-dialog.js';
import { refundMethodsOf, usualRefund } from './refund-methods.js';
import { useOrdersWords } from './words.js';

export function CancelDialog({ order, onClose, onDone }: OrderDialogProps) {
  const all = useOrdersWords();
  const { cancel: words, reasons, refund } = all;
  const format = useFormat();
  const { refundable } = order.payment;
  const [reason, setReason] = useState<CancelReason>('OUT_OF_STOCK');
  const [refundMethod, setRefundMethod] = useState<RefundMethod>(usualRefund(order));
  const [note, setNote] = useState('');
  const act = useAct(DeskCancelOrderDocument, { onDone });
  const isPaid = refundable > 0 || act.refusal?.code === 'REFUND_REQUIRED';
  // By the clock only.
  const choices = Object.entries(reasons).filter(([key]) => key !== 'PAYMENT_EXPIRED' && key !== 'NOT_ACCEPTED');
  return (
    <Sheet kind="dialog" title={all.actions.CANCEL} lead={all.orderTitle(order.number)} onClose={onClose}>
      <Form
        act={act}
        submit={all.actions.CANCEL}
        isDanger
        onCancel={onClose}
        consequence={isPaid ? words.paidConsequence(format.money(refundable)) : words.consequence}
        onSubmit={() =>
          void act.run({ orderId: order.id, reason, note: textOrNull(note), ...(isPaid && { refundMethod }) })
        }
      >
        <SelectField
          name="reason"
          label={words.reason}
          isRequired
          options={choices}
          value={reason}
          onChange={(value) => setReason(value as CancelReason)}
        />
        {isPaid && (
          <RadioField
            name="refundMethod"
            legend={words.refundMethod}
            options={refundMethodsOf(order, refund.methods)}
            value={refundMethod}
            onChange={(value) => setRefundMethod(value as RefundMethod)}
          />
        )}
        <TextField
          name="note"
          label={words.note}
          rows={2}
          isRequired={reason === 'OTHER'}
          maxLength={500}
          value={note}
          onChange={setNote}
        />
      </Form>
    </Sheet>
  );
}
