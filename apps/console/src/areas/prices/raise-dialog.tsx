import { useState } from 'react';
import { useFormat } from '../../format/use-format.js';
import { RadioField, SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { Sheet } from '../../ui/sheet.js';
import { QuantityField } from '../../ui/value-fields.js';
import { COLUMNS, type PriceColumn } from './grid-rows.js';
import { raisedPrice } from './raise.js';
import { usePricesWords } from './words.js';

export interface Raise {
  /** Below zero: lowered. */
  readonly percent: number;
  readonly step: number;
  readonly columns: readonly PriceColumn[];
}

interface RaiseDialogProps {
  /** So many lines it is about. */
  readonly count: number;
  readonly onRaise: (raise: Raise) => void;
  readonly onClose: () => void;
}

const EXAMPLE = 15_000;

/** Raises or lowers all prices in sight by percent; nothing is saved before it was looked at. */
export function RaiseDialog({ count, onRaise, onClose }: RaiseDialogProps) {
  const words = usePricesWords();
  const format = useFormat();
  const [way, setWay] = useState<'UP' | 'DOWN'>('UP');
  const [percent, setPercent] = useState<number | null>(null);
  const [step, setStep] = useState('100');
  const [which, setWhich] = useState<PriceColumn | 'both'>('both');
  const signed = (percent ?? 0) * (way === 'UP' ? 1 : -1);
  const isTooMuch = percent !== null && (percent < 0 || (way === 'DOWN' && percent >= 100));
  const consequence =
    percent === null || isTooMuch
      ? words.raiseLead
      : words.raiseExample(
          format.count(count),
          format.money(EXAMPLE),
          format.money(raisedPrice(EXAMPLE, signed, Number(step))),
        );
  return (
    <Sheet kind="dialog" title={words.raise} onClose={onClose}>
      <Form
        submit={words.apply}
        isDisabled={isTooMuch}
        consequence={consequence}
        onCancel={onClose}
        onSubmit={() => onRaise({ percent: signed, step: Number(step), columns: which === 'both' ? COLUMNS : [which] })}
      >
        <RadioField
          name="way"
          legend={words.way}
          options={words.ways}
          value={way}
          onChange={(value) => setWay(value as 'UP' | 'DOWN')}
        />
        <div className="field-row">
          <QuantityField
            name="percent"
            label={words.percent}
            isRequired
            value={percent}
            onChange={setPercent}
            isFocused
          />
          <SelectField
            name="step"
            label={words.rounding}
            isRequired
            options={words.roundings}
            value={step}
            onChange={setStep}
          />
        </div>
        <SelectField
          name="which"
          label={words.which}
          isRequired
          options={words.whiches}
          value={which}
          onChange={(value) => setWhich(value as PriceColumn | 'both')}
        />
      </Form>
    </Sheet>
  );
}
