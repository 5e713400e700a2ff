import { tidy } from '../goods/good.js';
import { buyOnline } from './online.js';
import { sell, type Scene } from './scene.js';

const PROMOTION = '... on Promotion { id }';

/** Four promotions with codes that were used, and a price list for whoever buys many. */
export function scheduleOffers(scene: Scene): void {
  scene.on(-60, 9, () => wholesale(scene));
  scene.on(-30, 9, () => promotions(scene));
  const [first, second, third] = scene.popular;
  if (!first || !second || !third) return;
  const many = (variantId: string, price: number, worth: number) => [{ variantId, quantity: Math.ceil(worth / price) }];
  scene.on(-24, 11, () => sell(scene, ['hemat'], many(first.variantId, first.size.price, 20_000), withCode('HEMAT10')));
  scene.on(-17, 12, () =>
    sell(scene, ['hemat', 2], many(second.variantId, second.size.price, 30_000), withCode('HEMAT10')),
  );
  scene.on(-9, 10, () => sell(scene, ['pilih'], many(third.variantId, third.size.price, 50_000), withCode('SYUKUR5')));
  scene.on(-6, 16, () =>
    buyOnline(scene, 'delivery', { stocked: second, worth: 110_000, isCourier: true, codes: ['ANTARGRATIS'] }),
  );
}

const withCode = (code: string) => ({ payment: 'QRIS', voucherCodes: [code] });

/** Members and others pay less from six pieces on, and less again from twelve. */
async function wholesale(scene: Scene): Promise<void> {
  for (const [audience, name] of [
    ['PUBLIC', 'Harga grosir'],
    ['MEMBER', 'Harga grosir anggota'],
  ] as const) {
    const list = { ...scene.request('prices', audience), name, audience, validFrom: scene.day(-60) };
    const { id } = await scene.does('MANAGER', 'createPriceList', list, '... on PriceList { id }');
    const less = audience === 'PUBLIC' ? 0.97 : 0.93;
    const entries = scene.popular.slice(0, 4).flatMap(({ variantId, size }) => [
      { variantId, minQuantity: 6, price: tidy(size.price * less) },
      { variantId, minQuantity: 12, price: tidy(size.price * (less - 0.02)) },
    ]);
    await scene.does('MANAGER', 'setPriceListEntries', { priceListId: id, entries });
  }
}

async function promotions(scene: Scene): Promise<void> {
  const { popular } = scene;
  const free = await scene.productId(popular[5]?.good.slug ?? '');
  const create = async (key: string, name: string, terms: object, more: object, code?: string) => {
    const input = { ...scene.request('promotion', key), name, needsCode: code !== undefined, terms, ...more };
    const { id } = await scene.does('MANAGER', 'createPromotion', input, PROMOTION);
    if (code) await scene.does('MANAGER', 'generateVouchers', { ...scene.request('code', key), promotionId: id, code });
    return id;
  };
  const endsOn = scene.day(21);
  await create(
    'percent',
    'Hemat 10 persen',
    { kind: 'PERCENTAGE', scope: 'BASKET', basisPoints: 1_000, cap: 15_000 },
    { endsOn, budget: 1_000_000, note: 'Disetujui rapat pengurus' },
    'HEMAT10',
  );
  const amount = { kind: 'AMOUNT', scope: 'BASKET', amount: 5_000, minimum: 40_000 };
  const thanks = await create('amount', 'Voucher syukuran Rp5.000', amount, { endsOn, maxUses: 100 }, 'SYUKUR5');
  const single = { promotionId: thanks, count: 20, prefix: 'WARGA', maxUses: 1 };
  await scene.does('MANAGER', 'generateVouchers', { ...scene.request('codes'), ...single });
  await create(
    'free piece',
    'Beli tiga gratis satu',
    {
      kind: 'BUY_X_GET_Y',
      scope: 'LINES',
      productIds: [free],
      buyQuantity: 3,
      getQuantity: 1,
      gift: 'SAME_PRODUCT',
      mostSets: 2,
    },
    { endsOn },
  );
  const delivery = { kind: 'FREE_DELIVERY', scope: 'DELIVERY', minimum: 100_000 };
  await create('delivery', 'Antar gratis mulai Rp100.000', delivery, { endsOn, channels: ['ONLINE'] }, 'ANTARGRATIS');
}
