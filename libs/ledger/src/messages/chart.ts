/** Changing the chart of accounts. */
export const chart = {
  id: {
    ACCOUNT_NUMBER_TAKEN: 'Nomor akun {number} sudah dipakai. Pilih nomor lain.',
    ACCOUNT_NOT_CHANGEABLE: '{reason}',
    'ledger.chart.STANDARD': 'Akun ini bagian dari bagan standar. Namanya boleh diubah, jenisnya tidak.',
    'ledger.chart.MOVED':
      'Akun ini sudah pernah dibukukan, jadi jenisnya tetap. Nonaktifkan saja bila tidak dipakai lagi.',
    'ledger.chart.BALANCE': 'Akun ini masih bersaldo. Pindahkan dulu saldonya, lalu nonaktifkan.',
    'ledger.chart.NEEDED': 'Akun ini dipakai sistem untuk membukukan transaksi, jadi tidak dapat dinonaktifkan.',
    'ledger.chart.USED': 'Akun ini dipakai dalam jurnal atau templat. Nonaktifkan saja bila tidak dipakai lagi.',
    'ledger.chart.number': 'Nomor akun terdiri atas kelas 1 sampai 5, tanda hubung, dan empat angka, misalnya 5-3210.',
    'ledger.chart.business': 'Anggota dan non-anggota hanya dibedakan pada akun pendapatan dan beban.',
    'ledger.chart.money': 'Kas dan bank bernomor 1-1… dan bersaldo normal debit.',
  },
  en: {
    ACCOUNT_NUMBER_TAKEN: 'The account number {number} is in use. Choose another.',
    ACCOUNT_NOT_CHANGEABLE: '{reason}',
    'ledger.chart.STANDARD': 'This account belongs to the standard chart. It can be renamed, but not change its kind.',
    'ledger.chart.MOVED': 'This account was booked on, so its kind stays. Put it away if it is no longer used.',
    'ledger.chart.BALANCE': 'This account still has a balance. Move the balance first, then put it away.',
    'ledger.chart.NEEDED': 'The platform books on this account by itself, so it cannot be put away.',
    'ledger.chart.USED': 'A journal or template uses this account. Put it away if it is no longer used.',
    'ledger.chart.number': 'An account number is a class from 1 to 5, a hyphen and four digits, such as 5-3210.',
    'ledger.chart.business': 'Members and others are told apart only on income and expense accounts.',
    'ledger.chart.money': 'Cash and bank accounts are numbered 1-1… and stand on the debit side.',
  },
} as const;
