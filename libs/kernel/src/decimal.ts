const PLAIN_DECIMAL = /^(-?)(\d{1,20})(?:\.(\d+))?$/;

/**
 * Reads a decimal with a point, exactly, as a count of its smallest unit: `scaledDecimal('1.25', 3)` is 1250n.
 * Never passes through binary fractions. Zeros at the end do not count as decimals.
 * Refuses with RangeError what is not a plain decimal (also NaN, infinity, exponents) and what has more than
 * `decimals` decimals: to cut silently would lose somebody's grams.
 */
export function scaledDecimal(value: number | string, decimals: number): bigint {
  const [, sign, whole, fraction = ''] = PLAIN_DECIMAL.exec(String(value)) ?? [];
  if (whole === undefined) {
    throw new RangeError(`Not a plain decimal number: ${JSON.stringify(String(value))}.`);
  }
  const significant = fraction.replace(/0+$/, '');
  if (significant.length > decimals) {
    throw new RangeError(`${value} has more than ${decimals} decimals.`);
  }
  const scaled = BigInt(whole + significant.padEnd(decimals, '0'));
  return sign === '-' ? -scaled : scaled;
}
