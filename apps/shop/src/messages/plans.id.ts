/** The words of what a member saves for. */
export const plans = {
  title: 'Tabungan rencana',
  lead: 'Sedikit demi sedikit sampai cukup. Uangnya dapat diambil setelah tanggalnya tiba.',
  none: 'Belum ada tabungan rencana',
  noneText: 'Untuk qurban, umrah, sekolah, atau hari raya. Minta petugas di kantor membukakannya.',
  ofGoal: (percent: string) => `${percent}% dari tujuan`,
  until: 'Dapat diambil mulai',
  monthly: 'Setoran sebulan',
  behind: 'Tertinggal',
  ended: 'Sudah selesai.',
  pay: (amount: string) => `Isi ${amount} dari simpanan sukarela`,
};
