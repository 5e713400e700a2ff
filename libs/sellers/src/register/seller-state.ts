import type { Locale } from '@lumbung/kernel';
import { registerEnumType } from '@nestjs/graphql';

export const SellerState = { APPLIED: 'APPLIED', ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED', ENDED: 'ENDED' } as const;
export type SellerState = keyof typeof SellerState;
registerEnumType(SellerState, {
  name: 'SellerState',
  description: 'Where a seller stands with the cooperative.',
  valuesMap: {
    APPLIED: { description: 'Waits for an answer.' },
    ACTIVE: { description: 'His goods are taken in and sold.' },
    SUSPENDED: { description: 'Nothing new is taken in; what is in the shop may be sold or handed back.' },
    ENDED: { description: 'No longer sells here, or was refused; whoever comes back applies anew.' },
  },
});

const MOVES: Record<SellerState, readonly SellerState[]> = {
  APPLIED: ['ACTIVE', 'ENDED'],
  ACTIVE: ['SUSPENDED', 'ENDED'],
  SUSPENDED: ['ACTIVE', 'ENDED'],
  ENDED: [],
};

const LABELS: Record<Locale, Record<SellerState, string>> = {
  id: { APPLIED: 'Menunggu persetujuan', ACTIVE: 'Aktif', SUSPENDED: 'Dibekukan', ENDED: 'Berhenti' },
  en: { APPLIED: 'Waiting for approval', ACTIVE: 'Active', SUSPENDED: 'Suspended', ENDED: 'Ended' },
};

export const allowedFrom = (state: SellerState): SellerState[] => [...MOVES[state]];
export const stateLabel = (state: SellerState, locale: Locale): string => LABELS[locale][state];
