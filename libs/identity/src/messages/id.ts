export const id = {
  TOTP_REQUIRED: 'Kata sandi benar. Masukkan kode dari aplikasi autentikator atau kode pemulihan.',
  INVALID_CREDENTIALS: 'Nomor telepon, email, kata sandi, atau kode tidak cocok.',
  TOO_MANY_ATTEMPTS: 'Terlalu banyak percobaan. Coba lagi dalam {seconds} detik.',
  ACCOUNT_EXISTS: 'Sudah ada akun dengan nomor telepon atau email ini. Silakan masuk.',
  PASSWORD_TOO_WEAK:
    'Kata sandi terlalu mudah ditebak. Pakai sedikitnya {minimumLength} karakter, bukan kata umum, nama, atau nomor telepon Anda.',
  LINK_EXPIRED: 'Tautan ini tidak dikenal, sudah dipakai, dibatalkan, atau kedaluwarsa. Mintalah tautan baru.',
  TOTP_CODE_INVALID: 'Kode tidak cocok. Periksa jam ponsel Anda lalu masukkan kode yang baru.',
  PIN_TOO_WEAK:
    'Pilih PIN lain: 6 angka yang bukan urutan, bukan angka berulang, bukan tanggal, dan bukan bagian nomor telepon Anda.',
  STEP_UP_REQUIRED: 'Masukkan PIN Anda untuk melanjutkan. Belum punya PIN? Buat PIN dahulu.',
  STEP_UP_REFUSED: 'PIN atau kode tidak cocok. Anda dapat mencoba {triesLeft} kali lagi.',
  'stepUp.locked':
    'PIN terkunci karena terlalu sering salah. Coba lagi dalam {minutes} menit, atau masuk lagi dengan kata sandi Anda.',
  PERMISSION_EXCEEDED: 'Anda tidak dapat memberi atau mencabut wewenang yang tidak Anda miliki: {permissions}.',
  LAST_OWNER: 'Pengurus atau admin terakhir tidak dapat dicabut. Tunjuk penggantinya dahulu.',
  'problem.contactNeeded': 'Isi nomor telepon atau email.',
  'problem.phoneUnknown': 'Ini bukan nomor telepon Indonesia.',
  'problem.nameNeeded': 'Isi nama lengkap.',
  'problem.accountNeeded': 'Masuk dahulu, atau isi data akun baru.',
  'problem.rolesOfScope': 'Pilih sedikitnya satu peran yang sesuai dengan tempat bekerja.',
  'problem.keyNameNeeded': 'Beri nama kunci ini.',
  'problem.permissionsNeeded': 'Pilih sedikitnya satu wewenang.',
} as const;
