import { registerEnumType } from '@nestjs/graphql';

export const JournalKind = {
  OPENING: 'OPENING',
  SALE: 'SALE',
  SALE_REFUND: 'SALE_REFUND',
  STOCK_RECEIPT: 'STOCK_RECEIPT',
  STOCK_ADJUSTMENT: 'STOCK_ADJUSTMENT',
  REVERSAL: 'REVERSAL',
  OTHER: 'OTHER',
} as const;
export type JournalKind = keyof typeof JournalKind;

registerEnumType(JournalKind, { name: 'JournalKind', description: 'Why a journal was written.' });
