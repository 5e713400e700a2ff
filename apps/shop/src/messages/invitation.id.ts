/** The words of the link by which a member connects his account. */
export const invitation = {
  title: 'Hubungkan akun anggota',
  lead: (shop: string) =>
    `${shop} mengundang Anda menghubungkan akun. Sesudahnya Anda melihat simpanan sendiri dan membayar harga anggota.`,
  member: 'Anggota',
  memberNo: 'Nomor anggota',
  until: 'Berlaku sampai',
  haveAccount: 'Sudah punya akun?',
  signedInAs: (name: string) => `Anda masuk sebagai ${name}. Akun ini yang akan dihubungkan.`,
  proofPart: 'Bukti diri',
  proofWhy: (tries: number) => `Agar hanya Anda yang dapat menghubungkan. Dapat dicoba ${tries} kali.`,
  proofs: {
    BIRTH_DATE: {
      label: 'Tanggal lahir Anda',
      hint: 'Hari-bulan-tahun. Contoh: 17-08-1985.',
      error: 'Isi tanggal lahir dengan tahun empat angka, misalnya 17-08-1985.',
    },
    PHONE_DIGITS: {
      label: 'Empat angka terakhir nomor HP Anda',
      hint: 'Nomor yang Anda berikan kepada koperasi.',
      error: 'Isi empat angka terakhir nomor HP Anda.',
    },
  },
  accountPart: 'Akun baru',
  phoneHint: 'Dipakai untuk masuk. Contoh: 0812 3456 7890.',
  create: 'Buat akun dan hubungkan',
  connect: 'Hubungkan akun ini',
  notMine: 'Keluar dari akun ini',
  notMineHint: 'Bukan akun Anda? Keluar, lalu buka tautan ini sekali lagi.',
  accountExists: 'Nomor HP ini sudah punya akun. Pilih Masuk di atas, lalu hubungkan akun itu.',
  alreadyLinked:
    'Akun ini sudah terhubung dengan anggota lain, atau anggota ini sudah punya akun. Masuk dengan akun Anda sendiri, atau minta petugas melepas hubungan yang keliru.',
  dead: {
    EXPIRED: {
      title: 'Tautan ini sudah lewat waktunya',
      text: 'Tautan berlaku 14 hari. Minta tautan baru kepada petugas koperasi.',
    },
    ACCEPTED: {
      title: 'Tautan ini sudah dipakai',
      text: 'Bila Anda yang memakainya, buka halaman Anda. Bila bukan Anda, segera hubungi petugas koperasi.',
    },
    REVOKED: {
      title: 'Tautan ini tidak berlaku lagi',
      text: 'Petugas sudah membuat tautan yang lebih baru, atau bukti diri lima kali keliru. Minta tautan baru kepada petugas koperasi.',
    },
    UNKNOWN: {
      title: 'Tautan ini tidak dikenal',
      text: 'Salin tautan selengkapnya dari pesan petugas, atau minta tautan baru.',
    },
  },
  openPortal: 'Buka halaman saya',
  office: (shop: string) => `Petugas ${shop}:`,
};
