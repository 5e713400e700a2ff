import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId, rupiah, type Id } from '@lumbung/kernel';
import { TenantDatabase, UserError } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { PromotionDeskService } from '../promotions/promotion-desk.service.js';
import { PromotionListsService } from '../promotions/promotion-lists.service.js';
import { PromotionsModule } from '../promotions.module.js';
import type { Basket } from '../reckoning/basket.js';
import { aBasket, promotionIn, voucherIn } from '../testing/index.js';
import { PromotionsService } from './promotions.service.js';

describe('an order that was given up and is paid after all', () => {
  const house = startHouse(PromotionsModule);
  const anOrder = () => newId<'Order'>();
  const promotions = () => house.get(PromotionsService);
  const inTx = <T>(coop: TestCooperative, work: Parameters<TenantDatabase['transaction']>[0]) =>
    coop.run(() => house.get(TenantDatabase).transaction(work)) as Promise<T>;
  const redeem = (coop: TestCooperative, basket: Basket, orderId = anOrder()) =>
    inTx<object>(coop, (tx) => promotions().redeem(tx, orderId, basket));
  const release = (coop: TestCooperative, orderId: Id<'Order'>) =>
    inTx(coop, (tx) => promotions().release(tx, orderId));
  const restore = (coop: TestCooperative, orderId: Id<'Order'>, ...used: { id: string }[]) =>
    inTx(coop, async (tx) => {
      await promotions().hold(tx, orderId);
      await promotions().restore(
        tx,
        orderId,
        used.map(({ id }) => id),
      );
    });
  const counted = async (coop: TestCooperative, { id }: { id: string }) => {
    const { uses, spent, usesBeyond, spentBeyond } = await coop.run(() => house.get(PromotionListsService).one(id));
    return [uses, spent, usesBeyond, spentBeyond];
  };
  const rice = (...codes: string[]) => aBasket([{ unitPrice: 50_000, quantity: 2 }], { codes });
  /** A voucher for one use, and the order that used it and gave it back. */
  const givenUp = async (wish: Parameters<typeof voucherIn>[1] = { codeUses: 1 }) => {
    const coop = await house.cooperative();
    const { promotion, code } = await voucherIn(coop, wish);
    const order = anOrder();
    await redeem(coop, rice(code), order);
    await release(coop, order);
    return { coop, promotion, code, order };
  };

  it('uses its voucher again, once, and gives it back when it is given up again', async () => {
    const { coop, promotion, code, order } = await givenUp();

    await restore(coop, order, promotion);
    await restore(coop, order, promotion);
    expect(await counted(coop, promotion)).toEqual([1, 10_000, 0, 0]);
    expect(await redeem(coop, rice(code))).toMatchObject({ code: 'VOUCHER_USED_UP' });

    await release(coop, order);
    expect(await counted(coop, promotion)).toEqual([0, 0, 0, 0]);
    const told = await house.admin<{ type: string }>(
      `select type from platform.outbox_event where tenant_id = $1 and type <> 'promotion.created' order by id`,
      [coop.id],
    );
    expect(told.map(({ type }) => type)).toEqual([
      'promotion.redeemed',
      'promotion.released',
      'promotion.redeemed',
      'promotion.released',
    ]);
  });

  it.each<[string, Parameters<typeof voucherIn>[1]]>([
    ['of its code', { codeUses: 1 }],
    ['of the promotion', { maxUses: 1 }],
    ['of its money', { budget: rupiah(10_000) }],
  ])('stands beyond the limit %s, which nobody else gets past', async (_, wish) => {
    const { coop, promotion, code, order } = await givenUp(wish);
    const other = anOrder();
    expect(await redeem(coop, rice(code), other)).toMatchObject({ applied: [{ code }] });

    await restore(coop, order, promotion);

    expect(await counted(coop, promotion)).toEqual([2, 20_000, 1, 10_000]);
    expect(await redeem(coop, rice(code))).toMatchObject({ code: 'VOUCHER_USED_UP' });
    await release(coop, other);
    expect(await counted(coop, promotion)).toEqual([1, 10_000, 1, 10_000]);
    expect(await redeem(coop, rice(code))).toMatchObject({ code: 'VOUCHER_USED_UP' });
    await release(coop, order);
    expect(await counted(coop, promotion)).toEqual([0, 0, 0, 0]);
    expect(await redeem(coop, rice(code))).toMatchObject({ applied: [{ code }] });
  });

  it('keeps what it was granted when it changes, although others have used the money up', async () => {
    const { coop, promotion, code, order } = await givenUp({ budget: rupiah(10_000) });
    await redeem(coop, rice(code));
    await restore(coop, order, promotion);

    const smaller = await redeem(coop, aBasket([{ unitPrice: 60_000 }], { codes: [code] }), order);

    expect(smaller).toMatchObject({ discount: rupiah(6_000) });
    expect(await counted(coop, promotion)).toEqual([2, 16_000, 1, 6_000]);
  });

  it('takes up again only what it is named for, also of a promotion that has ended', async () => {
    const coop = await house.cooperative();
    const { promotion, code } = await voucherIn(coop);
    const rule = await promotionIn(coop);
    const order = anOrder();
    await redeem(coop, rice(code), order);
    await release(coop, order);
    await coop.run(() => house.get(PromotionDeskService).end(promotion.id));

    await restore(coop, order, promotion);

    expect((await counted(coop, promotion))[0]).toBe(1);
    expect((await counted(coop, rule))[0]).toBe(0);
  });

  it('lets the staff change a promotion that is used beyond its limit, down to what it grants', async () => {
    const { coop, promotion, code, order } = await givenUp({ maxUses: 1 });
    await redeem(coop, rice(code));
    await restore(coop, order, promotion);
    const update = (maxUses: number) =>
      coop.run(() => house.get(PromotionDeskService).update({ promotionId: promotion.id, name: 'Lain', maxUses }));

    expect(await update(1)).toMatchObject({ name: 'Lain', uses: 2, usesBeyond: 1 });
    expect(await update(5)).toMatchObject({ maxUses: 5 });
  });

  it('is nothing that another cooperative could take up', async () => {
    const { coop, promotion, order } = await givenUp();

    await restore(await house.cooperative(), order, promotion);

    expect(await counted(coop, promotion)).toEqual([0, 0, 0, 0]);
  });

  it('meets those who want the last use at the same moment: one of them has it, and the order stands', async () => {
    for (let round = 0; round < 3; round++) {
      const { coop, promotion, code, order } = await givenUp();

      const [answers] = await Promise.all([
        Promise.all(Array.from({ length: 12 }, () => redeem(coop, rice(code)))),
        restore(coop, order, promotion),
        restore(coop, order, promotion),
      ]);

      const granted = answers.filter((answer) => !(answer instanceof UserError)).length;
      // Who came first has it; if that was somebody else, the order stands beside him.
      expect(granted).toBeLessThanOrEqual(1);
      expect(await counted(coop, promotion)).toEqual([1 + granted, 10_000 * (1 + granted), granted, 10_000 * granted]);
    }
  });

  it('leaves counters that are the sums of the uses that stand, whatever happens', async () => {
    const act = fc.record({ what: fc.constantFrom('redeem', 'release', 'restore'), which: fc.nat(4) });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 20 }), async (acts) => {
        const coop = await house.cooperative();
        const { promotion, code } = await voucherIn(coop, { codeUses: 2, maxUses: 3, budget: rupiah(25_000) });
        const orders = Array.from({ length: 5 }, anOrder);
        for (const { what, which } of acts) {
          const order = orders[which] as Id<'Order'>;
          if (what === 'redeem') await redeem(coop, rice(code), order);
          else if (what === 'release') await release(coop, order);
          else await restore(coop, order, promotion);
        }
        expect(await house.admin(COUNTERS_THAT_DIFFER, [coop.id])).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

const COUNTERS_THAT_DIFFER = `
  select p.id from promotions.promotion p, promotions.voucher v,
         lateral (select count(*) as uses, coalesce(sum(r.amount), 0) as spent, count(*) filter (where r.is_beyond) as beyond,
                         coalesce(sum(r.amount) filter (where r.is_beyond), 0) as spent_beyond
                    from promotions.redemption r where r.tenant_id = $1 and r.promotion_id = p.id and r.released_at is null) s
   where p.tenant_id = $1 and v.tenant_id = $1 and v.promotion_id = p.id
     and ((p.uses, p.spent, p.uses_beyond, p.spent_beyond) is distinct from (s.uses, s.spent, s.beyond, s.spent_beyond)
       or (v.uses, v.uses_beyond) is distinct from (s.uses, s.beyond))`;
