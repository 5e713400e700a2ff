import { describe, expect, it } from '@jest/globals';
import type { BusinessDate } from '@lumbung/kernel';
import { instantOf, momentOf } from './moment.js';

describe('a moment, said by day and clock', () => {
  it('is that of the clock where the cooperative is', () => {
    const said = { day: '2026-11-27' as BusinessDate, time: '07:30' };

    expect(instantOf(said, 'Asia/Jakarta')).toBe('2026-11-27T00:30:00.000Z');
    expect(instantOf(said, 'Asia/Jayapura')).toBe('2026-11-26T22:30:00.000Z');
  });

  it.each(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const)('comes back as it went in %s', (zone) => {
    const instant = '2026-11-26T17:05:00.000Z';

    expect(instantOf(momentOf(instant, zone), zone)).toBe(instant);
  });

  it('is none before both are said', () => {
    expect(instantOf({ day: null, time: '07:30' }, 'Asia/Jakarta')).toBeNull();
    expect(instantOf({ day: '2026-11-27' as BusinessDate, time: '' }, 'Asia/Jakarta')).toBeNull();
  });
});
