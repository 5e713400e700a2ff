import { describe, expect, it } from '@jest/globals';
import { Money, Quantity, quantity, rupiah } from '@lumbung/kernel';
import fc from 'fast-check';
import { shareOfReturn, shareOfSale } from './share.js';

describe('sharing what a line of consigned goods brought in', () => {
  it.each([
    // gross, tax on top, basis points, commission, payable
    [10_000, 0, 1_500, 1_500, 8_500], // the recipe of the books
    [9_999, 0, 1_500, 1_500, 8_499], // 1,499.85 goes up
    [45_010, 0, 1_250, 5_626, 39_384], // 5,626.25 goes down
    [10, 0, 1_500, 2, 8], // exactly half goes up
    [100_000, 11_000, 2_000, 20_000, 91_000], // the seller's PPN is the seller's
    [15_000, 0, 0, 0, 15_000],
    [15_000, 0, 10_000, 15_000, 0],
    [0, 0, 1_500, 0, 0],
  ])('%i with %i tax at %i basis points: keeps %i, owes %i', (gross, tax, points, commission, payable) => {
    expect(shareOfSale({ gross: rupiah(gross), tax: rupiah(tax) }, points)).toEqual({
      commission: rupiah(commission),
      payable: rupiah(payable),
    });
  });

  it('takes back three pieces one by one', () => {
    const line = { gross: rupiah(10_000), tax: rupiah(0), commission: rupiah(1_501), quantity: quantity(3) };

    const parts = [0, 1, 2].map((before) => shareOfReturn(line, quantity(before), quantity(1)));

    expect(parts.map(({ gross, commission }) => [gross.amount, commission.amount])).toEqual([
      [3_333, 500],
      [3_334, 501],
      [3_333, 500],
    ]);
  });

  it('gives back exactly the whole in any number of returns, and never a part below zero', () => {
    const aLine = fc.record({
      gross: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 2_000_000_000 })),
      tax: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 200_000_000 })),
      points: fc.integer({ min: 0, max: 10_000 }),
      parts: fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 12 }),
    });
    fc.assert(
      fc.property(aLine, ({ gross, tax, points, parts }) => {
        const takings = { gross: rupiah(gross), tax: rupiah(tax) };
        const share = shareOfSale(takings, points);
        const pieces = parts.map((part) => Quantity.ofThousandths(part));
        const line = { ...takings, commission: share.commission, quantity: Quantity.sum(pieces) };

        let before = Quantity.zero;
        const back = pieces.map((piece) => {
          const part = shareOfReturn(line, before, piece);
          before = before.plus(piece);
          return part;
        });

        for (const part of back) {
          expect(part.payable).toEqual(part.gross.plus(part.tax).minus(part.commission));
          for (const amount of [part.gross, part.tax, part.commission, part.payable])
            expect(amount.isNegative).toBe(false);
        }
        expect(Money.sum(back.map(({ commission }) => commission))).toEqual(share.commission);
        expect(Money.sum(back.map(({ payable }) => payable))).toEqual(share.payable);
        expect(Money.sum(back.map((part) => part.gross))).toEqual(takings.gross);
        expect(Money.sum(back.map((part) => part.tax))).toEqual(takings.tax);
      }),
      { numRuns: 2_000 },
    );
  });
});
