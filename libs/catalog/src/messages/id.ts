/** Sentences of this domain's refusals. */
export const id = {
  'ledger.proof.stock': 'Nilai persediaan sama dengan akunnya',
  'ledger.proofMeaning.stock':
    'Nilai semua barang di stok dijumlahkan dan dibandingkan dengan akun persediaan barang dagang.',
  OUT_OF_STOCK: 'Stok tidak mencukupi untuk {products}. Kurangi jumlahnya atau hapus dari keranjang.',
  INSUFFICIENT_STOCK: 'Stok yang tersedia hanya {available}. Sisanya tidak ada atau sudah dipesan.',
  PRODUCT_INCOMPLETE: 'Barang belum dapat ditampilkan di toko. Lengkapi dulu data yang kurang.',
  SKU_TAKEN: 'Kode barang {sku} sudah dipakai barang lain.',
  'problem.catalog.notAboveZero': 'Jumlah harus lebih dari nol.',
  'problem.catalog.belowZero': 'Jumlah tidak boleh kurang dari nol.',
  'problem.catalog.noChange': 'Isi jumlah penambahan atau pengurangan.',
  'problem.catalog.price': 'Harga harus antara Rp0 dan Rp1.000.000.000.000.',
  'problem.catalog.memberPrice': 'Harga anggota tidak boleh lebih tinggi dari harga umum.',
  'problem.catalog.contentNeedsUnit': 'Isi dan satuan isi harus diisi bersama.',
  'problem.catalog.contentUnit': 'Satuan isi harus buah, kg, g, liter atau ml.',
  'problem.catalog.tooManyVariants': 'Satu barang paling banyak memiliki 50 varian.',
  'problem.catalog.lastVariant':
    'Barang yang tampil di toko harus memiliki paling sedikit satu varian aktif. Arsipkan barangnya lebih dulu.',
  'problem.catalog.variantTwice': 'Satu varian disebut lebih dari sekali.',
  'problem.catalog.mediaUnknown': 'Gambar tidak ditemukan. Unggah sekali lagi.',
  'problem.catalog.tooManyImages': 'Satu barang paling banyak memiliki {most} gambar.',
  'problem.catalog.allImages': 'Sebutkan semua gambar barang ini, masing-masing satu kali.',
  'problem.catalog.tooManyShelves': 'Toko sudah memiliki 300 kategori.',
  'problem.catalog.tooDeep': 'Kategori paling banyak tiga tingkat.',
  'problem.catalog.insideItself': 'Kategori tidak dapat dipindahkan ke dalam dirinya sendiri.',
  'problem.catalog.notAnImage': 'Berkas ini bukan gambar yang dapat dibaca. Pakai JPEG, PNG, WebP, HEIC atau AVIF.',
  'problem.catalog.imageTooLarge': 'Gambar terlalu besar. Paling besar 10 MB dan 50 juta piksel.',
} as const;
