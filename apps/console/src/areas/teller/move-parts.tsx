import type { TellerAccountFragment, TellerReceiptFragment } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { TextField } from '../../ui/fields.js';
import { MoneyField } from '../../ui/value-fields.js';
import { useTellerWords } from './words.js';

/** What came of a move: its receipt, or that it waits for another. */
export type Answer =
  | ({ readonly __typename: 'SavingsReceipt' } & TellerReceiptFragment)
  | {
      readonly __typename: 'SavingsMoveRequest';
      readonly id: string;
      readonly limit: number;
      readonly isOwnAccount: boolean;
    };

export interface MoveProps {
  readonly account: TellerAccountFragment;
  readonly onDone: (answer: Answer) => void;
}

interface AmountProps {
  readonly value: number | null;
  readonly onChange: (amount: number | null) => void;
  readonly isFocused?: boolean;
}

export function Amount({ value, onChange, isFocused = true }: AmountProps) {
  const words = useTellerWords();
  return (
    <MoneyField
      name="amount"
      label={words.amount}
      hint={words.amountHint}
      isRequired
      isSpoken
      isFocused={isFocused}
      value={value}
      onChange={onChange}
    />
  );
}

export function Note({ value, onChange }: { readonly value: string; readonly onChange: (text: string) => void }) {
  const words = useTellerWords();
  return <TextField name="note" label={words.note} maxLength={120} value={value} onChange={onChange} />;
}

/** What the account will stand at; said before anything is done, and reckoned by the house again. */
export function Becomes({ account, change }: { readonly account: TellerAccountFragment; readonly change: number }) {
  const words = useTellerWords();
  const format = useFormat();
  if (change === 0) return null;
  return (
    <span role="status">
      {-change > account.available ? (
        <span className="field-error">{words.tooLittle(format.money(account.available))}</span>
      ) : (
        <strong>{words.becomes(format.money(account.balance + change))}</strong>
      )}
    </span>
  );
}
