import { dateParts, isBusinessDate, type BusinessDate } from './business-date.js';

/** The number on a person's identity card (NIK KTP): 16 digits. Not the NIK of a cooperative. */
export type NationalIdNo = string & { readonly __nationalIdNo: true };

export type Sex = 'FEMALE' | 'MALE';

/** What a national id number tells about its holder. Birth date and sex are as first registered, errors included. */
export interface NationalId {
  readonly ok: true;
  readonly nationalIdNo: NationalIdNo;
  /** Six digits, province, regency or city, district: where the person was **registered**, not where he lives. */
  readonly regionCode: string;
  readonly birthDate: BusinessDate;
  readonly sex: Sex;
  /** Serial 0000 is never issued: a person invented for a demonstration. */
  readonly serialIsDemo: boolean;
}

export type NationalIdProblem = 'NOT_SIXTEEN_DIGITS' | 'UNKNOWN_REGION' | 'IMPOSSIBLE_BIRTH_DATE';

export interface NationalIdRefusal {
  readonly ok: false;
  readonly problem: NationalIdProblem;
}

export type NationalIdWarning = 'BIRTH_DATE_DIFFERS' | 'SEX_DIFFERS';

const SHAPE = /^(\d{6})(\d{2})(\d{2})(\d{2})(\d{4})$/;
// The 38 provinces by their code in the register of the interior ministry; regencies and districts only not 00.
const REGION = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-6])(?!00)\d{2}(?!00)\d{2}$/;
const DAY_SHIFT_OF_WOMEN = 40;

/**
 * Reads a national id number `PPKKCC DDMMYY SSSS`: region, birth date (day + 40 for women), serial. Spaces, dots and
 * dashes are ignored. The year has two digits: the latest real date not after `on` is meant, since children have a
 * number too; someone over a hundred comes out a century young, and the comparison with the register warns of it.
 * Answers with the first problem: length, then region, then date. It cannot say that the number was ever issued.
 */
export function parseNationalId(input: string, on: BusinessDate): NationalId | NationalIdRefusal {
  const digits = input.replace(/[\s.-]/g, '');
  const [, regionCode, day, month, year, serial] = SHAPE.exec(digits) ?? [];
  if (regionCode === undefined) {
    return { ok: false, problem: 'NOT_SIXTEEN_DIGITS' };
  }
  if (!REGION.test(regionCode)) {
    return { ok: false, problem: 'UNKNOWN_REGION' };
  }

  const isFemale = Number(day) > DAY_SHIFT_OF_WOMEN;
  const dayOfBirth = Number(day) - (isFemale ? DAY_SHIFT_OF_WOMEN : 0);
  const birthDate = latestDate(Number(year), Number(month), dayOfBirth, on);
  if (birthDate === null) {
    return { ok: false, problem: 'IMPOSSIBLE_BIRTH_DATE' };
  }
  return {
    ok: true,
    nationalIdNo: digits as NationalIdNo,
    regionCode,
    birthDate,
    sex: isFemale ? 'FEMALE' : 'MALE',
    serialIsDemo: serial === '0000',
  };
}

/**
 * Where the number disagrees with what the person says; empty when it matches. A warning and never a refusal: cards
 * with a wrong date or sex exist and stay valid, so an officer looks at the card and decides.
 */
export function nationalIdWarnings(
  nationalId: NationalId,
  person: { readonly birthDate?: BusinessDate; readonly sex?: Sex },
): NationalIdWarning[] {
  const warnings: NationalIdWarning[] = [];
  if (person.birthDate !== undefined && person.birthDate !== nationalId.birthDate) {
    warnings.push('BIRTH_DATE_DIFFERS');
  }
  if (person.sex !== undefined && person.sex !== nationalId.sex) {
    warnings.push('SEX_DIFFERS');
  }
  return warnings;
}

/** Only the last four digits, '************0001': region and birth date are the telling part. */
export function maskNationalIdNo(nationalIdNo: NationalIdNo): string {
  return nationalIdNo.slice(-4).padStart(nationalIdNo.length, '*');
}

function latestDate(twoDigitYear: number, month: number, day: number, on: BusinessDate): BusinessDate | null {
  const century = Math.floor(dateParts(on).year / 100) * 100;
  for (const year of [century + twoDigitYear, century - 100 + twoDigitYear]) {
    const date = realDate(year, month, day);
    if (date !== null && date <= on) {
      return date;
    }
  }
  return null;
}

function realDate(year: number, month: number, day: number): BusinessDate | null {
  const text = [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  return isBusinessDate(text) ? text : null;
}
