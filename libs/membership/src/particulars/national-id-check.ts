import { nationalIdWarnings, parseNationalId, type BusinessDate, type Sex } from '@lumbung/kernel';
import type { NationalIdConcern } from './particulars.types.js';

export interface CheckedNationalId {
  /** Digits only, as they are compared and sealed. */
  readonly digits: string;
  /** Four digits of the regency where the number was first registered; null when it cannot be read. */
  readonly regency: string | null;
  readonly birthOn: BusinessDate | null;
  readonly sex: Sex | null;
  readonly concerns: NationalIdConcern[];
}

export const digitsOf = (text: string) => text.replace(/\D/g, '');

/**
 * Reads a national id number beside what the person says of himself. Nothing here refuses: an officer looks at the card
 * and decides. Source: NIK `PPKKCC DDMMYY SSSS`, day + 40 for women.
 */
export function checkNationalId(
  text: string,
  person: { readonly birthOn?: string | null; readonly sex?: Sex | null },
  today: BusinessDate,
): CheckedNationalId {
  const digits = digitsOf(text);
  const read = parseNationalId(digits, today);
  if (!read.ok) return { digits, regency: null, birthOn: null, sex: null, concerns: [read.problem] };
  const concerns: NationalIdConcern[] = nationalIdWarnings(read, {
    birthDate: (person.birthOn as BusinessDate | null | undefined) ?? undefined,
    sex: person.sex ?? undefined,
  });
  if (read.serialIsDemo) concerns.unshift('DEMONSTRATION_NUMBER');
  return { digits, regency: read.regionCode.slice(0, 4), birthOn: read.birthDate, sex: read.sex, concerns };
}
