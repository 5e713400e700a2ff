import type { PrivateFileSort } from '@lumbung/platform';

/** Proofs of payment, as files. */
export const PROOFS: PrivateFileSort = {
  folder: 'proofs',
  path: '/payment-proofs',
  purpose: 'payment proof',
  nameless: 'bukti',
};
