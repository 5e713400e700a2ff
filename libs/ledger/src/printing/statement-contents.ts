import { column, type StatementContent, type StatementRow } from '@lumbung/documents';
import { formatDate, type BusinessDate, type Locale } from '@lumbung/kernel';
import type { BalanceSheet, ResultPart, ResultStatement, StatementLine } from '../statements/statements.schema.js';
import type { TrialBalance } from '../reports/trial-balance.js';
import { printingWords, type PrintingWords } from './printing-words.js';

/** '1 November 2026 s.d. 30 November 2026'. */
export function periodIn(from: BusinessDate, to: BusinessDate, locale: Locale): string {
  return `${formatDate(from, locale)} ${printingWords[locale].until} ${formatDate(to, locale)}`;
}

const strong = (...cells: StatementRow['cells']): StatementRow => ({ cells, isStrong: true });

const linesOf = (lines: readonly StatementLine[]): StatementRow[] =>
  lines.map(({ account, amount, compared }) => ({ cells: [account.number, account.name, amount, compared] }));

function compared(words: PrintingWords, now: string, then: string): StatementContent['columns'] {
  return [column(words.account, 12), column(words.name, 46), column(now, 21, 'right'), column(then, 21, 'right')];
}

/** Neraca: sections with their totals, the open result in the equity, and both sides at the end. */
export function balanceSheetContent(sheet: BalanceSheet, locale: Locale): StatementContent {
  const words = printingWords[locale];
  const { openResult, comparedOpenResult } = sheet;
  const hasOpen = openResult !== 0 || comparedOpenResult !== 0;
  const rows = sheet.sections.flatMap((section): StatementRow[] => {
    const withOpen = section.key === 'EQUITY' && hasOpen;
    if (section.lines.length === 0 && !withOpen) return [];
    const [open, comparedOpen] = withOpen ? [openResult, comparedOpenResult] : [0, 0];
    return [
      strong('', section.label, null, null),
      ...linesOf(section.lines),
      ...(withOpen ? [{ cells: ['', words.openResult, open, comparedOpen] }] : []),
      strong('', words.totalOf(section.label), section.total + open, section.comparedTotal + comparedOpen),
    ];
  });
  return {
    title: words.balanceSheet,
    about: [
      [words.asOf, formatDate(sheet.asOf, locale)],
      [words.unit, words.inRupiah],
    ],
    columns: compared(words, formatDate(sheet.asOf, locale), formatDate(sheet.comparedAsOf, locale)),
    rows: [
      ...rows,
      strong('', words.totalAssets, sheet.totalAssets, sheet.comparedTotalAssets),
      strong(
        '',
        words.totalBoth,
        sheet.totalLiabilities + sheet.totalEquity,
        sheet.comparedTotalLiabilities + sheet.comparedTotalEquity,
      ),
    ],
  };
}

/** PHU: business with members, with others and shared apart, each with its result. */
export function resultContent(statement: ResultStatement, locale: Locale): StatementContent {
  const words = printingWords[locale];
  const side = (label: string, lines: readonly StatementLine[], total: number, before: number): StatementRow[] =>
    lines.length === 0
      ? []
      : [strong('', label, null, null), ...linesOf(lines), strong('', words.totalOf(label), total, before)];
  const partOf = (part: ResultPart): StatementRow[] =>
    part.income.length + part.expenses.length === 0
      ? []
      : [
          strong('', part.label, null, null),
          ...side(words.income, part.income, part.totalIncome, part.comparedTotalIncome),
          ...side(words.expenses, part.expenses, part.totalExpenses, part.comparedTotalExpenses),
          strong('', words.resultOf(part.label), part.result, part.comparedResult),
        ];
  return {
    title: words.resultStatement,
    about: [
      [words.period, periodIn(statement.from, statement.to, locale)],
      [words.unit, words.inRupiah],
    ],
    columns: compared(
      words,
      `${words.until} ${formatDate(statement.to, locale)}`,
      `${words.until} ${formatDate(statement.comparedTo, locale)}`,
    ),
    rows: [...statement.parts.flatMap(partOf), strong('', words.result, statement.result, statement.comparedResult)],
  };
}

/** Neraca saldo: every account that moved, on its side. */
export function trialBalanceContent(balance: TrialBalance, locale: Locale): StatementContent {
  const words = printingWords[locale];
  const orNothing = (amount: number) => (amount === 0 ? null : amount);
  return {
    title: words.trialBalance,
    about: [
      [words.asOf, formatDate(balance.asOf, locale)],
      [words.unit, words.inRupiah],
    ],
    columns: [
      column(words.account, 14),
      column(words.name, 46),
      column(words.debit, 20, 'right'),
      column(words.credit, 20, 'right'),
    ],
    rows: [
      ...balance.lines.map(({ account, debit, credit }) => ({
        cells: [account.number, account.name, orNothing(debit), orNothing(credit)],
      })),
      strong('', words.total, balance.totalDebit, balance.totalCredit),
    ],
  };
}
