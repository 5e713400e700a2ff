import { describe, expect, it } from '@jest/globals';
import { TokenBuckets } from './token-buckets.js';

describe('a bucket that refills', () => {
  let now = 0;
  const buckets = () => {
    now = 0;
    return new TokenBuckets(() => now, 3);
  };

  it('gives until it is empty, then says how long to wait', () => {
    const house = buckets();

    expect(house.take('a', 60, 50)).toEqual({ isGranted: true, remaining: 10, retryAfterSeconds: 0 });
    expect(house.take('a', 60, 20)).toEqual({ isGranted: false, remaining: 10, retryAfterSeconds: 10 });
  });

  it('regains with time, never more than it holds', () => {
    const house = buckets();
    house.take('a', 60, 60);

    now = 10_000;
    expect(house.take('a', 60, 10)).toMatchObject({ isGranted: true, remaining: 0 });
    now = 1_000_000;
    expect(house.take('a', 60, 1)).toMatchObject({ isGranted: true, remaining: 59 });
  });

  it('takes nothing when it refuses', () => {
    const house = buckets();
    house.take('a', 60, 55);
    for (let round = 0; round < 100; round++) house.take('a', 60, 60);

    expect(house.take('a', 60, 5).isGranted).toBe(true);
  });

  it('lets through what is dearer than it can hold, when it is full, and pays it off', () => {
    const house = buckets();

    expect(house.take('a', 60, 90).isGranted).toBe(true);
    expect(house.take('a', 60, 1)).toEqual({ isGranted: false, remaining: 0, retryAfterSeconds: 31 });
  });

  it('keeps everybody apart', () => {
    const house = buckets();
    house.take('a', 60, 60);

    expect(house.take('b', 60, 60).isGranted).toBe(true);
  });

  it('forgets the longest absent when too many come', () => {
    const house = buckets();
    house.take('a', 60, 60);
    for (const name of ['b', 'c', 'd', 'e', 'f', 'g', 'h']) house.take(name, 60, 1);

    expect(house.size).toBeLessThanOrEqual(6);
    expect(house.take('a', 60, 60).isGranted).toBe(true);
    expect(house.take('h', 60, 60).isGranted).toBe(false);
  });
});
