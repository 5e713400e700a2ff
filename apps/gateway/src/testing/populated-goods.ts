import { ProductImportsService } from '@lumbung/catalog';
import { categoryIn, locationIn, mediaIn, priceListIn, productIn, type TestProduct } from '@lumbung/catalog/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { asked, type Desk } from './desk.js';

/** Goods with everything that can be known of them, at two places, counted, carried and imported. */
export async function goodsOfAllKinds(desk: Desk, name: string): Promise<TestProduct> {
  const { coop } = desk;
  const categoryId = (await categoryIn(coop, { name: `Rak ${name}` })).id;
  const product = await productIn(coop, { name: `Kemeja ${name}`, categoryId, stock: 30, unitCost: 9_000 });
  const variantId = product.variants[0]?.id ?? '';
  await knownOf(desk, product.id, categoryId, variantId);
  await priceListIn(coop, { entries: [{ variantId, minQuantity: 10, price: 14_000 }] });
  await desk.does('setReorderPoints', {
    locationId: (await shelfOf(desk)).id,
    points: [{ variantId, reorderAt: 5, reorderTo: 20 }],
  });
  await carriedAndCounted(desk, variantId);
  await desk.does('setOrderAhead', { variantId, backorderLimit: 5 });
  await imported(coop, name);
  await desk.asks('query { products(first: 1, filter: { search: "kemeja" }) { nodes { id } } }');
  await coop.house.admin(
    `insert into catalog.search_count (tenant_id, words, searches, hits, last_on) values ($1, 'kemeja', 1, 1, current_date) on conflict do nothing`,
    [coop.id],
  );
  return product;
}

async function knownOf(desk: Desk, productId: string, categoryId: string, variantId: string): Promise<void> {
  const attribute = await desk.does<{ id: string; choices: { id: string }[] }>(
    'createAttribute',
    { name: 'Bahan', kind: 'CHOICE', isFilterable: true, choices: [{ name: 'Katun' }], categoryIds: [categoryId] },
    '... on Attribute { id choices { id } }',
  );
  const values = [{ attributeId: attribute.id, choiceId: attribute.choices[0]?.id }];
  await desk.does('setProductAttributes', { productId, values });
  const options = [{ name: 'Ukuran', values: [{ name: 'M' }, { name: 'L' }] }];
  await desk.does('setProductOptions', { productId, options, variants: [{ variantId, values: ['M'] }] });
  await desk.does('saveSynonyms', { words: ['kemeja', 'hem'] });
  await desk.does('setTaxCategory', { productIds: [productId], category: 'EXEMPT' });
  await desk.does('updateTaxSettings', { isPkp: false });
  await desk.does('attachProductImage', { productId, mediaId: await mediaIn(desk.coop) });
}

async function carriedAndCounted(desk: Desk, variantId: string): Promise<void> {
  const from = await shelfOf(desk);
  const to = await locationIn(desk.coop);
  const transfer = await desk.does(
    'createTransfer',
    asked({ fromId: from.id, toId: to.id, lines: [{ variantId, quantity: 4 }] }),
    '... on StockTransfer { id }',
  );
  await desk.moves('sendTransfer', 'transferId', transfer.id);
  await desk.does('receiveTransfer', asked({ transferId: transfer.id }));
  const count = await desk.does('startStockCount', asked({ locationId: to.id }), '... on StockCount { id }');
  await desk.does('enterStockCount', asked({ countId: count.id, entries: [{ variantId, quantity: 4 }] }));
}

/** A file that was looked through, one line of it wrong, and not written yet. */
async function imported(coop: TestCooperative, name: string): Promise<void> {
  const content = Buffer.from(`Nama produk;SKU;Harga\r\nSabun ${name};S-1;5.000\r\nSikat ${name};S-2;mahal`);
  await coop.run(() => coop.house.get(ProductImportsService).upload({ fileName: 'barang.csv', content }));
}

async function shelfOf(desk: Desk): Promise<{ id: string }> {
  const { stockLocations } = await desk.asks<{ stockLocations: { id: string; isDefault: boolean }[] }>(
    'query { stockLocations { id isDefault } }',
  );
  return stockLocations.find(({ isDefault }) => isDefault) as { id: string };
}
