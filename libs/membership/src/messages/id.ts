/** Sentences of this domain's refusals. */
export const id = {
  MEMBER_NO_TAKEN: 'Nomor anggota {memberNo} sudah dipakai.',
  POSSIBLE_DUPLICATE_MEMBER:
    'Sudah ada anggota yang mirip: {name} ({memberNo}). Periksa dulu, lalu konfirmasi bila memang orang lain.',
  MEMBER_STATUS_NOT_ALLOWED: 'Perubahan status ini tidak dapat dilakukan. Status sekarang: {label}.',
  ALREADY_LINKED: 'Anggota atau akun ini sudah terhubung.',
  APPLICATIONS_CLOSED: 'Pendaftaran anggota dengan cara ini sedang ditutup. Hubungi koperasi.',
  APPLICATION_STEP_NOT_ALLOWED: 'Langkah ini tidak dapat dilakukan. Permohonan sekarang: {label}.',
  PRINCIPAL_SHARE_OUTSTANDING:
    'Calon anggota ini diterima setelah simpanan pokoknya dibayar. Catat pembayarannya dulu.',
  MEMBER_CARD_NOT_GOOD: 'Kartu ini tidak berlaku. Cari anggota dengan nama atau nomornya.',
  TOO_MANY_CARDS: 'Paling banyak {most} kartu sekali cetak.',
  BOOK_TOO_LONG: 'Buku ini berisi {lineCount} baris, terlalu panjang untuk berkas ini.',
  'membership.consent':
    'Saya setuju data pribadi saya dicatat dan dipakai koperasi ini untuk keanggotaan, simpanan dan pinjaman saya, sesuai UU Pelindungan Data Pribadi. Saya dapat meminta salinan atau perbaikannya.',
  HEIR_SHARES_INCOMPLETE: 'Bagian para ahli waris harus berjumlah 100 %, sekarang {total} %.',
  MEMBER_HAS_OBLIGATIONS: 'Anggota ini belum dapat keluar. {first}',
  GROUP_NAME_TAKEN: 'Nama “{name}” sudah dipakai.',
  GROUP_NEEDS_LEADER: 'Ia penanggung jawab kelompok {groupName}. Tunjuk penggantinya dulu.',
  'membership.leadsGroup': 'Masih menjadi penanggung jawab kelompok {name}.',
  'problem.membership.heirTwice': 'Seorang ahli waris disebut dua kali.',
  'problem.membership.dissolved': 'Kelompok ini sudah dibubarkan.',
  'problem.membership.placeTooEarly':
    'Tanggalnya sebelum kelompok ada, atau sebelum anggota masuk kelompoknya sekarang.',
  'problem.membership.notInGroup': 'Ia tidak ada di kelompok ini.',
  'problem.membership.postClosed': 'Pos ini sudah ditutup.',
  'problem.membership.firstStatus': 'Anggota baru dicatat sebagai calon anggota atau anggota aktif.',
  'problem.membership.name': 'Isi nama lengkap.',
  'problem.membership.future': 'Tanggal tidak boleh sesudah hari ini.',
  'problem.membership.leaveReason': 'Pilih sebab keluar.',
  'problem.membership.reason': 'Isi alasan melihat data ini, paling sedikit lima huruf.',
  'problem.membership.why': 'Isi alasannya, paling sedikit lima huruf.',
  'problem.membership.hasLeft': 'Anggota ini sudah keluar.',
  'problem.membership.accountNeeded': 'Masuk dulu, atau isi data akun baru.',
} as const;
