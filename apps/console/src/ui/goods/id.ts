export const id = {
  pick: 'Cari atau pindai barang',
  pickHint: 'Ketik nama atau SKU, atau pindai barcode lalu Enter.',
  notFound: 'Tidak ada barang dengan nama itu.',
  unknownCode: (code: string) => `Kode ${code} tidak dikenal. Periksa kodenya, atau cari dengan nama.`,
  onHand: 'Ada',
  place: 'Tempat',
  anyPlace: 'Semua tempat',
  orderAhead: 'Jual lebih dahulu',
  orderAheadOf: (name: string) => `Jual lebih dahulu: ${name}`,
  orderAheadLead: 'Apa yang terjadi bila pembeli memesan lebih dari yang ada.',
  mode: 'Cara menjual',
  modes: [
    ['NONE', 'Hanya yang ada', 'Bila habis, pembeli tidak dapat memesan.'],
    ['BACKORDER', 'Boleh pesan dahulu', 'Dijual melebihi yang ada; pembeli menunggu barang datang.'],
    ['PREORDER', 'Pra-pesan sampai tanggal datang', 'Barang belum ada; pembeli tahu kapan datang.'],
  ] as [string, string, string][],
  limit: 'Paling banyak dijanjikan',
  limitHint: 'Jumlah di atas yang ada di tempat.',
  availableFrom: 'Barang datang tanggal',
  availableFromHint: 'Pada tanggal itu pra-pesan berhenti sendiri.',
  aheadNone: 'Pembeli hanya dapat memesan yang ada.',
  aheadBackorder: (amount: string) => `Pembeli dapat memesan ${amount} lebih banyak daripada yang ada.`,
  aheadPreorder: (amount: string, day: string) => `Pembeli dapat memesan ${amount} sebelum datang pada ${day}.`,
  aheadSaved: 'Cara menjual disimpan.',
};

export type GoodsWords = typeof id;
