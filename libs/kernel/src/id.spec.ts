import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { asId, isUuid, newId, type Id } from './id.js';

afterEach(() => {
  jest.restoreAllMocks();
});

describe('making ids', () => {
  it('makes UUIDs of version 7 that carry the millisecond of their birth', () => {
    const before = Date.now();
    const id = newId<'Member'>();

    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const bornAt = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
    expect(bornAt).toBeGreaterThanOrEqual(before);
    expect(bornAt).toBeLessThan(Date.now() + 1000);
  });

  it('makes each later one larger, also within a millisecond and when the clock is set back', () => {
    const now = Date.now() + 10_000;
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now);
    const ids = Array.from({ length: 10_000 }, () => newId());
    clock.mockReturnValue(now - 60_000);
    ids.push(newId());

    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('taking ids from outside', () => {
  it('takes any UUID and answers in lower case', () => {
    const id: Id<'Member'> = asId('01980F3C-7E5A-7B1C-8D2E-3F4A5B6C7D8E');

    expect(id).toBe('01980f3c-7e5a-7b1c-8d2e-3f4a5b6c7d8e');
    expect(isUuid(newId())).toBe(true);
  });

  it.each(['', 'anggota-1', '01980f3c7e5a7b1c8d2e3f4a5b6c7d8e', '00000000-0000-0000-0000-000000000000', 7, null])(
    'refuses %p',
    (value) => {
      expect(isUuid(value)).toBe(false);
      expect(() => asId(String(value))).toThrow(RangeError);
    },
  );
});
