/** Notes and coins in circulation, whole rupiah; the house refuses any other. Source: Bank Indonesia. */
export const DENOMINATIONS = [100_000, 75_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50] as const;

/** What was written beside each, digits only. */
export type Pieces = Readonly<Partial<Record<number, string>>>;

export function piecesOf(written: Pieces): { denomination: number; pieces: number }[] {
  return DENOMINATIONS.map((denomination) => ({ denomination, pieces: Number(written[denomination] ?? 0) })).filter(
    ({ pieces }) => pieces > 0,
  );
}

/** For the screen only; the house counts itself. */
export function countedOf(written: Pieces): number {
  return piecesOf(written).reduce((sum, { denomination, pieces }) => sum + denomination * pieces, 0);
}
