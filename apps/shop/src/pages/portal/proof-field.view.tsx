import { Field, type FormErrors } from '../../ui/field.js';
import type { Messages } from '../../messages/index.js';

interface ProofFieldProps {
  readonly words: Messages['portal'];
  /** His PIN, or else the code of his second step. */
  readonly byPin: boolean;
  readonly errors: FormErrors;
}

/** The second proof a member gives for what is his; sent as `pin`. */
export function ProofField({ words, byPin, errors }: ProofFieldProps) {
  return (
    <Field
      name="pin"
      label={byPin ? words.pin : words.code}
      hint={byPin ? words.pinHint : undefined}
      errors={errors}
      input={
        byPin
          ? { type: 'password', inputmode: 'numeric', autocomplete: 'off', maxlength: 6, required: true }
          : { inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 40, required: true }
      }
    />
  );
}
