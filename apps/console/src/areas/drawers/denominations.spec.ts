import { describe, expect, it } from '@jest/globals';
import { countedOf, piecesOf } from './denominations.js';

describe('counting a drawer', () => {
  it('sums notes and coins, and sends only those that are there', () => {
    const written = { 100_000: '2', 50_000: '', 500: '3', 200: '0' };

    expect(countedOf(written)).toBe(201_500);
    expect(piecesOf(written)).toEqual([
      { denomination: 100_000, pieces: 2 },
      { denomination: 500, pieces: 3 },
    ]);
    expect(countedOf({})).toBe(0);
  });
});
