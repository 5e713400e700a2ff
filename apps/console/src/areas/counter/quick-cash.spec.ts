import { describe, expect, it } from '@jest/globals';
import { quickCash } from './quick-cash.js';

describe('what people hand over', () => {
  it.each([
    [37_500, [38_000, 40_000, 50_000, 100_000]],
    [50_000, [51_000, 55_000, 60_000, 100_000]],
    [99_900, [100_000]],
    [236_000, [237_000, 240_000, 250_000, 300_000]],
  ])('for %d', (total, amounts) => {
    expect(quickCash(total).every((amount) => amount > total)).toBe(true);
    expect(quickCash(total).at(-1)).toBe(amounts.at(-1));
    expect(quickCash(total)[0]).toBe(amounts[0]);
    expect(quickCash(total).length).toBeLessThanOrEqual(4);
  });
});
