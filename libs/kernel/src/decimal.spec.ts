import { describe, expect, it } from '@jest/globals';
import { scaledDecimal } from './decimal.js';

describe('reading a decimal exactly', () => {
  it.each([
    ['1.25', 3, 1250n],
    [1.1, 3, 1100n],
    ['-0.5', 1, -5n],
    ['3.000000', 0, 3n],
    ['0', 2, 0n],
  ])('reads %s with %s decimals as %s', (value, decimals, expected) => {
    expect(scaledDecimal(value, decimals)).toBe(expected);
  });

  it.each(['', ' 1', '1,5', '.5', '5.', '+1', '1e3', '0x10', 'NaN', Number.NaN, Infinity, 1e21])(
    'refuses %p',
    (value) => {
      expect(() => scaledDecimal(value, 3)).toThrow(RangeError);
    },
  );

  it('refuses more decimals than asked for instead of cutting them', () => {
    expect(() => scaledDecimal('1.2345', 3)).toThrow(RangeError);
    expect(() => scaledDecimal(0.1 + 0.2, 3)).toThrow(RangeError);
  });
});
