import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { FixedAsset } from '../register/asset.types.js';
import type { RegisterFixedAssetInput } from '../register/assets.schema.js';
import { AssetsService } from '../register/assets.service.js';

let count = 0;

/** An asset of a cooperative whose books are open: a cupboard of Rp2.400.000 for four years, unless more is said. */
export async function fixedAssetIn(
  coop: TestCooperative,
  given: Partial<RegisterFixedAssetInput> = {},
): Promise<FixedAsset> {
  const asset = await coop.run(() =>
    coop.house.get(AssetsService).register({
      requestId: newId(),
      name: `Lemari ${++count}`,
      category: 'EQUIPMENT',
      acquiredOn: '2026-01-15' as BusinessDate,
      cost: rupiah(2_400_000),
      lifeMonths: 48,
      funding: 'GRANT',
      ...given,
    }),
  );
  if (!('__typename' in asset)) throw new Error(`This asset was refused: ${asset.message}`);
  return asset;
}
