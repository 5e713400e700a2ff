import { describe, expect, it } from '@jest/globals';
import { businessDateOf, formatDate, type BusinessDate } from '@lumbung/kernel';
import fc from 'fast-check';
import { balanceOf, birthOf, classIn, kindOf, paperDigits, pastDayOf, sexOf, stateOf } from './cells.js';

const today = '2026-11-21' as BusinessDate;
const amount = (text: string) => {
  const read = balanceOf(text);
  return 'value' in read ? (read.value?.amount ?? 0) : read.wrong;
};
const day = (text: string, leastAge = 0) => {
  const read = pastDayOf(text, today, leastAge);
  return 'value' in read ? read.value : read.wrong;
};

describe('a balance in a cell', () => {
  it.each([
    ['Rp 1.250.000,-', 1_250_000],
    ['Rp. 1.250.000,00', 1_250_000],
    ['1,250,000.00', 1_250_000],
    ['1250000', 1_250_000],
    ['Rp1.250.000', 1_250_000],
    ['150rb', 150_000],
    ['1,5jt', 1_500_000],
    ['-', 0],
    ['', 0],
    ['Rp -', 0],
    ['0', 0],
  ])('%p is %p rupiah', (text, rupiah) => expect(amount(text)).toBe(rupiah));

  it.each([
    ['250,000', 'amountAmbiguous'],
    ['1250000,45', 'fraction'],
    ['1,250,000.45', 'fraction'],
    ['-50000', 'negative'],
    ['(50.000)', 'negative'],
    ['lunas', 'amount'],
    ['9.000.000.000.000', 'amountRange'],
  ])('%p is refused: %s', (text, why) => expect(amount(text)).toBe(why));

  it('is the same amount in every way people write it', () => {
    const grouped = (value: number, sign: string) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, sign);
    const ways = [
      (value: number) => String(value),
      (value: number) => grouped(value, '.'),
      (value: number) => `Rp ${grouped(value, '.')},-`,
      (value: number) => `Rp.${grouped(value, '.')},00`,
      (value: number) => `  rp ${grouped(value, '.')}  `,
      (value: number) => (value >= 1_000_000 ? `${grouped(value, ',')}.00` : String(value)),
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.constantFrom(...ways), (value, way) => {
        expect(amount(way(value))).toBe(value);
      }),
    );
  });

  it('is never guessed: whatever stands there is an amount or refused', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const read = balanceOf(text);
        expect('wrong' in read || read.value === null || read.value.isPositive).toBe(true);
      }),
    );
  });
});

describe('a day in a cell', () => {
  it.each([
    ['12-03-1985', '1985-03-12'],
    ['12/3/85', '1985-03-12'],
    ['12.03.85', '1985-03-12'],
    ['12 Maret 1985', '1985-03-12'],
    ['1 Nopember 1985', '1985-11-01'],
    ["17 Agt '85", '1985-08-17'],
    ['Senin, 12 Maret 1985', '1985-03-12'],
    ['1985-03-12', '1985-03-12'],
    ['31118', '1985-03-12'],
    ['12 - 03 - 1985', '1985-03-12'],
  ])('%p is %p', (text, date) => expect(day(text)).toBe(date));

  it.each([
    ['31-02-1985', 'day'],
    ['03/25/1985', 'day'],
    ['kemarin', 'day'],
    ['12-03-2085', 'future'],
    ['1985', 'day'],
  ])('%p is refused: %s', (text, why) => expect(day(text)).toBe(why));

  it('with two digits is the latest that leaves a member old enough', () => {
    expect(day('01-01-20', 12)).toBe('1920-01-01');
    expect(day('01-01-10', 12)).toBe('2010-01-01');
    expect(day('01-01-20')).toBe('2020-01-01');
  });

  it('is the same day in every way people write it', () => {
    const ways: ((y: number, m: number, d: number) => string)[] = [
      (y, m, d) => `${d}/${m}/${y}`,
      (y, m, d) => `${String(d).padStart(2, '0')}-${String(m).padStart(2, '0')}-${y}`,
      (y, m, d) => formatDate(businessDateOf({ year: y, month: m, day: d })),
      (y, m, d) => businessDateOf({ year: y, month: m, day: d }),
      (y, m, d) => `${d}.${m}.${y}`,
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 1930, max: 2025 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(...ways),
        (y, m, d, way) => expect(day(way(y, m, d))).toBe(businessDateOf({ year: y, month: m, day: d })),
      ),
    );
  });
});

