import {
  attributeIn,
  backorderIn,
  countIn,
  expiringIn,
  heldIn,
  importIn,
  locationIn,
  ownerOfGoodsIn,
  priceListIn,
  productIn,
  reorderPointIn,
  shopIn,
  stockAt,
  transferIn,
} from '@lumbung/catalog/testing';
import { addDays, todayIn } from '@lumbung/kernel';
import { orderIn } from '@lumbung/orders/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { codesIn, promotionIn } from '@lumbung/promotions/testing';
import { drawPicturesOf } from './arranged.js';

/** Something of everything on the pages of stock, prices, promotions and imports. */
export interface ArrangedGoods {
  readonly placeId: string;
  readonly draftId: string;
  readonly sentId: string;
  readonly countId: string;
  readonly priceListId: string;
  readonly promotionId: string;
  readonly importId: string;
}

/** Arranges by the services of the house a storeroom in which things are under way. */
export async function arrangedGoods(coop: TestCooperative): Promise<ArrangedGoods> {
  const shop = await shopIn(coop);
  const place = await locationIn(coop, { name: 'Gudang Trajeng' });
  const oil = await productIn(coop, {
    name: 'Minyak Kelapa Murni dari Kebun Sendiri di Lereng Arjuna',
    stock: 12,
    variants: [{ name: 'botol 250 ml' }, { name: 'botol 500 ml' }],
  });
  const cake = await productIn(coop, { name: 'Kue Lapis Legit', stock: 0 });
  await productIn(coop, { name: 'Keripik Talas', stock: 0, state: 'DRAFT' });
  const [small, large] = [oil.variants[0]!, oil.variants[1]!];
  const { id: cakeId } = cake.variants[0]!;
  await stockAt(coop, place.id, small.id, 4);
  await reorderPointIn(coop, place.id, small.id, 6);
  await expiringIn(coop, large.id, 3, addDays(todayIn('Asia/Jakarta', new Date()), 5));
  await backorderIn(coop, cakeId, 10);
  await orderIn(coop, [{ variantId: cakeId, quantity: 2 }]);
  await heldIn(coop, cakeId, 1);
  const draft = await transferIn(coop, { fromId: shop.id, toId: place.id, variantId: large.id, amount: 2 });
  const sent = await transferIn(coop, {
    fromId: shop.id,
    toId: place.id,
    variantId: small.id,
    amount: 3,
    isSent: true,
  });
  const count = await countIn(coop, [{ variantId: large.id, amount: 14 }]);
  const list = await priceListIn(coop, {
    name: 'Grosir warung',
    entries: [
      { variantId: small.id, minQuantity: 6, price: 13_000 },
      // Not below the ordinary price: a price without effect.
      { variantId: large.id, price: 20_000 },
    ],
  });
  const seller = await ownerOfGoodsIn(coop, 'Batik Bu Endang');
  const promotion = await promotionIn(coop, {
    name: 'Panen Raya',
    needsCode: true,
    productIds: [oil.id],
    sellerIds: [seller.id],
  });
  await drawPicturesOf(coop);
  await codesIn(coop, promotion, { count: 3, prefix: 'PANEN' });
  await attributeIn(coop, { name: 'Merek' });
  const brought = await importIn(coop, [
    'Nama produk;Harga;Stok awal;Atribut: Merek;Atribut: Warna;Opsi: Ukuran',
    'Keripik Pisang;12000;5;Bu Tini;;100 g',
    'Keripik Singkong;mahal;5;Bu Tini;Kuning;100 g',
  ]);
  return {
    placeId: place.id,
    draftId: draft.id,
    sentId: sent.id,
    countId: count.id,
    priceListId: list.id,
    promotionId: promotion.id,
    importId: brought.id,
  };
}
