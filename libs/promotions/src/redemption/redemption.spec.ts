import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { newId, rupiah, type Id } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import { TenantDatabase, UserError } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { randomBytes } from 'node:crypto';
import { PromotionListsService } from '../promotions/promotion-lists.service.js';
import { PromotionDeskService } from '../promotions/promotion-desk.service.js';
import { PromotionsModule } from '../promotions.module.js';
import type { Basket } from '../reckoning/basket.js';
import { aBasket, codesIn, nobody, promotionIn, voucherIn } from '../testing/index.js';
import { PromotionsService } from './promotions.service.js';

describe('using promotions up', () => {
  const house = startHouse(PromotionsModule);
  afterEach(() => {
    jest.restoreAllMocks();
  });
  const anOrder = () => newId<'Order'>();
  const reckon = (coop: TestCooperative, basket: Basket) =>
    coop.run(() => house.get(PromotionsService).reckon(undefined, basket), null);
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
  const aGuest = () => ({ ...nobody, phoneHash: randomBytes(32) });

  it('looks without using anything', async () => {
    const coop = await house.cooperative();
    const promotion = await promotionIn(coop);

    expect(await reckon(coop, rice())).toMatchObject({
      discount: rupiah(10_000),
      applied: [{ promotionId: promotion.id, code: null }],
    });
    expect(await used(coop, promotion)).toEqual([0, 0]);
  });

  it('notes use and cost, and tells of it', async () => {
    const coop = await house.cooperative();
    const { promotion, code } = await voucherIn(coop, { basisPoints: 2000, codeUses: 1 });

    const reckoning = await redeem(coop, rice(code.toLowerCase()));

    expect(reckoning).toMatchObject({ discount: rupiah(20_000), applied: [{ code }], refused: [] });
    expect(await used(coop, promotion)).toEqual([1, 20_000]);
    expect(
      await house.admin('select type, payload from platform.outbox_event where tenant_id = $1 order by id', [coop.id]),
    ).toMatchObject([
      { type: 'promotion.created' },
      { type: 'promotion.redeemed', payload: { promotionId: promotion.id, amount: 20_000 } },
    ]);
    expect(await redeem(coop, rice(code))).toMatchObject({ code: 'VOUCHER_USED_UP' });
  });

  it('lets a person use it as often as one may, known by number, account or membership', async () => {
    const coop = await house.cooperative();
    const { code } = await voucherIn(coop, { maxUsesPerPerson: 1 });
    const member = await memberIn(coop);
    const guest = aGuest();
    const account = { ...aGuest(), personId: newId(), memberId: member.id };
    const again = { code: 'VOUCHER_NOT_FOR_YOU', obstacle: 'USED_BY_YOU' };

    const both = await Promise.all([0, 1].map(() => redeem(coop, { ...rice(code), buyer: guest })));
    await redeem(coop, { ...rice(code), buyer: account });

    expect(both.filter((answer) => answer instanceof UserError)).toMatchObject([again]);
    expect(await redeem(coop, { ...rice(code), buyer: { ...aGuest(), personId: account.personId } })).toMatchObject(
      again,
    );
    expect(await redeem(coop, { ...rice(code), buyer: { ...aGuest(), memberId: member.id } })).toMatchObject(again);
    expect(await redeem(coop, { ...rice(code), buyer: { ...nobody, phoneHash: account.phoneHash } })).toMatchObject(
      again,
    );
    expect(await redeem(coop, { ...rice(code), buyer: aGuest() })).toMatchObject({ applied: [{ code }] });
  });

  it('counts one order once, however often it is said', async () => {
    const coop = await house.cooperative();
    const { promotion, code } = await voucherIn(coop, { codeUses: 1, maxUsesPerPerson: 1, budget: rupiah(10_000) });
    const basket = { ...rice(code), buyer: aGuest() };
    const order = anOrder();

    const first = await redeem(coop, basket, order);
    await coop.run(() => house.get(PromotionDeskService).end(promotion.id));

    expect(await redeem(coop, basket, order)).toEqual(first);
    expect(await used(coop, promotion)).toEqual([1, 10_000]);
  });

  it('follows an order that changes, and gives back what it no longer uses', async () => {
    const coop = await house.cooperative();
    const { promotion, code } = await voucherIn(coop, { minimum: rupiah(60_000) });
    const order = anOrder();
    await redeem(coop, rice(code), order);

    await redeem(coop, aBasket([{ unitPrice: 70_000 }], { codes: [code] }), order);
    expect(await used(coop, promotion)).toEqual([1, 7_000]);

    await redeem(coop, aBasket([{ unitPrice: 50_000 }]), order);
    expect(await used(coop, promotion)).toEqual([0, 0]);
  });

  it('lets an order that changes take another code, if that one is free', async () => {
    const coop = await house.cooperative();
    const { promotion, code } = await voucherIn(coop, { codeUses: 1 });
    const [spare, taken] = [
      ...(await codesIn(coop, promotion, { code: 'CADANGAN', maxUses: 1 })),
      ...(await codesIn(coop, promotion, { code: 'LAKU', maxUses: 1 })),
    ] as [string, string];
    const other = await voucherIn(coop, { kind: 'AMOUNT', amount: rupiah(1_000) });
    const order = anOrder();
    await redeem(coop, rice(taken));
    await redeem(coop, rice(code), order);

    expect(await redeem(coop, rice(taken), order)).toMatchObject({ code: 'VOUCHER_USED_UP' });
    expect(await redeem(coop, rice(spare, other.code), order)).toMatchObject({ discount: rupiah(11_000) });
    expect(await redeem(coop, rice(code))).toMatchObject({ applied: [{ code }] });
    expect(await used(coop, promotion)).toEqual([3, 30_000]);
  });

  it('gives use and budget back when the order is given up, once', async () => {
    const coop = await house.cooperative();
    const { promotion, code } = await voucherIn(coop, { codeUses: 1, maxUses: 1, budget: rupiah(10_000) });
    const order = anOrder();
    await redeem(coop, rice(code), order);

    await Promise.all([release(coop, order), release(coop, order)]);
    await release(coop, order);

    expect(await used(coop, promotion)).toEqual([0, 0]);
    expect(await redeem(coop, rice(code))).toMatchObject({ applied: [{ code }] });
    const events = await house.admin(
      `select 1 from platform.outbox_event where tenant_id = $1 and type = 'promotion.released'`,
      [coop.id],
    );
    expect(events).toHaveLength(1);
  });

  it('uses nothing up when one code is refused, and when nothing was taken off', async () => {
    const coop = await house.cooperative();
    const rule = await promotionIn(coop);
    const ship = await promotionIn(coop, { kind: 'FREE_DELIVERY' });

    expect(await redeem(coop, rice('ENTAH'))).toMatchObject({ code: 'VOUCHER_UNKNOWN' });
    expect(await used(coop, rule)).toEqual([0, 0]);
    await redeem(coop, rice());
    expect(await used(coop, ship)).toEqual([0, 0]);
  });

  it('begins and ends with the day of the cooperative, not of Greenwich', async () => {
    const coop = await house.cooperative();
    await promotionIn(coop, { startsOn: '2026-11-22', endsOn: '2026-11-22' });
    const at = async (instant: string) => {
      house.clock.setTo(instant);
      return (await reckon(coop, rice())).discount.amount;
    };

    expect(await at('2026-11-21T16:59:59Z')).toBe(0);
    expect(await at('2026-11-21T17:00:00Z')).toBe(10_000);
    expect(await at('2026-11-22T16:59:59Z')).toBe(10_000);
    expect(await at('2026-11-22T17:00:00Z')).toBe(0);
    house.clock.setTo('2026-11-21T02:00:00Z');
  });

  it('does not know the vouchers and rules of another cooperative', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    await promotionIn(coop);
    const { code } = await voucherIn(coop);

    expect(await reckon(other, rice(code))).toMatchObject({
      applied: [],
      refused: [{ refusal: { code: 'VOUCHER_UNKNOWN' } }],
    });
  });

  it('lets nobody try codes until one fits', async () => {
    const coop = await house.cooperative();
    const { code } = await voucherIn(coop);
    // One more may be tried every three seconds, so time stands still until it is moved on.
    const stopwatch = jest.spyOn(performance, 'now').mockReturnValue(1_000_000);
    for (let tried = 0; tried < 20; tried++) await reckon(coop, rice(`SALAH${tried}`));

    expect(await reckon(coop, rice(code))).toMatchObject({
      applied: [],
      refused: [{ code, refusal: { code: 'VOUCHER_TRIED_TOO_OFTEN', retryAfterSeconds: 3 } }],
    });
    expect(await coop.run(() => house.get(PromotionsService).reckon(undefined, rice(code)))).toMatchObject({
      applied: [{ code }],
    });
    stopwatch.mockReturnValue(1_003_000);
    expect(await reckon(coop, rice(code))).toMatchObject({ applied: [{ code }], refused: [] });
  });

  it('asks once to look, twice to redeem and once to release, for one line as for twelve', async () => {
    const coop = await house.cooperative();
    const { code } = await voucherIn(coop);
    await promotionIn(coop, { maxUses: 100 });
    for (const lines of [1, 12]) {
      const basket = aBasket(
        Array.from({ length: lines }, () => ({})),
        { codes: [code] },
      );
      const order = anOrder();
      const counted = async (work: () => Promise<unknown>) =>
        (await house.statementsOf(work)).filter((text) => /promotions\.(offers|promotion)/.test(text)).length;

      expect(await counted(() => reckon(coop, basket))).toBe(1);
      expect(await counted(() => redeem(coop, basket, order))).toBe(2);
      expect(await counted(() => release(coop, order))).toBe(1);
    }
  });
});
