import { isUuid, newId, parsePhoneNumber, type PhoneNumber } from '@lumbung/kernel';
import type { ApplyAsSellerInput } from '@lumbung/web-api';
import type { Messages } from '../../messages/index.js';
import type { FormErrors } from '../../ui/field.js';

const TEXTS = {
  name: 120,
  goodsKind: 120,
  story: 2000,
  phone: 30,
  regionText: 60,
  street: 200,
  landmark: 120,
  nib: 30,
  pirtNo: 30,
  halalCertificateNo: 60,
  bankName: 60,
  accountNo: 40,
  holderName: 100,
} as const;

type Text = keyof typeof TEXTS;

/** The application as typed; kept whole, so that nothing has to be typed twice. */
export type ApplyForm = Readonly<Record<Text, string>> & {
  readonly regionCode: string;
  /** Made with the form and sent along, so that pressing twice applies once. */
  readonly requestId: string;
};

export type RawForm = Readonly<Record<string, string | undefined>>;

const REGION_CODE = /^\d{2}(\.\d{2}){2}\.\d{4}$/;

export function readApplyForm(raw: RawForm): ApplyForm {
  const texts = Object.fromEntries(
    Object.entries(TEXTS).map(([name, longest]) => [name, (raw[name] ?? '').trim().slice(0, longest)]),
  ) as Record<Text, string>;
  return {
    ...texts,
    regionCode: REGION_CODE.test(raw.regionCode ?? '') ? (raw.regionCode ?? '') : '',
    requestId: isUuid(raw.requestId) ? raw.requestId : newId(),
  };
}

export function applyErrors(form: ApplyForm, t: Messages): FormErrors {
  const bank = [form.bankName, form.accountNo, form.holderName];
  const isHalf = bank.some((text) => text !== '') && bank.some((text) => text === '');
  return {
    ...(form.name === '' && { name: t.selling.errors.name }),
    ...(form.goodsKind === '' && { goodsKind: t.selling.errors.goodsKind }),
    ...(parsePhoneNumber(form.phone) === null && { phone: t.errors.phone }),
    ...(form.regionCode === '' && { regionText: t.errors.region }),
    ...(form.street === '' && { street: t.errors.street }),
    ...(isHalf && { bankName: t.selling.errors.bank }),
  };
}

export function applyInput(form: ApplyForm): ApplyAsSellerInput {
  return {
    requestId: form.requestId,
    name: form.name,
    goodsKind: form.goodsKind,
    phone: parsePhoneNumber(form.phone) as PhoneNumber,
    address: addressOf(form),
    ...(form.story !== '' && { story: form.story }),
    ...(form.nib !== '' && { nib: form.nib }),
    ...(form.pirtNo !== '' && { pirtNo: form.pirtNo }),
    ...(form.halalCertificateNo !== '' && { halalCertificateNo: form.halalCertificateNo }),
    ...(form.accountNo !== '' && {
      bankAccount: { bankName: form.bankName, accountNo: form.accountNo, holderName: form.holderName },
    }),
  };
}

export function addressOf(form: Pick<ApplyForm, 'street' | 'regionCode' | 'landmark'>) {
  const { street, regionCode, landmark } = form;
  return { street, regionCode, ...(landmark !== '' && { landmark }) };
}

/** Which field of a form a refusal of the gateway speaks of; '' is the whole. */
export function fieldOf(path: string | null | undefined): string {
  const last = path?.split('.').at(-1) ?? '';
  if (last === 'regionCode') {
    return 'regionText';
  }
  return last === 'bankAccount' ? 'bankName' : last;
}
