/** Sentences about changing many products at once. */
export const id = {
  'problem.bulk.nothing': 'Tidak ada barang yang dipilih.',
  'problem.bulk.tooMany': 'Ada {count} barang; paling banyak {most} sekali jalan. Persempit saringannya.',
  'problem.bulk.otherCount': 'Sekarang ada {count} barang, tidak sama dengan yang Anda lihat. Periksa lalu coba lagi.',
  'product.incomplete': 'Belum dapat ditampilkan di toko: {reasons}.',
  'product.NO_VARIANT': 'belum ada varian yang dijual',
  'product.NO_PRICE': 'belum ada harga',
  'product.NO_IMAGE': 'belum ada foto',
  'product.NO_CATEGORY': 'belum ada kategori',
} as const;

export const en: Record<keyof typeof id, string> = {
  'problem.bulk.nothing': 'No product is chosen.',
  'problem.bulk.tooMany': 'There are {count} products; at most {most} at once. Narrow the filter.',
  'problem.bulk.otherCount': 'There are {count} products now, not as many as you saw. Look again and try once more.',
  'product.incomplete': 'Cannot be shown in the shop yet: {reasons}.',
  'product.NO_VARIANT': 'no variant on sale',
  'product.NO_PRICE': 'no price',
  'product.NO_IMAGE': 'no picture',
  'product.NO_CATEGORY': 'no category',
};
