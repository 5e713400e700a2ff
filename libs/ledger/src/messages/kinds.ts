/** What the kinds of journals are called that the shop writes. */
export const kinds = {
  id: {
    'ledger.kind.CONSIGNMENT_SETTLEMENT': 'Pembayaran titip jual',
    'ledger.kind.CASH_DESK': 'Laci kasir',
    'ledger.kind.RECEIPT': 'Uang belum dikenali',
    'ledger.kind.MEMBER_CREDIT': 'Potongan belanja anggota',
    'ledger.kind.PAYMENT_SETTLEMENT': 'Pencairan penyedia',
    'ledger.kind.FIXED_ASSET': 'Aset tetap',
    'ledger.kind.DEPRECIATION': 'Penyusutan',
    'ledger.notReversible.asset': 'Jurnal ini milik aset tetap. Batalkan atau lepas asetnya di daftar aset.',
  },
  en: {
    'ledger.kind.CONSIGNMENT_SETTLEMENT': 'Payment to a seller',
    'ledger.kind.CASH_DESK': 'Cash drawer',
    'ledger.kind.RECEIPT': 'Unidentified money',
    'ledger.kind.MEMBER_CREDIT': 'Deduction for purchases',
    'ledger.kind.PAYMENT_SETTLEMENT': 'Payout of a provider',
    'ledger.kind.FIXED_ASSET': 'Fixed asset',
    'ledger.kind.DEPRECIATION': 'Depreciation',
    'ledger.notReversible.asset':
      'This journal belongs to a fixed asset. Cancel or part with it in the register of assets.',
  },
} as const;
