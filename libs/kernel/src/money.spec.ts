import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Money, rupiah } from './money.js';
import { quantity } from './quantity.js';

const MOST = Number.MAX_SAFE_INTEGER;
const anyMoney = fc.maxSafeInteger().map((amount) => rupiah(amount));

describe('making money', () => {
  it('takes whole rupiah as number, bigint or the text of a bigint column', () => {
    expect(rupiah(78_500)).toEqual(rupiah('78500'));
    expect(rupiah(78_500)).toEqual(rupiah(78_500n));
    expect(rupiah(78_500)).not.toEqual(rupiah(78_501));
    expect(Object.is(rupiah(-0).amount, 0)).toBe(true);
  });

  it.each([0.5, Number.NaN, Infinity, MOST + 1, BigInt(MOST) + 1n, -BigInt(MOST) - 1n, '', 'Rp1', '1.5', '1e3'])(
    'refuses %p',
    (amount) => {
      expect(() => rupiah(amount)).toThrow(RangeError);
    },
  );
});

describe('reckoning with money', () => {
  it('adds and takes away exactly, and refuses to leave the bound', () => {
    expect(rupiah(150_000).minus(rupiah(20_000))).toEqual(rupiah(130_000));
    expect(rupiah(MOST).minus(rupiah(MOST))).toEqual(Money.zero);
    expect(() => rupiah(MOST).plus(rupiah(1))).toThrow(RangeError);
    expect(() => rupiah(MOST).times(2)).toThrow(RangeError);
    expect(() => rupiah(100).times(1.5)).toThrow(RangeError);
  });

  it('undoes what it did', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        expect(rupiah(a).plus(rupiah(b)).minus(rupiah(b))).toEqual(rupiah(a));
        expect(rupiah(a).minus(rupiah(b))).toEqual(rupiah(b).minus(rupiah(a)).negated());
      }),
    );
  });

  it('sums a list, also when it crosses the bound on the way', () => {
    expect(Money.sum([])).toEqual(Money.zero);
    expect(Money.sum([rupiah(MOST), rupiah(MOST), rupiah(-MOST)])).toEqual(rupiah(MOST));
    expect(() => Money.sum([rupiah(MOST), rupiah(1)])).toThrow(RangeError);
  });

  it('prices a quantity, rounded half up once', () => {
    expect(rupiah(14_500).timesQuantity(quantity('1.25'))).toEqual(rupiah(18_125));
    expect(rupiah(1).timesQuantity(quantity('0.5'))).toEqual(rupiah(1));
    expect(rupiah(1).timesQuantity(quantity('-0.5'))).toEqual(rupiah(-1));
  });

  it('takes a percentage exactly: 8,945 × 11 % is 984 (Coretax)', () => {
    expect(rupiah(8_945).percent(11)).toEqual(rupiah(984));
    expect(rupiah(1_000_000).percent('1.25')).toEqual(rupiah(12_500));
    expect(rupiah(MOST).percent(100)).toEqual(rupiah(MOST));
    expect(() => rupiah(1).percent(0.1 + 0.2)).toThrow(RangeError);
  });

  it('takes a share without losing digits on the way: one day at 9 % a year', () => {
    expect(rupiah(1_000_000).share(9, 100 * 365)).toEqual(rupiah(247));
    expect(rupiah(100).share(rupiah(1), rupiah(3))).toEqual(rupiah(33));
    expect(rupiah(-5).share(1, 2)).toEqual(rupiah(-3));
    expect(rupiah(MOST).share(MOST, MOST)).toEqual(rupiah(MOST));
    expect(() => rupiah(5).share(1, 0)).toThrow(RangeError);
    expect(() => rupiah(5).share(0.5, 1)).toThrow(RangeError);
  });
});

describe('splitting money', () => {
  it('gives the odd rupiah to the largest remainder, of equal ones to the earlier', () => {
    expect(rupiah(100).allocate([1, 1, 1])).toEqual([34, 33, 33].map((part) => rupiah(part)));
    expect(rupiah(10).allocate([rupiah(5), rupiah(3), rupiah(2)])).toEqual([5, 3, 2].map((part) => rupiah(part)));
  });

  it('loses and invents nothing, and gives nobody a whole rupiah too much or too little', () => {
    const weights = fc.array(fc.nat(), { minLength: 1, maxLength: 20 }).filter((list) => list.some((w) => w > 0));
    fc.assert(
      fc.property(anyMoney, weights, (whole, list) => {
        const parts = whole.allocate(list);
        const total = BigInt(list.reduce((sum, weight) => sum + weight, 0));

        expect(Money.sum(parts)).toEqual(whole);
        parts.forEach((part, index) => {
          const error = BigInt(part.amount) * total - BigInt(whole.amount) * BigInt(list[index] ?? 0);
          expect(error < total && -error < total).toBe(true);
        });
      }),
    );
  });
});

describe('comparing and showing money', () => {
  it('knows more from less', () => {
    const [less, more] = [rupiah(1), rupiah(2)];

    expect([more.exceeds(less), less.exceeds(more), less.exceeds(less)]).toEqual([true, false, false]);
    expect([less.isAtLeast(less), less.isAtLeast(more)]).toEqual([true, false]);
    expect([more, less].sort((a, b) => a.compare(b))).toEqual([less, more]);
    expect([less.equals(rupiah(1)), less.equals(more)]).toEqual([true, false]);
    expect([Money.zero.isZero, less.isPositive, less.negated().isNegative]).toEqual([true, true, true]);
  });

  it('is a number in JSON and digits in text', () => {
    expect(JSON.stringify({ balance: rupiah(-50_000) })).toBe('{"balance":-50000}');
    expect(`${rupiah(-50_000)}`).toBe('-50000');
  });

  it('refuses the operators that would compare its digits as text', () => {
    expect(() => rupiah(9) < rupiah(10)).toThrow(TypeError);
    expect(() => (rupiah(9) as unknown as string) + '1').toThrow(TypeError);
  });
});
