import type { ProfileField } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { described, ErrorSummary, Field, FieldError, type FormErrors } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { RegionSearch, type RegionChoice } from '../../ui/region-search.js';
import { TextArea } from '../selling/fields.js';
import { PortalView } from './portal-page.js';
import { SEXES, type KnownMember, type ProfileForm } from './profile-form.js';

export interface ProfileFormModel {
  readonly known: KnownMember;
  readonly fields: readonly ProfileField[];
  readonly isWaiting: boolean;
  readonly form: ProfileForm;
  readonly errors: FormErrors;
  readonly regions: readonly RegionChoice[] | null;
}

interface Props {
  readonly model: ProfileFormModel;
  readonly frame: ShopFrame;
}

/** A wish to have one's data changed: only what the cooperative lets members ask for. */
export function ProfileFormView({ model, frame }: Props) {
  const { t } = frame.visit;
  const { profile } = t;
  const { errors, form, isWaiting } = model;
  return (
    <PortalView
      frame={frame}
      title={profile.formTitle}
      lead={profile.formLead}
      trail={[{ href: '/saya/profil', name: profile.title }]}
    >
      {isWaiting && <Notice tone="warn" title={profile.waits} />}
      <ErrorSummary errors={errors} reader={frame.visit} />
      <form action="/saya/profil/ubah" method="post" novalidate>
        <input type="hidden" name="requestId" value={form.requestId} />
        {/* The first button is what Enter presses; it must not be the search for a region. */}
        <button class="unseen" type="submit" name="step" value="send" tabindex={-1} aria-hidden="true">
          {profile.ask}
        </button>
        <Contact model={model} frame={frame} />
        <Person model={model} frame={frame} />
        <Bank model={model} frame={frame} />
        <TextArea
          name="note"
          label={profile.note}
          hint={profile.noteHint}
          value={form.note}
          errors={errors}
          optional={t.common.optional}
        />
        <button class="button button-wide" type="submit" name="step" value="send">
          {profile.ask}
        </button>
      </form>
    </PortalView>
  );
}

function Contact({ model, frame: { visit } }: Props) {
  const { t } = visit;
  const { profile } = t;
  const { known, fields, form, errors, regions } = model;
  const hint = (now: string | null | undefined) => (now ? profile.masked(now) : profile.maskedNone);
  const home = known.address?.region;
  return (
    <>
      {fields.includes('FULL_NAME') && (
        <Field
          name="fullName"
          label={profile.fields.FULL_NAME}
          value={form.fullName}
          errors={errors}
          input={{ autocomplete: 'name' }}
        />
      )}
      {fields.includes('PHONE') && (
        <Field
          name="phone"
          label={profile.fields.PHONE}
          hint={hint(known.phoneMasked)}
          value={form.phone}
          errors={errors}
          input={{ type: 'tel', inputmode: 'tel', autocomplete: 'tel' }}
        />
      )}
      {fields.includes('EMAIL') && (
        <Field
          name="email"
          label={profile.fields.EMAIL}
          hint={hint(known.emailMasked)}
          value={form.email}
          errors={errors}
          input={{ type: 'email', inputmode: 'email', autocomplete: 'email' }}
        />
      )}
      {fields.includes('ADDRESS') && (
        <fieldset class="part">
          <legend>{profile.fields.ADDRESS}</legend>
          <Field
            name="street"
            label={t.checkout.street}
            value={form.street}
            errors={errors}
            input={{ autocomplete: 'street-address' }}
          />
          <Field
            name="landmark"
            label={t.checkout.landmark}
            value={form.landmark}
            errors={errors}
            optional={t.common.optional}
          />
          <RegionSearch
            text={form.regionText}
            code={form.regionCode}
            regions={regions ?? (home ? [home] : null)}
            errors={errors}
            reader={visit}
          />
        </fieldset>
      )}
    </>
  );
}

/** What of the person may be asked for, field by field as the cooperative chose. */
function Person({ model, frame: { visit } }: Props) {
  const { profile } = visit.t;
  const { known, fields, form, errors } = model;
  const { particulars } = known;
  const masked = (now: string | null | undefined) => (now ? profile.masked(now) : profile.maskedNone);
  const texts: readonly (readonly [ProfileField, Exclude<keyof ProfileForm, 'sex'>, string?])[] = [
    ['BIRTH_PLACE', 'birthPlace'],
    ['BIRTH_ON', 'birthOn'],
    ['OCCUPATION', 'occupation'],
    ['EMPLOYER', 'employer'],
    ['PAYROLL_NO', 'payrollNo'],
    ['NATIONAL_ID_NO', 'nationalIdNo', masked(particulars?.nationalIdNoMasked)],
    ['FAMILY_CARD_NO', 'familyCardNo', masked(particulars?.familyCardNoMasked)],
    ['TAX_NO', 'taxNo', masked(particulars?.taxNoMasked)],
    [
      'MOTHERS_MAIDEN_NAME',
      'mothersMaidenName',
      masked(particulars?.hasMothersMaidenName ? profile.isKnown : undefined),
    ],
  ];
  return (
    <>
      {texts.map(
        ([field, name, hint]) =>
          fields.includes(field) && (
            <Field
              key={field}
              name={name}
              label={profile.fields[field]}
              hint={hint}
              value={form[name]}
              errors={errors}
              input={{ autocomplete: 'off', ...(hint !== undefined && { inputmode: 'text' }) }}
            />
          ),
      )}
      {fields.includes('SEX') && (
        <div class="field">
          <label for="sex">{profile.fields.SEX}</label>
          <select id="sex" name="sex" class="input" {...described('sex', undefined, errors.sex)}>
            <option value="">{profile.choose}</option>
            {SEXES.map((sex) => (
              <option key={sex} value={sex} selected={sex === form.sex}>
                {profile.sexes[sex]}
              </option>
            ))}
          </select>
          <FieldError name="sex" errors={errors} />
        </div>
      )}
    </>
  );
}

function Bank({ model: { known, fields, form, errors }, frame: { visit } }: Props) {
  const { profile } = visit.t;
  if (!fields.includes('BANK_ACCOUNT')) return null;
  const now = known.particulars?.bankAccount;
  return (
    <fieldset class="part">
      <legend>{profile.bank}</legend>
      <p class="hint">{now ? profile.bankHint(`${now.bankName} ${now.accountNoMasked}`) : profile.maskedNone}</p>
      <Field name="bankName" label={profile.bankName} value={form.bankName} errors={errors} />
      <Field name="bankHolder" label={profile.bankHolder} value={form.bankHolder} errors={errors} />
      <Field
        name="bankNo"
        label={profile.bankNo}
        value={form.bankNo}
        errors={errors}
        input={{ inputmode: 'numeric', autocomplete: 'off' }}
      />
    </fieldset>
  );
}
