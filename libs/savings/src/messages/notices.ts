/** What members are told of their savings, Indonesian beside English: what happened, and what to do next. */
export const noticeWords = {
  id: {
    'savings.notice.message': '{cooperative}: {text}',
    'savings.notice.maturing.paid':
      'Simpanan berjangka {no} sebesar {amount} jatuh tempo {on} dan akan masuk ke simpanan Anda. Ingin memperpanjang? Ubah sebelum hari itu di Halaman saya, Simpanan berjangka, atau datang ke kantor.',
    'savings.notice.maturing.goesOn':
      'Simpanan berjangka {no} sebesar {amount} jatuh tempo {on} dan akan diperpanjang. Perlu uangnya? Ubah sebelum hari itu di Halaman saya, Simpanan berjangka, atau datang ke kantor.',
    'savings.notice.matured.paid':
      'Simpanan berjangka {no} jatuh tempo {on}. Pokoknya, {amount}, sudah masuk ke simpanan Anda. Lihat di Halaman saya, Simpanan saya.',
    'savings.notice.matured.goesOn':
      'Simpanan berjangka {no} jatuh tempo {on} dan sudah diperpanjang. Lihat jatuh tempo berikutnya di Halaman saya, Simpanan berjangka.',
    'savings.notice.skipped':
      'Pindah otomatis {amount} yang jatuh pada {on} tidak terjadi. {problem} Uang Anda tidak berpindah. Isi saldonya, lalu kirim sendiri di Halaman saya, Kirim uang.',
  },
  en: {
    'savings.notice.message': '{cooperative}: {text}',
    'savings.notice.maturing.paid':
      'Term deposit {no} of {amount} matures on {on} and will go to your savings. Do you want to renew it? Say so before that day under My pages, Term deposits, or at the office.',
    'savings.notice.maturing.goesOn':
      'Term deposit {no} of {amount} matures on {on} and will be renewed. Do you need the money? Say so before that day under My pages, Term deposits, or at the office.',
    'savings.notice.matured.paid':
      'Term deposit {no} matured on {on}. Its principal, {amount}, has gone to your savings. See My pages, My savings.',
    'savings.notice.matured.goesOn':
      'Term deposit {no} matured on {on} and was renewed. See when it matures next under My pages, Term deposits.',
    'savings.notice.skipped':
      'The standing instruction of {amount} due on {on} was not done. {problem} Your money was not moved. Put money in, then send it yourself under My pages, Send money.',
  },
} as const;
