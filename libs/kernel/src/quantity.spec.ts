import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Quantity, quantity } from './quantity.js';

describe('making a quantity', () => {
  it('takes up to three decimals', () => {
    expect(quantity('1.25').thousandths).toBe(1250);
    expect(quantity(1.25)).toEqual(quantity('1.250'));
    expect(quantity(3).thousandths).toBe(3000);
    expect(quantity('-0.001').thousandths).toBe(-1);
  });

  it.each(['1.2345', 0.0001, 0.1 + 0.2, Number.NaN, Infinity, 1_000_000_000, '-1000000000', '', '1,5'])(
    'refuses %p',
    (value) => {
      expect(() => quantity(value)).toThrow(RangeError);
    },
  );

  it('keeps its value through text and JSON', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (thousandths) => {
        const original = Quantity.ofThousandths(thousandths);

        expect(quantity(original.toString())).toEqual(original);
        expect(quantity(JSON.parse(JSON.stringify(original)) as number)).toEqual(original);
      }),
    );
  });
});

describe('reckoning with quantities', () => {
  it('adds and takes away exactly', () => {
    expect(quantity('0.1').plus(quantity('0.2'))).toEqual(quantity('0.3'));
    expect(quantity(1).minus(quantity('1.5')).isNegative).toBe(true);
    expect(Quantity.sum([quantity('0.5'), quantity(2)])).toEqual(quantity('2.5'));
    expect(Quantity.sum([])).toEqual(Quantity.zero);
    expect(quantity(2).negated()).toEqual(quantity(-2));
    expect(() => quantity('999999999.999').plus(quantity('0.001'))).toThrow(RangeError);
  });

  it('knows more from less, pieces from parts', () => {
    expect(quantity(2).exceeds(quantity('1.999'))).toBe(true);
    expect(quantity(2).isAtLeast(quantity(2))).toBe(true);
    expect(quantity(2).equals(quantity('2.0'))).toBe(true);
    expect([quantity(2), quantity(1)].sort((a, b) => a.compare(b))).toEqual([quantity(1), quantity(2)]);
    expect([quantity(3).isWhole, quantity('3.5').isWhole]).toEqual([true, false]);
    expect([Quantity.zero.isZero, quantity(1).isPositive]).toEqual([true, true]);
  });

  it('spells itself in one way only', () => {
    expect(['1.250', '-0.5', '0', '100', '0.001'].map((text) => quantity(text).toString())).toEqual([
      '1.25',
      '-0.5',
      '0',
      '100',
      '0.001',
    ]);
    expect(JSON.stringify([quantity('1.250')])).toBe('[1.25]');
  });

  it('refuses the operators that would compare its digits as text', () => {
    expect(() => quantity(9) < quantity(10)).toThrow(TypeError);
  });
});