describe('other cells of members', () => {
  it.each([
    ['Pasuruan, 12-03-1985', 'Pasuruan', '12-03-1985'],
    ['Pasuruan 12 Maret 1985', 'Pasuruan', '12 Maret 1985'],
    ['Kab. Malang / 1-2-70', 'Kab. Malang', '1-2-70'],
    ['12-03-1985', null, '12-03-1985'],
    ['Surabaya', 'Surabaya', null],
  ])('%p is born in %p on %p', (text, place, date) => expect(birthOf(text)).toEqual({ place, day: date }));

  it.each(['L', 'lk', 'Laki-laki', 'Pria', 'M'])('%p is a man', (text) =>
    expect(sexOf(text)).toEqual({ value: 'MALE' }),
  );
  it.each(['P', 'pr.', 'Perempuan', 'Wanita', 'F'])('%p is a woman', (text) =>
    expect(sexOf(text)).toEqual({ value: 'FEMALE' }),
  );
  it('is told by nothing else', () => expect(sexOf('X')).toEqual({ wrong: 'sex' }));

  it.each([
    ['Luar Biasa', 'ASSOCIATE'],
    ['Anggota luarbiasa', 'ASSOCIATE'],
    ['ALB', 'ASSOCIATE'],
    ['biasa', 'REGULAR'],
    ['Anggota  penuh', 'REGULAR'],
  ])('%p is a member of the kind %s', (text, value) => expect(kindOf(text)).toEqual({ value }));
  it.each([
    ['pegawai  tetap', 'PEGAWAI TETAP'],
    ['gol. II', 'GOLONGAN II'],
    ['Golongan I', 'I'],
    ['umum', 'UMUM'],
  ])('%p is of the class %s', (text, value) =>
    expect(classIn(text, ['UMUM', 'GOLONGAN II', 'I', 'PEGAWAI TETAP'])).toEqual({ value }),
  );
  it.each(['III', 'pegawai', 'gol'])('%p is of no class there is', (text) =>
    expect(classIn(text, ['UMUM', 'GOLONGAN II', 'I', 'PEGAWAI TETAP'])).toEqual({ wrong: 'unknownClass' }),
  );
  it('takes none of two classes that are written alike', () =>
    expect(classIn('Kelas A', ['A', 'GOL. A'])).toEqual({ wrong: 'unknownClass' }));

  it('knows no other kind', () => expect(kindOf('kehormatan')).toEqual({ wrong: 'kind' }));

  it.each([
    ['Aktif', 'ACTIVE', null],
    ['Non-aktif', 'INACTIVE', null],
    ['KELUAR', 'LEFT', 'OWN_REQUEST'],
    ['Alm.', 'LEFT', 'DECEASED'],
    ['meninggal dunia', 'LEFT', 'DECEASED'],
    ['dikeluarkan', 'LEFT', 'DISMISSED'],
  ])('%p is %s %s', (text, status, leaveReason) => expect(stateOf(text)).toEqual({ value: { status, leaveReason } }));
  it('sends applicants to their own door', () => expect(stateOf('Calon')).toEqual({ wrong: 'applicant' }));

  it('knows when a spreadsheet swallowed digits of a paper', () => {
    expect(paperDigits("'3575011203850001", false)).toEqual({ digits: '3575011203850001', isLost: false });
    expect(paperDigits('3575.0112.0385.0001', false)).toMatchObject({ digits: '3575011203850001', isLost: false });
    expect(paperDigits('3575011203850000', true).isLost).toBe(true);
    expect(paperDigits('3575011203850000', false).isLost).toBe(false);
    expect(paperDigits('3,57501E+15', false).isLost).toBe(true);
  });
});
