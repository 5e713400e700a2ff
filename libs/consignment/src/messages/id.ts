/** Sentences of this domain's refusals. */
export const id = {
  'ledger.proof.consignment': 'Utang titip jual sama dengan rekening penjual',
  'ledger.proofMeaning.consignment':
    'Rekening semua penjual titip jual dijumlahkan dan dibandingkan dengan akun utang konsinyasi.',
  SELLER_NOT_ACTIVE: 'Penjual ini sedang tidak aktif, jadi barang baru belum dapat diterima.',
  CONSIGNMENT_NOTE_DECIDED: 'Surat {number} sudah tidak dapat diubah. Statusnya: {label}.',
  CONSIGNMENT_TERMS_MISSING: 'Belum ada kesepakatan komisi untuk: {products}. Catat kesepakatan dulu.',
  NOTHING_TO_SETTLE: 'Sampai tanggal itu belum ada penjualan baru yang dapat dihitung.',
  PAYOUT_EXCEEDS_OWED: 'Yang dapat dibayarkan sekarang paling banyak {payable}.',
  'consignment.note.DRAFT': 'Menunggu dihitung',
  'consignment.note.DONE': 'Selesai',
  'consignment.note.CANCELLED': 'Dibatalkan',
  'consignment.paper.settlement': 'Perhitungan titip jual',
  'consignment.payout.CASH': 'Tunai',
  'consignment.payout.BANK': 'Transfer bank',
  'consignment.payout.SAVINGS': 'Ke simpanan',
  'problem.consignment.target': 'Pilih penjual, kategori, atau barang yang sesuai dengan jenis kesepakatan.',
  'problem.consignment.periodScope': 'Masa perhitungan hanya untuk koperasi atau penjual.',
  'problem.consignment.defaultNeeds': 'Kesepakatan umum koperasi perlu masa perhitungan dan penanggung kerusakan.',
  'problem.consignment.endBeforeStart': 'Hari terakhir tidak boleh sebelum hari pertama.',
  'problem.consignment.agreementThatDay': 'Sudah ada kesepakatan yang mulai pada hari itu.',
  'problem.consignment.expired': 'Barang ini sudah kedaluwarsa.',
  'problem.consignment.twice': 'Barang ini sudah ada di baris lain.',
  'problem.consignment.notAboveZero': 'Isi jumlah di atas nol.',
  'problem.consignment.notHisGoods': 'Barang ini bukan milik penjual tersebut.',
  'problem.consignment.countOfOthers': 'Hitungan ini tidak sesuai dengan isi surat.',
  'problem.consignment.nothingCounted': 'Tidak ada barang yang diterima. Batalkan surat ini saja.',
  'problem.consignment.noSavings':
    'Penjual ini belum punya simpanan sukarela yang dapat menerima uangnya. Pilih rekening lain, tunai, atau transfer.',
  'problem.consignment.future': 'Tanggal tidak boleh sesudah hari ini.',
  'problem.consignment.settledThrough':
    'Perhitungan terakhir sudah sampai {settledThrough}. Pilih tanggal itu atau sesudahnya.',
} as const;
