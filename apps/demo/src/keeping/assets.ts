import { ASSETS, writtenOffBefore, type Assets, type NewAsset } from '../cooperatives/assets.js';
import { asBusinessDate } from '../house/moved-clock.js';
import type { Scene } from '../trade/index.js';

const ASSET = '... on FixedAsset { id }';

/** What stood in the old books; from now on the register writes it off at the end of each month. */
export async function registerAssets(scene: Scene): Promise<void> {
  const today = asBusinessDate(scene.house.clock.now());
  for (const asset of assetsOf(scene).old) {
    const { usedMonths, ...known } = asset;
    await scene.does(
      'MANAGER',
      'registerFixedAsset',
      {
        ...scene.request('asset', asset.name),
        ...known,
        acquiredOn: monthsBefore(today, usedMonths),
        funding: 'IN_BOOKS',
        writtenOffBefore: writtenOffBefore(asset),
        writtenOffFrom: monthsBefore(today, 0),
      },
      ASSET,
    );
  }
}

/** What was bought or given in the year, and what was parted with. */
export function scheduleAssets(scene: Scene): void {
  const { bought, sold, old } = assetsOf(scene);
  for (const asset of bought) scene.on(-asset.daysAgo, 10, () => buy(scene, asset));
  if (!sold) return;
  scene.on(-sold.daysAgo, 11, async () => {
    const { fixedAssets } = await scene.house.api.query<{ fixedAssets: { nodes: { id: string }[] } }>(
      scene.cast.as('MANAGER'),
      'query Known($search: String) { fixedAssets(first: 5, filter: { search: $search }) { nodes { id } } }',
      { search: old[sold.which]?.name },
    );
    const { proceeds, reason, daysAgo } = sold;
    const parted = { assetId: fixedAssets.nodes[0]?.id, on: scene.day(-daysAgo), proceeds, money: 'CASH', reason };
    await scene.does('MANAGER', 'disposeFixedAsset', { ...scene.request('asset sold'), ...parted }, ASSET);
  });
}

async function buy(scene: Scene, { daysAgo, ...asset }: NewAsset): Promise<void> {
  const acquired = { ...scene.request('asset', asset.name), ...asset, acquiredOn: scene.day(-daysAgo) };
  await scene.does('MANAGER', 'registerFixedAsset', acquired, ASSET);
}

function assetsOf({ slug }: Scene): Assets {
  const assets = ASSETS[slug];
  if (!assets) throw new RangeError(`${slug} has no assets.`);
  return assets;
}

/** The first day of the month so many months before. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
}
