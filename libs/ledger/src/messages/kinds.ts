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
    'ledger.notReversible.stock':
      'Jurnal ini milik catatan stok. Sesuaikan jumlah barangnya di halaman Stok; jurnalnya ikut.',
    'ledger.notReversible.credit': 'Jurnal ini milik utang belanja anggota. Betulkan lewat daftar potongan berikutnya.',
    'ledger.notReversible.receipt':
      'Jurnal ini milik uang yang masuk. Kembalikan atau pakai uangnya di halaman Belum dikenali.',
    'ledger.notReversible.cashDesk':
      'Jurnal ini milik kas yang sudah dihitung. Catat gerakan kas yang sebaliknya di laci kasir.',
    'ledger.notReversible.payout': 'Jurnal ini milik pencairan penyedia. Bukukan selisihnya dengan jurnal manual.',
    'ledger.notReversible.kept':
      'Jurnal ini menyentuh akun yang dijaga dari catatannya sendiri. Betulkan di catatan itu.',
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
    'ledger.notReversible.stock':
      'This journal belongs to the records of stock. Adjust the goods on the Stock page; the journal follows.',
    'ledger.notReversible.credit':
      'This journal belongs to what members owe for purchases. Put it right in the next list of deductions.',
    'ledger.notReversible.receipt':
      'This journal belongs to money that came. Give it back or use it on the page of unidentified money.',
    'ledger.notReversible.cashDesk':
      'This journal belongs to cash that was counted. Record the opposite movement of cash in the drawer.',
    'ledger.notReversible.payout': 'This journal belongs to the payout of a provider. Book the difference by hand.',
    'ledger.notReversible.kept':
      'This journal moves an account that is kept from records of its own. Put it right there.',
    'ledger.notReversible.asset':
      'This journal belongs to a fixed asset. Cancel or part with it in the register of assets.',
  },
} as const;
