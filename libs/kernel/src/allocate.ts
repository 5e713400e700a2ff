/**
 * Splits a whole number in proportion to whole weights, so that the parts sum to it (largest remainder, also
 * called Hare–Niemeyer). Parts of a negative whole are the negatives of the parts of its magnitude.
 * Refuses no weights, negative weights and weights that are all zero with RangeError: there is nobody to give to.
 */
export function allocateByLargestRemainder(whole: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) {
    throw new RangeError('A split needs weights that are not negative, and at least one above zero.');
  }

  const sign = whole < 0n ? -1n : 1n;
  const magnitude = whole * sign;
  const shares = weights.map((weight, index) => ({
    index,
    part: (magnitude * weight) / total,
    remainder: (magnitude * weight) % total,
  }));
  const leftOver = Number(magnitude - shares.reduce((sum, { part }) => sum + part, 0n));

  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of byRemainder.slice(0, leftOver)) {
    share.part += 1n;
  }
  return shares.map(({ part }) => part * sign);
}
