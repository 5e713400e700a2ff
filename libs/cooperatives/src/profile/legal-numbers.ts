/** What of the papers looks unusual; a warning, never a wall: the ministries' own data differ from each other. */
export interface LegalData {
  readonly legalEntityNo: string;
  readonly cooperativeRegistrationNo: string | null;
  readonly taxNo: string | null;
  readonly businessNo: string | null;
}

/**
 * Message keys of what looks unusual. Usual are: legal-entity number with digits (AHU-…AH.01… or the older
 * 518/BH/…), NIK koperasi 13 digits, NPWP of a body 15 or 16 digits, NIB 13 digits.
 */
export function legalWarnings(data: LegalData): string[] {
  const digits = (text: string | null) => text?.replace(/\D/g, '').length;
  const warnings: string[] = [];
  if (digits(data.legalEntityNo) === 0) warnings.push('warning.legalEntityNo');
  if (![undefined, 13].includes(digits(data.cooperativeRegistrationNo)))
    warnings.push('warning.cooperativeRegistrationNo');
  if (![undefined, 15, 16].includes(digits(data.taxNo))) warnings.push('warning.taxNo');
  if (![undefined, 13].includes(digits(data.businessNo))) warnings.push('warning.businessNo');
  return warnings;
}
