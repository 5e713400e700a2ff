/** Words for buyers who have paid, or want to pay another way. */
export const paying = {
  iPaid: 'Saya sudah bayar, periksa',
  change: 'Ganti cara bayar',
  outcomes: {
    RECEIVED: 'Uang Anda sudah masuk. Pesanan dikonfirmasi sebentar lagi.',
    KEPT_AS_RECEIPT:
      'Uang Anda sudah masuk dan kami simpan, tetapi jumlahnya tidak sama dengan tagihan. Hubungi toko dan sebutkan nomor pesanan ini.',
    KNOWN: 'Baru saja diperiksa: uangnya belum masuk. Tunggu sebentar, lalu periksa lagi.',
    STILL_PENDING: 'Uangnya belum masuk. Bila Anda baru saja membayar, tunggu satu menit, lalu periksa lagi.',
    ENDED: 'Nomor pembayaran ini sudah ditutup penyedianya dan uangnya belum masuk.',
    NO_CHARGE: 'Nomor pembayarannya belum jadi. Tunggu sebentar, lalu periksa lagi.',
    UNREACHABLE: 'Penyedia pembayaran sedang tidak menjawab. Uang Anda tidak hilang; periksa lagi beberapa menit lagi.',
  },
  ended: 'Nomor pembayaran ini sudah ditutup penyedianya. Pilih cara bayar lain.',
  title: (no: string) => `Ganti cara bayar pesanan ${no}`,
  now: 'Cara bayar sekarang',
  sum: 'Jumlah pesanan',
  hint: 'Nomor pembayaran yang lama ditutup, dan waktu bayarnya dihitung mulai sekarang.',
  paidAlready: 'Sudah terlanjur membayar? Jangan ganti; periksa dulu uangnya.',
  choose: 'Cara bayar yang baru',
  chooseFirst: 'Pilih cara bayar yang baru.',
  submit: 'Pakai cara bayar ini',
  back: 'Kembali ke pembayaran',
  closed: 'Cara bayar pesanan ini tidak dapat diganti lagi.',
};
