import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Money, rupiah } from '@lumbung/kernel';
import { grossOf, netOf, taxOn, type LineTax } from './line-tax.js';

const ordinary = (isIncluded: boolean): LineTax => ({
  category: 'STANDARD',
  numerator: 11,
  denominator: 100,
  isIncluded,
});
const luxury = (isIncluded: boolean): LineTax => ({ category: 'LUXURY', numerator: 12, denominator: 100, isIncluded });

describe('value added tax (PPN) on a line', () => {
  // PMK 131/2024: 12 % of 11/12 of the price for ordinary goods, 12 % of the price for luxury; base inside a price 100/111.
  it.each([
    ['ordinary goods, inside Rp111.000', ordinary(true), 111_000, 11_000],
    ['ordinary goods, on top of Rp100.000', ordinary(false), 100_000, 11_000],
    ['luxury goods, inside Rp11.200.000', luxury(true), 11_200_000, 1_200_000],
    ['luxury goods, on top of Rp10.000.000', luxury(false), 10_000_000, 1_200_000],
    ['a cheap thing, inside Rp15.000 (1.486,49)', ordinary(true), 15_000, 1_486],
    ['a half is rounded up, on top of Rp50 (5,5)', ordinary(false), 50, 6],
    ['less than a half is not, inside Rp5 (0,495)', ordinary(true), 5, 0],
    ['nothing for nothing', ordinary(true), 0, 0],
  ] as const)('%s', (_, tax, amount, expected) => {
    expect(taxOn(rupiah(amount), tax)).toEqual(rupiah(expected));
  });

  const amounts = fc.integer({ min: 0, max: 1_000_000_000_000 }).map(rupiah);
  const taxes = fc.boolean().chain((isIncluded) => fc.constantFrom(ordinary(isIncluded), luxury(isIncluded)));

  it('splits every gross amount into net and tax, to the rupiah', () => {
    fc.assert(
      fc.property(amounts, taxes, (amount, tax) => {
        expect(netOf(amount, tax).plus(taxOn(amount, tax))).toEqual(grossOf(amount, tax));
        expect(taxOn(amount, tax).isNegative).toBe(false);
      }),
    );
  });

  it('takes out of a price what it would have put on top, to within the rupiah that rounding moves', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(ordinary, luxury), (net, kind) => {
        const onTop = grossOf(net, kind(false));
        expect(Math.abs(netOf(onTop, kind(true)).minus(net).amount)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never falls when the amount rises, and lines apart differ from one line by half a rupiah each at most', () => {
    fc.assert(
      fc.property(
        fc.array(
          amounts.filter(({ amount }) => amount < 1_000_000_000),
          { minLength: 1, maxLength: 20 },
        ),
        taxes,
        (lines, tax) => {
          const whole = taxOn(Money.sum(lines), tax);
          const parts = Money.sum(lines.map((line) => taxOn(line, tax)));
          expect(Math.abs(whole.minus(parts).amount)).toBeLessThanOrEqual(lines.length / 2 + 1);
          expect(taxOn(Money.sum(lines).plus(rupiah(1)), tax).isAtLeast(whole)).toBe(true);
        },
      ),
    );
  });
});
