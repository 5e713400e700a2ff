import { describe, expect, it } from '@jest/globals';
import { categoryIn, productIn } from '@lumbung/catalog/testing';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { PromotionListsService } from '../promotions/promotion-lists.service.js';
import { PromotionsModule } from '../promotions.module.js';
import { promotionIn } from '../testing/index.js';
import type { PreviewPromotionInput } from './preview.schema.js';
import { PreviewService } from './preview.service.js';

describe('trying a promotion out', () => {
  const house = startHouse(PromotionsModule);
  const preview = (coop: TestCooperative, input: PreviewPromotionInput) =>
    coop.run(() => house.get(PreviewService).preview(input), ['CASHIER']);
  const draft = (terms: NonNullable<PreviewPromotionInput['draft']>['terms'], rest = {}) => ({
    name: 'Coba',
    needsCode: false,
    terms,
    ...rest,
  });

  it('shows what a draft would take off each line, at the prices of this buyer', async () => {
    const coop = await house.cooperative();
    const food = await categoryIn(coop, { name: 'Pangan' });
    const staples = await categoryIn(coop, { name: 'Sembako', parentId: food.id });
    const rice = await productIn(coop, {
      name: 'Beras',
      publicPrice: 15_000,
      memberPrice: 14_000,
      categoryId: staples.id,
    });
    const soap = await productIn(coop, { name: 'Sabun', publicPrice: 5_000 });
    const lines = [rice, soap].map(({ variants }) => ({ variantId: variants[0]?.id as string, quantity: quantity(2) }));

    expect(
      await preview(coop, {
        draft: draft({ kind: 'PERCENTAGE', scope: 'LINES', basisPoints: 1000, categoryIds: [food.id] }),
        lines,
        isMember: true,
        shippingFee: rupiah(7_000),
      }),
    ).toMatchObject({
      lines: [
        {
          name: 'Beras',
          unitPrice: rupiah(14_000),
          total: rupiah(28_000),
          discount: rupiah(2_800),
          explanation: '10% dari Rp28.000',
        },
        { name: 'Sabun', discount: rupiah(0), explanation: null },
      ],
      subtotal: rupiah(38_000),
      discount: rupiah(2_800),
      total: rupiah(42_200),
      explanation: 'Coba: diskon 10% untuk barang promo',
      obstacle: null,
    });
  });

  it('shows one that is there whatever its days, and uses nothing', async () => {
    const coop = await house.cooperative();
    const { variants } = await productIn(coop, { publicPrice: 20_000 });
    const promotion = await promotionIn(coop, { needsCode: true, startsOn: '2027-01-01', maxUses: 1 });

    expect(
      await preview(coop, {
        promotionId: promotion.id,
        lines: [{ variantId: variants[0]?.id as string, quantity: quantity(1) }],
      }),
    ).toMatchObject({ discount: rupiah(2_000) });
    expect(await coop.run(() => house.get(PromotionListsService).one(promotion.id))).toMatchObject({ uses: 0 });
  });

  it('says why it does not work', async () => {
    const coop = await house.cooperative();
    const { variants } = await productIn(coop, { publicPrice: 20_000 });
    const lines = [{ variantId: variants[0]?.id as string, quantity: quantity(1) }];

    expect(
      await preview(coop, { draft: draft({ kind: 'FREE_DELIVERY', minimum: rupiah(50_000) }), lines }),
    ).toMatchObject({
      explanation: null,
      obstacle: 'Voucher Coba berlaku mulai belanja Rp50.000. Kurang Rp30.000 lagi.',
    });
    expect(await preview(coop, { draft: draft({ kind: 'PERCENTAGE' }), lines })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'draft.terms.basisPoints',
    });
    expect(await preview(coop, { lines })).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('knows neither goods nor promotions of another cooperative', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { variants } = await productIn(other);
    const promotion = await promotionIn(other);
    const lines = [{ variantId: variants[0]?.id as string, quantity: quantity(1) }];

    await expect(preview(coop, { draft: draft({ kind: 'FREE_DELIVERY' }), lines })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(preview(coop, { promotionId: promotion.id, lines })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(preview(coop, { promotionId: newId(), lines })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
