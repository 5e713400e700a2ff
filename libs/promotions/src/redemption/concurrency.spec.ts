import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type Id } from '@lumbung/kernel';
import { TenantDatabase, UserError } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { PromotionListsService } from '../promotions/promotion-lists.service.js';
import { PromotionsModule } from '../promotions.module.js';
import type { Basket, Reckoning } from '../reckoning/basket.js';
import { aBasket, promotionIn, voucherIn } from '../testing/index.js';
import { PromotionsService } from './promotions.service.js';

describe('many who use promotions at once', () => {
  const house = startHouse(PromotionsModule);
  const anOrder = () => newId<'Order'>();
  const redeem = (coop: TestCooperative, basket: Basket, orderId = anOrder()) =>
    coop.run(() =>
      house.get(TenantDatabase).transaction((tx) => house.get(PromotionsService).redeem(tx, orderId, basket)),
    );
  const release = (coop: TestCooperative, orderId: Id<'Order'>) =>
    coop.run(() => house.get(TenantDatabase).transaction((tx) => house.get(PromotionsService).release(tx, orderId)));
  const used = async (coop: TestCooperative, { id }: { id: string }) => {
    const { uses, spent } = await coop.run(() => house.get(PromotionListsService).one(id));
    return [uses, spent];
  };
  const rice = (...codes: string[]) => aBasket([{ unitPrice: 50_000, quantity: 2 }], { codes });

  it('of fifty at once exactly one gets the last use of a code', async () => {
    const coop = await house.cooperative();
    const { promotion, code } = await voucherIn(coop, { codeUses: 1 });

    const answers = await Promise.all(Array.from({ length: 50 }, () => redeem(coop, rice(code))));

    expect(answers.filter((answer) => !(answer instanceof UserError))).toHaveLength(1);
    expect(answers.filter((answer) => answer instanceof UserError && answer.code === 'VOUCHER_USED_UP')).toHaveLength(
      49,
    );
    expect(await used(coop, promotion)).toEqual([1, 10_000]);
  });

  it('of fifty at once with different codes none overdraws uses or budget', async () => {
    const coop = await house.cooperative();
    const few = await promotionIn(coop, { name: 'few', maxUses: 3 });
    const poor = await promotionIn(coop, { name: 'poor', budget: rupiah(25_000) });

    const answers = await Promise.all(Array.from({ length: 50 }, () => redeem(coop, rice())));

    expect(await used(coop, few)).toEqual([3, expect.any(Number)]);
    expect((await used(coop, poor))[1]).toBe(25_000);
    const given = (answers as Reckoning[])
      .flatMap(({ applied }) => applied)
      .filter(({ promotionId }) => promotionId === poor.id);
    expect(given.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(25_000);
  });

  it("orders that come and go at once, with the same codes either way round, never stand in each other's way", async () => {
    const coop = await house.cooperative();
    const [a, b] = [await voucherIn(coop), await voucherIn(coop, { maxUses: 1000 })];
    const rule = await promotionIn(coop);
    const orders = Array.from({ length: 40 }, anOrder);
    await Promise.all(orders.map((order) => redeem(coop, rice(a.code, b.code), order)));

    const sent = await house.statementsOf(() =>
      Promise.all(
        orders.flatMap((order, index) => [
          release(coop, order),
          redeem(coop, index % 2 ? rice(a.code, b.code) : rice(b.code, a.code)),
        ]),
      ),
    );

    // A deadlock would have been tried again, with a BEGIN of its own.
    expect(sent.filter((text) => text.startsWith('BEGIN'))).toHaveLength(80);

    for (const promotion of [a.promotion, b.promotion, rule]) expect((await used(coop, promotion))[0]).toBe(40);
  });
});
