export const id = {
  'ledger.proof.assetCost': 'Daftar aset tetap sama dengan akunnya',
  'ledger.proofMeaning.assetCost':
    'Harga perolehan yang dibukukan dari daftar aset tetap dibandingkan dengan akun tanah, bangunan, kendaraan, dan inventaris.',
  'ledger.proof.assetDepreciation': 'Penyusutan di daftar aset sama dengan akunnya',
  'ledger.proofMeaning.assetDepreciation':
    'Penyusutan yang dicatat per aset dijumlahkan dan dibandingkan dengan akun akumulasi penyusutan.',
  ASSET_GONE: 'Aset {number} sudah dilepas atau dibatalkan.',
  INVENTORY_BOOK_TOO_LONG:
    'Terlalu panjang untuk satu berkas: paling banyak {most} baris. Pilih masa yang lebih pendek.',
  'dayEnd.assets.depreciation': 'Penyusutan aset tetap',
  'assets.problem.cost': 'Harga perolehan harus di atas Rp0.',
  'assets.problem.future': 'Tanggal ini belum tiba.',
  'assets.problem.landStays': 'Tanah tidak disusutkan.',
  'assets.problem.life': 'Isi umur manfaat dalam bulan.',
  'assets.problem.residual': 'Nilai sisa tidak boleh di atas harga perolehan.',
  'assets.problem.residualAboveBook': 'Nilai sisa tidak boleh di atas nilai buku.',
  'assets.problem.onlyOldBooks': 'Hanya aset dari buku lama yang sudah disusutkan sebelumnya.',
  'assets.problem.writtenOff': 'Penyusutan sebelumnya tidak boleh melebihi harga perolehan dikurangi nilai sisa.',
  'assets.problem.writtenOffFrom': 'Isi bulan pertama yang disusutkan di sini, tidak sebelum bulan perolehan.',
  'assets.problem.reason': 'Tulis alasan perubahan taksiran.',
  'assets.problem.beforeAcquired': 'Aset ini belum dimiliki pada tanggal itu.',
  'assets.problem.proceeds': 'Hasil penjualan tidak boleh di bawah Rp0.',
  'assets.problem.money': 'Pilih kas atau bank.',
};
