import type { ReadLine } from './statement-file.js';

/** A line that was taken in before. */
export interface KnownLine {
  readonly fingerprint: string;
  readonly occurrence: number;
  readonly onDay: string;
  readonly amount: number;
  readonly balance: number | null;
}

export interface NewLine extends ReadLine {
  /** Of the lines with this day, amount and text the how-many-eth this one is. */
  readonly occurrence: number;
}

/**
 * Tells lines that were taken in before from new ones. One is known that has day, amount and words of a known line and no
 * other balance than that; or day, amount and balance, however the bank words it in another kind of file. Each known line
 * answers for one only, so that two equal fees of a day stay two.
 */
export function newLines(read: readonly ReadLine[], known: readonly KnownLine[]): NewLine[] {
  const left = new Set(known);
  const highest = new Map<string, number>();
  for (const { fingerprint, occurrence } of known)
    highest.set(fingerprint, Math.max(highest.get(fingerprint) ?? 0, occurrence));
  return read.flatMap((line) => {
    const same = (other: KnownLine) =>
      other.fingerprint === line.fingerprint &&
      (other.balance === null || line.balance === null || other.balance === line.balance);
    const sameBalance = (other: KnownLine) =>
      line.balance !== null &&
      other.balance === line.balance &&
      other.onDay === line.onDay &&
      other.amount === line.amount;
    const before = [...left].find(same) ?? [...left].find(sameBalance);
    if (before) {
      left.delete(before);
      return [];
    }
    const occurrence = (highest.get(line.fingerprint) ?? 0) + 1;
    highest.set(line.fingerprint, occurrence);
    return [{ ...line, occurrence }];
  });
}
