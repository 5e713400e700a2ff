import { column, type StatementContent, type StatementRow } from '@lumbung/documents';
import { formatDate, type Locale } from '@lumbung/kernel';
import type { BankReconciliation } from './reconciliation.types.js';

const WORDS = {
  id: {
    title: 'Rekonsiliasi bank',
    account: 'Rekening',
    on: 'Per tanggal',
    day: 'Tanggal',
    number: 'Nomor',
    text: 'Keterangan',
    amount: 'Rupiah',
    book: 'Saldo buku',
    bookedIn: 'Dikurangi: penerimaan di buku, belum di bank',
    bookedOut: 'Ditambah: pengeluaran di buku, belum di bank',
    statedIn: 'Ditambah: penerimaan di bank, belum di buku',
    statedOut: 'Dikurangi: pengeluaran di bank, belum di buku',
    expected: 'Saldo bank seharusnya',
    bank: 'Saldo menurut rekening koran',
    noBank: 'Saldo menurut rekening koran: belum ada',
    difference: 'Selisih',
  },
  en: {
    title: 'Bank reconciliation',
    account: 'Account',
    on: 'As of',
    day: 'Day',
    number: 'Number',
    text: 'Text',
    amount: 'Rupiah',
    book: 'Balance of the books',
    bookedIn: 'Less: received in the books, not at the bank yet',
    bookedOut: 'Plus: paid in the books, not at the bank yet',
    statedIn: 'Plus: received at the bank, not in the books yet',
    statedOut: 'Less: paid at the bank, not in the books yet',
    expected: 'What the bank should have',
    bank: 'Balance the bank states',
    noBank: 'Balance the bank states: none yet',
    difference: 'Difference',
  },
} as const;

/** The reconciliation as it is read from top to bottom: from the books to the bank. */
export function reconciliationContent(report: BankReconciliation, locale: Locale): StatementContent {
  const words = WORDS[locale];
  const { account, on, openPostings, openLines, bankBalance, difference } = report;
  const sum = (label: string, amount: number | null): StatementRow => ({
    cells: ['', '', label, amount],
    isStrong: true,
  });
  const postings = (of: (amount: number) => boolean): StatementRow[] =>
    openPostings
      .filter(({ amount }) => of(amount))
      .map(({ bookedOn, journalNumber, text, amount }) => ({
        cells: [formatDate(bookedOn, locale), journalNumber, text, Math.abs(amount)],
      }));
  const lines = (of: (amount: number) => boolean): StatementRow[] =>
    openLines
      .filter(({ amount }) => of(amount))
      .map(({ onDay, statementNumber, text, amount }) => ({
        cells: [formatDate(onDay, locale), statementNumber, text, Math.abs(amount)],
      }));
  const isIn = (amount: number) => amount > 0;
  const isOut = (amount: number) => amount < 0;
  return {
    title: words.title,
    about: [
      [words.account, `${account.number} ${account.name}`],
      [words.on, formatDate(on, locale)],
    ],
    columns: [
      column(words.day, 16),
      column(words.number, 20),
      column(words.text, 44),
      column(words.amount, 18, 'right'),
    ],
    rows: [
      sum(words.book, report.bookBalance),
      sum(words.bookedIn, -report.bookedIn),
      ...postings(isIn),
      sum(words.bookedOut, report.bookedOut),
      ...postings(isOut),
      sum(words.statedIn, report.statedIn),
      ...lines(isIn),
      sum(words.statedOut, -report.statedOut),
      ...lines(isOut),
      sum(words.expected, report.expectedBalance),
      bankBalance === null ? sum(words.noBank, null) : sum(words.bank, bankBalance),
      ...(difference === null ? [] : [sum(words.difference, difference)]),
    ],
  };
}
