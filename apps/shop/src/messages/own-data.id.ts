/** The words of the file a member takes along of himself. */
export const ownData = {
  title: 'Unduh data saya',
  lead: 'Satu berkas Excel berisi data Anda di koperasi ini:',
  holds: [
    'Data diri, dengan NIK dan nomor lain yang utuh.',
    'Ahli waris dan riwayat persetujuan.',
    'Simpanan dengan mutasinya, dan simpanan wajib per bulan.',
    'Pesanan Anda, dan perangkat yang sedang masuk dengan akun Anda.',
  ],
  careful: 'Simpan berkas ini baik-baik. Jangan kirim kepada orang yang tidak Anda kenal.',
  download: 'Unduh berkas',
};
