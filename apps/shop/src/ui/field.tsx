import type { ComponentChildren, InputHTMLAttributes } from 'preact';
import type { Reader } from './reader.js';

/** What was wrong, by the name of the field it concerns; '' concerns the whole form. */
export type FormErrors = Readonly<Record<string, string>>;

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly hint?: string;
  readonly errors: FormErrors;
  readonly optional?: string;
  readonly input?: InputHTMLAttributes<HTMLInputElement>;
}

/** A label that stays, a field, its hint and its error, tied together for those who listen. */
export function Field({ name, label, value, hint, errors, optional, input }: FieldProps) {
  const error = errors[name];
  return (
    <div class="field">
      <label for={name}>
        {label}
        {optional !== undefined && <span class="optional"> ({optional})</span>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input id={name} name={name} class="input" value={value} {...described(name, hint, error)} {...input} />
      <FieldError name={name} errors={errors} />
    </div>
  );
}

export function FieldError({ name, errors }: { name: string; errors: FormErrors }) {
  const error = errors[name];
  return error === undefined ? null : (
    <p class="field-error" id={`${name}-error`}>
      {error}
    </p>
  );
}

export function described(name: string, hint: string | undefined, error: string | undefined) {
  const ids = [hint !== undefined && `${name}-hint`, error !== undefined && `${name}-error`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error === undefined ? undefined : ('true' as const) };
}

/** Everything that was wrong, above the form, with a way to each field. */
export function ErrorSummary({ errors, reader }: { errors: FormErrors; reader: Reader }) {
  const entries = Object.entries(errors);
  if (entries.length === 0) {
    return null;
  }
  return (
    <div class="notice notice-bad" role="alert" tabindex={-1} data-island="focus">
      <p>{reader.t.common.errorsTitle}</p>
      <ul>
        {entries.map(([name, message]) => (
          <li key={name}>{name === '' ? message : <a href={`#${name}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}

export function Choice(props: {
  name: string;
  value: string;
  label: ComponentChildren;
  hint?: string | null;
  aside?: string | null;
  isChosen: boolean;
  isOff?: boolean;
  id?: string;
  refreshes?: boolean;
}) {
  return (
    <label class={props.isOff ? 'choice choice-off' : 'choice'}>
      <input
        type="radio"
        id={props.id}
        name={props.name}
        value={props.value}
        checked={props.isChosen}
        disabled={props.isOff}
        data-refresh={props.refreshes ? '' : undefined}
      />
      <span>{props.label}</span>
      {props.aside ? <span class="price">{props.aside}</span> : null}
      {props.hint ? <span class="hint">{props.hint}</span> : null}
    </label>
  );
}
