import { registerEnumType } from '@nestjs/graphql';

export const JournalKind = {
  OPENING: 'OPENING',
  SALE: 'SALE',
  SALE_REFUND: 'SALE_REFUND',
  STOCK_RECEIPT: 'STOCK_RECEIPT',
  STOCK_ADJUSTMENT: 'STOCK_ADJUSTMENT',
  CONSIGNMENT_SETTLEMENT: 'CONSIGNMENT_SETTLEMENT',
  CASH_DESK: 'CASH_DESK',
  RECEIPT: 'RECEIPT',
  MEMBER_CREDIT: 'MEMBER_CREDIT',
  PAYMENT_SETTLEMENT: 'PAYMENT_SETTLEMENT',
  SAVINGS_DEPOSIT: 'SAVINGS_DEPOSIT',
  SAVINGS_WITHDRAWAL: 'SAVINGS_WITHDRAWAL',
  SAVINGS_TRANSFER: 'SAVINGS_TRANSFER',
  SAVINGS_INTEREST: 'SAVINGS_INTEREST',
  FIXED_ASSET: 'FIXED_ASSET',
  DEPRECIATION: 'DEPRECIATION',
  SAVINGS_FEE: 'SAVINGS_FEE',
  MANUAL: 'MANUAL',
  YEAR_END: 'YEAR_END',
  REVERSAL: 'REVERSAL',
  OTHER: 'OTHER',
} as const;
export type JournalKind = keyof typeof JournalKind;

registerEnumType(JournalKind, {
  name: 'JournalKind',
  description: 'Why a journal was written.',
  valuesMap: {
    CONSIGNMENT_SETTLEMENT: { description: 'A seller was paid what his goods had brought in.' },
    CASH_DESK: { description: 'Cash laid into or taken out of a drawer, or a difference found when it was counted.' },
    RECEIPT: { description: 'Money came whose purpose was not known yet, or such money found its purpose.' },
    MEMBER_CREDIT: { description: 'What members bought on credit was deducted from their pay.' },
    SAVINGS_DEPOSIT: { description: 'A member paid into savings or share capital (setoran).' },
    SAVINGS_WITHDRAWAL: { description: 'A member took money out of savings (penarikan).' },
    SAVINGS_TRANSFER: { description: 'From one savings account to another (pemindahbukuan).' },
    SAVINGS_INTEREST: { description: 'What savings earned, with the tax on it (jasa simpanan).' },
    FIXED_ASSET: { description: 'A fixed asset came or went.' },
    DEPRECIATION: { description: 'What fixed assets lost in worth in a month (penyusutan).' },
    SAVINGS_FEE: { description: 'What a savings account cost in a month, or when it was closed.' },
    MANUAL: { description: 'Somebody wrote it by hand; `reference` names the document.' },
    YEAR_END: { description: 'Income and expenses of a year were closed into its surplus, or that was taken back.' },
    PAYMENT_SETTLEMENT: { description: 'A payment provider paid out what it had collected, less its fee.' },
  },
});
