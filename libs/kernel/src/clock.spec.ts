import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { FixedClock, SystemClock, type Clock } from './clock.js';

afterEach(() => {
  jest.useRealTimers();
});

describe('the clock of a test', () => {
  it('stands still until it is moved', () => {
    const clock = new FixedClock('2026-11-20T23:00:00+07:00');

    expect(clock.now()).toEqual(clock.now());
    expect(clock.today('Asia/Jakarta')).toBe('2026-11-20');

    clock.advance({ hours: 1, minutes: 30 });
    expect(clock.today('Asia/Jakarta')).toBe('2026-11-21');

    clock.setTo('2030-01-01T00:00:00Z');
    expect(clock.now().toISOString()).toBe('2030-01-01T00:00:00.000Z');
  });

  it('cannot be moved through a date it gave away', () => {
    const clock = new FixedClock('2026-11-20T23:00:00Z');
    clock.now().setFullYear(1999);

    expect(clock.now().getUTCFullYear()).toBe(2026);
    expect(() => clock.setTo('besok')).toThrow(RangeError);
  });

  it('brings nothing round by itself', () => {
    jest.useFakeTimers();
    const work = jest.fn();
    const clock: Clock = new FixedClock('2026-11-20T23:00:00Z');

    clock.every({ seconds: 1 }, work);
    jest.advanceTimersByTime(60_000);

    expect(work).not.toHaveBeenCalled();
  });
});

describe('the clock of the machine', () => {
  it('tells the time', () => {
    expect(Math.abs(new SystemClock().now().getTime() - Date.now())).toBeLessThan(1000);
  });

  it('brings work round until it is stopped', () => {
    jest.useFakeTimers();
    const work = jest.fn();

    const stop = new SystemClock().every({ minutes: 1, seconds: 30 }, work);
    jest.advanceTimersByTime(180_000);
    stop();
    jest.advanceTimersByTime(180_000);

    expect(work).toHaveBeenCalledTimes(2);
  });
});
