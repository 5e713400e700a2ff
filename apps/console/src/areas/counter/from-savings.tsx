import { useFormat } from '../../format/use-format.js';
import { RadioField } from '../../ui/fields.js';
import type { PricedBasket } from './lines.js';
import { Change } from './pay.js';
import { useCounterWords } from './words.js';

type SavingsAccount = NonNullable<PricedBasket['member']>['savingsAccounts'][number];

interface FromSavingsProps {
  readonly accounts: readonly SavingsAccount[];
  readonly total: number;
  readonly chosen: string | null;
  readonly onChoose: (accountId: string) => void;
}

/** From which account the member pays, and whether it is enough: what must stay on it is not offered. */
export function FromSavings({ accounts, total, chosen, onChoose }: FromSavingsProps) {
  const words = useCounterWords();
  const format = useFormat();
  const account = accounts.find(({ id }) => id === chosen) ?? accounts[0];
  if (account === undefined) return null;
  const available = words.available(format.money(account.available));
  return (
    <>
      {accounts.length > 1 ? (
        <RadioField
          name="account"
          legend={words.account}
          options={accounts.map((it) => [
            it.id,
            `${it.number} ${it.name}`,
            words.available(format.money(it.available)),
          ])}
          value={account.id}
          onChange={onChoose}
        />
      ) : (
        <p className="counter-account">
          <strong>{`${account.number} ${account.name}`}</strong> <span className="under">{available}</span>
        </p>
      )}
      {account.available < total && <Change amount={account.available - total} />}
    </>
  );
}
