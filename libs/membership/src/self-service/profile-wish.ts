import { maskNationalIdNo, maskPhoneNumber, type NationalIdNo, type PhoneNumber } from '@lumbung/kernel';
import type { TenantKeys } from '@lumbung/platform';
import type { Heir } from '../heirs/heirs.types.js';
import { maskEmail } from '../members/contact.js';
import type { MemberRecord } from '../members/member.entity.js';
import { digitsOf } from '../particulars/national-id-check.js';
import type { ParticularsRecord } from '../particulars/particulars.entity.js';
import type { MemberParticularsInput } from '../particulars/particulars.inputs.js';
import type { RequestMyProfileChangeInput } from './profile-change.types.js';
import { OF_PARTICULARS, type ProfileField } from './profile-field.js';

/** What a member wants, without the asking itself. Kept sealed until it is decided, then forgotten. */
export type ProfileWish = Omit<RequestMyProfileChangeInput, 'requestId' | 'note'>;

/** A line as it is kept: what may be read by every officer of the register. */
export interface WishLine {
  readonly field: ProfileField;
  readonly before: string | null;
  /** Null where it is to be emptied. */
  readonly after: string | null;
}

/** What is known now, to be laid beside the wish. */
export interface Known {
  readonly member: MemberRecord;
  readonly address: string | null;
  readonly newAddress: string | null;
  readonly particulars: ParticularsRecord | null;
  readonly heirs: readonly Heir[];
}

const number = (text: string | null | undefined) => (text ? maskNationalIdNo(digitsOf(text) as NationalIdNo) : null);
const HIDDEN = '••••';

/** Which things a wish names. */
export function fieldsOf({ fullName, phone, email, address, particulars, heirs }: ProfileWish): ProfileField[] {
  const named = Object.entries(OF_PARTICULARS) as [keyof MemberParticularsInput, ProfileField][];
  return [
    ...(fullName == null ? [] : (['FULL_NAME'] as const)),
    ...(phone === undefined ? [] : (['PHONE'] as const)),
    ...(email === undefined ? [] : (['EMAIL'] as const)),
    ...(address === undefined ? [] : (['ADDRESS'] as const)),
    ...named.flatMap(([name, field]) => (particulars?.[name] === undefined ? [] : [field])),
    ...(heirs == null ? [] : (['HEIRS'] as const)),
  ];
}

/** Before and after, numbers masked; `whole` shows what is wanted unmasked. */
export function linesOf(wish: ProfileWish, known: Known, { whole = false } = {}): WishLine[] {
  const { member, particulars: p } = known;
  const wanted = wish.particulars ?? {};
  const masked = (text: string | null | undefined) => (whole ? (text ?? null) : number(text));
  const plain = (text: string | null | undefined) => text?.trim() || null;
  const bank = wanted.bankAccount;
  const lines: Record<ProfileField, readonly [string | null, string | null]> = {
    FULL_NAME: [member.fullName, plain(wish.fullName)],
    PHONE: [
      member.phoneMasked,
      whole ? plain(wish.phone) : wish.phone ? maskPhoneNumber(wish.phone as PhoneNumber) : null,
    ],
    EMAIL: [member.emailMasked, whole ? plain(wish.email) : wish.email ? maskEmail(wish.email) : null],
    ADDRESS: [known.address, known.newAddress],
    BIRTH_PLACE: [p?.birthPlace ?? null, plain(wanted.birthPlace)],
    BIRTH_ON: [p?.birthOn ?? null, wanted.birthOn ?? null],
    SEX: [p?.sex ?? null, wanted.sex ?? null],
    OCCUPATION: [p?.occupation ?? null, plain(wanted.occupation)],
    NATIONAL_ID_NO: [p?.nationalIdMasked ?? null, masked(wanted.nationalIdNo)],
    FAMILY_CARD_NO: [p?.familyCardMasked ?? null, masked(wanted.familyCardNo)],
    TAX_NO: [p?.taxNoMasked ?? null, masked(wanted.taxNo)],
    MOTHERS_MAIDEN_NAME: [
      p?.mothersMaidenNameSealed ? HIDDEN : null,
      wanted.mothersMaidenName ? (whole ? wanted.mothersMaidenName : HIDDEN) : null,
    ],
    EMPLOYER: [p?.employer ?? null, plain(wanted.employer)],
    PAYROLL_NO: [p?.payrollNo ?? null, plain(wanted.payrollNo)],
    BANK_ACCOUNT: [
      p?.bankName ? account(p.bankName, p.bankAccountMasked, p.bankHolderName) : null,
      bank ? account(bank.bankName.trim(), masked(bank.accountNo), bank.holderName.trim()) : null,
    ],
    HEIRS: [heirsIn(known.heirs), heirsIn(wish.heirs ?? [])],
  };
  return fieldsOf(wish).map((field) => ({ field, before: lines[field][0], after: lines[field][1] }));
}

/** What is masked unless somebody looks with a reason. */
export const MASKED: readonly ProfileField[] = [
  'PHONE',
  'EMAIL',
  'NATIONAL_ID_NO',
  'FAMILY_CARD_NO',
  'TAX_NO',
  'MOTHERS_MAIDEN_NAME',
  'BANK_ACCOUNT',
];

const account = (bank: string, no: string | null, holder: string | null) =>
  [bank, no, holder].filter(Boolean).join(' · ');

const heirsIn = (heirs: readonly { fullName: string; shareBasisPoints: number }[]) =>
  heirs.map(({ fullName, shareBasisPoints }) => `${fullName.trim()} (${shareBasisPoints / 100} %)`).join(', ') || null;

const about = (changeId: string) => `profile change ${changeId}`;
export const sealWish = (keys: TenantKeys, changeId: string, wish: ProfileWish) =>
  keys.seal(JSON.stringify(wish), about(changeId));
export const openWish = (keys: TenantKeys, changeId: string, sealed: Buffer) =>
  JSON.parse(keys.open(sealed, about(changeId))) as ProfileWish;
