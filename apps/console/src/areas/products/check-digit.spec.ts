import { describe, expect, it } from '@jest/globals';
import { withCheckDigit } from './check-digit.js';

describe('the check digit of a barcode', () => {
  // 4006381333931 and 9638-5074 are the examples of the GS1 general specifications and of EAN-8.
  it.each(['4006381333931', '96385074', '036000291452', '10012345678902'])('fits %s', (code) => {
    expect(withCheckDigit(code)).toBe(code);
  });

  it('is told where one digit is wrong', () => {
    expect(withCheckDigit('8991234567890')).toBe('8991234567891');
    expect(withCheckDigit('899 1234-567893')?.slice(0, 12)).toBe('899123456789');
  });

  it('is not asked of codes that have none', () => {
    expect(['', 'KRP-1', '123', '2100000'].map(withCheckDigit)).toEqual([null, null, null, null]);
  });
});
