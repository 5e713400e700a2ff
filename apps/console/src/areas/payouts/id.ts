export const id = {
  title: 'Pencairan penyedia',
  lead: 'Uang QRIS, VA, dan e-wallet yang dicairkan penyedia ke rekening koperasi, dengan potongan biayanya.',
  record: 'Catat pencairan',
  provider: 'Penyedia',
  acquirer: 'QRIS sendiri (bank)',
  receivedOn: 'Masuk rekening',
  gross: 'Dibayar pembeli',
  fee: 'Biaya',
  net: 'Masuk rekening bersih',
  netShort: 'Bersih',
  payments: 'Pembayaran',
  reference: 'Nomor rujukan',
  referenceHint: 'Nomor pencairan dari penyedia.',
  note: 'Catatan',
  by: 'Dicatat',
  feeHint: 'MDR dan biaya lain. Kosongkan bila tidak ada.',
  consequence: (net: string, fee: string) =>
    `${net} masuk bank, ${fee} menjadi biaya pembayaran, saldo di penyedia berkurang.`,
  tooMuch: 'Biaya tidak boleh melebihi yang dibayar pembeli.',
  recorded: (net: string) => `Pencairan ${net} dibukukan.`,
  empty: 'Belum ada pencairan',
  emptyText: 'Catat setiap kali penyedia mencairkan uang ke rekening, supaya saldo bank dan biaya cocok.',
};

export type PayoutsWords = typeof id;
