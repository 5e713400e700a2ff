/** What standing instructions say, Indonesian beside English. */
export const standingWords = {
  id: {
    'dayEnd.savings.standing': 'Perintah tetap',
    'savings.standing.from': 'Perintah tetap diambil dari simpanan sukarela.',
    'savings.standing.to': 'Perintah tetap hanya menuju simpanan wajib, rencana, atau sukarela.',
    'savings.standing.noDay': 'Tidak ada hari jatuh tempo di antara kedua tanggal itu, atau tanggalnya sudah lewat.',
    'savings.standing.tooMany': 'Sudah ada dua puluh perintah tetap yang berjalan untuk anggota ini.',
    'savings.standing.own':
      'Ini rekening Anda sendiri. Pasang dari ponsel Anda dengan PIN, atau minta petugas lain memasangnya.',
    'savings.standing.perDay': 'Kiriman ke anggota lain paling banyak {perDay} sehari.',
  },
  en: {
    'dayEnd.savings.standing': 'Standing instructions',
    'savings.standing.from': 'A standing instruction takes from voluntary savings.',
    'savings.standing.to': 'A standing instruction goes to mandatory, planned or voluntary savings only.',
    'savings.standing.noDay': 'It is never due between the two days, or they are over.',
    'savings.standing.tooMany': 'Twenty standing instructions run for this member already.',
    'savings.standing.own': 'This account is your own. Set it on your phone with your PIN, or ask another officer to.',
    'savings.standing.perDay': 'At most {perDay} a day may go to other members.',
  },
} as const;
