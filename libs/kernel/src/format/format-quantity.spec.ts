import { describe, expect, it } from '@jest/globals';
import { quantity } from '../quantity.js';
import { formatPercent, formatQuantity } from './format-quantity.js';

describe('showing a quantity', () => {
  it('uses a decimal comma and only the decimals there are', () => {
    expect(['1.25', '1250', '-0.5', '1234567.001'].map((text) => formatQuantity(quantity(text)))).toEqual([
      '1,25',
      '1.250',
      '-0,5',
      '1.234.567,001',
    ]);
    expect(formatQuantity(quantity('1250.5'), 'en')).toBe('1,250.5');
  });
});

describe('showing a rate', () => {
  it.each([
    [1.25, '1,25%'],
    [9, '9%'],
    ['0.5', '0,5%'],
    [1.005, '1,01%'],
    [100 / 3, '33,33%'],
    [-0.125, '-0,13%'],
    [-0.001, '0%'],
    [1.2345678901234567e-6, '0%'],
    [1e-9, '0%'],
    [1250, '1.250%'],
  ])('shows %s as %s', (rate, shown) => {
    expect(formatPercent(rate)).toBe(shown);
  });

  it('has an English twin and refuses what is no number', () => {
    expect(formatPercent(1.25, 'en')).toBe('1.25%');
    expect(() => formatPercent(Number.NaN)).toThrow(RangeError);
    expect(() => formatPercent('banyak')).toThrow(RangeError);
  });
});
