import { isUuid, newId, parsePhoneNumber, type PhoneNumber } from '@lumbung/kernel';
import type {
  MemberParticularsInput,
  PortalProfileFormPageQuery,
  ProfileField,
  RequestMyProfileChangeInput,
  Sex,
} from '@lumbung/web-api';
import type { Messages } from '../../messages/index.js';
import type { FormErrors } from '../../ui/field.js';
import { readDay } from '../selling/days.js';

export type KnownMember = NonNullable<PortalProfileFormPageQuery['myMembership']>;

const TEXTS = {
  fullName: 120,
  phone: 30,
  email: 254,
  street: 200,
  landmark: 120,
  regionText: 60,
  birthPlace: 80,
  birthOn: 20,
  occupation: 80,
  nationalIdNo: 24,
  familyCardNo: 24,
  taxNo: 30,
  mothersMaidenName: 120,
  employer: 120,
  payrollNo: 40,
  bankName: 60,
  bankHolder: 120,
  bankNo: 40,
  note: 500,
} as const;

type Text = keyof typeof TEXTS;

export const SEXES = ['FEMALE', 'MALE'] as const satisfies readonly Sex[];

/** What the member wants, as typed; kept whole, so that nothing has to be typed twice. */
export type ProfileForm = Readonly<Record<Text, string>> & {
  readonly regionCode: string;
  readonly sex: Sex | null;
  /** Made with the form and sent along, so that pressing twice asks once. */
  readonly requestId: string;
};

export type RawForm = Readonly<Record<string, string | undefined>>;

const REGION_CODE = /^\d{2}(\.\d{2}){1,2}(\.\d{4})?$/;
const EMAIL = /^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}$/i;

export function readProfileForm(raw: RawForm): ProfileForm {
  const texts = Object.fromEntries(
    Object.entries(TEXTS).map(([name, longest]) => [name, (raw[name] ?? '').trim().slice(0, longest)]),
  ) as Record<Text, string>;
  return {
    ...texts,
    regionCode: REGION_CODE.test(raw.regionCode ?? '') ? (raw.regionCode ?? '') : '',
    sex: SEXES.find((sex) => sex === raw.sex) ?? null,
    requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
  };
}

/** The form as it is first seen: what is shown whole stands in it, what is masked is left empty. */
export function profileFormOf({ fullName, address, particulars: known }: KnownMember): ProfileForm {
  return readProfileForm({
    fullName,
    street: address?.street,
    landmark: address?.landmark ?? '',
    regionCode: address?.region.code,
    birthPlace: known?.birthPlace ?? '',
    birthOn: known?.birthOn?.split('-').reverse().join('-'),
    sex: known?.sex ?? '',
    occupation: known?.occupation ?? '',
    employer: known?.employer ?? '',
    payrollNo: known?.payrollNo ?? '',
  });
}

/** What cannot be, as far as it can be told without asking the house. */
export function profileErrors(form: ProfileForm, fields: readonly ProfileField[], t: Messages): FormErrors {
  const { errors } = t.profile;
  const may = (field: ProfileField) => fields.includes(field);
  const bank = [form.bankName, form.bankHolder, form.bankNo];
  const hasAddress = form.street !== '' || form.regionCode !== '' || form.regionText !== '';
  return {
    ...(may('FULL_NAME') && !/\p{L}/u.test(form.fullName) && { fullName: t.errors.name }),
    ...(may('PHONE') && form.phone !== '' && parsePhoneNumber(form.phone) === null && { phone: t.errors.phone }),
    ...(may('EMAIL') && form.email !== '' && !EMAIL.test(form.email) && { email: errors.email }),
    ...(may('ADDRESS') && hasAddress && form.street === '' && { street: t.errors.street }),
    ...(may('ADDRESS') && hasAddress && form.regionCode === '' && { regionText: errors.region }),
    ...(may('BIRTH_ON') && form.birthOn !== '' && readDay(form.birthOn) === null && { birthOn: errors.birthOn }),
    ...(may('BANK_ACCOUNT') && bank.includes('') && bank.some((text) => text !== '') && { bankName: errors.bank }),
  };
}

/** What differs from what is known, and may be asked for; null where nothing does. */
export function wishOf(
  form: ProfileForm,
  known: KnownMember,
  fields: readonly ProfileField[],
): RequestMyProfileChangeInput | null {
  const before = profileFormOf(known);
  const may = (field: ProfileField) => fields.includes(field);
  const shown = (field: ProfileField, name: Text) =>
    may(field) && form[name] !== before[name] ? { [name]: form[name] || null } : {};
  const masked = (field: ProfileField, name: Text) => (may(field) && form[name] !== '' ? { [name]: form[name] } : {});
  const [birthOn, earlier] = [readDay(form.birthOn), readDay(before.birthOn)];
  const particulars: MemberParticularsInput = {
    ...shown('BIRTH_PLACE', 'birthPlace'),
    ...(may('BIRTH_ON') && birthOn !== earlier && { birthOn }),
    ...(may('SEX') && form.sex !== null && form.sex !== before.sex && { sex: form.sex }),
    ...shown('OCCUPATION', 'occupation'),
    ...masked('NATIONAL_ID_NO', 'nationalIdNo'),
    ...masked('FAMILY_CARD_NO', 'familyCardNo'),
    ...masked('TAX_NO', 'taxNo'),
    ...masked('MOTHERS_MAIDEN_NAME', 'mothersMaidenName'),
    ...shown('EMPLOYER', 'employer'),
    ...shown('PAYROLL_NO', 'payrollNo'),
    ...(may('BANK_ACCOUNT') &&
      form.bankNo !== '' && {
        bankAccount: { bankName: form.bankName, holderName: form.bankHolder, accountNo: form.bankNo },
      }),
  };
  const { street, landmark, regionCode } = form;
  const hasMoved =
    street !== before.street || landmark !== before.landmark || (regionCode !== '' && regionCode !== before.regionCode);
  const wish = {
    ...(may('FULL_NAME') && form.fullName !== before.fullName && { fullName: form.fullName }),
    ...(may('PHONE') && form.phone !== '' && { phone: parsePhoneNumber(form.phone) as PhoneNumber }),
    ...masked('EMAIL', 'email'),
    ...(may('ADDRESS') &&
      hasMoved &&
      street !== '' && {
        address: { street, landmark: landmark || null, regionCode: regionCode || before.regionCode },
      }),
    ...(Object.keys(particulars).length > 0 && { particulars }),
  };
  if (Object.keys(wish).length === 0) return null;
  return { requestId: form.requestId, ...wish, ...(form.note !== '' && { note: form.note }) };
}

/** Which field of the form a refusal of the gateway speaks of; '' is the whole. */
export function fieldOf(path: string | null | undefined): string {
  const last = path?.split('.').at(-1) ?? '';
  if (last === 'regionCode') return 'regionText';
  return last in TEXTS ? last : '';
}
