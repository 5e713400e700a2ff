import { formatDateShort, isBusinessDate, type Locale } from '@lumbung/kernel';
import { registerEnumType } from '@nestjs/graphql';
import type { MemberParticularsInput } from '../particulars/particulars.inputs.js';

export const ProfileField = {
  FULL_NAME: 'FULL_NAME',
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  ADDRESS: 'ADDRESS',
  BIRTH_PLACE: 'BIRTH_PLACE',
  BIRTH_ON: 'BIRTH_ON',
  SEX: 'SEX',
  OCCUPATION: 'OCCUPATION',
  NATIONAL_ID_NO: 'NATIONAL_ID_NO',
  FAMILY_CARD_NO: 'FAMILY_CARD_NO',
  TAX_NO: 'TAX_NO',
  MOTHERS_MAIDEN_NAME: 'MOTHERS_MAIDEN_NAME',
  EMPLOYER: 'EMPLOYER',
  PAYROLL_NO: 'PAYROLL_NO',
  BANK_ACCOUNT: 'BANK_ACCOUNT',
  HEIRS: 'HEIRS',
} as const;
export type ProfileField = keyof typeof ProfileField;
registerEnumType(ProfileField, {
  name: 'ProfileField',
  description: 'What a member may ask to have changed in the register, as far as his cooperative allows it.',
});

/** What members may ask for where the cooperative said nothing: what changes in a life, not what stands on the birth certificate. */
export const FIELDS_AT_FIRST: readonly ProfileField[] = [
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'OCCUPATION',
  'EMPLOYER',
  'BANK_ACCOUNT',
  'HEIRS',
];

export const OF_PARTICULARS = {
  birthPlace: 'BIRTH_PLACE',
  birthOn: 'BIRTH_ON',
  sex: 'SEX',
  occupation: 'OCCUPATION',
  nationalIdNo: 'NATIONAL_ID_NO',
  familyCardNo: 'FAMILY_CARD_NO',
  taxNo: 'TAX_NO',
  mothersMaidenName: 'MOTHERS_MAIDEN_NAME',
  employer: 'EMPLOYER',
  payrollNo: 'PAYROLL_NO',
  bankAccount: 'BANK_ACCOUNT',
} as const satisfies Record<keyof MemberParticularsInput, ProfileField>;

const LABELS: Record<Locale, Record<ProfileField, string>> = {
  id: {
    FULL_NAME: 'Nama lengkap',
    PHONE: 'Telepon',
    EMAIL: 'Email',
    ADDRESS: 'Alamat',
    BIRTH_PLACE: 'Tempat lahir',
    BIRTH_ON: 'Tanggal lahir',
    SEX: 'Jenis kelamin',
    OCCUPATION: 'Pekerjaan',
    NATIONAL_ID_NO: 'NIK',
    FAMILY_CARD_NO: 'Nomor KK',
    TAX_NO: 'NPWP',
    MOTHERS_MAIDEN_NAME: 'Nama ibu kandung',
    EMPLOYER: 'Tempat kerja',
    PAYROLL_NO: 'Nomor pegawai',
    BANK_ACCOUNT: 'Rekening bank',
    HEIRS: 'Ahli waris',
  },
  en: {
    FULL_NAME: 'Full name',
    PHONE: 'Telephone',
    EMAIL: 'E-mail',
    ADDRESS: 'Address',
    BIRTH_PLACE: 'Place of birth',
    BIRTH_ON: 'Date of birth',
    SEX: 'Sex',
    OCCUPATION: 'Occupation',
    NATIONAL_ID_NO: 'National id no.',
    FAMILY_CARD_NO: 'Family card no.',
    TAX_NO: 'Tax no.',
    MOTHERS_MAIDEN_NAME: "Mother's maiden name",
    EMPLOYER: 'Employer',
    PAYROLL_NO: 'Payroll no.',
    BANK_ACCOUNT: 'Bank account',
    HEIRS: 'Heirs',
  },
};
export const profileFieldLabel = (field: ProfileField, locale: Locale): string => LABELS[locale][field];

const SEXES: Record<Locale, Readonly<Record<string, string>>> = {
  id: { FEMALE: 'Perempuan', MALE: 'Laki-laki' },
  en: { FEMALE: 'Female', MALE: 'Male' },
};

/** What is kept of a thing, as people read it. */
export function profileFieldText(field: ProfileField, text: string | null, locale: Locale): string | null {
  if (field === 'SEX' && text !== null) return SEXES[locale][text] ?? text;
  return field === 'BIRTH_ON' && isBusinessDate(text) ? formatDateShort(text, locale) : text;
}
