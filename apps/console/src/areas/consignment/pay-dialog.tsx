import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import {
  DeskPayoutAccountsDocument,
  DeskPayOutDocument,
  DeskSellerDocument,
  type ConsignmentPayoutMethod,
  type DeskBalanceFragment,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { useSigned } from '../../ui/consignment/account-tables.js';
import { useConsignmentWords } from '../../ui/consignment/words.js';
import { RadioField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { textOrNull } from '../../ui/use-draft.js';
import { DateField, MoneyField } from '../../ui/value-fields.js';

interface PayDialogProps {
  readonly balance: DeskBalanceFragment;
  readonly onClose: () => void;
}

/** Pays a seller what was settled; how much goes out, and what is left, is said before. */
export function PayDialog({ balance, onClose }: PayDialogProps) {
  const words = useConsignmentWords();
  const format = useFormat();
  const signed = useSigned();
  const tell = useToast();
  const seller = useAsk(DeskSellerDocument, { id: balance.sellerId }).data?.managedSeller;
  const accounts =
    useAsk(DeskPayoutAccountsDocument, { sellerId: balance.sellerId }).data?.consignmentPayoutAccounts ?? [];
  // Where the seller wants his money is proposed; the officer may pay another way.
  const wanted = accounts.find(({ isChosen }) => isChosen);
  const [chosenMethod, setMethod] = useState<ConsignmentPayoutMethod | null>(null);
  const method = chosenMethod ?? (wanted ? 'SAVINGS' : 'CASH');
  const [chosenAccount, setAccount] = useState<string | null>(null);
  const savingsAccountId = method === 'SAVINGS' ? (chosenAccount ?? wanted?.id ?? accounts[0]?.id ?? null) : null;
  const [amount, setAmount] = useState<number | null>(balance.payable);
  const [paidOn, setPaidOn] = useState<BusinessDate | null>(format.today());
  const [note, setNote] = useState('');
  const act = useAct(DeskPayOutDocument, {
    onDone: (payout) => {
      tell(words.paid(payout.number, format.money(payout.amount)));
      onClose();
    },
  });
  const account = seller?.bankAccountMasked
    ? `${seller.bankName} ${seller.bankAccountMasked}, ${seller.bankHolder}`
    : null;
  return (
    <Sheet kind="dialog" title={words.payOf(balance.sellerName)} onClose={onClose}>
      <Form
        act={act}
        submit={words.pay}
        isDisabled={amount === null || amount <= 0}
        consequence={
          amount === null ? undefined : words.payConsequence(format.money(amount), signed(balance.owed - amount))
        }
        onCancel={onClose}
        onSubmit={() =>
          void act.run({ sellerId: balance.sellerId, method, savingsAccountId, amount, paidOn, note: textOrNull(note) })
        }
      >
        <RadioField
          name="method"
          legend={words.method}
          options={words.methods.filter(([way]) => way !== 'SAVINGS' || accounts.length > 0)}
          value={method}
          onChange={(next) => setMethod(next as ConsignmentPayoutMethod)}
        />
        {method === 'SAVINGS' && (
          <SelectField
            name="savingsAccountId"
            label={words.savingsAccount}
            options={accounts.map(({ id, number, name }) => [id, `${number} ${name}`] as const)}
            value={savingsAccountId ?? ''}
            onChange={setAccount}
          />
        )}
        {method === 'BANK' && account !== null && <p className="hint">{words.bankOf(account)}</p>}
        <MoneyField name="amount" label={words.amount} isRequired isSpoken value={amount} onChange={setAmount} />
        <DateField name="paidOn" label={words.paidOn} isRequired value={paidOn} onChange={setPaidOn} />
        <TextField
          name="note"
          label={words.note}
          hint={words.noteHint}
          maxLength={200}
          value={note}
          onChange={setNote}
        />
      </Form>
    </Sheet>
  );
}
