/** What the nightly proof looks at and what that means, and what is looked at before a month is closed. */
export const proofs = {
  id: {
    PERIOD_NOT_READY: 'Bulan ini belum dapat ditutup. Selesaikan dahulu: {open}.',
    'ledger.closing.dayEnds': 'Pekerjaan tutup hari yang belum selesai',
    'ledger.closing.proposals': 'Jurnal manual yang menunggu persetujuan',
    'ledger.closing.proof': 'Bukti pembukuan yang tidak cocok',
    'ledger.closing.drafts': 'Konsep jurnal bertanggal bulan ini',
    'ledger.proof.trialBalance': 'Neraca saldo seimbang',
    'ledger.proof.cachedBalances': 'Saldo harian sama dengan jumlah jurnal',
    'ledger.proof.postings': 'Setiap jurnal berisi dan setiap akun dikenal',
    'ledger.proof.subAccounts': 'Setiap rekening anggota sama dengan buku tabungannya',
    'ledger.proof.subControls': 'Jumlah rekening anggota sama dengan akun induknya',
    'ledger.proof.subHolds': 'Dana yang ditahan sama dengan daftar penahanan',
    'ledger.proof.hashChain': 'Rantai jejak audit utuh',
    'ledger.proofMeaning.trialBalance':
      'Seluruh debit dijumlahkan dan dibandingkan dengan seluruh kredit. Keduanya harus sama besar.',
    'ledger.proofMeaning.cachedBalances':
      'Saldo setiap akun pada setiap hari dihitung ulang dari jurnalnya, lalu dibandingkan dengan saldo yang disimpan untuk laporan.',
    'ledger.proofMeaning.postings':
      'Setiap jurnal harus punya ayat, dan setiap ayat memakai akun yang ada di bagan akun.',
    'ledger.proofMeaning.subAccounts':
      'Saldo setiap rekening anggota dihitung ulang dari baris buku tabungan dan dari jurnalnya. Nomor baris tidak boleh melompat.',
    'ledger.proofMeaning.subControls':
      'Saldo semua rekening anggota dijumlahkan dan dibandingkan dengan akunnya di buku besar, misalnya simpanan sukarela.',
    'ledger.proofMeaning.subHolds':
      'Dana yang ditahan pada setiap rekening dibandingkan dengan daftar penahanan yang masih berlaku.',
    'ledger.proofMeaning.hashChain':
      'Setiap catatan jejak audit dikunci dengan catatan sebelumnya. Bila satu diubah atau hilang, rantainya putus di situ.',
  },
  en: {
    PERIOD_NOT_READY: 'This month cannot be closed yet. Finish first: {open}.',
    'ledger.closing.dayEnds': 'Work of the end of the day that is not finished',
    'ledger.closing.proposals': 'Journals by hand that wait for approval',
    'ledger.closing.proof': 'A proof of the books that does not fit',
    'ledger.closing.drafts': 'Drafts of journals dated in this month',
    'ledger.proof.trialBalance': 'The trial balance is zero',
    'ledger.proof.cachedBalances': 'Daily balances equal the sum of the journals',
    'ledger.proof.postings': 'Every journal has postings and every account is known',
    'ledger.proof.subAccounts': 'Every member account equals its passbook',
    'ledger.proof.subControls': 'Member accounts add up to their control account',
    'ledger.proof.subHolds': 'Held money equals the open holds',
    'ledger.proof.hashChain': 'The audit chain is whole',
    'ledger.proofMeaning.trialBalance': 'All debits are added up and held against all credits. Both must be the same.',
    'ledger.proofMeaning.cachedBalances':
      'The balance of each account on each day is reckoned anew from its journals and held against the one kept for the statements.',
    'ledger.proofMeaning.postings': 'Every journal must have lines, and every line an account of the chart.',
    'ledger.proofMeaning.subAccounts':
      "The balance of every member's account is reckoned anew from the lines of its passbook and from its journals. No number of a line may be missing.",
    'ledger.proofMeaning.subControls':
      "The balances of all members' accounts are added up and held against their account in the ledger, voluntary savings for example.",
    'ledger.proofMeaning.subHolds': 'What is held on each account is compared with the list of holds still in force.',
    'ledger.proofMeaning.hashChain':
      'Each record of the audit trail is locked to the one before. If one is changed or missing, the chain breaks there.',
  },
} as const;
