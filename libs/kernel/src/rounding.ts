/**
 * The quotient as a whole number, a half rounded up; below zero the half goes away from zero, so that a
 * reversal is exactly the negative of what it reverses. Exact for every size of number.
 * Refuses a divisor that is not positive with RangeError.
 * Source of the rule: tax amounts are rounded half up to whole rupiah (PER-11/PJ/2025 art. 129(3)); the house
 * rounds everything else the same way.
 */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  if (divisor <= 0n) {
    throw new RangeError(`A share needs a positive whole, not ${divisor}.`);
  }
  const magnitude = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * magnitude + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}
