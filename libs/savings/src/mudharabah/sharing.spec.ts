import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { equivalentPercent, shareIncome } from './sharing.js';

const months = (balance: bigint, days = 30n) => balance * days;

describe('sharing out what mudharabah savings earned', () => {
  it.each([
    {
      // Contoh Perhitungan Keuntungan Tabungan Mudharabah (scribd 284483306): 10 juta ÷ 10 miliar × 40 juta × 60 %
      example: 'one saver of ten million among ten thousand million, 60 % of 40 million',
      income: 40_000_000,
      classes: [{ nisbahPercent: '60', evenings: months(10_000_000n) }],
      other: months(9_990_000_000n),
      shared: [{ income: 40_000, membersAmount: 24_000 }],
    },
    {
      // The same source, deposito: 100 juta ÷ 10 miliar × 500 juta × 55 %
      example: 'a deposit of a hundred million among ten thousand million, 55 % of 500 million',
      income: 500_000_000,
      classes: [{ nisbahPercent: '55', evenings: months(100_000_000n) }],
      other: months(9_900_000_000n),
      shared: [{ income: 5_000_000, membersAmount: 2_750_000 }],
    },
    {
      // E-modul akuntansi perbankan syariah kelas XI, p. 70: tabungan 200 juta, deposito 600 juta, pendapatan 150 juta, 40 %
      example: 'savings of 200 and deposits of 600 million, 40 % of 150 million',
      income: 150_000_000,
      classes: [
        { nisbahPercent: '40', evenings: months(200_000_000n) },
        { nisbahPercent: '40', evenings: months(600_000_000n) },
      ],
      other: 0n,
      shared: [
        { income: 37_500_000, membersAmount: 15_000_000 },
        { income: 112_500_000, membersAmount: 45_000_000 },
      ],
    },
    {
      // Contoh Kasus Bank Syariah (scribd 701928374): 1 juta since 13 August, 19 of 31 days, among an average of 100 juta,
      // 50 % of 15 juta = 45.967,74
      example: 'one million that was there for 19 of 31 days, 50 % of 15 million',
      income: 15_000_000,
      classes: [{ nisbahPercent: '50', evenings: months(1_000_000n, 19n) }],
      other: months(100_000_000n, 31n) - months(1_000_000n, 19n),
      shared: [{ income: 91_935, membersAmount: 45_968 }],
    },
  ])('$example', ({ income, classes, other, shared }) => {
    expect(shareIncome(income, classes, other)).toEqual(shared);
  });

  it('gives nobody a rupiah that was not earned, and never more than his ratio of it', () => {
    const classes = fc.array(
      fc.record({
        nisbahPercent: fc.integer({ min: 1, max: 100 }).map(String),
        evenings: fc.bigInt({ min: 1n, max: 10n ** 15n }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(fc.nat(2_000_000_000), classes, fc.bigInt({ min: 0n, max: 10n ** 16n }), (income, list, other) => {
        const shared = shareIncome(income, list, other);
        const total = list.reduce((sum, { evenings }) => sum + evenings, other);
        const given = shared.reduce((sum, one) => sum + one.income, 0);

        expect(other === 0n ? given === income : given <= income).toBe(true);
        shared.forEach((one, index) => {
          const { evenings, nisbahPercent } = list[index] as (typeof list)[number];
          const error = BigInt(one.income) * total - BigInt(income) * evenings;
          expect(error < total && -error < total).toBe(true);
          expect(Math.abs(one.membersAmount * 100 - one.income * Number(nisbahPercent))).toBeLessThanOrEqual(50);
        });
      }),
    );
  });

  it.each([
    [24_000, months(10_000_000n), '2.92'],
    [0, months(10_000_000n), '0'],
    [5, 0n, '0'],
    [1, months(1_000_000_000n), '0'],
    [100_000, 100_000n * 365n, '100'],
    [300, 100_000n * 365n * 3n, '0.1'],
  ])('%d for %d rupiah of evenings is %s percent a year', (amount, evenings, percent) => {
    expect(equivalentPercent(amount, evenings)).toBe(percent);
  });
});
