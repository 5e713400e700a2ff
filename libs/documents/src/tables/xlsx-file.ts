import type { RawLine } from './table-file.js';
import { unzipped, zipped } from './zip.js';

const MOST_UNPACKED_BYTES = 40 * 1024 * 1024;
const MOST_CELLS = 1_000_000;
const PART =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/workbook\.xml\.rels|workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))$/i;

/**
 * The lines of a workbook's first sheet, numbers as Indonesians write them (1,5) and days as 2026-12-31. Null when it
 * cannot be read. The archive is unpacked by us to a bound, and only what was measured is given to the reader; a sheet
 * that claims lines or columns far away is refused, because the reader fills the gap.
 */
export async function readXlsx(content: Buffer, mostLines: number, mostColumns: number): Promise<RawLine[] | null> {
  const parts = unzipped(content, (name) => PART.test(name), MOST_UNPACKED_BYTES);
  if (!parts) return null;
  const sheets = parts.filter(({ name }) => /^xl\/worksheets\//i.test(name));
  if (!sheets.every((sheet) => isModest(sheet.content.toString('latin1'), mostLines, mostColumns))) return null;
  // The reader costs memory, and few cooperatives send a workbook on a day: brought when it is wanted.
  const { readSheet } = await import('read-excel-file/node');
  try {
    const rows = await readSheet(zipped(parts), 1, { trim: false });
    return rows
      .map((cells, at) => ({ line: at + 1, cells: cells.map((cell) => cellText(cell)), ...numbersIn(cells) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch {
    return null;
  }
}

const TAG = /<(?:\w+:)?(row|c)\b([^<>]*)/g;
const ADDRESS = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/;

function isModest(xml: string, mostLines: number, mostColumns: number): boolean {
  let [lines, cells] = [0, 0];
  for (const [, tag, attributes = ''] of xml.matchAll(TAG)) {
    if (tag === 'row' ? ++lines > mostLines : ++cells > MOST_CELLS) return false;
    const found = ADDRESS.exec(attributes);
    if (!found) continue;
    const parts = /^([A-Z]{0,3})(\d{1,7})$/.exec(found[1] ?? found[2] ?? '');
    if (!parts || Number(parts[2]) > mostLines) return false;
    if (tag === 'c' && columnNo(parts[1] ?? '') > mostColumns) return false;
  }
  return true;
}

const columnNo = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function numbersIn(cells: readonly unknown[]): Pick<RawLine, 'numbers'> {
  const numbers = cells.flatMap((cell, at) => (typeof cell === 'number' ? [at] : []));
  return numbers.length > 0 ? { numbers } : {};
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  // What people see as 0,3 is often 0.30000000000000004; whole numbers are exact and may be numbers of papers.
  if (typeof cell === 'number') return plainNumber(Number.isSafeInteger(cell) ? cell : Number(cell.toPrecision(15)));
  if (typeof cell === 'boolean') return cell ? 'ya' : 'tidak';
  return String(cell);
}

function plainNumber(value: number): string {
  const text =
    Math.abs(value) < 1e21
      ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 10 })
      : String(value);
  return text.replace('.', ',');
}
