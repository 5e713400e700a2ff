import { column, type StatementContent, type StatementRow } from '@lumbung/documents';
import { formatDate, type Locale } from '@lumbung/kernel';
import { translate } from '@lumbung/platform';
import type { Journal, JournalFilter } from '../journals/journal.schema.js';
import type { AccountLedger, AccountLedgerEntry } from '../reports/account-ledger.schema.js';
import { periodIn } from './statement-contents.js';
import { printingWords } from './printing-words.js';

/** An entry with the number of its journal. */
export interface PrintedEntry extends AccountLedgerEntry {
  readonly journalNumber: string;
}

const orNothing = (amount: number) => (amount === 0 ? null : amount);

/** Buku kas, buku bank, buku besar: each movement with the balance after it. */
export function cardContent(
  card: AccountLedger,
  entries: readonly PrintedEntry[],
  kind: 'cashBook' | 'bankBook' | 'accountCard',
  locale: Locale,
): StatementContent {
  const words = printingWords[locale];
  const isMoney = kind !== 'accountCard';
  const rows: StatementRow[] = entries.map((entry) => ({
    cells: [
      formatDate(entry.bookedOn, locale),
      entry.journalNumber,
      entry.text,
      `${entry.counterAccount.number} ${entry.counterAccount.name}`,
      orNothing(entry.debit),
      orNothing(entry.credit),
      entry.balance,
    ],
  }));
  return {
    title: words[kind],
    about: [
      [words.account, `${card.account.number} ${card.account.name}`],
      [words.period, periodIn(card.from, card.to, locale)],
      [words.unit, words.inRupiah],
    ],
    columns: [
      column(words.day, 14),
      column(words.number, 17),
      column(words.text, 29),
      column(words.counter, 22),
      column(isMoney ? words.received : words.debit, 14, 'right'),
      column(isMoney ? words.paid : words.credit, 14, 'right'),
      column(words.balance, 15, 'right'),
    ],
    rows: [
      { cells: ['', '', words.opening, '', null, null, card.openingBalance], isStrong: true },
      ...rows,
      { cells: ['', '', words.closing, '', card.totalDebit, card.totalCredit, card.closingBalance], isStrong: true },
    ],
    isWide: true,
  };
}

/** Daftar jurnal: each posting as a debit and a credit below each other. */
export function journalsContent(
  journals: readonly Journal[],
  filter: JournalFilter,
  account: string | null,
  locale: Locale,
): StatementContent {
  const words = printingWords[locale];
  const { from, to } = filter.bookedOn ?? {};
  const period = [from && `≥ ${formatDate(from, locale)}`, to && `≤ ${formatDate(to, locale)}`]
    .filter(Boolean)
    .join(', ');
  const rows = journals.flatMap(({ bookedOn, number, text, postings }) =>
    postings.flatMap(({ debitAccount, creditAccount, amount, text: own }, at): StatementRow[] => {
      const head = at === 0 ? [formatDate(bookedOn, locale), number, text] : ['', '', own ?? ''];
      return [
        { cells: [...head, `${debitAccount.number} ${debitAccount.name}`, amount, null] },
        { cells: ['', '', '', `${creditAccount.number} ${creditAccount.name}`, null, amount] },
      ];
    }),
  );
  const total = journals.reduce((sum, journal) => sum + journal.total, 0);
  return {
    title: words.journals,
    about: [
      [words.period, from && to ? periodIn(from, to, locale) : period],
      [words.account, account],
      [words.kind, filter.kinds?.map((kind) => translate(`ledger.kind.${kind}`, locale)).join(', ')],
      [words.search, filter.search],
      [words.unit, words.inRupiah],
    ],
    columns: [
      column(words.day, 14),
      column(words.number, 17),
      column(words.text, 33),
      column(words.account, 30),
      column(words.debit, 15, 'right'),
      column(words.credit, 15, 'right'),
    ],
    rows: [...rows, { cells: ['', '', words.total, '', total, total], isStrong: true }],
    isWide: true,
  };
}
