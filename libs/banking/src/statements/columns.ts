import { foldDiacritics } from '@lumbung/kernel';
import type { RawLine } from '@lumbung/documents';
import { amountIn, sideOf } from './cells.js';

export const StatementField = {
  DAY: 'DAY',
  TEXT: 'TEXT',
  OUT: 'OUT',
  IN: 'IN',
  AMOUNT: 'AMOUNT',
  SIDE: 'SIDE',
  BALANCE: 'BALANCE',
} as const;
export type StatementField = keyof typeof StatementField;
/** What each column is taken for; null: left out. */
export type StatementColumns = readonly (StatementField | null)[];

// Debit and credit as the bank sees them: its debit is money that left the cooperative's account.
const WORDS: readonly (readonly [StatementField, RegExp])[] = [
  ['BALANCE', /\b(saldo|balance|sisa)\b/],
  [
    'SIDE',
    /^(d ?k|db ?cr|d ?c|dr ?cr|cr ?db|debet? kredit|debit credit|jenis( mutasi| transaksi)?|tipe( transaksi)?|type|sign|tanda|mutasi d ?k)$/,
  ],
  ['OUT', /\b(debet|debit|db|dr|keluar|pengeluaran|penarikan|withdrawal|withdrawals)\b/],
  ['IN', /\b(kredit|credit|cr|kr|masuk|pemasukan|penerimaan|setoran|deposit|deposits)\b/],
  ['AMOUNT', /\b(jumlah|nominal|amount|nilai|mutasi)\b/],
  ['DAY', /\b(tanggal|tgl|date|hari|waktu)\b/],
  [
    'TEXT',
    /\b(keterangan|ket|uraian|deskripsi|description|remarks?|berita|rincian|detail|details|narasi|transaksi|transaction|info|catatan|referensi|reference|ref)\b/,
  ],
];
/** Of two columns that say when, the day the bank booked it counts before the day it has effect from. */
const LATER_CHOICE = /\b(efektif|valuta|value|eff)\b/;

const plainOf = (heading: string): string =>
  foldDiacritics(heading)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function fieldOf(heading: string): StatementField | null {
  const plain = plainOf(heading);
  return WORDS.find(([, says]) => says.test(plain))?.[0] ?? null;
}

/** How many of these cells are headings a statement has: the line that has most of them is its head. */
export function knownHeadings(cells: readonly string[]): number {
  // A movement is no head, whatever its words are.
  if (cells.some((cell) => /\d{1,2}[/.-]\d{1,2}/.test(cell) || amountIn(cell) !== null)) return 0;
  const fields = new Set(cells.map(fieldOf));
  fields.delete(null);
  return fields.size;
}

/** What the columns are taken for: by their headings, and a nameless one by its cells (`CR`, `DB`). */
export function guessColumns(headings: readonly string[], rows: readonly RawLine[]): StatementColumns {
  const found = headings.map((heading, at) => (heading === '' && saysSides(rows, at) ? 'SIDE' : fieldOf(heading)));
  // One column with both words is the amount with its side beside it, or a side by its cells.
  const columns = found.map((field, at) =>
    field !== 'TEXT' && field !== null && field !== 'SIDE' && field !== 'BALANCE' && saysSides(rows, at)
      ? 'SIDE'
      : field,
  );
  const isTaken = (field: StatementField, at: number) => {
    const same = columns.flatMap((other, place) => (other === field ? [place] : []));
    const first = same.find((place) => !LATER_CHOICE.test(plainOf(headings[place] ?? ''))) ?? same[0];
    return at === first;
  };
  const hasBoth = columns.includes('OUT') && columns.includes('IN');
  return columns.map((field, at) => {
    if (field === null || field === 'TEXT') return field;
    if (hasBoth && (field === 'AMOUNT' || field === 'SIDE')) return null;
    return isTaken(field, at) ? field : null;
  });
}

function saysSides(rows: readonly RawLine[], at: number): boolean {
  const filled = rows.slice(0, 200).flatMap(({ cells }) => cells[at]?.trim() || []);
  return filled.length > 0 && filled.every((cell) => sideOf(cell) !== null && !/^[+-]$/.test(cell));
}

/** Columns as they are kept, with '' for what is left out; null where they do not fit the file. */
export function columnsOf(stored: readonly string[], headings: readonly string[]): StatementColumns | null {
  if (stored.length !== headings.length) return null;
  return stored.map((field) => (field in StatementField ? (field as StatementField) : null));
}
