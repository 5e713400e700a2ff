import { isSlug, isUuid, newId, parsePhoneNumber, slugify } from '@lumbung/kernel';
import type { CooperativeKind, OfficerOffice, SignUpCooperativeInput } from '@lumbung/web-api';
import type { Messages } from '../../messages/index.js';
import type { FormErrors } from '../../ui/field.js';

/** The officers a cooperative names when it signs up; the others follow later, on the console. */
export const OFFICES = ['CHAIR', 'SECRETARY', 'TREASURER'] as const satisfies readonly OfficerOffice[];
export const KINDS = [
  'CONSUMER',
  'PRODUCER',
  'SERVICES',
  'MARKETING',
  'SAVINGS_AND_LOANS',
  'SHARIA_SAVINGS_AND_LOANS',
  'MULTI_PURPOSE',
  'VILLAGE',
] as const satisfies readonly CooperativeKind[];

export const LEAST_PASSWORD = 10;

const TEXTS = [
  'name',
  'legalEntityNo',
  'cooperativeRegistrationNo',
  'regionText',
  'regionCode',
  'street',
  'slug',
  'personName',
  'personPhone',
  ...OFFICES,
] as const;

/** The form as typed, but for the password, which is never sent back. */
export type SignUpForm = Readonly<Record<(typeof TEXTS)[number], string>> & {
  readonly requestId: string;
  readonly kind: CooperativeKind;
  readonly hasAgreed: boolean;
};

export type RawSignUpForm = Readonly<Record<string, string | undefined>>;

export function readSignUpForm(raw: RawSignUpForm): SignUpForm {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, (raw[name] ?? '').trim().slice(0, 160)])) as Record<
    (typeof TEXTS)[number],
    string
  >;
  return {
    ...texts,
    slug: texts.slug === '' ? slugOf(texts.name) : texts.slug.toLowerCase(),
    requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
    kind: KINDS.find((kind) => kind === raw.kind) ?? 'CONSUMER',
    hasAgreed: raw.hasAgreed === '1',
  };
}

export function signUpErrors(form: SignUpForm, password: string, t: Messages): FormErrors {
  const { errors } = t.site;
  return {
    ...(form.name === '' && { name: errors.name }),
    ...(form.legalEntityNo === '' && { legalEntityNo: errors.legalEntityNo }),
    ...(form.regionCode === '' && { regionText: t.errors.region }),
    ...(form.street === '' && { street: t.errors.street }),
    ...(form.CHAIR === '' && { CHAIR: errors.chair }),
    ...(form.name !== '' && !isSlug(form.slug) && { slug: errors.slug }),
    ...(form.personName === '' && { personName: t.errors.name }),
    ...(parsePhoneNumber(form.personPhone) === null && { personPhone: t.errors.phone }),
    ...(password.length < LEAST_PASSWORD && { password: errors.password(LEAST_PASSWORD) }),
    ...(!form.hasAgreed && { hasAgreed: errors.agree }),
  };
}

export function signUpInput(form: SignUpForm, password: string): SignUpCooperativeInput {
  return {
    requestId: form.requestId,
    kind: form.kind,
    name: form.name,
    legalEntityNo: form.legalEntityNo,
    ...(form.cooperativeRegistrationNo !== '' && { cooperativeRegistrationNo: form.cooperativeRegistrationNo }),
    address: { street: form.street, regionCode: form.regionCode },
    officers: OFFICES.filter((office) => form[office] !== '').map((office) => ({ office, fullName: form[office] })),
    slug: form.slug,
    account: { fullName: form.personName, phone: parsePhoneNumber(form.personPhone), password },
  };
}

/** 'Koperasi Konsumen Banyu Gembong' would rather be found as banyu-gembong. */
function slugOf(name: string): string {
  return (
    slugify(name.replace(/^koperasi\s+(konsumen|produsen|jasa|pemasaran|simpan pinjam)?\s*/i, '')) || slugify(name)
  );
}

/** Which field of the form a refusal of the gateway speaks of. */
export function fieldOf(path: string | null | undefined): string {
  const known: Readonly<Record<string, string>> = {
    phone: 'personPhone',
    'account.phone': 'personPhone',
    'account.fullName': 'personName',
    'account.password': 'password',
    'address.regionCode': 'regionText',
    'address.street': 'street',
    legalEntityNo: 'legalEntityNo',
    cooperativeRegistrationNo: 'cooperativeRegistrationNo',
    name: 'name',
    slug: 'slug',
  };
  return known[path ?? ''] ?? '';
}
