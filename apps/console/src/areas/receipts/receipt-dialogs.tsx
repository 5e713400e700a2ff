import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskApplyReceiptDocument,
  DeskOrderChoiceDocument,
  DeskOrderChoicesDocument,
  DeskRecordReceiptDocument,
  DeskRefundReceiptDocument,
  type DeskReceiptFragment,
  type MoneyPlace,
  type OrderChoiceFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { DateField, MoneyField } from '../../ui/value-fields.js';
import { useReceiptsWords } from './words.js';

interface Closing {
  readonly onClose: () => void;
}
interface OfReceipt extends Closing {
  readonly receipt: DeskReceiptFragment;
}

export function RecordDialog({ onClose }: Closing) {
  const words = useReceiptsWords();
  const format = useFormat();
  const tell = useToast();
  const [amount, setAmount] = useState<number | null>(null);
  const [money, setMoney] = useState<MoneyPlace>('BANK');
  const [receivedOn, setReceivedOn] = useState<BusinessDate | null>(format.today());
  const [payer, setPayer] = useState('');
  const [note, setNote] = useState('');
  const act = useAct(DeskRecordReceiptDocument, {
    onDone: ({ number }) => {
      tell(words.recorded(number));
      onClose();
    },
  });
  return (
    <Sheet kind="dialog" title={words.recordTitle} lead={words.recordLead} onClose={onClose}>
      <Form
        act={act}
        submit={words.record}
        onCancel={onClose}
        consequence={words.recordConsequence(format.money(amount ?? 0))}
        onSubmit={() =>
          void act.run({ amount: amount ?? 0, money, receivedOn, payer: textOrNull(payer), note: textOrNull(note) })
        }
      >
        <MoneyField
          name="amount"
          label={words.amount}
          isRequired
          isSpoken
          value={amount}
          onChange={setAmount}
          isFocused
        />
        <RadioField
          name="money"
          legend={words.place}
          options={[
            ['BANK', words.places.BANK],
            ['CASH', words.places.CASH],
          ]}
          value={money}
          onChange={(value) => setMoney(value as MoneyPlace)}
        />
        <DateField name="receivedOn" label={words.receivedOn} isRequired value={receivedOn} onChange={setReceivedOn} />
        <TextField
          name="payer"
          label={words.payer}
          hint={words.payerHint}
          maxLength={120}
          value={payer}
          onChange={setPayer}
        />
        <TextField name="note" label={words.note} rows={2} maxLength={500} value={note} onChange={setNote} />
      </Form>
    </Sheet>
  );
}

/** Looks for the order this money was meant for, and pays it. */
export function ApplyDialog({ receipt, onClose }: OfReceipt) {
  const words = useReceiptsWords();
  const format = useFormat();
  const tell = useToast();
  const [chosen, setChosen] = useState<OrderChoiceFragment | null | undefined>(undefined);
  const probable = useAsk(
    DeskOrderChoiceDocument,
    { id: receipt.orderId ?? '' },
    { isEnabled: receipt.orderId != null },
  );
  // The order it was probably meant for, until somebody chooses another.
  const order = chosen === undefined ? (probable.data?.managedOrder ?? null) : chosen;
  const act = useAct(DeskApplyReceiptDocument, {
    onDone: ({ number }) => {
      tell(words.applied(number));
      onClose();
    },
  });
  const rest = order === null ? 0 : receipt.amount - order.total;
  return (
    <Sheet
      kind="dialog"
      title={words.apply}
      lead={words.applyLead(receipt.number, format.money(receipt.amount))}
      onClose={onClose}
    >
      <Form
        act={act}
        submit={words.apply}
        isDisabled={rest < 0}
        onCancel={onClose}
        consequence={words.applyConsequence}
        onSubmit={() => order && void act.run({ receiptId: receipt.id, orderId: order.id })}
      >
        <ChoiceField<OrderChoiceFragment>
          name="orderId"
          label={words.order}
          hint={words.orderHint}
          isRequired
          value={order}
          onChange={setChosen}
          useSearch={useOrderSearch}
          idOf={({ id }) => id}
          nameOf={({ number, contact }) => `${number} ${contact.name}`}
          nothingFound={words.noOrder}
          show={({ number, contact, statusLabel, total, placedAt }) => (
            <>
              <strong>{number}</strong> {contact.name}
              <span className="under">
                {format.money(total)} · {statusLabel} · {format.dayOf(placedAt)}
              </span>
            </>
          )}
        />
        {order !== null && (
          <p className={rest < 0 ? 'notice notice-bad' : 'notice'} role="status">
            {order.number}: {format.money(order.total)}, {order.statusLabel}.{' '}
            {rest > 0 && words.excess(format.money(rest))}
            {rest < 0 && words.short(format.money(-rest))}
          </p>
        )}
      </Form>
    </Sheet>
  );
}

function useOrderSearch(search: string) {
  const query = useAsk(DeskOrderChoicesDocument, { search }, { isEnabled: search !== '', keepsPrevious: true });
  return { items: query.data?.orders.nodes ?? [], isBusy: query.isFetching };
}

export function RefundDialog({ receipt, onClose }: OfReceipt) {
  const words = useReceiptsWords();
  const format = useFormat();
  const tell = useToast();
  const [money, setMoney] = useState<MoneyPlace>(receipt.money);
  const [note, setNote] = useState('');
  const act = useAct(DeskRefundReceiptDocument, {
    onDone: () => {
      tell(words.refunded);
      onClose();
    },
  });
  return (
    <Sheet
      kind="dialog"
      title={words.refund}
      lead={words.applyLead(receipt.number, format.money(receipt.amount))}
      onClose={onClose}
    >
      <Form
        act={act}
        submit={words.refund}
        isDanger
        onCancel={onClose}
        consequence={words.refundConsequence(format.money(receipt.amount))}
        onSubmit={() => void act.run({ receiptId: receipt.id, money, note: textOrNull(note) })}
      >
        <RadioField
          name="money"
          legend={words.refundFrom}
          options={[
            ['BANK', words.places.BANK],
            ['CASH', words.places.CASH],
            ...(receipt.money === 'PROVIDER' ? [['PROVIDER', words.places.PROVIDER, words.providerHint] as const] : []),
          ]}
          value={money}
          onChange={(value) => setMoney(value as MoneyPlace)}
        />
        <TextField name="note" label={words.note} rows={2} maxLength={500} value={note} onChange={setNote} />
      </Form>
    </Sheet>
  );
}
