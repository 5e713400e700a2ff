/** What term deposits say, Indonesian beside English. */
export const termWords = {
  id: {
    'dayEnd.savings.term': 'Simpanan berjangka: jasa bulanan, jatuh tempo, pengingat',
    'savings.term.notTerm': 'Produk ini bukan simpanan berjangka.',
    'savings.term.tableTaken': 'Sudah ada tabel sejak hari itu atau sesudahnya. Pilih tanggal yang lebih baru.',
    'savings.term.lineTwice': 'Ada dua baris untuk jangka waktu dan jumlah yang sama.',
    'savings.term.noNisbah': 'Nisbah anggota harus di atas nol.',
    'savings.term.nothingToAdd':
      'Jasa yang dibayar tiap bulan tidak dapat ikut diperpanjang. Pilih jasa saat jatuh tempo, atau perpanjang pokok saja.',
    'savings.term.shareIsPaid':
      'Bagi hasil dibayarkan setiap kali diputuskan, jadi hanya pokoknya yang dapat diperpanjang.',
    'savings.term.oneSource': 'Pilih satu asal dana: rekening simpanan, atau tunai/bank.',
    'savings.term.notOffered': 'Jangka waktu ini tidak ditawarkan untuk jumlah itu.',
    'savings.term.least': 'Jumlahnya di bawah penempatan paling sedikit untuk {product}.',
    'savings.term.ofAnother': 'Rekening itu milik anggota lain.',
    'savings.term.payoutAccount': 'Pilih rekening simpanan sukarela yang masih terbuka untuk menerima dana.',
    'savings.term.over': 'Simpanan berjangka ini sudah berakhir atau sudah jatuh tempo.',
    'savings.term.notDue': 'Belum ada yang jatuh tempo hari ini.',
    'savings.term.payoutNeeded':
      'Rekening ini menerima dana simpanan berjangka atau simpanan rencana. Pilih rekening lain di sana dahulu.',
  },
  en: {
    'dayEnd.savings.term': 'Term deposits: months that are over, maturities, reminders',
    'savings.term.notTerm': 'This product is no term deposit.',
    'savings.term.tableTaken': 'There is a table from that day on, or later. Choose a later day.',
    'savings.term.lineTwice': 'Two lines are for the same months and amount.',
    'savings.term.noNisbah': "The member's part must be above zero.",
    'savings.term.nothingToAdd':
      'Interest that is paid every month cannot be added. Choose interest at maturity, or roll over the principal only.',
    'savings.term.shareIsPaid': 'The profit share is paid whenever it is decided, so only the principal can go on.',
    'savings.term.oneSource': 'Choose one source: a savings account, or cash or bank.',
    'savings.term.notOffered': 'This term is not offered for that amount.',
    'savings.term.least': 'The amount is below the least of {product}.',
    'savings.term.ofAnother': 'That account belongs to another member.',
    'savings.term.payoutAccount': 'Choose voluntary savings that are open to take the money.',
    'savings.term.over': 'This term deposit has ended, or is mature.',
    'savings.term.notDue': 'Nothing is due today.',
    'savings.term.payoutNeeded':
      'This account takes the money of a term deposit or of planned savings. Choose another account there first.',
  },
} as const;
