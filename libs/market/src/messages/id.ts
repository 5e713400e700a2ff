/** What the market place says. */
export const id = {
  NOTHING_PLACED: 'Belum ada pesanan yang dibuat. Lihat alasan tiap koperasi; barang masih di keranjang.',
  'market.tooManyCooperatives': 'Satu keranjang paling banyak untuk {most} koperasi.',
  'market.notInBasket': 'Koperasi ini tidak ada di keranjang, atau disebut dua kali.',
} as const;
