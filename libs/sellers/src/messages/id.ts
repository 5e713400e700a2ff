/** Sentences of this domain's refusals. */
export const id = {
  ALREADY_SELLER: 'Akun atau anggota ini sudah terdaftar sebagai penjual. Status sekarang: {label}.',
  SELLER_STATE_NOT_ALLOWED: 'Langkah ini tidak dapat dilakukan. Status penjual sekarang: {label}.',
  'problem.sellers.needed': 'Isi jenis barang, nomor telepon, dan alamat.',
  'problem.sellers.nib': 'NIB terdiri dari 13 angka.',
  'problem.sellers.npwp': 'NPWP terdiri dari 15 atau 16 angka.',
  'problem.sellers.nationalIdNo': 'NIK ini tidak mungkin benar. Periksa lagi 16 angkanya.',
  'problem.sellers.bankNames': 'Isi nama bank dan nama pemilik rekening.',
  'problem.sellers.accountNo': 'Nomor rekening terdiri dari 5 sampai 30 angka.',
  'problem.sellers.photoUnknown': 'Foto ini tidak ditemukan. Unggah lagi.',
  'problem.sellers.reason': 'Isi alasan melihat data ini, paling sedikit lima huruf.',
  'problem.sellers.future': 'Tanggal tidak boleh sesudah hari ini.',
  'problem.sellers.tooManyLetters': 'Paling banyak {most} berkas untuk satu pernyataan.',
  'problem.sellers.yearToCome': 'Tahun ini belum dimulai.',
} as const;
