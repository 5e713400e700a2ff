import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, businessDate } from '@lumbung/kernel';
import { nextTurn, stateOn } from './validity.js';

describe('the days of a price list', () => {
  it.each([
    [true, null, null, 'IN_FORCE', null],
    [true, '2026-11-21', '2026-11-21', 'IN_FORCE', '2026-11-22'],
    [true, '2026-11-22', null, 'SCHEDULED', '2026-11-22'],
    [true, null, '2026-11-30', 'IN_FORCE', '2026-12-01'],
    [true, null, '2026-11-20', 'ENDED', null],
    [false, null, '2026-11-20', 'ENDED', null],
    [false, null, null, 'OFF', null],
    [false, '2026-11-22', null, 'OFF', null],
  ] as const)(
    'on: %p, from %p until %p is %s on 21 November and turns on %p',
    (isActive, validFrom, validUntil, state, turn) => {
      expect([
        stateOn({ isActive, validFrom, validUntil }, '2026-11-21'),
        nextTurn({ isActive, validFrom, validUntil }, '2026-11-21'),
      ]).toEqual([state, turn]);
    },
  );

  it('change only on the days that were foretold', () => {
    const day = fc.integer({ min: -5, max: 5 }).map((days) => addDays(businessDate('2026-11-21'), days));
    fc.assert(
      fc.property(fc.boolean(), fc.option(day), fc.option(day), (isActive, validFrom, validUntil) => {
        fc.pre(validFrom === null || validUntil === null || validFrom <= validUntil);
        const list = { isActive, validFrom, validUntil };
        const counts = (today: string) => stateOn(list, today) === 'IN_FORCE';
        let today = businessDate('2026-11-10');
        let turn = nextTurn(list, today);
        for (let n = 0; n < 25; n++, today = addDays(today, 1)) {
          if (turn === today) turn = nextTurn(list, today);
          else if (n > 0) expect(counts(today)).toBe(counts(addDays(today, -1)));
        }
      }),
    );
  });
});
