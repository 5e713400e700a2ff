import { useState } from 'react';
import { DeskChangeTermDepositDocument, DeskTermSaverDocument, type TermRollover } from '@lumbung/web-api';
import { useAct } from '../../api/use-act.js';
import { useAsk } from '../../api/use-ask.js';
import { RadioField, SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { useToast } from '../../ui/toast.js';
import { useCommonWords } from '../../words/index.js';
import type { Deposit } from './deposit.js';
import { freeAccountsOf } from './saver-field.js';
import { useTermWords } from './words.js';

/** What shall happen at maturity, and where the money goes. */
export function ChangeDialog({ deposit, onClose }: { readonly deposit: Deposit; readonly onClose: () => void }) {
  const words = useTermWords();
  const common = useCommonWords();
  const tell = useToast();
  const { account, payoutAccount, nisbahPercent } = deposit;
  const [rollover, setRollover] = useState<TermRollover>(deposit.rollover);
  const [payoutAccountId, setPayout] = useState<string>(payoutAccount.id);
  const query = useAsk(DeskTermSaverDocument, { text: account.memberNo });
  const saver = query.data?.tellerSearch.find(({ id }) => id === account.memberId) ?? null;
  const others = freeAccountsOf(saver).filter(({ id }) => id !== payoutAccount.id);
  const act = useAct(DeskChangeTermDepositDocument, {
    onDone: () => {
      tell(words.changed);
      onClose();
    },
  });
  const rollovers = Object.entries(nisbahPercent == null ? words.rollovers : words.shariaRollovers).filter(
    ([key]) => key !== 'PRINCIPAL_AND_INTEREST' || deposit.interestPaid === 'AT_MATURITY',
  );
  return (
    <Sheet kind="dialog" title={words.change} onClose={onClose}>
      <Form
        act={act}
        submit={common.save}
        onCancel={onClose}
        onSubmit={() => void act.run({ depositId: deposit.id, rollover, payoutAccountId })}
      >
        <RadioField
          name="rollover"
          legend={words.rollover}
          options={rollovers as [string, string][]}
          value={rollover}
          onChange={(next) => setRollover(next as TermRollover)}
        />
        <SelectField
          name="payoutAccountId"
          label={words.payout}
          isRequired
          options={[payoutAccount, ...others].map(
            ({ id, number, product }) => [id, `${product.name} ${number}`] as const,
          )}
          value={payoutAccountId}
          onChange={setPayout}
        />
      </Form>
    </Sheet>
  );
}
