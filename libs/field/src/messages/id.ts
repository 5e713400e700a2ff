/** What the field says: refusals by their code, labels and problems by a key. */
export const id = {
  COLLECTOR_HAS_CASH: '{name} masih membawa kas {carried}. Terima setorannya dulu, lalu akhiri tugasnya.',
  ROUTE_TOO_LONG:
    'Rute ini memuat {memberCount} anggota; satu kolektor paling banyak {most}. Bagi ke beberapa kolektor.',
  FLOAT_LIMIT_EXCEEDED:
    'Batas kas {floatLimit} terlampaui: sekarang dibawa {carried}. Setor kas ke kasir, lalu kirim lagi.',
  COLLECTED_OTHERWISE: 'Nomor ini sudah dipakai untuk setoran lain. Tunjukkan HP ini ke kantor.',
  NOT_COLLECTABLE: 'Rekening ini tidak menerima setoran lewat kolektor. Kembalikan uangnya, atau antar ke kantor.',
  HANDOVER_UNDER_WAY: 'Setoran kas {number} masih menunggu dihitung kasir. Selesaikan dulu, atau batalkan.',
  HANDOVER_NOT_OPEN: 'Setoran kas ini sudah {state}. Muat ulang untuk melihat yang terbaru.',
  MEETING_RECORDED: 'Pertemuan kelompok hari itu sudah dicatat sebagai {number}.',
  NOBODY_TO_COVER:
    'Iuran belum lengkap, dan belum ada yang hadir dengan iuran lunas untuk menanggungnya. Periksa kehadiran dan jumlahnya.',
  'field.handover.PROPOSED': 'diajukan',
  'field.handover.CONFIRMED': 'diterima kasir',
  'field.handover.DECLINED': 'ditolak kasir',
  'field.handover.WITHDRAWN': 'dibatalkan kolektor',
  'field.problem.limit': 'Batas kas antara nol dan Rp10.000.000.000.',
  'field.problem.who': 'Pilih satu petugas, atau satu anggota.',
  'field.problem.memberWithoutAccount':
    'Anggota ini belum aktif atau belum terhubung dengan akun masuknya. Kirim undangan dulu.',
  'field.problem.notStaff': 'Orang ini bukan petugas koperasi.',
  'field.problem.isCollector': '{name} sudah menjadi kolektor.',
  'field.problem.amount': 'Jumlah harus lebih dari nol.',
  'field.problem.nothingCounted': 'Isi banyaknya uang, lembar demi lembar.',
  'field.problem.denomination': 'Pecahan {denomination} tidak dikenal atau disebut dua kali.',
  'field.problem.future': 'Tanggal pertemuan tidak boleh sesudah hari ini.',
  'field.problem.groupTooLarge':
    'Kelompok ini lebih dari {most} anggota dan tidak muat di satu lembar. Pindahkan sebagian ke kelompok lain, lalu catat.',
  'field.problem.sheetChanged': 'Anggota kelompok atau tagihannya sudah berubah. Muat ulang lembar ini, lalu isi lagi.',
  'field.problem.paidTooMuch': 'Setoran {name} tidak boleh melebihi tagihannya. Kelebihannya disetor lewat loket.',
  'field.problem.repayment': 'Isi jumlah lebih dari nol, paling banyak sisa yang belum dikembalikan.',
  'field.notice':
    '{cooperative}: setoran Anda {amount} lewat kolektor tanggal {on} sudah dibukukan. Bukti {receipt}. Bukti sementara tidak berlaku lagi.',
} as const;
