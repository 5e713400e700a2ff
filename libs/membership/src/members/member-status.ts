import type { Locale } from '@lumbung/kernel';
import type { MemberKind, MemberStatus } from './member.types.js';

/** Who may become what. Nobody comes back from LEFT: whoever joins again gets a new line in the book. */
const MOVES: Record<MemberStatus, readonly MemberStatus[]> = {
  APPLICANT: ['ACTIVE', 'LEFT'],
  ACTIVE: ['INACTIVE', 'LEFT'],
  INACTIVE: ['ACTIVE', 'LEFT'],
  LEFT: [],
};

const LABELS: Record<Locale, Record<MemberStatus, string>> = {
  id: { APPLICANT: 'Calon anggota', ACTIVE: 'Aktif', INACTIVE: 'Tidak aktif', LEFT: 'Keluar' },
  en: { APPLICANT: 'Applicant', ACTIVE: 'Active', INACTIVE: 'Inactive', LEFT: 'Left' },
};

export const allowedFrom = (status: MemberStatus): MemberStatus[] => [...MOVES[status]];
export const statusLabel = (status: MemberStatus, locale: Locale): string => LABELS[locale][status];

const KINDS: Record<Locale, Record<MemberKind, string>> = {
  id: { REGULAR: 'Anggota', ASSOCIATE: 'Anggota luar biasa' },
  en: { REGULAR: 'Member', ASSOCIATE: 'Associate member' },
};
export const memberKindLabel = (kind: MemberKind, locale: Locale): string => KINDS[locale][kind];
