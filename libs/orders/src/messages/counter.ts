/** Sentences of the counter (loket). */
export const id = {
  'counter.notPositive': 'Jumlah harus lebih dari nol.',
  'counter.nothing': 'Belum ada barang yang dijual.',
  'counter.memberUnknown': 'Tidak ada anggota aktif dengan nomor itu.',
  'counter.notSold': 'Tidak dijual lagi.',
  'counter.notAStep': 'Jumlah harus kelipatan {step} {unit}.',
  'counter.tooFew': 'Sisa {left} {unit}.',
  'counter.aboveLimit':
    'Di atas batas Anda untuk simpanan, {limit}. Minta petugas dengan batas lebih tinggi, atau tarik dulu di loket simpanan dengan persetujuan.',
  'counter.ownUnproved':
    'Ini simpanan Anda sendiri dan Anda belum punya PIN. Buat PIN di HP Anda, menu Keamanan, atau minta petugas lain melayani.',
  'order.step.SOLD': 'Dijual dan diserahkan di loket',
} as const;

export const en = {
  'counter.notPositive': 'The quantity must be above zero.',
  'counter.nothing': 'There is nothing to sell yet.',
  'counter.memberUnknown': 'There is no active member with this number.',
  'counter.notSold': 'No longer sold.',
  'counter.notAStep': 'The quantity must be a multiple of {step} {unit}.',
  'counter.tooFew': '{left} {unit} left.',
  'counter.aboveLimit':
    'Above your limit for savings, {limit}. Ask somebody with a higher limit, or withdraw at the savings desk with approval first.',
  'counter.ownUnproved':
    'These are your own savings and you have no PIN. Set one on your phone, under Security, or ask another officer to serve you.',
  'order.step.SOLD': 'Sold and handed over at the counter',
} as const;
