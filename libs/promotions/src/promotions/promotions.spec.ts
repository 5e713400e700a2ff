import { describe, expect, it } from '@jest/globals';
import { ownerOfGoodsIn, productIn } from '@lumbung/catalog/testing';
import { newId, rupiah } from '@lumbung/kernel';
import { permissionsOf, TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { PromotionsPermission } from '../promotions.permissions.js';
import { PromotionsModule } from '../promotions.module.js';
import { PromotionsService } from '../redemption/promotions.service.js';
import { aBasket, codesIn, promotionIn, voucherIn } from '../testing/index.js';
import { VouchersService } from '../vouchers/vouchers.service.js';
import { PromotionDeskService } from './promotion-desk.service.js';
import type { CreatePromotionInput, PromotionTermsInput, UpdatePromotionInput } from './promotion-inputs.js';
import { PromotionListsService } from './promotion-lists.service.js';

describe('setting promotions up', () => {
  const house = startHouse(PromotionsModule);
  const desk = () => house.get(PromotionDeskService);
  const create = (coop: TestCooperative, terms: PromotionTermsInput, rest: Partial<CreatePromotionInput> = {}) =>
    coop.run(() => desk().create({ requestId: newId(), name: 'Promo', needsCode: false, terms, ...rest }));
  const update = (coop: TestCooperative, input: UpdatePromotionInput) => coop.run(() => desk().update(input));
  const use = (coop: TestCooperative, codes: string[] = []) =>
    coop.run(() =>
      house
        .get(TenantDatabase)
        .transaction((tx) =>
          house.get(PromotionsService).redeem(tx, newId<'Order'>(), aBasket([{ unitPrice: 100_000 }], { codes })),
        ),
    );

  it('answers with everything that was said, and with a sentence for buyers', async () => {
    const coop = await house.cooperative();
    const rice = await productIn(coop, { name: 'Beras' });
    const seller = await ownerOfGoodsIn(coop, 'Dapur Bu Tini');

    const made = await create(
      coop,
      {
        kind: 'PERCENTAGE',
        scope: 'LINES',
        basisPoints: 1250,
        cap: rupiah(20_000),
        productIds: [rice.id],
        sellerIds: [seller.id],
      },
      { name: ' Panen Raya ', endsOn: '2026-12-31', membersOnly: true, channels: ['ONLINE'] },
    );

    expect(made).toMatchObject({
      name: 'Panen Raya',
      summary: 'Panen Raya: diskon 12,5% untuk barang promo, paling banyak Rp20.000',
      state: 'ACTIVE',
      stateLabel: 'Aktif',
      isWorking: true,
      products: [{ id: rice.id, name: 'Beras' }],
      sellers: [{ id: seller.id, name: 'Dapur Bu Tini' }],
      sellerIds: [seller.id],
      startsOn: '2026-11-21',
      endsOn: '2026-12-31',
      membersOnly: true,
      channels: ['ONLINE'],
      uses: 0,
      spent: 0,
    });
  });

  it.each<[string, PromotionTermsInput, string]>([
    ['a percentage without rate', { kind: 'PERCENTAGE' }, 'terms.basisPoints'],
    ['a percentage with an amount', { kind: 'PERCENTAGE', basisPoints: 100, amount: rupiah(1) }, 'terms.amount'],
    ['an amount of nothing', { kind: 'AMOUNT', amount: rupiah(0) }, 'terms.amount'],
    [
      'gifts of other goods without naming them',
      { kind: 'BUY_X_GET_Y', buyQuantity: 1, getQuantity: 1, gift: 'OTHER_PRODUCT' },
      'terms.giftProductIds',
    ],
    ['free delivery of lines', { kind: 'FREE_DELIVERY', scope: 'LINES' }, 'terms.scope'],
  ])('refuses %s', async (_, terms, field) => {
    const coop = await house.cooperative();

    expect(await create(coop, terms)).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('refuses days in the wrong order, and goods and sellers of another cooperative', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const theirs = await productIn(other);
    const stranger = await ownerOfGoodsIn(other, 'Penjual mereka');

    expect(await create(coop, { kind: 'PERCENTAGE', basisPoints: 100 }, { endsOn: '2026-11-20' })).toMatchObject({
      field: 'endsOn',
    });
    for (const targets of [{ productIds: [theirs.id] }, { sellerIds: [stranger.id] }])
      await expect(create(coop, { kind: 'PERCENTAGE', basisPoints: 100, ...targets })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
  });

  it('sets one up once, however often it is asked', async () => {
    const coop = await house.cooperative();
    const input = { requestId: newId(), name: 'Sekali', needsCode: false, terms: { kind: 'FREE_DELIVERY' as const } };

    const [first, again] = await Promise.all([0, 1].map(() => coop.run(() => desk().create(input))));

    expect(again).toEqual(first);
    await expect(coop.run(() => desk().create({ ...input, name: 'Lain' }))).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('changes what is named and leaves the rest', async () => {
    const coop = await house.cooperative();
    const made = await promotionIn(coop, { note: 'dari pengurus', endsOn: '2026-12-31', budget: rupiah(500_000) });

    expect(
      await update(coop, {
        promotionId: made.id,
        name: 'Baru',
        endsOn: null,
        terms: { kind: 'AMOUNT', amount: rupiah(5_000) },
      }),
    ).toMatchObject({
      name: 'Baru',
      note: 'dari pengurus',
      endsOn: null,
      budget: 500_000,
      kind: 'AMOUNT',
      amount: 5_000,
      basisPoints: null,
    });
  });

  it('keeps what it gives once somebody used it, but lets days and limits change', async () => {
    const coop = await house.cooperative();
    const made = await promotionIn(coop, { basisPoints: 1000 });
    await use(coop);

    expect(
      await update(coop, { promotionId: made.id, terms: { kind: 'PERCENTAGE', basisPoints: 2000 } }),
    ).toMatchObject({ code: 'PROMOTION_TERMS_FIXED' });
    expect(
      await update(coop, { promotionId: made.id, terms: { kind: 'PERCENTAGE', basisPoints: 1000 }, maxUses: 1 }),
    ).toMatchObject({ maxUses: 1, isWorking: false });
    expect(await update(coop, { promotionId: made.id, budget: rupiah(9_999) })).toMatchObject({ field: 'budget' });
  });

  it('pauses, goes on, and ends for good', async () => {
    const coop = await house.cooperative();
    const { promotion, code } = await voucherIn(coop);

    expect(await coop.run(() => desk().pause(promotion.id))).toMatchObject({ state: 'PAUSED', isWorking: false });
    expect(await use(coop, [code])).toMatchObject({ code: 'VOUCHER_PAUSED' });
    expect(await coop.run(() => desk().resume(promotion.id))).toMatchObject({ state: 'ACTIVE' });
    await coop.run(() => desk().end(promotion.id));
    expect(await coop.run(() => desk().end(promotion.id))).toMatchObject({ state: 'ENDED' });
    expect(await use(coop, [code])).toMatchObject({ code: 'VOUCHER_EXPIRED' });
    expect(await coop.run(() => desk().resume(promotion.id))).toMatchObject({ code: 'PROMOTION_ENDED' });
    expect(await update(coop, { promotionId: promotion.id, name: 'Lagi' })).toMatchObject({ code: 'PROMOTION_ENDED' });
  });

  it('lists them newest first with uses and cost, by state, name and code, with one statement', async () => {
    const coop = await house.cooperative();
    await promotionIn(coop, { name: 'Gajian' });
    const { promotion } = await voucherIn(coop, { name: 'Lebaran', code: 'THR' });
    await use(coop, ['thr']);
    const names = async (filter: object, page: object = { first: 10 }) =>
      (await coop.run(() => house.get(PromotionListsService).list(filter, page, true))).nodes.map(({ name }) => name);

    expect(await names({})).toEqual(['Lebaran', 'Gajian']);
    expect(await names({}, { first: 1 })).toEqual(['Lebaran']);
    expect(await names({}, { last: 1 })).toEqual(['Gajian']);
    expect(await names({ search: 'gaji' })).toEqual(['Gajian']);
    expect(await names({ search: 'thr' })).toEqual(['Lebaran']);
    expect(await names({ needsCode: false })).toEqual(['Gajian']);
    expect(await names({ states: ['ENDED'] })).toEqual([]);
    const { nodes, totalCount } = await coop.run(() => house.get(PromotionListsService).list({}, { first: 10 }, true));
    expect(totalCount).toBe(2);
    expect(nodes.map(({ uses }) => uses)).toEqual([1, 1]);
    expect(nodes.reduce((sum, { spent }) => sum + spent, 0)).toBe(19_000);
    expect(await house.statementsOf(() => names({}))).toHaveLength(3);
    expect(
      await coop.run(() => house.get(PromotionListsService).redemptions(promotion.id, { first: 10 }, true)),
    ).toMatchObject({
      totalCount: 1,
      nodes: [{ code: 'THR', releasedAt: null }],
    });
  });

  it('belongs to its cooperative alone', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { promotion } = await voucherIn(coop);

    await expect(update(other, { promotionId: promotion.id, name: 'Punya kami' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(other.run(() => desk().end(promotion.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other.run(() => house.get(PromotionListsService).one(promotion.id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(codesIn(other, promotion, { count: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is for owner and manager to edit, for the counter and the supervisors to read', () => {
    const may = (role: string) =>
      Object.values(PromotionsPermission).filter((permission) => permissionsOf([role]).has(permission));

    expect(['OWNER', 'MANAGER'].map(may)).toEqual([
      Object.values(PromotionsPermission),
      Object.values(PromotionsPermission),
    ]);
    expect(['CATALOG_EDITOR', 'CASHIER', 'SUPERVISOR'].flatMap(may)).toEqual(Array(3).fill(PromotionsPermission.Read));
    expect(['MEMBER', 'SELLER', 'LOAN_OFFICER'].flatMap(may)).toEqual([]);
  });

  describe('making codes', () => {
    it('makes many that nobody guesses, once', async () => {
      const coop = await house.cooperative();
      const promotion = await promotionIn(coop, { needsCode: true });
      const input = { requestId: newId(), promotionId: promotion.id, count: 1000, prefix: 'thr' };

      const [made, again] = await Promise.all(
        [0, 1].map(() => coop.run(() => house.get(VouchersService).generate(input))),
      );

      expect(again).toEqual(made);
      const codes = (made as { codes: string[] }).codes;
      expect(new Set(codes).size).toBe(1000);
      expect(codes.every((code) => /^THR-[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}$/.test(code))).toBe(true);
      expect(await coop.run(() => house.get(VouchersService).list(promotion.id, { first: 2 }, true))).toMatchObject({
        totalCount: 1000,
        nodes: [{ code: codes[0], maxUses: 1, uses: 0 }, { code: codes[1] }],
      });
    });

    it('takes a chosen one in any case, and keeps it apart from others', async () => {
      const coop = await house.cooperative();
      await voucherIn(coop, { code: 'Lebaran-26' });
      const promotion = await promotionIn(coop, { needsCode: true });
      const generate = (wish: object) =>
        coop.run(() => house.get(VouchersService).generate({ requestId: newId(), promotionId: promotion.id, ...wish }));

      expect(await generate({ code: ' lebaran-26 ' })).toMatchObject({
        code: 'VOUCHER_CODE_TAKEN',
        voucherCode: 'LEBARAN-26',
      });
      expect(await generate({ code: 'A!' })).toMatchObject({ code: 'INVALID_INPUT', field: 'code' });
      expect(await generate({})).toMatchObject({ code: 'INVALID_INPUT' });
      expect(await generate({ code: 'BARU', count: 2 })).toMatchObject({ code: 'INVALID_INPUT' });
    });

    it('makes none for a rule that works by itself, nor for one that ended', async () => {
      const coop = await house.cooperative();
      const rule = await promotionIn(coop);
      const { promotion } = await voucherIn(coop);
      await coop.run(() => desk().end(promotion.id));
      const generate = (promotionId: string) =>
        coop.run(() => house.get(VouchersService).generate({ requestId: newId(), promotionId, count: 1 }));

      expect(await generate(rule.id)).toMatchObject({ code: 'INVALID_INPUT', field: 'promotionId' });
      expect(await generate(promotion.id)).toMatchObject({ code: 'PROMOTION_ENDED' });
    });
  });
});
