/** What the kinds of journals are called that the shop writes. */
export const kinds = {
  id: {
    'ledger.kind.CONSIGNMENT_SETTLEMENT': 'Pembayaran titip jual',
    'ledger.kind.CASH_DESK': 'Laci kasir',
    'ledger.kind.RECEIPT': 'Uang belum dikenali',
    'ledger.kind.MEMBER_CREDIT': 'Potongan belanja anggota',
    'ledger.kind.PAYMENT_SETTLEMENT': 'Pencairan penyedia',
  },
  en: {
    'ledger.kind.CONSIGNMENT_SETTLEMENT': 'Payment to a seller',
    'ledger.kind.CASH_DESK': 'Cash drawer',
    'ledger.kind.RECEIPT': 'Unidentified money',
    'ledger.kind.MEMBER_CREDIT': 'Deduction for purchases',
    'ledger.kind.PAYMENT_SETTLEMENT': 'Payout of a provider',
  },
} as const;
