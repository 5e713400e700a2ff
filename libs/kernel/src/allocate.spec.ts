import { describe, expect, it } from '@jest/globals';
import { allocateByLargestRemainder } from './allocate.js';

describe('splitting by largest remainder', () => {
  it.each([
    [100n, [1n, 1n, 1n], [34n, 33n, 33n]],
    [-100n, [1n, 1n, 1n], [-34n, -33n, -33n]],
    [10n, [0n, 3n, 0n], [0n, 10n, 0n]],
    [1n, [1n, 2n], [0n, 1n]],
    [0n, [1n, 2n], [0n, 0n]],
  ])('splits %s by %s into %s', (whole, weights, parts) => {
    expect(allocateByLargestRemainder(whole, weights)).toEqual(parts);
  });

  it('refuses to split among nobody', () => {
    expect(() => allocateByLargestRemainder(10n, [])).toThrow(RangeError);
    expect(() => allocateByLargestRemainder(10n, [0n, 0n])).toThrow(RangeError);
    expect(() => allocateByLargestRemainder(10n, [3n, -1n])).toThrow(RangeError);
  });
});
