import { describe, expect, it } from '@jest/globals';
import { rupiah, type BusinessDate } from '@lumbung/kernel';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, termsOf } from '../testing/index.js';
import { TermsExampleService } from './terms-example.service.js';
import type { SavingsTermsInput } from './terms.schema.js';

describe('the worked example of terms that are being written', () => {
  const house = startHouse(SavingsModule);
  const example = (coop: TestCooperative, terms: SavingsTermsInput, contract: 'WADIAH' | null = null) =>
    coop.run(() => house.get(TermsExampleService).ofTerms({ family: 'VOLUNTARY', contract, terms }));

  it('says what a million and ten million earn in the month they begin', async () => {
    const coop = await cooperativeWithBooks(house);

    // November has 30 days: 1,000,000 × 3 % × 30 ÷ 365 = 2,465.75
    expect(await example(coop, termsOf())).toEqual({
      lines: [
        { amount: 1_000_000, earned: 2_466, tax: 0, fees: 0 },
        { amount: 10_000_000, earned: 24_658, tax: 0, fees: 0 },
      ],
      warnings: [],
      problem: null,
      field: null,
    });
  });

  it('adds an amount for each tier, keeps back the tax, and takes the fees', async () => {
    const coop = await cooperativeWithBooks(house);
    const terms = termsOf({
      basis: 'THIRTY_360',
      minimumBalance: rupiah(2_000_000),
      monthlyFee: rupiah(2_500),
      belowMinimumFee: rupiah(5_000),
      tiers: [
        { from: rupiah(0), rateYearlyPercent: '3' },
        { from: rupiah(100_000_000), rateYearlyPercent: '4' },
      ],
    });

    expect((await example(coop, terms)).lines).toEqual([
      { amount: 1_000_000, earned: 0, tax: 0, fees: 7_500 },
      { amount: 10_000_000, earned: 25_000, tax: 0, fees: 2_500 },
      // 100,000,000 × 4 % ÷ 12 = 333,333, above Rp240.000: 10 % of all of it
      { amount: 100_000_000, earned: 333_333, tax: 33_333, fees: 2_500 },
    ]);
  });

  it('warns above the ceiling as the terms themselves do, and says what would be refused', async () => {
    const coop = await cooperativeWithBooks(house);

    expect((await example(coop, termsOf({ ratePercent: '9.5' }))).warnings).toEqual([
      'Imbalan 9,5% setahun melebihi batas 9% (Permenkop UKM 8/2023: imbalan simpanan paling tinggi 9 % setahun).',
    ]);
    expect(await example(coop, termsOf({ startsOn: '2022-12-01' as BusinessDate }))).toMatchObject({
      lines: [],
      field: 'terms.startsOn',
    });
    expect(await example(coop, termsOf(), 'WADIAH')).toMatchObject({ lines: [], field: 'terms.tiers' });
  });

  it('reckons a table of term deposits line by line', async () => {
    const coop = await cooperativeWithBooks(house);
    const of = (percent: string) =>
      coop.run(() =>
        house.get(TermsExampleService).ofRates({
          startsOn: '2026-11-21' as BusinessDate,
          dayBasis: 'ACTUAL_365',
          rates: [
            { termMonths: 3, percent },
            { termMonths: 3, percent, fromAmount: rupiah(25_000_000) },
          ],
        }),
      );

    // 92 days from 21 November to 21 February
    expect(await of('5.75')).toEqual({
      lines: [
        { termMonths: 3, amount: 10_000_000, earned: 144_932 },
        { termMonths: 3, amount: 25_000_000, earned: 362_329 },
      ],
      warnings: [],
    });
    expect((await of('9.01')).warnings).toHaveLength(1);
    expect(await house.statementsOf(() => of('5'))).toHaveLength(3);
  });
});
