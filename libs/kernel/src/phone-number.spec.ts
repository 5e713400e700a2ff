import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatPhoneNumber,
  isDemoPhoneNumber,
  isMobileNumber,
  maskPhoneNumber,
  parsePhoneNumber,
  whatsAppLink,
  type PhoneNumber,
} from './phone-number.js';

const phone = (input: string): PhoneNumber => {
  const parsed = parsePhoneNumber(input);
  if (parsed === null) {
    throw new Error(`The example ${input} should be a phone number.`);
  }
  return parsed;
};

describe('reading a phone number', () => {
  it.each([
    ['0812-3456-7890', '+6281234567890'],
    ['6281234567890', '+6281234567890'],
    ['+62 812 3456 7890', '+6281234567890'],
    ['81234567890', '+6281234567890'],
    ['+62 (0)812.3456.7890', '+6281234567890'],
    ['\u202a+62 812\u20113456\u20117890\u202c', '+6281234567890'], // as copied from a chat
    ['(0343) 421234', '+62343421234'],
    ['021 5551234', '+62215551234'],
    ['+62 800 0000 1234', '+6280000001234'],
    ['0800-0000-1234', '+6280000001234'],
  ])('reads %s', (input, stored) => {
    expect(parsePhoneNumber(input)).toBe(stored);
  });

  it.each(['', '0', '+62', '0812', '421234', '+65 8123 4567', '081234567890123', '0812-3456-789x', '00812345678'])(
    'does not read %p',
    (input) => {
      expect(parsePhoneNumber(input)).toBeNull();
    },
  );

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{7,11}$/), (national) => {
        const number = phone(`+62${national}`);
        expect(parsePhoneNumber(formatPhoneNumber(number))).toBe(number);
      }),
    );
  });
});

describe('showing a phone number', () => {
  it.each([
    ['0812345678', '0812-3456-78', '0812-****-78'],
    ['081234567890', '0812-3456-7890', '0812-****-*890'],
    ['0812345678901', '0812-3456-78901', '0812-****-**901'],
    ['0343421234', '(0343) 421234', '(0343) ****34'],
    ['0215551234', '(021) 5551234', '(021) 5****34'],
    ['081234567', '0812-34567', '0812-****7'],
  ])('%s is %s, masked %s', (input, shown, masked) => {
    expect(formatPhoneNumber(phone(input))).toBe(shown);
    expect(maskPhoneNumber(phone(input))).toBe(masked);
  });
});

describe('writing to a phone number', () => {
  it('tells mobiles and invented people apart', () => {
    expect(isMobileNumber(phone('081234567890'))).toBe(true);
    expect(isMobileNumber(phone('0343421234'))).toBe(false);
    expect(isMobileNumber(phone('0800123456'))).toBe(false); // free of charge, no mobile
    expect(isDemoPhoneNumber(phone('+62 800 0000 1234'))).toBe(true);
    expect(isMobileNumber(phone('+62 800 0000 1234'))).toBe(true);
    expect(isDemoPhoneNumber(phone('081234567890'))).toBe(false);
  });

  it('opens a chat with the text typed in, whatever is in it', () => {
    const number = phone('081234567890');

    expect(whatsAppLink(number, 'Pesanan & total:\n2 kg')).toBe(
      'https://wa.me/6281234567890?text=Pesanan%20%26%20total%3A%0A2%20kg',
    );
    expect(whatsAppLink(number, '')).toBe('https://wa.me/6281234567890');
    expect(whatsAppLink(number, '\ud83d')).toContain('?text=%EF%BF%BD');
  });
});
