/** Sentences about price lists and the price grid. */
export const id = {
  PRICE_ROWS_REFUSED:
    '{count} baris tidak dapat disimpan, jadi belum ada harga yang berubah. Perbaiki baris yang ditandai, lalu simpan lagi.',
  'priceRow.OUTDATED': 'Harga ini sudah diubah orang lain: sekarang {now}.',
  'priceRow.OUT_OF_RANGE': 'Harga harus antara Rp0 dan Rp1.000.000.000.000.',
  'priceRow.MEMBER_ABOVE_PUBLIC': 'Harga anggota tidak boleh lebih tinggi dari harga umum.',
  'priceRow.TWICE': 'Varian ini disebut lebih dari sekali.',
  'priceRow.UNKNOWN': 'Varian ini tidak ditemukan.',
  'problem.priceList.nameTaken': 'Sudah ada daftar harga dengan nama ini.',
  'problem.priceList.days': 'Hari terakhir tidak boleh sebelum hari pertama.',
  'problem.priceList.tooMany': 'Toko sudah memiliki {most} daftar harga. Hapus dulu yang tidak dipakai.',
  'problem.priceList.tooLong': 'Satu daftar harga paling banyak memuat {most} harga.',
  'problem.priceList.stillActive': 'Nonaktifkan daftar harga ini sebelum menghapusnya.',
  'problem.priceList.price': 'Harga harus antara Rp1 dan Rp1.000.000.000.000.',
  'problem.priceList.minQuantity': 'Jumlah minimal harus lebih dari nol dan kelipatan {step}.',
  'problem.priceList.entryTwice': 'Satu varian dengan jumlah minimal yang sama disebut lebih dari sekali.',
  'priceList.OTHER_LIST_LOWER':
    'Tidak berlaku selama daftar harga "{other}" berlaku: di sana {otherPrice}, dan harga terendah yang dipakai.',
  'priceList.OTHER_LIST_SAME': 'Daftar harga "{other}" memberi harga yang sama.',
  'priceList.NOT_BELOW_ORDINARY': 'Tidak berlaku: harga biasa {otherPrice} sama atau lebih rendah.',
  'priceList.NOT_BELOW_SMALLER_QUANTITY': 'Tidak berlaku: sejak {otherQuantity} harganya sudah {otherPrice}.',
} as const;

export const en: Record<keyof typeof id, string> = {
  PRICE_ROWS_REFUSED:
    '{count} rows cannot be saved, so no price has changed yet. Correct the marked rows, then save again.',
  'priceRow.OUTDATED': 'Somebody else changed this price: now it is {now}.',
  'priceRow.OUT_OF_RANGE': 'A price lies between Rp0 and Rp1,000,000,000,000.',
  'priceRow.MEMBER_ABOVE_PUBLIC': 'The member price must not be above the public price.',
  'priceRow.TWICE': 'This variant is named more than once.',
  'priceRow.UNKNOWN': 'This variant was not found.',
  'problem.priceList.nameTaken': 'There is a price list of this name already.',
  'problem.priceList.days': 'The last day must not be before the first.',
  'problem.priceList.tooMany': 'The shop already has {most} price lists. Delete some that are not used.',
  'problem.priceList.tooLong': 'A price list holds at most {most} prices.',
  'problem.priceList.stillActive': 'Turn this price list off before deleting it.',
  'problem.priceList.price': 'A price lies between Rp1 and Rp1,000,000,000,000.',
  'problem.priceList.minQuantity': 'The quantity must be above zero and a multiple of {step}.',
  'problem.priceList.entryTwice': 'A variant with the same quantity is named more than once.',
  'priceList.OTHER_LIST_LOWER':
    'Without effect while the price list "{other}" is in force: there it is {otherPrice}, and the lowest price counts.',
  'priceList.OTHER_LIST_SAME': 'The price list "{other}" gives the same price.',
  'priceList.NOT_BELOW_ORDINARY': 'Without effect: the ordinary price {otherPrice} is as low or lower.',
  'priceList.NOT_BELOW_SMALLER_QUANTITY': 'Without effect: from {otherQuantity} on it is {otherPrice} already.',
};
