export const id = {
  title: 'Bukti potong PPh',
  lead: 'Bukti pemotongan pajak atas jasa simpanan, per anggota dan bulan, juga bila pajaknya nol.',
  empty: 'Belum ada bukti potong',
  emptyText: 'Bukti potong dibuat dengan sendirinya saat jasa simpanan dibukukan pada akhir bulan.',
  nothingFound: 'Tidak ada yang cocok',
  nothingFoundText: 'Ubah bulan atau kata yang dicari.',
  search: 'Cari nama, nomor anggota, atau nomor bukti',
  month: 'Bulan',
  everyMonth: 'Semua bulan',
  number: 'Nomor',
  member: 'Anggota',
  gross: 'Jasa bruto',
  tax: 'PPh',
  correction: (n: string) => `Pembetulan ke-${n}`,
  pdf: 'PDF',
  pdfOf: (number: string) => `Unduh PDF ${number}`,
};

export type SlipsWords = typeof id;
