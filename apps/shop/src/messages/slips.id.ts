/** The words of the proofs of tax on what savings earned. */
export const slips = {
  title: 'Bukti potong pajak',
  lead: 'Pajak atas hasil simpanan Anda, per bulan. Simpan untuk laporan pajak tahunan.',
  none: 'Belum ada bukti potong',
  noneText: 'Bukti dibuat sendiri setiap akhir bulan, setelah hasil simpanan dibukukan.',
  gross: 'Hasil simpanan',
  tax: 'Pajak',
  correction: (n: string) => `pembetulan ke-${n}`,
  open: 'Buka PDF',
};
