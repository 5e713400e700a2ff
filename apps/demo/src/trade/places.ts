import type { Scene } from './scene.js';

const COUNTED = 6;

/** A storeroom behind the shop, goods carried there, and shelves that were counted. */
export function schedulePlaces(scene: Scene): void {
  let store = '';
  scene.on(-14, 8, async () => {
    store = (
      await scene.does(
        'MANAGER',
        'addStockLocation',
        { name: 'Gudang belakang', kind: 'WAREHOUSE', sellsFrom: false, addressNote: 'Pintu kedua dari samping' },
        '... on StockLocation { id }',
      )
    ).id;
  });
  scene.on(-13, 8, async () => {
    const goods = scene.popular.slice(0, COUNTED);
    const lines = goods.map(({ variantId, cost }) => ({ variantId, quantity: 24, unitCost: cost }));
    const bought = { ...scene.request('for the store'), lines, funding: 'BANK', note: 'Stok cadangan gudang' };
    await scene.does('MANAGER', 'receiveStock', bought);
    await carry(
      scene,
      await shopOf(scene),
      store,
      goods.map(({ variantId }) => ({ variantId, quantity: 24 })),
      true,
    );
    const points = goods.map(({ variantId }) => ({ variantId, reorderAt: 30, reorderTo: 60 }));
    await scene.does('MANAGER', 'setReorderPoints', { locationId: store, points });
  });
  scene.on(-3, 18, () => count(scene, store));
  scene.on(-1, 9, async () => {
    const lines = scene.popular.slice(0, 2).map(({ variantId }) => ({ variantId, quantity: 4 }));
    await carry(scene, store, await shopOf(scene), lines, false);
  });
}

async function shopOf(scene: Scene): Promise<string> {
  const { stockLocations } = await scene.house.api.query<{ stockLocations: { id: string; isDefault: boolean }[] }>(
    scene.cast.as('MANAGER'),
    'query Places { stockLocations { id isDefault } }',
  );
  return stockLocations.find(({ isDefault }) => isDefault)?.id ?? '';
}

/** Sent, and taken in unless it is still under way. */
async function carry(
  scene: Scene,
  fromId: string,
  toId: string,
  lines: readonly object[],
  arrives: boolean,
): Promise<void> {
  const transfer = { ...scene.request('carry', String(arrives)), fromId, toId, lines };
  const { id } = await scene.does('MANAGER', 'createTransfer', transfer, '... on StockTransfer { id }');
  await scene.house.api.move(scene.cast.as('MANAGER'), 'sendTransfer', 'transferId', id);
  if (arrives) await scene.does('MANAGER', 'receiveTransfer', { ...scene.request('carried'), transferId: id });
}

/** The storeroom is counted; of one sort a piece is missing. */
async function count(scene: Scene, locationId: string): Promise<void> {
  const begun = { ...scene.request('count'), locationId, note: 'Stok opname bulanan' };
  const { id } = await scene.does('MANAGER', 'startStockCount', begun, '... on StockCount { id }');
  const entries = scene.popular
    .slice(0, COUNTED)
    .map(({ variantId }, index) => ({ variantId, quantity: index === 2 ? 23 : 24 }));
  await scene.does('CASHIER', 'enterStockCount', { ...scene.request('counted'), countId: id, entries });
  await scene.does('MANAGER', 'closeStockCount', { ...scene.request('count closed'), countId: id });
}
