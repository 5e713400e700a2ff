import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, savingsProductIn } from '../testing/index.js';
import { SavingsBonusService } from './bonus.service.js';

const october = '2026-10-01' as BusinessDate;

describe('deciding the bonus of safe keeping (wadiah)', () => {
  const house = startHouse(SavingsModule);
  const service = () => house.get(SavingsBonusService);
  const decide = (coop: TestCooperative, productId: string, given: object = {}) =>
    coop.run(() =>
      service().decide({
        requestId: newId(),
        productId,
        month: october,
        amount: rupiah(10_000),
        source: 'Rapat pengurus',
        ...given,
      }),
    );
  const list = (coop: TestCooperative, productId: string) => coop.run(() => service().ofProduct(productId));

  it('is kept with who decided it, the latest month first', async () => {
    const coop = await cooperativeWithBooks(house);
    const { id } = await savingsProductIn(coop, { contract: 'WADIAH' });

    await decide(coop, id);
    await decide(coop, id, { month: '2026-09-01', amount: rupiah(5_000) });

    expect(await list(coop, id)).toMatchObject([
      { month: '2026-10-01', amount: 10_000, source: 'Rapat pengurus', decidedByName: 'Uji Coba' },
      { month: '2026-09-01', amount: 5_000 },
    ]);
    expect(await house.statementsOf(() => list(coop, id))).toHaveLength(3);
  });

  it.each([
    ['a conventional product', {}, {}, 'productId'],
    ['a month that is not over', { contract: 'WADIAH' as const }, { month: '2026-11-01' }, 'month'],
    ['a day within a month', { contract: 'WADIAH' as const }, { month: '2026-10-02' }, 'month'],
    ['nothing', { contract: 'WADIAH' as const }, { amount: rupiah(0) }, 'amount'],
  ])('is refused for %s', async (_name, product, given, field) => {
    const coop = await cooperativeWithBooks(house);
    const { id } = await savingsProductIn(coop, product);

    expect(await decide(coop, id, given)).toMatchObject({ code: 'INVALID_INPUT', field });
    expect(await list(coop, id)).toEqual([]);
  });

  it('happens once: repeated it is the same, by two at once the second is refused', async () => {
    const coop = await cooperativeWithBooks(house);
    const { id } = await savingsProductIn(coop, { contract: 'WADIAH' });
    const requestId = newId();

    await decide(coop, id, { requestId });
    expect(await decide(coop, id, { requestId })).toMatchObject({ amount: 10_000 });
    const answers = await Promise.all([1, 2].map(() => decide(coop, id, { month: '2026-09-01' })));

    expect(answers.filter((answer) => 'code' in answer)).toMatchObject([{ code: 'INVALID_INPUT', field: 'month' }]);
    expect(await list(coop, id)).toHaveLength(2);
  });

  it('belongs to its cooperative', async () => {
    const [mine, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const { id } = await savingsProductIn(mine, { contract: 'WADIAH' });
    await decide(mine, id);

    expect(await list(other, id)).toEqual([]);
    await expect(decide(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
