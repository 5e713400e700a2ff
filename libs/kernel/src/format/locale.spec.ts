import { describe, expect, it } from '@jest/globals';
import { formatInteger, localDecimal } from './locale.js';

describe('the signs of a number', () => {
  it('sets thousands apart', () => {
    expect([0, 999, 1000, -1_234_567].map((value) => formatInteger(value))).toEqual([
      '0',
      '999',
      '1.000',
      '-1.234.567',
    ]);
    expect(formatInteger(1_234_567n, 'en')).toBe('1,234,567');
    expect(() => formatInteger(1.5)).toThrow(RangeError);
  });

  it('puts a comma before Indonesian decimals and a point before English ones', () => {
    expect(localDecimal('-1234.5678', 'id')).toBe('-1.234,5678');
    expect(localDecimal('-1234.5678', 'en')).toBe('-1,234.5678');
  });
});
