import { startOfMonth, type BusinessDate } from '@lumbung/kernel';
import { DeskMandatoryClassNamesDocument } from '@lumbung/web-api';
import { useAsk } from '../../api/use-ask.js';
import { useFormat } from '../../format/use-format.js';
import { SelectField } from '../../ui/fields.js';
import { monthsFrom } from '../savings-products/terms-draft.js';
import { useMandatoryWords, useSavingsWords } from './words.js';

export const EVERYBODY = 'UMUM';

/** Classes that have an amount, and the one of everybody else. */
export function useClassNames(): readonly string[] {
  const rates = useAsk(DeskMandatoryClassNamesDocument, {}).data?.mandatorySavingsRates ?? [];
  return [...new Set([EVERYBODY, ...rates.map(({ memberClass }) => memberClass).toSorted()])];
}

export interface ClassDraft {
  readonly memberClass: string;
  readonly startsOn: BusinessDate;
}

interface ClassFieldsProps {
  readonly draft: ClassDraft;
  readonly onChange: (draft: ClassDraft) => void;
}

/** Which class, and from which month. */
export function ClassFields({ draft, onChange }: ClassFieldsProps) {
  const words = useMandatoryWords();
  const savings = useSavingsWords();
  const format = useFormat();
  const names = useClassNames();
  return (
    <div className="field-row">
      <SelectField
        name="memberClass"
        label={words.memberClass}
        hint={words.memberClassHint}
        isRequired
        nothing={savings.choose}
        options={names.map((name) => [name, name] as const)}
        value={draft.memberClass}
        onChange={(memberClass) => onChange({ ...draft, memberClass })}
      />
      <SelectField
        name="startsOn"
        label={words.startsOn}
        isRequired
        options={monthsFrom(format.today()).map((month) => [month, format.month(month)] as const)}
        value={draft.startsOn}
        onChange={(startsOn) => onChange({ ...draft, startsOn: startsOn as BusinessDate })}
      />
    </div>
  );
}

export const thisMonth = (today: BusinessDate): ClassDraft => ({ memberClass: '', startsOn: startOfMonth(today) });
