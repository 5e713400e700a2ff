import { describe, expect, it } from '@jest/globals';
import { parseQuantity } from './parse-quantity.js';

describe('reading a quantity that somebody typed', () => {
  it.each([
    ['12', 12],
    ['2,5', 2.5],
    ['0,125', 0.125],
    ['1.250', 1250],
    ['1.250,75', 1250.75],
    ['2.5', 2.5],
    ['-3', -3],
    ['+4', 4],
  ])('understands %s', (text, quantity) => {
    expect(parseQuantity(text)).toBe(quantity);
  });

  it.each(['', 'dua', '1,2345', '1.25.3', '1,2,3', '--1'])('does not guess at %j', (text) => {
    expect(parseQuantity(text)).toBeNull();
  });
});
