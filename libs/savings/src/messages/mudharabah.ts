/** What profit sharing says, Indonesian beside English. */
export const mudharabah = {
  id: {
    'dayEnd.savings.profitShare': 'Bagi hasil simpanan mudharabah',
    'savings.problem.nisbahProduct':
      'Nisbah di sini hanya untuk simpanan mudharabah; simpanan berjangka mempunyai tabel nisbah sendiri.',
    'savings.problem.nisbahPast': 'Nisbah baru berlaku paling awal bulan ini, sesudah nisbah yang terakhir.',
    'savings.problem.nisbahMissing': 'Isi dahulu nisbah {product} untuk bulan itu.',
    'savings.problem.shareMonth': 'Bagi hasil ditetapkan setelah bulannya berakhir.',
    'savings.problem.shareTaken': 'Bagi hasil bulan itu sudah ditetapkan.',
    'savings.problem.shareChanged': 'Hitungannya sudah berubah. Lihat lagi, lalu tetapkan.',
    'savings.problem.incomeLine': 'Tiap baris pendapatan harus berisi jumlah.',
    'savings.problem.incomeTotal': 'Pendapatan yang dibagi harus di atas nol.',
    'savings.problem.nobodyToShare': 'Belum ada simpanan mudharabah yang mendapat bagian pada bulan itu.',
    'savings.problem.shareComing': 'Bagi hasil untuk rekening ini sedang dibukukan. Coba lagi beberapa menit lagi.',
  },
  en: {
    'dayEnd.savings.profitShare': 'Profit share of mudharabah savings',
    'savings.problem.nisbahProduct':
      'The ratio here is for mudharabah savings only; term deposits have a table of their own.',
    'savings.problem.nisbahPast': 'A new ratio begins this month at the earliest, after the latest one.',
    'savings.problem.nisbahMissing': 'Set the ratio of {product} for that month first.',
    'savings.problem.shareMonth': 'What is shared is decided when the month is over.',
    'savings.problem.shareTaken': 'The share of that month was decided already.',
    'savings.problem.shareChanged': 'The figures have changed. Look again, then decide.',
    'savings.problem.incomeLine': 'Each line of income needs an amount.',
    'savings.problem.incomeTotal': 'The income to be shared must be above zero.',
    'savings.problem.nobodyToShare': 'No mudharabah savings have a part in that month.',
    'savings.problem.shareComing': 'A profit share for this account is being booked. Try again in some minutes.',
  },
} as const;
