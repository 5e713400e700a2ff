import type { Locale } from '@lumbung/kernel';
import { registerEnumType } from '@nestjs/graphql';

export const ApplicationState = {
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  APPROVED: 'APPROVED',
  ADMITTED: 'ADMITTED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type ApplicationState = keyof typeof ApplicationState;
registerEnumType(ApplicationState, {
  name: 'ApplicationState',
  description:
    'DIAJUKAN, PERLU_DILENGKAPI, DISETUJUI (in the register as applicant until the principal share is paid), DITERIMA, DITOLAK, DIBATALKAN.',
});

export const ApplicationChannel = { ONLINE: 'ONLINE', DESK: 'DESK', LINK: 'LINK' } as const;
export type ApplicationChannel = keyof typeof ApplicationChannel;
registerEnumType(ApplicationChannel, {
  name: 'ApplicationChannel',
  description: 'In the shop by himself, written down by an officer, or by a link or QR code an officer gave out.',
});

/** Where an application may go. Admission comes with the money, leaving the register with its own step there. */
const MOVES: Record<ApplicationState, readonly ApplicationState[]> = {
  SUBMITTED: ['RETURNED', 'APPROVED', 'DECLINED', 'WITHDRAWN'],
  RETURNED: ['SUBMITTED', 'DECLINED', 'WITHDRAWN'],
  APPROVED: ['ADMITTED', 'WITHDRAWN'],
  ADMITTED: [],
  DECLINED: [],
  WITHDRAWN: [],
};

const LABELS: Record<Locale, Record<ApplicationState, string>> = {
  id: {
    SUBMITTED: 'Diajukan',
    RETURNED: 'Perlu dilengkapi',
    APPROVED: 'Disetujui, menunggu simpanan pokok',
    ADMITTED: 'Diterima sebagai anggota',
    DECLINED: 'Ditolak',
    WITHDRAWN: 'Dibatalkan',
  },
  en: {
    SUBMITTED: 'Submitted',
    RETURNED: 'To be completed',
    APPROVED: 'Approved, awaiting the principal share',
    ADMITTED: 'Admitted',
    DECLINED: 'Declined',
    WITHDRAWN: 'Withdrawn',
  },
};

export const applicationMay = (from: ApplicationState, to: ApplicationState): boolean => MOVES[from].includes(to);
export const applicationLabel = (state: ApplicationState, locale: Locale): string => LABELS[locale][state];
