import { parseRupiah } from '@lumbung/kernel';

export interface PastedRate {
  readonly regionCode: string;
  readonly feePerKg: number;
}

export interface Pasted {
  readonly rates: readonly PastedRate[];
  /** Lines, counted from one, that hold no region code and price. */
  readonly unread: readonly number[];
}

const CODE = /^\d{2}(?:\.\d{2}){0,2}(?:\.\d{4})?$/;

/**
 * Reads a tariff copied from a spreadsheet: on each line a region code (Kemendagri, `35.75` or `3575`) and a price per
 * kilogram, with anything in the cells between; a heading is passed over. The last price of a region counts.
 */
export function readTariff(text: string): Pasted {
  const rates = new Map<string, number>();
  const unread: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const cells = line.split(/\t|;/).map((cell) => cell.trim());
    const place = cells.findIndex((cell) => codeOf(cell) !== null);
    const regionCode = codeOf(cells[place] ?? '');
    const price = cells
      .slice(place + 1)
      .reverse()
      .find((cell) => parseRupiah(cell) !== null);
    const feePerKg = price === undefined ? null : (parseRupiah(price)?.amount ?? null);
    if (regionCode !== null && feePerKg !== null && feePerKg >= 0) rates.set(regionCode, feePerKg);
    else if (index > 0) unread.push(index + 1);
  }
  return { rates: [...rates].map(([regionCode, feePerKg]) => ({ regionCode, feePerKg })), unread };
}

/** With or without points: 35, 3575, 357503, 3575031002. */
function codeOf(cell: string): string | null {
  const digits = cell.replaceAll('.', '');
  if (!/^\d{2}$|^\d{4}$|^\d{6}$|^\d{10}$/.test(digits)) return null;
  const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)].filter(Boolean);
  const code = parts.join('.');
  return CODE.test(code) && (cell === code || cell === digits) ? code : null;
}
