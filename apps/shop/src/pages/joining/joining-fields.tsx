import { described, Field, FieldError, type FormErrors } from '../../ui/field.js';
import type { Reader } from '../../ui/reader.js';
import { RegionSearch, type RegionChoice } from '../../ui/region-search.js';
import { TextArea } from '../selling/fields.js';
import { SEXES, type JoiningForm } from './joining-form.js';

interface JoiningFieldsProps {
  readonly form: JoiningForm;
  readonly errors: FormErrors;
  readonly regions: readonly RegionChoice[] | null;
  readonly consentText: string;
  readonly reader: Reader;
}

/** What is asked of somebody who wants to become a member, when he applies and when he corrects it. */
export function JoiningFields({ form, errors, regions, consentText, reader }: JoiningFieldsProps) {
  const { t } = reader;
  const { joining } = t;
  const optional = t.common.optional;
  return (
    <>
      <fieldset class="part">
        <legend>{joining.partPerson}</legend>
        <Field
          name="fullName"
          label={joining.fullName}
          hint={joining.fullNameHint}
          value={form.fullName}
          errors={errors}
          input={{ autocomplete: 'name' }}
        />
        <Field
          name="birthPlace"
          label={joining.birthPlace}
          value={form.birthPlace}
          errors={errors}
          input={{ autocomplete: 'off' }}
        />
        <Field
          name="birthOn"
          label={joining.birthOn}
          hint={joining.birthOnHint}
          value={form.birthOn}
          errors={errors}
          input={{ autocomplete: 'bday', inputmode: 'text' }}
        />
        <SexField form={form} errors={errors} reader={reader} />
        <Field
          name="occupation"
          label={joining.occupation}
          hint={joining.occupationHint}
          value={form.occupation}
          errors={errors}
        />
        <Field
          name="nationalIdNo"
          label={joining.nationalIdNo}
          hint={joining.nationalIdNoHint}
          value={form.nationalIdNo}
          errors={errors}
          optional={optional}
          input={{ inputmode: 'numeric', autocomplete: 'off' }}
        />
      </fieldset>
      <fieldset class="part">
        <legend>{joining.partContact}</legend>
        <Field
          name="phone"
          label={t.checkout.phone}
          hint={joining.phoneHint}
          value={form.phone}
          errors={errors}
          input={{ type: 'tel', inputmode: 'tel', autocomplete: 'tel' }}
        />
        <Field
          name="email"
          label={joining.email}
          value={form.email}
          errors={errors}
          optional={optional}
          input={{ type: 'email', inputmode: 'email', autocomplete: 'email' }}
        />
        <RegionSearch text={form.regionText} code={form.regionCode} regions={regions} errors={errors} reader={reader} />
        <Field
          name="street"
          label={t.checkout.street}
          value={form.street}
          errors={errors}
          input={{ autocomplete: 'street-address' }}
        />
      </fieldset>
      <fieldset class="part">
        <legend>{joining.partEnd}</legend>
        <TextArea
          name="motivation"
          label={joining.motivation}
          hint={joining.motivationHint}
          value={form.motivation}
          errors={errors}
          optional={optional}
        />
        <label class="choice" for="hasConsented">
          <input
            type="checkbox"
            id="hasConsented"
            name="hasConsented"
            value="1"
            checked={form.hasConsented}
            {...described('hasConsented', undefined, errors.hasConsented)}
          />
          <span>{consentText}</span>
        </label>
        <FieldError name="hasConsented" errors={errors} />
      </fieldset>
    </>
  );
}

function SexField({ form, errors, reader: { t } }: Pick<JoiningFieldsProps, 'form' | 'errors' | 'reader'>) {
  const { joining } = t;
  return (
    <div class="field">
      <label for="sex">{joining.sex}</label>
      <select id="sex" name="sex" class="input" {...described('sex', undefined, errors.sex)}>
        <option value="">{joining.choose}</option>
        {SEXES.map((sex) => (
          <option key={sex} value={sex} selected={sex === form.sex}>
            {joining.sexes[sex]}
          </option>
        ))}
      </select>
      <FieldError name="sex" errors={errors} />
    </div>
  );
}
