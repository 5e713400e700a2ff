import { useState } from 'react';
import { DeskConfirmPaymentDocument } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { textOrNull } from '../../ui/use-draft.js';
import { MoneyField } from '../../ui/value-fields.js';
import type { OrderDialogProps } from './order-action-dialog.js';
import { Proofs } from './proofs.js';
import { useOrdersWords } from './words.js';

/** The cashier saw the money. Cash may be more than due and gives change; transfer and QRIS are exact. */
export function ConfirmPaymentDialog({ order, onClose, onDone }: OrderDialogProps) {
  const { confirm: words, actions } = useOrdersWords();
  const format = useFormat();
  const { amount, method, methodLabel } = order.payment;
  const isCash = method === 'CASH_AT_PICKUP' || method === 'CASH_ON_DELIVERY';
  const [received, setReceived] = useState<number | null>(amount);
  const [note, setNote] = useState('');
  const act = useAct(DeskConfirmPaymentDocument, { onDone });
  const rest = (received ?? 0) - amount;
  return (
    <Sheet kind="dialog" title={actions.CONFIRM_PAYMENT} lead={methodLabel} onClose={onClose}>
      <Form
        act={act}
        submit={actions.CONFIRM_PAYMENT}
        onCancel={onClose}
        consequence={isCash ? words.cashConsequence : words.consequence(format.money(amount))}
        onSubmit={() =>
          void act.run({ orderId: order.id, amountReceived: isCash ? received : amount, note: textOrNull(note) })
        }
      >
        <p className="due">{isCash ? words.due(format.money(amount)) : words.exact(format.money(amount))}</p>
        <Proofs order={order} />
        {isCash && (
          <>
            <MoneyField
              name="amountReceived"
              label={words.amount}
              isRequired
              isSpoken
              value={received}
              onChange={setReceived}
              isFocused
            />
            <p className={rest < 0 ? 'change change-short' : 'change'} role="status">
              {rest < 0 ? words.short(format.money(-rest)) : words.change(format.money(rest))}
            </p>
          </>
        )}
        <TextField name="note" label={words.note} maxLength={500} value={note} onChange={setNote} />
      </Form>
    </Sheet>
  );
}
