import { maskNationalIdNo, type BusinessDate, type NationalIdNo } from '@lumbung/kernel';
import type { TenantKeys } from '@lumbung/platform';
import { checkNationalId, digitsOf } from './national-id-check.js';
import type { ParticularsRecord } from './particulars.entity.js';
import type { MemberParticularsInput } from './particulars.schema.js';

type Columns = Partial<Omit<ParticularsRecord, 'tenantId' | 'id'>>;
type Seal = (what: Sealed, text: string | null) => Buffer | null;
type Sealed = 'nationalId' | 'familyCard' | 'taxNo' | 'mothersMaidenName' | 'bankAccount';

export const nationalIdHash = (keys: TenantKeys, nationalIdNo: string) =>
  keys.fingerprint(digitsOf(nationalIdNo), 'member national id');

const about = (memberId: string, what: Sealed) => `member ${memberId} ${what}`;
const mask = (text: string) => maskNationalIdNo(text as NationalIdNo);

export function openSealed(keys: TenantKeys, record: ParticularsRecord, what: Sealed): string | null {
  const sealed = record[`${what}Sealed`];
  return sealed && keys.open(sealed, about(record.id, what));
}

/**
 * The columns that an input changes; what is absent stays out. Numbers are kept as digits, sealed to this member, masked
 * for screens; the national id is also found again by its keyed hash. Concerns are reckoned anew with what was known.
 */
export function particularsColumns(
  keys: TenantKeys,
  memberId: string,
  input: MemberParticularsInput,
  known: ParticularsRecord | null,
  today: BusinessDate,
): Columns {
  const seal: Seal = (what, text) => (text ? keys.seal(text, about(memberId, what)) : null);
  const columns: Columns = {
    ...plain(input),
    ...numberColumns('familyCard', input.familyCardNo, seal),
    ...numberColumns('taxNo', input.taxNo, seal),
    ...(input.mothersMaidenName === undefined
      ? {}
      : { mothersMaidenNameSealed: seal('mothersMaidenName', input.mothersMaidenName?.trim() || null) }),
    ...bankColumns(input.bankAccount, seal),
  };
  const nationalIdNo =
    input.nationalIdNo === undefined ? known && openSealed(keys, known, 'nationalId') : input.nationalIdNo;
  const person = { birthOn: known?.birthOn, sex: known?.sex, ...definedOf(input) };
  const checked = nationalIdNo ? checkNationalId(nationalIdNo, person, today) : null;
  if (input.nationalIdNo !== undefined) {
    Object.assign(columns, {
      nationalIdSealed: seal('nationalId', checked?.digits ?? null),
      nationalIdHash: checked && nationalIdHash(keys, checked.digits),
      nationalIdMasked: checked && mask(checked.digits),
      nationalIdRegency: checked?.regency ?? null,
    });
  }
  return { ...columns, warnings: checked?.concerns ?? [] };
}

function plain(input: MemberParticularsInput): Columns {
  const { birthOn, sex } = input;
  const texts = {
    birthPlace: input.birthPlace,
    occupation: input.occupation,
    employer: input.employer,
    payrollNo: input.payrollNo,
  };
  const given = Object.entries(texts).filter(([, text]) => text !== undefined);
  return {
    ...Object.fromEntries(given.map(([name, text]) => [name, text?.trim() || null])),
    ...(birthOn === undefined ? {} : { birthOn }),
    ...(sex === undefined ? {} : { sex }),
  };
}

function definedOf({ birthOn, sex }: MemberParticularsInput) {
  return { ...(birthOn === undefined ? {} : { birthOn }), ...(sex === undefined ? {} : { sex }) };
}

function numberColumns(what: 'familyCard' | 'taxNo', number: string | null | undefined, seal: Seal): Columns {
  if (number === undefined) return {};
  const digits = number === null ? null : digitsOf(number) || null;
  return { [`${what}Sealed`]: seal(what, digits), [`${what}Masked`]: digits && mask(digits) };
}

function bankColumns(account: MemberParticularsInput['bankAccount'], seal: Seal): Columns {
  if (account === undefined) return {};
  const digits = account ? digitsOf(account.accountNo) : null;
  return {
    bankName: account?.bankName.trim() ?? null,
    bankHolderName: account?.holderName.trim() ?? null,
    bankAccountSealed: seal('bankAccount', digits),
    bankAccountMasked: digits && mask(digits),
  };
}
