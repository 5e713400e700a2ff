export const id = {
  title: 'Tutup hari',
  lead: 'Setiap malam dan akhir bulan, jasa simpanan, pajak, dan biaya dihitung dengan sendirinya. Di sini terlihat hasilnya.',
  next: 'Berikutnya',
  nextOn: (day: string) => `pada akhir ${day}`,
  step: 'Langkah',
  state: 'Keadaan',
  done: 'Dikerjakan',
  progress: (checked: string, total: string) => `${checked} dari ${total}`,
  states: { RUNNING: 'Sedang berjalan', DONE: 'Selesai', PROBLEM: 'Ada masalah' },
  again: 'Jalankan lagi',
  againFor: (day: string) => `Jalankan lagi: ${day}`,
  againConsequence: 'Yang sudah dibukukan tidak dibukukan dua kali. Yang belum, dikerjakan sekarang.',
  againDone: 'Sedang dijalankan lagi. Hasilnya tampil sebentar lagi.',
  triedAgain: (time: string) => `Dicoba lagi sendiri ${time}.`,
  finished: (time: string) => `Selesai ${time}`,
  began: (time: string) => `Mulai ${time}`,
  empty: 'Belum ada hari yang ditutup',
  emptyText:
    'Tutup hari berjalan dengan sendirinya begitu ada yang dijadwalkan, seperti jasa simpanan pada akhir bulan.',
};

export type DayEndWords = typeof id;
