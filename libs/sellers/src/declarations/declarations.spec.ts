import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { IdentityModule } from '@lumbung/identity';
import { person } from '@lumbung/identity/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SellerReadsService } from '../register/seller-reads.service.js';
import { SellersModule } from '../sellers.module.js';
import { sellerIn } from '../testing/index.js';
import type { DeclareSellerTurnoverInput } from './declarations.schema.js';
import { DeclarationsService } from './declarations.service.js';

describe('declaring the turnover of a year (PMK 37/2025)', () => {
  const house = startHouse(SellersModule, IdentityModule);
  const declare = (coop: TestCooperative, input: Partial<DeclareSellerTurnoverInput> & { sellerId: string }) =>
    coop.run(() =>
      house.get(DeclarationsService).declare({ requestId: newId(), year: 2026, isWithinLimit: true, ...input }),
    );
  const undeclared = async (coop: TestCooperative, year: number) =>
    (
      await coop.run(() =>
        house
          .get(SellerReadsService)
          .list({ states: ['ACTIVE'], undeclaredYear: year }, 'NAME', { first: 50 }, { history: false, total: false }),
      )
    ).nodes.map(({ id }) => id);

  it('writes down the sentence with the limit of the rule, once per request', async () => {
    const coop = await house.cooperative();
    const { id: sellerId, name } = await sellerIn(coop);
    const requestId = newId();

    const first = await declare(coop, { sellerId, requestId, letterNo: '12/SP/2026', declaredOn: '2026-01-05' });

    expect(await declare(coop, { sellerId, requestId, letterNo: '12/SP/2026', declaredOn: '2026-01-05' })).toEqual(
      first,
    );
    expect(first).toMatchObject({
      sellerName: name,
      year: 2026,
      isWithinLimit: true,
      limitAmount: 500_000_000,
      letterNo: '12/SP/2026',
      declaredOn: '2026-01-05',
      statement: 'Saya menyatakan bahwa peredaran bruto usaha saya pada tahun pajak 2026 tidak melebihi Rp500.000.000.',
    });
  });

  it('lists who has declared nothing for a year, and lets a later declaration stand before the earlier', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const [siti, umi] = [await sellerIn(coop), await sellerIn(coop)];
    await sellerIn(other);

    await declare(coop, { sellerId: siti.id });
    await declare(coop, { sellerId: siti.id, isWithinLimit: false });

    expect(await undeclared(coop, 2026)).toEqual([umi.id]);
    expect((await undeclared(coop, 2025)).sort()).toEqual([siti.id, umi.id].sort());
    const { nodes } = await coop.run(() => house.get(DeclarationsService).list({ first: 5 }, { sellerId: siti.id }));
    expect(nodes.map(({ isWithinLimit }) => isWithinLimit)).toEqual([false, true]);
  });

  it('refuses a year that has not begun and a day to come, and does not know the neighbour’s sellers', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { id: sellerId } = await sellerIn(coop);

    expect(await declare(coop, { sellerId, year: 2027 })).toMatchObject({ code: 'INVALID_INPUT', field: 'year' });
    expect(await declare(coop, { sellerId, declaredOn: '2026-11-22' })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'declaredOn',
    });
    await expect(declare(other, { sellerId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is done by the seller himself for himself alone', async () => {
    const coop = await house.cooperative();
    const [siti, stranger] = [await person(house), await person(house)];
    const { id } = await sellerIn(coop, { personId: siti.id });
    await declare(coop, { sellerId: (await sellerIn(coop)).id });
    const service = house.get(DeclarationsService);
    const input = { requestId: newId(), year: 2026, isWithinLimit: true };

    expect(await siti.in(coop, () => service.declareMine(input))).toMatchObject({ sellerId: id });
    expect((await siti.in(coop, () => service.mine({ first: 5 }))).nodes.map(({ sellerId }) => sellerId)).toEqual([id]);
    await expect(stranger.in(coop, () => service.declareMine({ ...input, requestId: newId() }))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
