import type { id } from './id.js';

export const en: Record<keyof typeof id, string> = {
  ALREADY_SELLER: 'This account or member is a seller already. The state now: {label}.',
  SELLER_STATE_NOT_ALLOWED: 'This step is not possible. The seller’s state now: {label}.',
  'problem.sellers.needed': 'Give the kind of goods, a telephone number and the address.',
  'problem.sellers.nib': 'A NIB has 13 digits.',
  'problem.sellers.npwp': 'An NPWP has 15 or 16 digits.',
  'problem.sellers.nationalIdNo': 'This NIK cannot be right. Check its 16 digits.',
  'problem.sellers.bankNames': 'Give the bank and the name of the account holder.',
  'problem.sellers.accountNo': 'An account number has 5 to 30 digits.',
  'problem.sellers.photoUnknown': 'This photo is not known. Upload it again.',
  'problem.sellers.reason': 'Say why you need to see this, in at least five letters.',
  'problem.sellers.future': 'The day must not lie in the future.',
  'problem.sellers.tooManyLetters': 'At most {most} files for one declaration.',
  'problem.sellers.yearToCome': 'This year has not begun.',
};
