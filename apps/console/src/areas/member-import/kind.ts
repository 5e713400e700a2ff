import type { FoundImport } from './member-import.js';

/** A file of certificates (bilyet) of term deposits, and not of members. */
export function isOfTerms({ columns }: Pick<FoundImport, 'columns'>): boolean {
  return columns.some(({ field }) => field === 'TERM_PRINCIPAL' || field === 'CERTIFICATE_NO');
}
