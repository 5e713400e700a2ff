/** What planned savings say, Indonesian beside English. */
export const planWords = {
  id: {
    'savings.plan.purpose.QURBAN': 'Qurban',
    'savings.plan.purpose.UMRAH': 'Umrah',
    'savings.plan.purpose.EDUCATION': 'Pendidikan',
    'savings.plan.purpose.HOLIDAY': 'Hari raya',
    'savings.plan.purpose.OTHER': 'Rencana',
    'savings.plan.notDue':
      '{product} terkunci sampai {due}. Untuk mengakhirinya lebih awal, buka halaman Simpanan rencana.',
    'savings.plan.over': 'Simpanan rencana ini sudah berakhir.',
    'savings.plan.nearer':
      'Tanggalnya hanya dapat dimundurkan. Untuk mengambil lebih awal, akhiri simpanan rencana ini.',
    'savings.plan.dayToCome': 'Pilih tanggal sesudah hari ini.',
    'savings.plan.tooFar': 'Tanggalnya paling jauh 30 tahun lagi.',
    'savings.plan.monthlyAboveGoal': 'Setoran per bulan melebihi target.',
    'savings.plan.reasonNeeded': 'Tulis alasan mengakhiri sebelum tanggalnya.',
    'savings.plan.reminder.month':
      'Setoran bulan ini untuk {name}: {now}. Terkumpul {saved} dari target {goal} sampai {due}.',
    'savings.plan.reminder.behind':
      'Setoran untuk {name} tertinggal. Agar kembali sesuai rencana, setor {now} bulan ini. Terkumpul {saved} dari target {goal} sampai {due}.',
    'savings.plan.reminder.due': '{name} sudah sampai tanggalnya ({due}). {saved} dapat diambil di koperasi.',
  },
  en: {
    'savings.plan.purpose.QURBAN': 'Qurban',
    'savings.plan.purpose.UMRAH': 'Umrah',
    'savings.plan.purpose.EDUCATION': 'Education',
    'savings.plan.purpose.HOLIDAY': 'Holiday',
    'savings.plan.purpose.OTHER': 'Plan',
    'savings.plan.notDue': '{product} is locked until {due}. To end it earlier, go to Planned savings.',
    'savings.plan.over': 'This plan has ended.',
    'savings.plan.nearer': 'The day can only be moved away. To take the money earlier, end the plan.',
    'savings.plan.dayToCome': 'Choose a day after today.',
    'savings.plan.tooFar': 'The day is at most 30 years away.',
    'savings.plan.monthlyAboveGoal': 'The monthly amount is more than the goal.',
    'savings.plan.reasonNeeded': 'Say why it is ended before its day.',
    'savings.plan.reminder.month': 'This month for {name}: {now}. Saved {saved} of {goal} until {due}.',
    'savings.plan.reminder.behind':
      'Saving for {name} is behind. To be on the way again, pay in {now} this month. Saved {saved} of {goal} until {due}.',
    'savings.plan.reminder.due': 'The day of {name} has come ({due}). {saved} can be taken at the cooperative.',
  },
} as const;
