import { described, FieldError, type FormErrors } from '../../ui/field.js';

interface TextAreaProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly errors: FormErrors;
  readonly optional?: string;
}

/** A field for more than one line. */
export function TextArea({ name, label, hint, value, errors, optional }: TextAreaProps) {
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
      <textarea id={name} name={name} class="input" rows={4} {...described(name, hint, errors[name])}>
        {value}
      </textarea>
      <FieldError name={name} errors={errors} />
    </div>
  );
}

interface PhotoFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Said when a script has made the photo small enough to travel. */
  readonly ready: string;
  readonly errors: FormErrors;
  readonly optional: string;
}

/** A photo from the camera; a script makes it smaller before it is sent, and without one it goes as it is. */
export function PhotoField({ label, hint, ready, errors, optional }: PhotoFieldProps) {
  return (
    <div class="field" data-island="shrink" data-ready={ready}>
      <label for="photo">
        {label} <span class="optional">({optional})</span>
      </label>
      <p class="hint" id="photo-hint">
        {hint}
      </p>
      <input
        id="photo"
        name="photo"
        type="file"
        class="input"
        accept="image/*"
        capture="environment"
        {...described('photo', hint, errors.photo)}
      />
      <p class="hint" role="status" data-shrunk />
      <FieldError name="photo" errors={errors} />
    </div>
  );
}
