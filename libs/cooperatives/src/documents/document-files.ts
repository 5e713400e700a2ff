import type { PrivateFileSort } from '@lumbung/platform';

/** Papers of a cooperative, as files. */
export const DOCUMENTS: PrivateFileSort = {
  folder: 'documents',
  path: '/documents',
  purpose: 'document',
  nameless: 'dokumen',
};
