import { describe, expect, it } from '@jest/globals';
import { readBasisPoints } from './percent.js';

describe('a commission as an officer writes it', () => {
  it.each([
    ['15', 1500],
    ['12,5', 1250],
    ['12.05', 1205],
    ['0', 0],
    ['100 %', 10_000],
    ['100,01', null],
    ['12,345', null],
    ['-5', null],
    ['lima', null],
    ['', null],
  ])('%j is %j hundredths of a percent', (text, points) => {
    expect(readBasisPoints(text)).toBe(points);
  });
});
