import type { Reader } from './reader.js';

interface StepperProps {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly step: number;
  readonly most?: number | undefined;
  readonly reader: Reader;
  readonly form?: string;
}

/** A number one can type; the buttons beside it appear once there is a script to work them. */
export function Stepper({ name, label, value, step, most, reader: { t } }: StepperProps) {
  const id = `${name}-${label.replace(/\W+/g, '-')}`;
  return (
    <span class="stepper" data-island="stepper">
      <button type="button" data-by="-1" aria-label={`${t.product.less}: ${label}`} hidden>
        −
      </button>
      <label class="unseen" for={id}>
        {label}
      </label>
      <input
        id={id}
        name={name}
        type="number"
        inputmode="decimal"
        value={value}
        min={step}
        step={step}
        max={most}
        required
      />
      <button type="button" data-by="1" aria-label={`${t.product.plus}: ${label}`} hidden>
        +
      </button>
    </span>
  );
}
