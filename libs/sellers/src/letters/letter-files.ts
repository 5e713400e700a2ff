import type { PrivateFileSort } from '@lumbung/platform';

/** Signed letters of turnover declarations, as files. */
export const LETTERS: PrivateFileSort = {
  folder: 'turnover-letters',
  path: '/turnover-letters',
  purpose: 'turnover letter',
  nameless: 'surat pernyataan',
};
