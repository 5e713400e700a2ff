const id = {
  PAYROLL_NOT_OPEN: 'Daftar potongan ini {state}, jadi tidak dapat diubah begitu.',
  PAYROLL_EXISTS: 'Sudah ada daftar {number} untuk tempat kerja dan bulan ini.',
  PAYROLL_UNDECIDED: '{count} baris lebih atau tidak dikenal belum diputuskan.',
  'intake.payroll.state.PROPOSED': 'belum ada hasilnya',
  'intake.payroll.state.MATCHED': 'sudah dicocokkan',
  'intake.payroll.state.POSTED': 'sudah dibukukan',
  'intake.payroll.state.REVERSED': 'sudah dibatalkan bukunya',
  'intake.payroll.state.CANCELLED': 'sudah dibatalkan',
  'intake.payroll.nobody': 'Tidak ada anggota aktif dengan tempat kerja {employer}. Isi tempat kerja di data anggota.',
  'intake.payroll.tooMany': 'Satu daftar paling banyak {most} anggota.',
  'intake.payroll.negative': 'Jumlah tidak boleh kurang dari nol.',
  'intake.payroll.noVoluntary': 'Anggota ini belum punya rekening simpanan sukarela.',
  'intake.payroll.known': 'Baris {name} sudah milik seorang anggota.',
  'intake.payroll.ahead': 'Tanggal buku tidak boleh setelah hari ini.',
  'intake.payroll.nothing': 'Tidak ada uang yang dipotong di daftar ini.',
  'intake.file.noAmount': 'Kolom jumlah tidak ditemukan. Beri judul “Dipotong” atau “Jumlah”.',
  'intake.file.noPerson': 'Kolom nama, nomor pegawai, nomor anggota, atau NIK tidak ditemukan.',
  'intake.file.badAmount': 'Jumlah di baris {line} tidak terbaca. Betulkan dulu, lalu unggah lagi.',
} as const;

const en: Record<keyof typeof id, string> = {
  PAYROLL_NOT_OPEN: 'This list {state}, so this cannot be done with it.',
  PAYROLL_EXISTS: 'There is a list {number} of this employer for this month.',
  PAYROLL_UNDECIDED: '{count} lines with too much or of unknown people are not decided yet.',
  'intake.payroll.state.PROPOSED': 'has no result yet',
  'intake.payroll.state.MATCHED': 'was compared',
  'intake.payroll.state.POSTED': 'is posted',
  'intake.payroll.state.REVERSED': 'was reversed',
  'intake.payroll.state.CANCELLED': 'was given up',
  'intake.payroll.nobody': 'No active member works at {employer}. Enter the employer on the pages of the members.',
  'intake.payroll.tooMany': 'A list has at most {most} members.',
  'intake.payroll.negative': 'The amount must not be less than nothing.',
  'intake.payroll.noVoluntary': 'This member has no voluntary savings yet.',
  'intake.payroll.known': 'The line of {name} belongs to a member already.',
  'intake.payroll.ahead': 'The booking day must not lie ahead.',
  'intake.payroll.nothing': 'Nothing was deducted on this list.',
  'intake.file.noAmount': 'There is no column of amounts. Call it “Dipotong” or “Jumlah”.',
  'intake.file.noPerson': 'There is no column of names, payroll numbers, member numbers or NIK.',
  'intake.file.badAmount': 'The amount in line {line} cannot be read. Correct it and bring the list again.',
};

/** Sentences about deductions from pay. */
export const payroll = { id, en };
