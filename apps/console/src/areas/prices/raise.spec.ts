import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { raisedPrice } from './raise.js';

describe('raising and lowering prices by percent', () => {
  it.each([
    [78_500, 5, 1, 82_425],
    [78_500, 5, 100, 82_400],
    [78_500, 5, 500, 82_500],
    [17_000, -10, 500, 15_500], // 15,300 is nearer to 15,500 than to 15,000.
    [15_000, 2.5, 100, 15_400], // 15,375
    [15_250, 0, 500, 15_500], // A half goes up.
    [400, -50, 500, 500],
    [0, 10, 500, 0],
  ])('makes of %i with %d %% in steps of %i: %i', (amount, percent, step, price) => {
    expect(raisedPrice(amount, percent, step)).toBe(price);
  });

  it('never strays further than half a step from the exact price, and never gives goods away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000_000 }),
        fc.integer({ min: -99, max: 300 }),
        fc.constantFrom(1, 100, 500, 1000),
        (amount, percent, step) => {
          const price = raisedPrice(amount, percent, step);
          const exact = (amount * (100 + percent)) / 100;
          expect(price % step).toBe(0);
          expect(price).toBeGreaterThanOrEqual(step);
          expect(Math.abs(price - Math.max(exact, step / 2))).toBeLessThanOrEqual(step / 2);
        },
      ),
    );
  });
});
