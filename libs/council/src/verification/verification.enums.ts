import { registerEnumType } from '@nestjs/graphql';

export enum VerificationState {
  SUBMITTED = 'SUBMITTED',
  UNDER_REVIEW = 'UNDER_REVIEW',
  VERIFIED = 'VERIFIED',
  RETURNED = 'RETURNED',
  REJECTED = 'REJECTED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(VerificationState, {
  name: 'VerificationState',
  description: 'DIAJUKAN, DIPERIKSA, TERVERIFIKASI, DIKEMBALIKAN, DITOLAK, KEDALUWARSA.',
});

export enum VerificationAction {
  START_REVIEW = 'START_REVIEW',
  VERIFY = 'VERIFY',
  RETURN = 'RETURN',
  REJECT = 'REJECT',
}
registerEnumType(VerificationAction, { name: 'VerificationAction', description: 'What a council can do with a case.' });
