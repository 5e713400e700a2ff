import type { RawLine } from '@lumbung/documents';
import { balanceOf, isBlank } from './cells.js';
import { isMoneyField, type MemberColumn } from './member-field.js';

const SUM =
  /^\W*(grand\s+)?(sub\s*-?\s*)?(total|jumlah|jml\.?)(\s+(seluruh(nya)?|semua|keseluruhan|saldo|simpanan|anggota|akhir|halaman( ini)?))*\W*$/i;

/** The rows of members, and what the file says itself that its columns add up to. */
export interface FileRows {
  readonly members: readonly RawLine[];
  /** By column; from the last line of totals. */
  readonly stated: ReadonlyMap<number, number>;
}

/**
 * Tells members from what else stands between the headings and the end: a line that counts the columns, totals at the
 * bottom (and of each page), and below them place, date and signatures.
 */
export function fileRows(rows: readonly RawLine[], columns: readonly MemberColumn[]): FileRows {
  const members: RawLine[] = [];
  let stated = new Map<number, number>();
  let isBelow = false;
  rows.forEach((row, at) => {
    if (at === 0 && isCount(row.cells)) return;
    if (isTotals(row, columns)) {
      stated = totalsOf(row, columns);
      isBelow = true;
      return;
    }
    if (isBelow && isSignature(row, columns)) return;
    isBelow = false;
    members.push(row);
  });
  return { members, stated };
}

/** `1 2 3 4 5`, as it stands below the headings of printed forms. */
function isCount(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return (
    filled.length > 2 &&
    filled.every((cell, n) => /^\(?\d{1,3}\)?$/.test(cell.trim()) && Number(cell.replace(/\D/g, '')) === n + 1)
  );
}

function isTotals({ cells }: RawLine, columns: readonly MemberColumn[]): boolean {
  return cells.some((cell, n) => !isMoneyField(columns[n]?.field ?? null) && SUM.test(cell.trim()));
}

function totalsOf({ cells }: RawLine, columns: readonly MemberColumn[]): Map<number, number> {
  const totals = new Map<number, number>();
  columns.forEach(({ field }, column) => {
    if (!isMoneyField(field)) return;
    const read = balanceOf(cells[column] ?? '');
    if ('value' in read && read.value) totals.set(column, read.value.amount);
  });
  return totals;
}

/** Below the totals, a line without money and without anything that only a member has. */
function isSignature({ cells }: RawLine, columns: readonly MemberColumn[]): boolean {
  const telling = new Set(['MEMBER_NO', 'NATIONAL_ID']);
  return columns.every(({ field }, n) => {
    if (!isMoneyField(field) && !telling.has(field ?? '')) return true;
    const cell = cells[n] ?? '';
    return isBlank(cell) || !/\d/.test(cell);
  });
}
