import { describe, expect, it } from '@jest/globals';
import { outcomeOf } from './outcome.js';

const there = (due: number, paid: number | null = due) => ({ isPresent: true, due, paid });
const away = (due: number, paid: number | null = 0) => ({ isPresent: false, due, paid });

describe('what a meeting will come to', () => {
  it.each([
    ['complete', [there(25_000), there(25_000)], { present: 2, missing: 0, total: 50_000 }],
    [
      'borne by three',
      [there(25_000), there(25_000), there(25_000), away(25_000, 5_000)],
      { present: 3, missing: 20_000, bearers: 3, most: 6_667, total: 100_000 },
    ],
    ['by nobody', [there(25_000, 0), away(25_000)], { missing: 50_000, bearers: 0, most: 0, total: 0 }],
    ['an empty field is nothing', [there(25_000, null), there(0)], { missing: 25_000, bearers: 1, total: 25_000 }],
  ])('%s', (_, rows, expected) => {
    expect(outcomeOf(rows, true)).toMatchObject(expected);
  });

  it('leaves what is missing where nobody answers for another', () => {
    expect(outcomeOf([there(25_000), away(25_000)], false)).toMatchObject({ missing: 25_000, total: 25_000 });
  });
});
