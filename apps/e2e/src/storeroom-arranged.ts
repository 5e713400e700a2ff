import { categoryIn, productIn, type TestProduct } from '@lumbung/catalog/testing';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { openShop } from '@lumbung/orders/testing';
import type { House, TestCooperative } from '@lumbung/platform/testing';
import { drawPicturesOf } from './arranged.js';

export interface Storeroom {
  readonly coop: TestCooperative;
  readonly rice: TestProduct;
  readonly oil: TestProduct;
  readonly sugar: TestProduct;
}

/** A verified cooperative with one shelf of goods in its shop, all of them bought for money. */
export async function storeroomIn(house: House): Promise<Storeroom> {
  const council = await councilIn(house);
  const coop = await house.cooperative();
  await openShop(coop);
  await verifiedIn(coop, council);
  const category = await categoryIn(coop, { name: 'Sembako', slug: 'sembako' });
  const shelf = { categoryId: category.id, memberPrice: null };
  const rice = await productIn(coop, {
    ...shelf,
    name: 'Beras Pandan Wangi',
    publicPrice: 78_500,
    memberPrice: 75_000,
    stock: 40,
    unitCost: 70_000,
    variants: [
      { name: '5 kg', sku: 'BRS-5' },
      { name: '10 kg', sku: 'BRS-10' },
    ],
  });
  const oil = await productIn(coop, {
    ...shelf,
    name: 'Minyak Goreng',
    publicPrice: 17_000,
    stock: 12,
    unitCost: 15_000,
  });
  const sugar = await productIn(coop, {
    ...shelf,
    name: 'Gula Pasir',
    publicPrice: 16_000,
    stock: 20,
    unitCost: 12_000,
  });
  await drawPicturesOf(coop);
  return { coop, rice, oil, sugar };
}
