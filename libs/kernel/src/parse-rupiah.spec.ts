import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatRupiah } from './format/format-rupiah.js';
import { rupiah } from './money.js';
import { parseRupiah } from './parse-rupiah.js';

describe('reading a typed amount', () => {
  it.each([
    ['150rb', 150_000],
    ['150 ribu', 150_000],
    ['25k', 25_000],
    ['1,5jt', 1_500_000],
    ['1.5 juta', 1_500_000],
    ['1,234567jt', 1_234_567],
    ['0,5 jt', 500_000],
    ['2 M', 2_000_000_000],
    ['1,2 triliun', 1_200_000_000_000],
    ['1.250.000', 1_250_000],
    ['Rp 78.500', 78_500],
    ['Rp. 78.500,-', 78_500],
    ['IDR78500', 78_500],
    ['78.500,00', 78_500],
    ['0', 0],
    ['-Rp50.000', -50_000],
    ['Rp-50.000', -50_000],
    ['9007199254740991', 9_007_199_254_740_991],
  ])('reads %p as %s', (text, amount) => {
    expect(parseRupiah(text)).toEqual(rupiah(amount));
  });

  it.each([
    '',
    'Rp',
    'gratis',
    '78.50',
    '1.5',
    '1,250',
    '1.25.000',
    '12.3456',
    '0.500',
    '78500,5',
    '1,2345678jt',
    '1.500jt', // one and a half million, or a thousand times that
    '1.5,5jt',
    '1,250,000',
    '5 kg',
    '5constructor',
    '--5',
    '-Rp-5',
    '9007199254740992',
    '10000 T',
    '1'.repeat(400),
  ])('does not guess what %p means', (text) => {
    expect(parseRupiah(text)).toBeNull();
  });

  it('reads back what formatRupiah writes', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(parseRupiah(formatRupiah(rupiah(amount)))).toEqual(rupiah(amount));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseRupiah(text)));
    fc.assert(fc.property(fc.stringMatching(/^[-Rp .,\d]{0,12}(rb|jt|M|T)?$/), (text) => void parseRupiah(text)));
  });
});
