/** Sentences of this domain's refusals. */
export const id = {
  MEMBER_NO_TAKEN: 'Nomor anggota {memberNo} sudah dipakai.',
  POSSIBLE_DUPLICATE_MEMBER:
    'Sudah ada anggota yang mirip: {name} ({memberNo}). Periksa dulu, lalu konfirmasi bila memang orang lain.',
  MEMBER_STATUS_NOT_ALLOWED: 'Perubahan status ini tidak dapat dilakukan. Status sekarang: {label}.',
  ALREADY_LINKED: 'Anggota atau akun ini sudah terhubung.',
  'problem.membership.firstStatus': 'Anggota baru dicatat sebagai calon anggota atau anggota aktif.',
  'problem.membership.name': 'Isi nama lengkap.',
  'problem.membership.future': 'Tanggal tidak boleh sesudah hari ini.',
  'problem.membership.leaveReason': 'Pilih sebab keluar.',
  'problem.membership.reason': 'Isi alasan melihat data ini, paling sedikit lima huruf.',
  'problem.membership.hasLeft': 'Anggota ini sudah keluar.',
  'problem.membership.accountNeeded': 'Masuk dulu, atau isi data akun baru.',
} as const;
