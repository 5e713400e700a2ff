import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskConfirmDepositDocument,
  DeskDeclineDepositDocument,
  DeskSetTransferRuleDocument,
  type DeskDepositFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useFormat } from '../../format/use-format.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { DateField, MoneyField } from '../../ui/value-fields.js';
import { useDepositWords } from './words.js';

interface Closing {
  readonly onClose: () => void;
}
interface OfDeposit extends Closing {
  readonly deposit: DeskDepositFragment;
}

export function ConfirmDialog({ deposit, onClose }: OfDeposit) {
  const words = useDepositWords();
  const format = useFormat();
  const tell = useToast();
  const [received, setReceived] = useState<number | null>(deposit.amount);
  const [receivedOn, setReceivedOn] = useState<BusinessDate | null>(format.today());
  const act = useAct(DeskConfirmDepositDocument, {
    onDone: ({ receiptNumber }) => {
      tell(words.confirmed(receiptNumber ?? ''));
      onClose();
    },
  });
  return (
    <Sheet
      kind="dialog"
      title={words.confirm}
      lead={words.confirmLead(deposit.number, deposit.memberName)}
      onClose={onClose}
    >
      <Form
        act={act}
        submit={words.confirm}
        onCancel={onClose}
        consequence={words.confirmConsequence(
          format.money(received ?? 0),
          `${deposit.productName} ${deposit.accountNumber}`,
        )}
        onSubmit={() => void act.run({ depositId: deposit.id, received, receivedOn })}
      >
        <MoneyField
          name="received"
          label={words.received}
          hint={words.receivedHint}
          isRequired
          isSpoken
          value={received}
          onChange={setReceived}
          isFocused
        />
        <DateField name="valueOn" label={words.receivedOn} isRequired value={receivedOn} onChange={setReceivedOn} />
      </Form>
    </Sheet>
  );
}

export function DeclineDialog({ deposit, onClose }: OfDeposit) {
  const words = useDepositWords();
  const tell = useToast();
  const [reason, setReason] = useState('');
  const act = useAct(DeskDeclineDepositDocument, {
    onDone: ({ number }) => {
      tell(words.declined(number));
      onClose();
    },
  });
  return (
    <Sheet
      kind="dialog"
      title={words.decline}
      lead={words.declineLead(deposit.number, deposit.memberName)}
      onClose={onClose}
    >
      <Form
        act={act}
        submit={words.decline}
        isDanger
        onCancel={onClose}
        consequence={words.declineConsequence}
        onSubmit={() => void act.run({ depositId: deposit.id, reason })}
      >
        <TextField
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          isRequired
          rows={2}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Sheet>
  );
}

/** What members may send to one another in a day. */
export function RuleDialog({ perDay, onClose }: Closing & { readonly perDay: number }) {
  const words = useDepositWords();
  const format = useFormat();
  const tell = useToast();
  const [amount, setAmount] = useState<number | null>(perDay);
  const act = useAct(DeskSetTransferRuleDocument, {
    onDone: () => {
      tell(words.ruleSaved);
      onClose();
    },
  });
  return (
    <Sheet kind="dialog" title={words.rule} lead={words.ruleLead} onClose={onClose}>
      <Form
        act={act}
        submit={words.ruleSet}
        onCancel={onClose}
        consequence={words.ruleConsequence(format.money(amount ?? 0))}
        onSubmit={() => void act.run({ perDay: amount ?? 0 })}
      >
        <MoneyField
          name="perDay"
          label={words.ruleAmount}
          isRequired
          isSpoken
          value={amount}
          onChange={setAmount}
          isFocused
        />
      </Form>
    </Sheet>
  );
}
