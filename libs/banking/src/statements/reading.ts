import type { RawLine } from '@lumbung/documents';
import type { BusinessDate } from '@lumbung/kernel';
import { amountIn, dayIn, isNothing, sideOf, type ReadAmount, type Side } from './cells.js';
import type { StatementColumns, StatementField } from './columns.js';

/** One movement as the file has it; amounts in sen, above zero came in. */
export interface FileLine {
  /** As a spreadsheet counts it. */
  readonly row: number;
  readonly onDay: BusinessDate;
  readonly text: string;
  readonly sen: number;
  readonly balanceSen: number | null;
}

/** Why a row cannot be taken: the key of a sentence. */
export interface WrongRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly problem:
    'banking.row.day' | 'banking.row.ahead' | 'banking.row.amount' | 'banking.row.side' | 'banking.row.balance';
}

export interface FoundRows {
  readonly lines: readonly FileLine[];
  readonly wrong: readonly WrongRow[];
  /** What the file itself says of its beginning and end, in sen. */
  readonly opening: number | null;
  readonly closing: number | null;
}

const OPENING = /^(saldo\s*(awal|lalu|pindahan|sebelumnya)|opening balance|beginning balance|previous balance)\b/i;
const CLOSING = /^(saldo\s*akhir|closing balance|ending balance)\b/i;
const SUM = /^(total|sub\s*total|grand total|jumlah|mutasi (debet|debit|kredit|credit|db|cr))\b/i;
const MOST_TEXT = 300;

/** The movements among the rows of a file, in its order; what a row says beyond its line (opening, totals) is kept apart. */
export function rowsOf(
  rows: readonly RawLine[],
  columns: StatementColumns,
  above: readonly RawLine[],
  until: BusinessDate,
): FoundRows {
  const cellOf = (row: RawLine, field: StatementField) => (row.cells[columns.indexOf(field)] ?? '').trim();
  const textOf = (row: RawLine) =>
    row.cells
      .filter((_, at) => columns[at] === 'TEXT')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  const yearless = lastDayOf(above, until);
  const sideWhenSilent = silentSide(rows, columns, cellOf);
  const lines: FileLine[] = [];
  const wrong: WrongRow[] = [];
  let [opening, closing] = [statedIn(above, OPENING), statedIn(above, CLOSING)];
  for (const row of rows) {
    const [dayText, text] = [cellOf(row, 'DAY'), textOf(row)];
    const told = row.cells.find((cell) => OPENING.test(cell.trim()) || CLOSING.test(cell.trim()))?.trim();
    const read = amountOf(row, cellOf, sideWhenSilent);
    if (told !== undefined && (read === null || dayText === '' || OPENING.test(text))) {
      const stated = statedIn([row], OPENING.test(told) ? OPENING : CLOSING);
      if (OPENING.test(told)) opening ??= stated;
      else closing ??= stated;
      continue;
    }
    const last = lines.at(-1);
    if (last && text !== '' && row.cells.filter((cell) => cell.trim() !== '').length === 1 && !SUM.test(text)) {
      // The text of a movement goes on below it.
      lines[lines.length - 1] = { ...last, text: `${last.text} ${text}`.slice(0, MOST_TEXT) };
      continue;
    }
    const onDay = dayIn(dayText, yearless);
    // Signatures, the hour of printing, page numbers, sums.
    if (onDay === null && (read === null || row.cells.some((cell) => SUM.test(cell.trim())))) continue;
    const problem = (problem: WrongRow['problem']) => wrong.push({ row: row.line, cells: row.cells, problem });
    if (onDay === null) problem('banking.row.day');
    else if (onDay > until) problem('banking.row.ahead');
    else if (read === null || read === 'unreadable') problem('banking.row.amount');
    else if (read === 'sideless') problem('banking.row.side');
    else {
      const balance = cellOf(row, 'BALANCE') === '' ? null : amountIn(cellOf(row, 'BALANCE'));
      if (cellOf(row, 'BALANCE') !== '' && balance === null) problem('banking.row.balance');
      else if (read !== 0)
        lines.push({
          row: row.line,
          onDay,
          text: (text || '–').slice(0, MOST_TEXT),
          sen: read,
          balanceSen: balance === null ? null : signed(balance),
        });
    }
  }
  return { lines, wrong, opening, closing };
}

/** Days without a year are of the last year the lines above the table name, and not to come. */
function lastDayOf(above: readonly RawLine[], until: BusinessDate): BusinessDate {
  const years = above.flatMap(({ cells }) => cells.join(' ').match(/\b20\d{2}\b/g) ?? []).sort();
  const last = `${years.at(-1) ?? '9999'}-12-31` as BusinessDate;
  return last < until ? last : until;
}

type CellOf = (row: RawLine, field: StatementField) => string;

const signed = ({ sen, side }: ReadAmount): number => (side === 'OUT' ? -sen : sen);

/** Above zero came in. Null where nothing stands; otherwise what is wrong with it. */
function amountOf(row: RawLine, cellOf: CellOf, silent: Side | null): number | null | 'unreadable' | 'sideless' {
  const [out, into, amount] = [cellOf(row, 'OUT'), cellOf(row, 'IN'), cellOf(row, 'AMOUNT')];
  if (!isNothing(out) || !isNothing(into)) {
    if (!isNothing(out) && !isNothing(into)) return 'unreadable';
    const read = amountIn(isNothing(out) ? into : out);
    return read === null ? 'unreadable' : isNothing(out) ? read.sen : -read.sen;
  }
  if (isNothing(amount)) return null;
  const read = amountIn(amount);
  if (read === null) return 'unreadable';
  const side = sideOf(cellOf(row, 'SIDE')) ?? read.side ?? silent;
  return side === null ? 'sideless' : side === 'OUT' ? -read.sen : read.sen;
}

/** Some banks mark one side only (`DB`): what is not marked is on the other. */
function silentSide(rows: readonly RawLine[], columns: StatementColumns, cellOf: CellOf): Side | null {
  if (!columns.includes('AMOUNT')) return null;
  const sides = new Set(
    rows.map((row) => sideOf(cellOf(row, 'SIDE')) ?? amountIn(cellOf(row, 'AMOUNT'))?.side ?? null),
  );
  if (sides.has('IN') === sides.has('OUT')) return null;
  return sides.has('OUT') ? 'IN' : 'OUT';
}

/** The last amount in a row that begins with these words: `Saldo Awal : 1.000.000,00`. */
function statedIn(rows: readonly RawLine[], words: RegExp): number | null {
  for (const { cells } of rows) {
    const at = cells.findIndex((cell) => words.test(cell.trim()));
    if (at < 0) continue;
    const rest = [
      (cells[at] ?? '')
        .trim()
        .replace(words, '')
        .replace(/^\s*:?\s*/, ''),
      ...cells.slice(at + 1),
    ];
    const amounts = rest.flatMap((cell) => {
      const read = /[/]/.test(cell) ? null : amountIn(cell.trim());
      return read === null || cell.trim() === '' ? [] : [signed(read)];
    });
    const last = amounts.at(-1);
    if (last !== undefined) return last;
  }
  return null;
}
