const NOTES = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];
const MOST = 4;

/**
 * What people hand over for such a total, least first: the next whole number of each note above it. For Rp37.500:
 * 38.000, 40.000, 50.000, 100.000.
 */
export function quickCash(total: number): number[] {
  const next = NOTES.map((note) => (Math.floor(total / note) + 1) * note);
  const amounts = [...new Set(next)].sort((a, b) => a - b);
  return amounts.length <= MOST ? amounts : [...amounts.slice(0, 1), ...amounts.slice(1 - MOST)];
}
