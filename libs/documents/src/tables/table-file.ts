import { collapseSpaces } from '@lumbung/kernel';
import { readCsv, textOf } from './csv-file.js';
import { readXlsx } from './xlsx-file.js';

export const MOST_BYTES = 5 * 1024 * 1024;
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 200;
/** Of all cells together: one long text that every cell of a workbook points at would else grow to gigabytes. */
const MOST_SIGNS = 12_000_000;
const LINES_READ = MOST_ROWS + 500;
const MOST_LINES_ABOVE = 10;

export interface RawLine {
  /** As a spreadsheet counts it, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Places of the cells that a workbook keeps as numbers: they lose the digits behind the fifteenth, and leading zeros. */
  readonly numbers?: readonly number[];
}

export interface Table {
  readonly format: 'CSV' | 'XLSX';
  readonly headings: readonly string[];
  readonly rows: readonly RawLine[];
  /** What stands above the headings: titles, names, an account number. */
  readonly above: readonly RawLine[];
}

/** Why no table can be read from a file, and the numbers for the sentence that says so. */
export interface TableProblem {
  readonly problem: 'fileSize' | 'fileType' | 'workbook' | 'text' | 'empty' | 'tooManyColumns' | 'tooManyRows';
  readonly most?: number;
  readonly rows?: number;
}

export const isTableProblem = (found: Table | TableProblem): found is TableProblem => 'problem' in found;

/**
 * The table in a file or in pasted text, told by its content and not by its name. Its headings are the line among the
 * first ten of which `knownHeadings` knows most; what stands above is kept apart. Refuses a file over 5 MiB, anything but
 * CSV and XLSX, more than 5,000 rows or 200 columns, and a table without rows.
 */
export async function readTable(
  content: Buffer,
  knownHeadings: (cells: readonly string[]) => number,
): Promise<Table | TableProblem> {
  if (content.length === 0 || content.length > MOST_BYTES) return { problem: 'fileSize' };
  // Both readers cost memory at the start of a process, and few files come on a day: brought when they are wanted.
  const { fileTypeFromBuffer } = await import('file-type');
  const kind = (await fileTypeFromBuffer(content).catch(() => undefined))?.ext;
  const isWorkbook = kind === 'xlsx' || kind === 'zip';
  const text = isWorkbook ? null : textOf(content);
  if (!isWorkbook && (text === null || (kind !== undefined && kind !== 'xml'))) return { problem: 'fileType' };
  const lines = isWorkbook
    ? await readXlsx(content, LINES_READ * 2, MOST_COLUMNS * 2)
    : readCsv(text as string, LINES_READ);
  if (lines === null) return { problem: isWorkbook ? 'workbook' : 'text' };
  return tableOf(isWorkbook ? 'XLSX' : 'CSV', lines, knownHeadings);
}

/** What no database keeps: control signs, and halves of signs; workbooks can hold both. */
const storable = (text: string): string => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\p{Surrogate}/gu, '');

function tableOf(
  format: Table['format'],
  found: readonly RawLine[],
  knownHeadings: (cells: readonly string[]) => number,
): Table | TableProblem {
  const lines = found.map((raw) => ({ ...raw, cells: raw.cells.map(storable) }));
  const top = lines.slice(0, MOST_LINES_ABOVE).map(({ cells }) => knownHeadings(cells));
  const at = Math.max(0, top.indexOf(Math.max(...top, 0)));
  const headings = trimmedEnd((lines[at]?.cells ?? []).map((cell) => collapseSpaces(cell).slice(0, 200)));
  // A wide heading at the end spans columns that only a second line of headings names.
  while (headings.length > 0 && headings.length < secondHead(lines[at + 1]).length) headings.push('');
  const rows = lines.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (headings.length === 0 || rows.length === 0) return { problem: 'empty' };
  if (headings.length > MOST_COLUMNS) return { problem: 'tooManyColumns', most: MOST_COLUMNS };
  if (rows.length > MOST_ROWS) return { problem: 'tooManyRows', most: MOST_ROWS, rows: rows.length };
  const cut = rows.map((raw) => ({ ...raw, cells: headings.map((_, n) => (raw.cells[n] ?? '').trim()) }));
  const signs = cut.reduce((sum, { cells }) => sum + cells.reduce((all, cell) => all + cell.length, 0), 0);
  if (signs > MOST_SIGNS) return { problem: 'fileSize' };
  return { format, headings, rows: cut, above: lines.slice(0, at) };
}

/** The words below the headings where they are a second line of them: no number stands there, and not everything is filled. */
function secondHead(under: RawLine | undefined): string[] {
  const cells = trimmedEnd((under?.cells ?? []).map((cell) => cell.trim()));
  return cells.some((cell) => /\d/.test(cell)) || !cells.includes('') ? [] : cells;
}

function trimmedEnd(headings: string[]): string[] {
  while (headings.at(-1) === '') headings.pop();
  return headings;
}
