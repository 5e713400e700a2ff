import { describe, expect, it } from '@jest/globals';
import { rupiah } from '../money.js';
import { formatRupiah, formatRupiahCompact } from './format-rupiah.js';

describe('showing an amount', () => {
  it.each([
    [0, 'Rp0', 'Rp0'],
    [78_500, 'Rp78.500', 'Rp78,500'],
    [-50_000, '-Rp50.000', '-Rp50,000'],
    [9_007_199_254_740_991, 'Rp9.007.199.254.740.991', 'Rp9,007,199,254,740,991'],
  ])('shows %s as %s', (amount, indonesian, english) => {
    expect(formatRupiah(rupiah(amount))).toBe(indonesian);
    expect(formatRupiah(rupiah(amount), 'en')).toBe(english);
  });

  it.each([
    [0, 'Rp0', 'Rp0'],
    [999, 'Rp999', 'Rp999'],
    [1000, 'Rp1 rb', 'Rp1 k'],
    [850_000, 'Rp850 rb', 'Rp850 k'],
    [999_949, 'Rp999,9 rb', 'Rp999.9 k'],
    [999_950, 'Rp1 jt', 'Rp1 mn'],
    [1_500_000, 'Rp1,5 jt', 'Rp1.5 mn'],
    [2_349_999_999, 'Rp2,3 M', 'Rp2.3 bn'],
    [2_350_000_000, 'Rp2,4 M', 'Rp2.4 bn'],
    [-1_250_000, '-Rp1,3 jt', '-Rp1.3 mn'],
    [9_007_199_254_740_991, 'Rp9.007,2 T', 'Rp9,007.2 tn'],
  ])('shows %s briefly as %s', (amount, indonesian, english) => {
    expect(formatRupiahCompact(rupiah(amount))).toBe(indonesian);
    expect(formatRupiahCompact(rupiah(amount), 'en')).toBe(english);
  });
});
