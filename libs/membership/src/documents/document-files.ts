import type { PrivateFileSort } from '@lumbung/platform';

/** Papers of members, as files. */
export const MEMBER_DOCUMENTS: PrivateFileSort = {
  folder: 'member-documents',
  path: '/member-documents',
  purpose: 'member document',
  nameless: 'dokumen anggota',
};
