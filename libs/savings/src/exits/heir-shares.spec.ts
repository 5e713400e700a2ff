import { describe, expect, it } from '@jest/globals';
import { Money, rupiah } from '@lumbung/kernel';
import fc from 'fast-check';
import { openShares } from './heir-shares.js';

const open = (payable: number, heirs: readonly [share: number, paid: number][]) =>
  openShares(
    rupiah(payable),
    heirs.map(([shareBasisPoints, paid]) => ({ shareBasisPoints, paid: rupiah(paid) })),
  ).map(({ amount }) => amount);

describe('what each heir can be paid', () => {
  it.each([
    [
      'thirds, to the rupiah',
      100,
      [
        [3334, 0],
        [3333, 0],
        [3333, 0],
      ],
      [34, 33, 33],
    ],
    [
      'half and two quarters',
      155_000,
      [
        [5000, 0],
        [2500, 0],
        [2500, 0],
      ],
      [77_500, 38_750, 38_750],
    ],
    [
      'what the others left when one was paid',
      116_250,
      [
        [5000, 0],
        [2500, 38_750],
        [2500, 0],
      ],
      [77_500, 0, 38_750],
    ],
    [
      'what came later, by the same shares',
      100_000,
      [
        [5000, 50_000],
        [5000, 50_000],
      ],
      [50_000, 50_000],
    ],
    [
      'nothing of nothing',
      0,
      [
        [5000, 0],
        [5000, 0],
      ],
      [0, 0],
    ],
    [
      'nothing more once all is paid',
      0,
      [
        [5000, 50],
        [5000, 50],
      ],
      [0, 0],
    ],
    [
      'no more than is there, where one had too much',
      10,
      [
        [5000, 50],
        [5000, 0],
      ],
      [0, 10],
    ],
  ] as [string, number, [number, number][], number[]][])('%s', (_, payable, heirs, expected) => {
    expect(open(payable, heirs)).toEqual(expected);
  });

  it('is all there is, to the rupiah, in whatever order they come and whatever is added meanwhile', () => {
    const shares = fc.uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 0, maxLength: 9 }).map((cuts) => {
      const marks = [0, ...cuts.sort((a, b) => a - b), 10_000];
      return marks.slice(1).map((mark, index) => mark - (marks[index] ?? 0));
    });
    const steps = fc.array(fc.record({ heir: fc.nat(), added: fc.nat(1_000_000) }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(shares, steps, (list, days) => {
        const heirs = list.map((shareBasisPoints) => ({ shareBasisPoints, paid: Money.zero }));
        let left = Money.zero;
        for (const { heir, added } of days) {
          left = left.plus(rupiah(added));
          const parts = openShares(left, heirs);
          expect(Money.sum(parts)).toEqual(left);
          expect(parts.some(({ isNegative }) => isNegative)).toBe(false);
          const one = heirs[heir % heirs.length];
          const part = parts[heir % heirs.length] ?? Money.zero;
          if (one) one.paid = one.paid.plus(part);
          left = left.minus(part);
        }
      }),
    );
  });
});
