import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rupiah } from '../money.js';
import { numberInWords, terbilang } from './terbilang.js';

const ONES = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const SCALES = ['ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'];

/** Reads the words back, by another way than they were written. */
function numberFromWords(words: string): bigint {
  let total = 0n;
  let group = 0n;
  let last = 0n;
  for (const word of words.replace(/\bse(puluh|belas|ratus|ribu)\b/g, 'satu $1').split(' ')) {
    const digit = ONES.indexOf(word);
    if (digit >= 0) {
      last = BigInt(digit);
      group += last;
    } else if (word === 'belas') {
      group += 10n;
    } else if (word === 'puluh' || word === 'ratus') {
      group += last * (word === 'puluh' ? 9n : 99n);
    } else if (SCALES.includes(word)) {
      total += group * 1000n ** BigInt(SCALES.indexOf(word) + 1);
      group = 0n;
    } else {
      throw new Error(`No number has the word ${word}.`);
    }
  }
  return total + group;
}

describe('an amount in words (terbilang)', () => {
  it.each([
    [0, 'nol rupiah'],
    [1, 'satu rupiah'],
    [10, 'sepuluh rupiah'],
    [11, 'sebelas rupiah'],
    [12, 'dua belas rupiah'],
    [100, 'seratus rupiah'],
    [111, 'seratus sebelas rupiah'],
    [1_000, 'seribu rupiah'],
    [2_026, 'dua ribu dua puluh enam rupiah'],
    [11_000, 'sebelas ribu rupiah'],
    [101_000, 'seratus satu ribu rupiah'],
    [150_000, 'seratus lima puluh ribu rupiah'],
    [1_000_000, 'satu juta rupiah'],
    [1_001_000, 'satu juta seribu rupiah'],
    [2_500_000_000, 'dua miliar lima ratus juta rupiah'],
    [1_000_000_000_000, 'satu triliun rupiah'],
    [9_000_000_000_000_001, 'sembilan kuadriliun satu rupiah'],
    [-50_000, 'minus lima puluh ribu rupiah'],
  ])('says %s as %s', (amount, words) => {
    expect(terbilang(amount)).toBe(words);
    expect(terbilang(rupiah(amount))).toBe(words);
  });

  it('can be read back, whatever the amount', () => {
    const amounts = fc.oneof(fc.maxSafeNat(), fc.nat({ max: 2_000_000 }));
    fc.assert(
      fc.property(amounts, (amount) => {
        const words = numberInWords(amount);

        expect(words).toMatch(/^[a-z]+(?: [a-z]+)*$/);
        expect(numberFromWords(words)).toBe(BigInt(amount));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses fractions and what is beyond the bound', () => {
    expect(() => terbilang(1.5)).toThrow(RangeError);
    expect(() => terbilang(10n ** 18n)).toThrow(RangeError);
    expect(() => numberInWords(Number.NaN)).toThrow(RangeError);
  });
});
