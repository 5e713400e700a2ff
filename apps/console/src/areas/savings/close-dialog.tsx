import { useState } from 'react';
import {
  DeskCloseSavingsAccountDocument,
  DeskSavingsAccountChoicesDocument,
  DeskSavingsClosingFeeDocument,
  type DeskSavingsAccountChoicesQuery,
  type SavingsAccountRowFragment,
  type SavingsPayout,
} from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { ChoiceField } from '../../ui/choice-field.js';
import { RadioField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { chosenRoll, print } from '../counter/printing.js';
import { useSavingsWords } from './words.js';

type Choice = DeskSavingsAccountChoicesQuery['savingsAccounts']['nodes'][number];

/** Pays out what is left on an account and closes it for good. */
export function CloseDialog({
  account,
  onClose,
}: {
  readonly account: SavingsAccountRowFragment;
  readonly onClose: () => void;
}) {
  const words = useSavingsWords();
  const format = useFormat();
  const tell = useToast();
  const [payout, setPayout] = useState<SavingsPayout>('CASH');
  const [to, setTo] = useState<Choice | null>(null);
  const [reason, setReason] = useState('');
  const hasMoney = account.balance > 0;
  const fee = useAsk(DeskSavingsClosingFeeDocument, { accountId: account.id }).data?.savingsClosingFee ?? 0;
  const act = useAct(DeskCloseSavingsAccountDocument, {
    onDone: ({ account: { number }, papers }) => {
      const paper = papers.find(({ format: kind }) => kind === 'HTML_58');
      if (paper && chosenRoll() !== 'NONE') print(paper.url, words.closed(number));
      tell(words.closed(number));
      onClose();
    },
  });
  const close = () =>
    void act.run({
      accountId: account.id,
      payout: hasMoney ? payout : undefined,
      toAccountId: hasMoney && payout === 'ACCOUNT' ? to?.id : undefined,
      reason: reason.trim().slice(0, 100),
    });
  return (
    <Sheet kind="dialog" title={words.close} lead={`${account.number} · ${account.memberName}`} onClose={onClose}>
      <Form
        act={act}
        submit={words.close}
        isDanger
        consequence={
          <>
            {hasMoney && (
              <p>
                <strong>{words.closePays(format.money(account.balance - fee))}</strong>
              </p>
            )}
            {fee > 0 && <p>{words.closeFee(format.money(fee))}</p>}
            <p>{words.closeText}</p>
            <p>{words.closeLosesMonth}</p>
          </>
        }
        onCancel={onClose}
        onSubmit={close}
      >
        {hasMoney && (
          <RadioField
            name="payout"
            legend={words.payout}
            value={payout}
            options={Object.entries(words.payouts)}
            onChange={(next) => setPayout(next as SavingsPayout)}
          />
        )}
        {hasMoney && payout === 'ACCOUNT' && (
          <ChoiceField<Choice>
            name="toAccountId"
            label={words.toAccount}
            hint={words.toAccountHint}
            isRequired
            value={to}
            onChange={setTo}
            useSearch={(text) => useAccounts(text, account.id)}
            idOf={({ id }) => id}
            nameOf={({ memberName, number }) => `${memberName} · ${number}`}
            show={({ memberName, number, product }) => `${memberName} · ${number} · ${product.name}`}
            nothingFound={words.noAccount}
          />
        )}
        <TextField
          name="reason"
          label={words.reason}
          isRequired
          rows={2}
          maxLength={100}
          value={reason}
          onChange={setReason}
        />
      </Form>
    </Sheet>
  );
}

function useAccounts(search: string, exceptId: string) {
  const query = useAsk(
    DeskSavingsAccountChoicesDocument,
    { search },
    { isEnabled: search !== '', keepsPrevious: true },
  );
  const items = (query.data?.savingsAccounts.nodes ?? []).filter(({ id }) => id !== exceptId);
  return { items, isBusy: query.isFetching };
}
