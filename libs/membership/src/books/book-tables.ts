import type { Cell } from '@lumbung/documents';
import { formatRupiah, rupiah, type Locale } from '@lumbung/kernel';
import type { BookLine } from './books.types.js';

/** A line with the key it is found by, and the amounts among its cells. */
export interface KeyedLine {
  readonly id: string;
  readonly key: string;
  readonly line: BookLine;
  readonly amounts?: readonly (number | null)[] | undefined;
}

/** As a workbook reckons with it: amounts are numbers, the rest is text. */
export function asCells({ line, amounts }: KeyedLine): Cell[] {
  return line.cells.map((cell, index) => amounts?.[index] ?? cell);
}

/** The lines and, where they have amounts, a last one with their sums. */
export function withTotal(lines: readonly KeyedLine[], locale: Locale): readonly KeyedLine[] {
  const [first] = lines;
  if (!first?.amounts) return lines;
  const sums = first.amounts.map((amount, column) =>
    amount === null ? null : lines.reduce((sum, { amounts }) => sum + (amounts?.[column] ?? 0), 0),
  );
  const name = locale === 'id' ? 'Jumlah' : 'Total';
  const cells = sums.map((sum, column) =>
    sum === null ? (column === 0 ? name : '') : formatRupiah(rupiah(sum), locale),
  );
  return [...lines, { id: 'total', key: '', line: { id: 'total', cells }, amounts: sums }];
}
