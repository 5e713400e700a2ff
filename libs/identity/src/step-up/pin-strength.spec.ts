import { describe, expect, it } from '@jest/globals';
import { isWeakPin } from './pin-strength.js';

describe('choosing a PIN', () => {
  it.each(['739104', '480276', '905518', '663094'])('takes %s', (pin) => {
    expect(isWeakPin(pin, { phone: '+628123456789' })).toBe(false);
  });

  it.each([
    ['five digits', '73910'],
    ['letters', '73a104'],
    ['digits of another script', '٧٣٩١٠٤'],
    ['a run up', '123456'],
    ['a run down', '987654'],
    ['a run over the end', '890123'],
    ['a run in twos', '135791'],
    ['one digit', '777777'],
    ['two digits', '707007'],
    ['a half twice', '739739'],
    ['pairs', '779933'],
    ['a mirror', '739937'],
    ['a birthday', '170845'],
    ['a birthday from the year on', '850817'],
    ['a birthday month first', '081785'],
    ['a month of birth', '081985'],
    ['a month of birth, year first', '198508'],
    ['part of the own phone', '475869'],
  ])('refuses %s: %s', (_, pin) => {
    expect(isWeakPin(pin, { phone: '+6281347586900' })).toBe(true);
  });

  it('leaves more than four of five PINs to choose from', () => {
    const all = Array.from({ length: 1_000_000 }, (_, number) => String(number).padStart(6, '0'));

    expect(all.filter((pin) => !isWeakPin(pin, {})).length).toBeGreaterThan(800_000);
  });
});
