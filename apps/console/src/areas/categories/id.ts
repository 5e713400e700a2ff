export const id = {
  title: 'Kategori',
  lead: 'Rak toko: pembeli mencari barang lewat kategori. Paling dalam tiga tingkat.',
  add: 'Tambah kategori',
  addBelow: (name: string) => `Tambah di bawah ${name}`,
  edit: (name: string) => `Ubah kategori ${name}`,
  name: 'Nama kategori',
  parent: 'Di bawah',
  top: 'Tingkat teratas',
  position: 'Urutan',
  positionHint: 'Angka kecil tampil lebih dahulu.',
  isVisible: 'Tampil di toko',
  isVisibleHint: 'Kategori tersembunyi hanya tampil di meja kerja.',
  hidden: 'Tersembunyi',
  products: (count: string) => `${count} barang dijual`,
  empty: 'Belum ada kategori',
  emptyText: 'Mulailah dengan tiga rak yang paling ramai, misalnya Sembako, Minuman, Produk anggota.',
  seeProducts: 'Lihat barang',
  freeAddresses: 'Alamat yang masih bebas:',
};

export type CategoriesWords = typeof id;
