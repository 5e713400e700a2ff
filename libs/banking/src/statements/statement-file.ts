import { createHash } from 'node:crypto';
import { isTableProblem, readTable, type Table, type TableProblem } from '@lumbung/documents';
import type { BusinessDate } from '@lumbung/kernel';
import { columnsOf, guessColumns, knownHeadings, type StatementColumns } from './columns.js';
import { rowsOf, type FileLine, type WrongRow } from './reading.js';

/** A movement as it will be kept: whole rupiah, from the first to the last. */
export interface ReadLine {
  readonly row: number;
  readonly onDay: BusinessDate;
  readonly text: string;
  readonly amount: number;
  readonly balance: number | null;
  /** The same for the same day, amount and words, however they are spaced. */
  readonly fingerprint: string;
}

/** Why a statement cannot be kept as it is: the key of a sentence and its words. */
export interface StatementProblem {
  readonly key:
    | 'banking.problem.noDay'
    | 'banking.problem.noAmount'
    | 'banking.problem.noLines'
    | 'banking.problem.chain'
    | 'banking.problem.closing';
  readonly words: Record<string, string | number>;
}

export interface ReadStatement {
  readonly headings: readonly string[];
  readonly columns: StatementColumns;
  readonly samples: readonly (readonly string[])[];
  readonly lines: readonly ReadLine[];
  readonly wrong: readonly WrongRow[];
  /** Whole rupiah; null where the file does not say. */
  readonly opening: number | null;
  readonly closing: number | null;
  /** Whether balances were there and the lines lead from one to the next. */
  readonly isProved: boolean;
  readonly problem: StatementProblem | null;
}

/** The file of a bank, read with these columns or with those its headings say. */
export async function readStatement(
  content: Buffer,
  until: BusinessDate,
  stored: readonly string[] | null = null,
  givenOpening: number | null = null,
): Promise<ReadStatement | TableProblem> {
  const table = await readTable(content, knownHeadings);
  if (isTableProblem(table)) return table;
  const columns = (stored && columnsOf(stored, table.headings)) ?? guessColumns(table.headings, table.rows);
  const problem = missing(columns);
  const about = { headings: table.headings, columns, samples: samplesOf(table) };
  if (problem) return { ...about, lines: [], wrong: [], opening: null, closing: null, isProved: false, problem };
  return { ...about, ...reckoned(table, columns, until, givenOpening) };
}

function missing(columns: StatementColumns): StatementProblem | null {
  if (!columns.includes('DAY')) return { key: 'banking.problem.noDay', words: {} };
  const hasAmount = columns.includes('AMOUNT') || (columns.includes('IN') && columns.includes('OUT'));
  return hasAmount ? null : { key: 'banking.problem.noAmount', words: {} };
}

function samplesOf({ headings, rows }: Table): string[][] {
  return headings.map((_, at) => rows.flatMap(({ cells }) => cells[at]?.trim() || []).slice(0, 3));
}

type Reckoned = Pick<ReadStatement, 'lines' | 'wrong' | 'opening' | 'closing' | 'isProved' | 'problem'>;

function reckoned(table: Table, columns: StatementColumns, until: BusinessDate, given: number | null): Reckoned {
  const { lines: found, wrong, opening, closing } = rowsOf(table.rows, columns, table.above, until);
  if (found.length === 0)
    return {
      lines: [],
      wrong,
      opening: null,
      closing: null,
      isProved: false,
      problem: wrong.length > 0 ? null : { key: 'banking.problem.noLines', words: {} },
    };
  const { lines, broken } = inOrder(found, opening);
  const first = lines[0] as FileLine;
  const start =
    opening ??
    (first.balanceSen === null ? null : first.balanceSen - first.sen) ??
    (given === null ? null : given * 100);
  // Where a row cannot be read yet, the lines around it do not lead to each other.
  const chain = broken && wrong.length === 0 ? broken : null;
  const end = start === null ? null : lines.reduce((sum, { sen }) => sum + sen, start);
  const isShort = chain === null && wrong.length === 0 && closing !== null && end !== null && closing !== end;
  return {
    lines: inRupiah(lines, start),
    wrong,
    opening: start === null ? null : rupiahOf(start),
    closing: end === null ? null : rupiahOf(end),
    isProved: start !== null && (closing !== null || lines.some(({ balanceSen }) => balanceSen !== null)),
    problem: chain
      ? {
          key: 'banking.problem.chain',
          words: { row: chain.row, expected: shown(chain.expected), stated: shown(chain.stated) },
        }
      : isShort
        ? {
            key: 'banking.problem.closing',
            words: { expected: shown(end as number), stated: shown(closing as number) },
          }
        : null,
  };
}

interface Broken {
  readonly row: number;
  readonly expected: number;
  readonly stated: number;
}

/** From the first to the last: banks write either way, and the balances tell which. */
function inOrder(
  found: readonly FileLine[],
  opening: number | null,
): { lines: readonly FileLine[]; broken: Broken | null } {
  const turned = [...found].reverse();
  const isTurned = (found[0] as FileLine).onDay > (found.at(-1) as FileLine).onDay;
  const [likely, other] = isTurned ? [turned, found] : [found, turned];
  const broken = breakIn(likely, opening);
  if (!broken) return { lines: likely, broken: null };
  const isOneDay = (found[0] as FileLine).onDay === (found.at(-1) as FileLine).onDay;
  return isOneDay && !breakIn(other, opening) ? { lines: other, broken: null } : { lines: likely, broken };
}

function breakIn(lines: readonly FileLine[], opening: number | null): Broken | null {
  let balance = opening;
  for (const { row, sen, balanceSen } of lines) {
    const expected = balance === null ? null : balance + sen;
    if (expected !== null && balanceSen !== null && expected !== balanceSen)
      return { row, expected, stated: balanceSen };
    balance = balanceSen ?? expected;
  }
  return null;
}

/**
 * Whole rupiah of what is written in sen: each line moves the whole rupiah of the balance, so that all of them together
 * lead from the opening to the closing balance exactly. What moves sen only is left out.
 */
function inRupiah(lines: readonly FileLine[], start: number | null): ReadLine[] {
  let before = start ?? 0;
  return lines.flatMap(({ row, onDay, text, sen }) => {
    const after = before + sen;
    const amount = rupiahOf(after) - rupiahOf(before);
    before = after;
    if (amount === 0) return [];
    const balance = start === null ? null : rupiahOf(after);
    return [{ row, onDay, text, amount, balance, fingerprint: fingerprintOf(onDay, sen, text) }];
  });
}

const rupiahOf = (sen: number): number => Math.floor(sen / 100);
const shown = (sen: number): string => `Rp${(sen / 100).toLocaleString('id-ID', { maximumFractionDigits: 2 })}`;

function fingerprintOf(onDay: string, sen: number, text: string): string {
  const words = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const hex = createHash('sha256').update(`${onDay}|${sen}|${words}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
