import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, savingsProductIn, termsOf } from '../testing/index.js';
import { SavingsTermsService } from './terms.service.js';
import type { SavingsTermsInput } from './terms.schema.js';

const month = (text: string) => text as BusinessDate;

describe('what a savings product pays and takes', () => {
  const house = startHouse(SavingsModule);
  const service = () => house.get(SavingsTermsService);
  const set = (coop: TestCooperative, productId: string, terms: SavingsTermsInput, requestId = newId()) =>
    coop.run(() => service().set({ requestId, productId, terms }));
  const all = (coop: TestCooperative, productId: string) => coop.run(() => service().ofProduct(productId));

  it('is said with the product, without any account of the books', async () => {
    const coop = await cooperativeWithBooks(house);

    const product = await savingsProductIn(coop, { terms: termsOf({ ratePercent: '4.25', method: 'LOWEST' }) });

    expect(product.accountNumber).toBe('2-1010');
    expect(await all(coop, product.id)).toMatchObject([
      {
        startsOn: '2026-11-01',
        state: 'CURRENT',
        method: 'LOWEST',
        tiers: [{ from: 0, rateYearlyPercent: '4.25' }],
        decidedByName: 'Uji Coba',
        warnings: [],
      },
    ]);
  });

  it('counts from a month on, and what counted before stays what counted', async () => {
    const coop = await cooperativeWithBooks(house);
    const { id } = await savingsProductIn(coop, { terms: termsOf() });

    await set(coop, id, termsOf({ startsOn: month('2027-01-01'), ratePercent: '2' }));
    const later = await set(coop, id, termsOf({ startsOn: month('2027-01-01'), ratePercent: '2.5' }));

    expect(later).toMatchObject({ state: 'COMING' });
    const states = (await all(coop, id)).map(({ state, tiers }) => [state, tiers[0]?.rateYearlyPercent]);
    expect(states).toEqual([
      ['COMING', '2.5'],
      ['REPLACED', '2'],
      ['CURRENT', '3'],
    ]);
    house.clock.setTo('2027-01-02T02:00:00Z');
    expect((await all(coop, id)).map(({ state }) => state)).toEqual(['CURRENT', 'REPLACED', 'PAST']);
    house.clock.setTo('2026-11-21T02:00:00Z');
  });

  it('is warned of above nine percent a year, and taken all the same', async () => {
    const coop = await cooperativeWithBooks(house);
    const { id } = await savingsProductIn(coop);

    expect(await set(coop, id, termsOf({ ratePercent: '9' }))).toMatchObject({ warnings: [] });
    expect(await set(coop, id, termsOf({ ratePercent: '9.000001' }))).toMatchObject({
      warnings: [
        'Imbalan 9,000001% setahun melebihi batas 9% (Permenkop UKM 8/2023: imbalan simpanan paling tinggi 9 % setahun).',
      ],
    });
  });

  it.each([
    ['a month that is over', {}, { startsOn: month('2026-10-01') }, 'terms.startsOn'],
    ['a day within a month', {}, { startsOn: month('2026-12-02') }, 'terms.startsOn'],
    ['shares', { family: 'MANDATORY' as const }, {}, 'terms.startsOn'],
    ['a rate in mudharabah', { contract: 'MUDHARABAH' as const }, {}, 'terms.tiers'],
    ['a promised bonus in wadiah', { contract: 'WADIAH' as const }, {}, 'terms.tiers'],
    ['tiers that do not begin at zero', {}, { tiers: [{ from: rupiah(1), rateYearlyPercent: '1' }] }, 'terms.tiers'],
    [
      'tiers that do not rise',
      {},
      { tiers: [0, 5, 5].map((from) => ({ from: rupiah(from), rateYearlyPercent: '1' })) },
      'terms.tiers',
    ],
    ['a fee below nothing', {}, { monthlyFee: rupiah(-1) }, 'terms.monthlyFee'],
    ['a fee of resting without resting', {}, { dormantFee: rupiah(1) }, 'terms.dormantFee'],
    ['a fee below a minimum of nothing', {}, { belowMinimumFee: rupiah(1) }, 'terms.belowMinimumFee'],
  ])('is refused for %s, and says where', async (_, product, terms, field) => {
    const coop = await cooperativeWithBooks(house);
    const { id } = await savingsProductIn(coop, product);

    expect(await set(coop, id, termsOf(terms))).toMatchObject({ code: 'INVALID_INPUT', field });
    expect(await all(coop, id)).toEqual([]);
  });

  it('is set once however often it is asked, and by two at once as two versions', async () => {
    const coop = await cooperativeWithBooks(house);
    const { id } = await savingsProductIn(coop);
    const requestId = newId();

    for (const _ of [1, 2]) await set(coop, id, termsOf(), requestId);
    await Promise.all([set(coop, id, termsOf()), set(coop, id, termsOf())]);

    expect((await all(coop, id)).map(({ state }) => state)).toEqual(['CURRENT', 'REPLACED', 'REPLACED']);
  });

  it('belongs to its cooperative', async () => {
    const [mine, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const { id } = await savingsProductIn(mine, { terms: termsOf() });

    expect(await all(other, id)).toEqual([]);
    await expect(set(other, id, termsOf())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
