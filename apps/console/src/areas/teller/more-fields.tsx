import { useState } from 'react';
import type { BusinessDate } from '@lumbung/kernel';
import type { SavingsMoney } from '@lumbung/web-api';
import { RadioField } from '../../ui/fields.js';
import { DateField } from '../../ui/value-fields.js';
import { useTellerWords } from './words.js';

export interface MoreDraft {
  /** Null: today. */
  readonly valueOn: BusinessDate | null;
  readonly money: SavingsMoney;
}

export const NO_MORE: MoreDraft = { valueOn: null, money: 'CASH' };

/** What is said to the house; what is usual is left out. */
export function saidOf({ valueOn, money }: MoreDraft): Partial<MoreDraft> {
  return { ...(valueOn ? { valueOn } : {}), ...(money === 'CASH' ? {} : { money }) };
}

interface MoreProps {
  readonly value: MoreDraft;
  readonly onChange: (draft: MoreDraft) => void;
}

/** The seldom said: another day, and money that went through the bank. Shut, it costs the quick hand nothing. */
export function More({ value, onChange }: MoreProps) {
  const words = useTellerWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="more-fields" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.more}</summary>
      {isOpen && (
        <>
          <RadioField
            name="money"
            legend={words.money}
            value={value.money}
            options={Object.entries(words.moneyChoices)}
            onChange={(money) => onChange({ ...value, money: money as SavingsMoney })}
          />
          <DateField
            name="valueOn"
            label={words.valueOn}
            hint={words.valueOnHint}
            value={value.valueOn}
            onChange={(valueOn) => onChange({ ...value, valueOn })}
          />
        </>
      )}
    </details>
  );
}
