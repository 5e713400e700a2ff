/** The words of a member's consent to the use of his data. */
export const consent = {
  title: 'Persetujuan data pribadi',
  given: 'Anda setuju dengan kalimat ini:',
  notGiven: 'Anda sudah menarik persetujuan atas kalimat ini:',
  none: 'Anda menjadi anggota sebelum persetujuan dicatat di sini. Formulir yang Anda tanda tangani ada di kantor koperasi.',
  stepGiven: 'Anda setuju',
  stepWithdrawn: 'Anda menarik persetujuan',
  entered: (who: string) => `dicatat oleh ${who}`,
  toWithdraw: 'Tarik persetujuan',
  toGive: 'Baca dan beri persetujuan',

  givenLead: 'Sekarang Anda setuju dengan kalimat ini:',
  notGivenLead: 'Koperasi meminta persetujuan Anda atas kalimat ini:',
  withdrawal: 'Bila Anda menarik persetujuan',
  withdrawalMeans: [
    'Mulai saat itu data Anda tidak boleh lagi dipakai untuk hal yang hanya berdasar persetujuan Anda.',
    'Anda tetap anggota. Simpanan, pinjaman, dan hak suara Anda tidak berubah.',
    'Yang sudah dilakukan koperasi sebelumnya tetap sah.',
    'Petugas melihat bahwa Anda menarik persetujuan, dan kapan.',
    'Anda dapat memberi persetujuan lagi kapan saja.',
  ],
  kept: 'Yang tidak dapat ditarik selama Anda anggota',
  keptText: 'Ini disimpan karena undang-undang mewajibkannya, bukan karena persetujuan Anda:',
  keptList: [
    'Buku daftar anggota: nama, nomor, dan data keanggotaan Anda (UU 25/1992 tentang Perkoperasian).',
    'Pembukuan: simpanan, pinjaman, belanja, dan pajak Anda.',
    'Riwayat persetujuan ini.',
  ],
  giving: 'Bila Anda setuju',
  givingMeans: [
    'Koperasi boleh memakai data Anda seperti tertulis di atas.',
    'Tanggal dan kalimatnya dicatat. Anda dapat menariknya lagi kapan saja di sini.',
  ],
  withdraw: 'Ya, tarik persetujuan saya',
  give: 'Saya setuju',
};
