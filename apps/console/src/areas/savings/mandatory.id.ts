/** Mandatory savings by month and class. */
export const mandatoryId = {
  year: (year: string) => `Simpanan wajib ${year}`,
  yearPart: 'Simpanan wajib',
  goYear: (year: string) => `Tahun ${year}`,
  noCalendar: 'Tidak ada simpanan wajib yang dihitung.',
  upToDate: 'Tidak ada tunggakan.',
  behind: (months: string, amount: string) => `Menunggak ${months} bulan, ${amount}.`,
  monthStates: {
    NOTHING_DUE: 'Tidak ada',
    PAID: 'Lunas',
    PARTLY_PAID: 'Sebagian',
    DUE: 'Bulan ini',
    OVERDUE: 'Menunggak',
    TO_COME: 'Belum waktunya',
  },
  monthLeft: (amount: string) => `kurang ${amount}`,
  memberClass: 'Golongan',
  memberClassHint: 'Golongan dengan besaran wajibnya diatur di Produk simpanan.',
  classSince: (name: string, month: string) => `${name} sejak ${month}`,
  classFrom: (name: string, month: string) => `${name} mulai ${month}`,
  setClass: 'Ubah golongan',
  classConsequence: (name: string, month: string) =>
    `Mulai ${month} yang ditagih besaran golongan ${name}. Bulan sebelumnya tidak berubah.`,
  startsOn: 'Mulai bulan',
  classSet: 'Golongan disimpan.',
  setClasses: 'Golongan banyak anggota',
  memberNos: 'Nomor anggota',
  memberNosHint: 'Satu nomor per baris, atau tempel satu kolom dari Excel. Paling banyak 500.',
  classesSet: (count: string, name: string) => `${count} anggota masuk golongan ${name}.`,
  sortBy: 'Urutan',
  orders: { AMOUNT: 'Tunggakan terbesar', ACCOUNT: 'Nomor rekening' },
  sum: (count: string) => `Jumlah ${count} anggota`,
};

export type MandatoryWords = typeof mandatoryId;
