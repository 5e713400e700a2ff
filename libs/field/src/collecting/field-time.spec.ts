import { describe, expect, it } from '@jest/globals';
import type { BusinessDate } from '@lumbung/kernel';
import { putRight, valueDateOf } from './field-time.js';

const at = (text: string) => new Date(text);
const day = (text: string) => text as BusinessDate;

describe('when money was collected', () => {
  const now = at('2026-11-21T09:00:00Z');

  it.each([
    ['a phone that is right', '2026-11-21T03:00:00Z', '2026-11-21T09:00:00Z', '2026-11-21T03:00:00Z'],
    ['one that is a minute off', '2026-11-21T03:00:00Z', '2026-11-21T08:59:00Z', '2026-11-21T03:00:00Z'],
    ['one that is a day behind', '2026-11-20T03:00:00Z', '2026-11-20T09:00:00Z', '2026-11-21T03:00:00Z'],
    ['one that is a year ahead', '2027-11-21T03:00:00Z', '2027-11-21T09:00:00Z', '2026-11-21T03:00:00Z'],
    ['one that started in 1970', '1970-01-01T00:10:00Z', '1970-01-01T01:10:00Z', '2026-11-21T08:00:00Z'],
    ['one put right on the way', '1970-01-01T00:10:00Z', '2026-11-21T09:00:00Z', '2026-11-21T09:00:00Z'],
    ['one that was ahead of itself', '2026-11-21T10:00:00Z', '2026-11-21T09:00:00Z', '2026-11-21T09:00:00Z'],
  ])('is told by %s', (_name, told, phoneNow, right) => {
    expect(putRight(at(told), at(phoneNow), now)).toEqual(at(right));
  });

  it.each([
    ['that very day', '2026-11-19T03:00:00Z', null, '2026-11-19'],
    ['the day on the cooperative’s wall', '2026-11-19T18:00:00Z', null, '2026-11-20'],
    ['the first open day, when its month is closed', '2026-10-30T03:00:00Z', '2026-10-31', '2026-11-01'],
    ['today, when all is closed', '2026-10-30T03:00:00Z', '2026-11-30', '2026-11-21'],
  ])('counts from %s', (_name, when, closedThrough, from) => {
    expect(
      valueDateOf(at(when), 'Asia/Jakarta', day('2026-11-21'), closedThrough === null ? null : day(closedThrough)),
    ).toBe(from);
  });
});
