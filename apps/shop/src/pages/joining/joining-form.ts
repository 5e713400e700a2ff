import { isUuid, newId, parsePhoneNumber, type BusinessDate, type PhoneNumber } from '@lumbung/kernel';
import type { ApplicationFormInput, Sex } from '@lumbung/web-api';
import { GatewayFault } from '../../gateway/gateway.faults.js';
import type { Messages } from '../../messages/index.js';
import type { FormErrors } from '../../ui/field.js';
import { readDay } from '../selling/days.js';

const TEXTS = {
  fullName: 120,
  phone: 30,
  email: 254,
  birthPlace: 80,
  birthOn: 20,
  occupation: 80,
  nationalIdNo: 24,
  regionText: 60,
  street: 200,
  motivation: 1000,
} as const;

type Text = keyof typeof TEXTS;

export const SEXES = ['FEMALE', 'MALE'] as const satisfies readonly Sex[];

/** Who wants to become a member, as typed; kept whole, so that nothing has to be typed twice. */
export type JoiningForm = Readonly<Record<Text, string>> & {
  readonly regionCode: string;
  readonly sex: Sex | null;
  readonly hasConsented: boolean;
  /** Made with the form and sent along, so that pressing twice applies once. */
  readonly requestId: string;
};

export type RawForm = Readonly<Record<string, string | undefined>>;

const REGION_CODE = /^\d{2}(\.\d{2}){2}\.\d{4}$/;
const EMAIL = /^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}$/i;
const PAPER_NUMBER = /^[\d\s.-]*\d[\d\s.-]*$/;
const FIRST_YEAR = '1900';

export function readJoiningForm(raw: RawForm): JoiningForm {
  const texts = Object.fromEntries(
    Object.entries(TEXTS).map(([name, longest]) => [name, (raw[name] ?? '').trim().slice(0, longest)]),
  ) as Record<Text, string>;
  return {
    ...texts,
    regionCode: REGION_CODE.test(raw.regionCode ?? '') ? (raw.regionCode ?? '') : '',
    sex: SEXES.find((sex) => sex === raw.sex) ?? null,
    hasConsented: raw.hasConsented === '1',
    requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
  };
}

/** What is missing or cannot be. Asked for is what the register of members must hold; the rest may come later. */
export function joiningErrors(form: JoiningForm, t: Messages): FormErrors {
  const { errors } = t.joining;
  return {
    ...(!/\p{L}/u.test(form.fullName) && { fullName: t.errors.name }),
    ...(parsePhoneNumber(form.phone) === null && { phone: t.errors.phone }),
    ...(form.email !== '' && !EMAIL.test(form.email) && { email: errors.email }),
    ...(form.birthPlace === '' && { birthPlace: errors.birthPlace }),
    ...(birthOf(form) === null && { birthOn: errors.birthOn }),
    ...(form.sex === null && { sex: errors.sex }),
    ...(form.occupation === '' && { occupation: errors.occupation }),
    ...(form.nationalIdNo !== '' && !PAPER_NUMBER.test(form.nationalIdNo) && { nationalIdNo: errors.nationalIdNo }),
    ...(form.regionCode === '' && { regionText: errors.region }),
    ...(form.street === '' && { street: t.errors.street }),
    ...(!form.hasConsented && { hasConsented: errors.consent }),
  };
}

/** The year in four digits: of '85' nobody should have to guess the century. */
function birthOf({ birthOn }: JoiningForm): BusinessDate | null {
  const day = /\d{4}/.test(birthOn) ? readDay(birthOn) : null;
  return day !== null && day >= FIRST_YEAR ? day : null;
}

export function joiningInput(form: JoiningForm): ApplicationFormInput {
  const { fullName, phone, email, regionCode, street, birthPlace, sex, occupation, nationalIdNo, motivation } = form;
  return {
    fullName,
    phone: parsePhoneNumber(phone) as PhoneNumber,
    ...(email !== '' && { email }),
    address: { street, regionCode },
    particulars: { birthPlace, birthOn: birthOf(form), sex, occupation, ...(nationalIdNo !== '' && { nationalIdNo }) },
    ...(motivation !== '' && { motivation }),
    hasConsented: form.hasConsented,
  };
}

/** Which field of the form a refusal of the gateway speaks of; '' is the whole. */
export function fieldOf(path: string | null | undefined): string {
  const last = path?.split('.').at(-1) ?? '';
  if (last === 'regionCode') {
    return 'regionText';
  }
  return last in TEXTS ? last : '';
}

/** A fault that must not cost anybody what was typed: its sentence and status; any other goes on its way. */
export function keptFault(error: unknown, t: Messages): { readonly message: string; readonly status: number } {
  if (error instanceof GatewayFault && error.code === 'RATE_LIMITED') {
    return { message: `${t.problem.tooMany}. ${t.problem.tooManyText}`, status: 429 };
  }
  if (error instanceof GatewayFault && error.code === 'BAD_USER_INPUT') {
    return { message: t.joining.errors.unreadable, status: 422 };
  }
  throw error;
}
