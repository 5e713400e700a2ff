/** Sentences about whose goods a product is. */
export const id = {
  'problem.catalog.sellerNotActive': 'Penjual ini belum disetujui atau sedang tidak aktif.',
  'problem.catalog.sellerFixed':
    'Barang ini sudah pernah ada stoknya, jadi pemiliknya tidak dapat diganti. Buat barang baru.',
} as const;

export const en: Record<keyof typeof id, string> = {
  'problem.catalog.sellerNotActive': 'This seller is not approved yet, or not active now.',
  'problem.catalog.sellerFixed':
    'There was stock of this product already, so its owner cannot change. Make a new product.',
};
