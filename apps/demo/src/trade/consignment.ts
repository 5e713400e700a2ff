import { Chance } from '../house/chance.js';
import { demoPhone } from '../people/names.js';
import { makeConsigned, type Stocked } from '../story/shop.js';
import { CONSIGNORS, type Consignor } from './consignors.js';
import { sell, type Scene } from './scene.js';

const BEGAN_DAYS_AGO = 62;
const DELIVERED = 24;

/** Sellers (penjual UMKM) from their application to the money they were paid, and what some took back unsold. */
export function scheduleConsignment(scene: Scene): void {
  const consignors = CONSIGNORS[scene.slug] ?? [];
  scene.on(-BEGAN_DAYS_AGO - 1, 9, () =>
    scene.does('MANAGER', 'agreeConsignment', {
      ...scene.request('terms'),
      ...{ scope: 'COOPERATIVE', commissionBasisPoints: 1_500, damageBearer: 'SELLER', settlementPeriod: 'MONTHLY' },
      note: 'Rapat pengurus: 15 % untuk semua titipan',
    }),
  );
  for (const [index, consignor] of consignors.entries()) scheduleOne(scene, consignor, index);
}

function scheduleOne(scene: Scene, consignor: Consignor, index: number): void {
  const chance = new Chance(`consignor ${scene.slug} ${consignor.name}`);
  let sellerId = '';
  let stocked: readonly Stocked[] = [];
  const lines = (quantity: number) => stocked.map(({ variantId }) => ({ variantId, quantity }));

  scene.on(-BEGAN_DAYS_AGO, 9 + index, async () => {
    sellerId = await takeOn(scene, consignor);
    stocked = (
      await Promise.all(consignor.goods.map((good) => makeConsigned(scene.house, scene.cast, good, sellerId)))
    ).flat();
  });
  scene.on(-BEGAN_DAYS_AGO + 1, 8 + index, () => deliver(scene, sellerId, lines(DELIVERED)));
  for (let sale = 0; sale < 7; sale++) {
    const quantity = chance.between(1, 2);
    const day = -BEGAN_DAYS_AGO + 4 + sale * 8 + index;
    scene.on(day, 10 + index, () => {
      const { variantId } = stocked[sale % stocked.length] as Stocked;
      return sell(scene, [consignor.phone, sale], [{ variantId, quantity }]);
    });
  }
  scheduleSettlement(scene, index, () => sellerId);
  if (index === 1) scene.on(-2, 14, () => handBack(scene, sellerId, lines(2).slice(0, 1)));
}

async function takeOn(scene: Scene, { name, goodsKind, story, phone, commission }: Consignor): Promise<string> {
  const { plan } = scene.cast;
  const { id } = await scene.does(
    'MANAGER',
    'registerSeller',
    {
      ...scene.request('seller', phone),
      ...{ name, goodsKind, story, phone: demoPhone(phone) },
      address: { street: 'Gang Contoh 4', regionCode: plan.regionCode },
      bankAccount: { bankName: 'Bank Contoh', accountNo: `0000${phone}`, holderName: name.replace(' (contoh)', '') },
    },
    '... on Seller { id }',
  );
  await scene.does('MANAGER', 'approveSeller', { sellerId: id });
  if (commission) {
    const terms = { scope: 'SELLER', targetId: id, commissionBasisPoints: commission };
    await scene.does('MANAGER', 'agreeConsignment', { ...scene.request('terms', phone), ...terms });
  }
  const year = Number(scene.day(-BEGAN_DAYS_AGO).slice(0, 4));
  await scene.does('MANAGER', 'declareSellerTurnover', {
    ...scene.request('turnover', phone),
    ...{ sellerId: id, year, isWithinLimit: true },
  });
  return id;
}

async function deliver(scene: Scene, sellerId: string, lines: readonly object[]): Promise<void> {
  const words = ['delivery', sellerId] as const;
  const draft = { ...scene.request(...words), sellerId, lines };
  const note = await scene.does('CATALOG_EDITOR', 'draftConsignmentDelivery', draft, '... on ConsignmentNote { id }');
  await scene.does('CATALOG_EDITOR', 'acceptConsignmentDelivery', { ...scene.request(...words, 2), noteId: note.id });
}

/** On the first of the month everything up to the day before is settled; the treasurer pays two days later. */
function scheduleSettlement(scene: Scene, index: number, sellerOf: () => string): void {
  const daysIntoMonth = Number(scene.day(0).slice(8));
  scene.on(-daysIntoMonth + 1, 10, () =>
    scene.does('TREASURER', 'settleConsignment', {
      ...scene.request('settle', index),
      ...{ sellerId: sellerOf(), throughOn: scene.day(-daysIntoMonth) },
    }),
  );
  if (index === 2) return;
  scene.on(-daysIntoMonth + 3, 11, () =>
    scene.does('TREASURER', 'payOutConsignment', {
      ...scene.request('pay', index),
      ...{ sellerId: sellerOf(), method: index === 0 ? 'BANK' : 'CASH', note: 'Titip jual bulan lalu' },
    }),
  );
}

async function handBack(scene: Scene, sellerId: string, lines: readonly object[]): Promise<void> {
  const draft = { ...scene.request('back'), sellerId, reason: 'UNSOLD', lines };
  const note = await scene.does('MANAGER', 'draftConsignmentReturn', draft, '... on ConsignmentNote { id }');
  await scene.does('MANAGER', 'handBackConsignment', { ...scene.request('handed back'), noteId: note.id });
}
