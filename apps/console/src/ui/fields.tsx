import { useId, type ReactNode } from 'react';
import { useCommonWords } from '../words/index.js';
import { useProblem } from './form.js';

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  /** A search box is neither required nor left empty: nothing is said of it. */
  readonly isUnmarked?: boolean;
}

interface FrameProps extends FieldProps {
  readonly id: string;
  readonly problem?: string;
  readonly children: (aria: { 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }) => ReactNode;
}

/** Label above, hint and problem below, all tied to the field. */
export function FieldFrame({ id, name, label, hint, isRequired, isUnmarked, problem, children }: FrameProps) {
  const words = useCommonWords();
  const told = useProblem(name);
  const shown = problem ?? told;
  const describedBy = [hint !== undefined && `${id}-hint`, shown !== undefined && `${id}-problem`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className="field">
      <label htmlFor={id} data-label={label}>
        {label} {!isRequired && !isUnmarked && <span className="optional">({words.optional})</span>}
      </label>
      {children({ 'aria-describedby': describedBy || undefined, 'aria-invalid': shown !== undefined || undefined })}
      {shown !== undefined && (
        <p id={`${id}-problem`} className="field-error">
          {shown}
        </p>
      )}
      {hint !== undefined && (
        <div id={`${id}-hint`} className="hint">
          {hint}
        </div>
      )}
    </div>
  );
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'url';
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  readonly maxLength?: number;
  readonly rows?: number;
  readonly isFocused?: boolean;
}

export function TextField({
  value,
  onChange,
  type = 'text',
  autoComplete = 'off',
  inputMode,
  maxLength,
  rows,
  isFocused,
  ...field
}: TextProps) {
  const id = useId();
  return (
    <FieldFrame id={id} {...field}>
      {(aria) =>
        rows === undefined ? (
          <input
            {...aria}
            id={id}
            className="input"
            name={field.name}
            type={type}
            autoComplete={autoComplete}
            inputMode={inputMode}
            maxLength={maxLength}
            required={field.isRequired}
            disabled={field.isDisabled}
            autoFocus={isFocused}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea
            {...aria}
            id={id}
            className="input"
            name={field.name}
            rows={rows}
            maxLength={maxLength}
            required={field.isRequired}
            disabled={field.isDisabled}
            autoFocus={isFocused}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </FieldFrame>
  );
}

interface SelectProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** The line that stands for no choice yet. */
  readonly nothing?: string;
}

export function SelectField({ value, onChange, options, nothing, ...field }: SelectProps) {
  const id = useId();
  return (
    <FieldFrame id={id} {...field}>
      {(aria) => (
        <select
          {...aria}
          id={id}
          className="input"
          name={field.name}
          required={field.isRequired}
          disabled={field.isDisabled}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {nothing !== undefined && <option value="">{nothing}</option>}
          {options.map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

interface CheckProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** The whole row is the target. */
export function CheckField({ name, label, hint, isChecked, isDisabled, onChange }: CheckProps) {
  return (
    <label className={isDisabled ? 'choice choice-off' : 'choice'}>
      <input
        type="checkbox"
        name={name}
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
      {hint !== undefined && <span className="hint">{hint}</span>}
    </label>
  );
}

interface RadioProps {
  readonly name: string;
  readonly legend: string;
  /** The heading above says it already; only those who do not see it still need it. */
  readonly isLegendUnseen?: boolean;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string, hint?: string])[];
  readonly onChange: (value: string) => void;
}

export function RadioField({ name, legend, isLegendUnseen = false, value, options, onChange }: RadioProps) {
  return (
    <fieldset className="field">
      <legend className={isLegendUnseen ? 'unseen' : undefined}>{legend}</legend>
      {options.map(([key, label, hint]) => (
        <label key={key} className="choice">
          <input type="radio" name={name} value={key} checked={value === key} onChange={() => onChange(key)} />
          <span>{label}</span>
          {hint !== undefined && <span className="hint">{hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}
