export const id = {
  export: (rows: string) => `Ekspor ${rows} baris`,
  exportNothing: 'Ekspor',
  title: 'Ekspor ke berkas',
  lead: (rows: string) => `Berkas berisi ${rows} baris: persis yang disaring di layar ini.`,
  pdf: 'Unduh PDF',
  workbook: 'Unduh Excel',
  excel: 'Unduh Excel (.xlsx)',
  csv: 'Unduh CSV',
  csvHint: 'CSV dipisah titik koma, terbuka langsung di Excel Indonesia.',
  tooBig: 'Lebih dari 20.000 baris hanya tersedia sebagai CSV.',
  fresh: 'Tautan unduh berlaku 10 menit dan hanya untuk Anda.',
};

export type FilesWords = typeof id;
