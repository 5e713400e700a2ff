import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { divideHalfUp } from './rounding.js';

describe('rounding a quotient half up', () => {
  it.each([
    [98_395n, 100n, 984n], // 8,945 × 11 %: Coretax refuses 983
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [4n, 3n, 1n],
    [0n, 7n, 0n],
  ])('makes of %s ÷ %s %s', (dividend, divisor, expected) => {
    expect(divideHalfUp(dividend, divisor)).toBe(expected);
  });

  it('is never further from the truth than half a unit, and the same on both sides of zero', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n, max: 10n ** 12n }), (dividend, divisor) => {
        const error = 2n * (divideHalfUp(dividend, divisor) * divisor - dividend);

        expect(error <= divisor && -error <= divisor).toBe(true);
        expect(divideHalfUp(-dividend, divisor)).toBe(-divideHalfUp(dividend, divisor));
      }),
    );
  });

  it('refuses a divisor that is not positive', () => {
    expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError);
    expect(() => divideHalfUp(1n, -2n)).toThrow(RangeError);
  });
});
