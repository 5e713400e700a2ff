import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { businessDate } from './business-date.js';
import { maskNationalIdNo, nationalIdWarnings, parseNationalId, type NationalId } from './national-id.js';

const on = businessDate('2026-11-21');
const read = (input: string): NationalId => {
  const result = parseNationalId(input, on);
  if (!result.ok) {
    throw new Error(result.problem);
  }
  return result;
};

describe('reading a national id number (NIK KTP)', () => {
  it('tells region, birth date, sex and whether the person is invented', () => {
    expect(read('3575011708850000')).toEqual({
      ok: true,
      nationalIdNo: '3575011708850000',
      regionCode: '357501',
      birthDate: '1985-08-17',
      sex: 'MALE',
      serialIsDemo: true,
    });
    expect(read('3575 0157 0885 0003')).toMatchObject({ birthDate: '1985-08-17', sex: 'FEMALE', serialIsDemo: false });
  });

  it('means the latest date that is not after today', () => {
    expect(read('3575012111260000').birthDate).toBe('2026-11-21');
    expect(read('3575012211260000').birthDate).toBe('1926-11-22');
    expect(read('3575012902280000').birthDate).toBe('1928-02-29');
    expect(read('3575012902000000').birthDate).toBe('2000-02-29');
  });

  it.each([
    ['', 'NOT_SIXTEEN_DIGITS'],
    ['357501170885000', 'NOT_SIXTEEN_DIGITS'],
    ['35750117088500001', 'NOT_SIXTEEN_DIGITS'],
    ['3575O11708850000', 'NOT_SIXTEEN_DIGITS'],
    ['2075011708850000', 'UNKNOWN_REGION'],
    ['3500011708850000', 'UNKNOWN_REGION'],
    ['3575001708850000', 'UNKNOWN_REGION'],
    ['3575013202850000', 'IMPOSSIBLE_BIRTH_DATE'],
    ['3575014002850000', 'IMPOSSIBLE_BIRTH_DATE'], // day 40 belongs to nobody
    ['3575017202850000', 'IMPOSSIBLE_BIRTH_DATE'],
    ['3575013002850000', 'IMPOSSIBLE_BIRTH_DATE'],
    ['3575012902850000', 'IMPOSSIBLE_BIRTH_DATE'], // 1985 had no leap day
    ['3575011713850000', 'IMPOSSIBLE_BIRTH_DATE'],
  ])('names what is wrong with %p: %s', (input, problem) => {
    expect(parseNationalId(input, on)).toEqual({ ok: false, problem });
  });

  it('never answers with a birth date in the future', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^357501\d{10}$/), (input) => {
        const result = parseNationalId(input, on);
        expect(!result.ok || result.birthDate <= on).toBe(true);
      }),
    );
  });
});

describe('comparing the number with the person', () => {
  it('warns of what differs, and is silent where nothing was said', () => {
    const nationalId = read('3575015708850000');

    expect(nationalIdWarnings(nationalId, { birthDate: businessDate('1985-08-17'), sex: 'FEMALE' })).toEqual([]);
    expect(nationalIdWarnings(nationalId, { birthDate: businessDate('1985-08-18'), sex: 'MALE' })).toEqual([
      'BIRTH_DATE_DIFFERS',
      'SEX_DIFFERS',
    ]);
    expect(nationalIdWarnings(nationalId, {})).toEqual([]);
  });

  it('masks all but the serial', () => {
    expect(maskNationalIdNo(read('3575011708850000').nationalIdNo)).toBe('************0000');
  });
});
