import { newId, quantity, rupiah, type Id } from '@lumbung/kernel';
import { TenantDatabase } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { CategoriesService } from '../categories/categories.service.js';
import type { Category } from '../categories/category.types.js';
import { PriceListEntriesService } from '../price-lists/price-list-entries.service.js';
import { PriceListTurns } from '../price-lists/price-list-turns.js';
import type { PriceList } from '../price-lists/price-list.types.js';
import { PriceListsService } from '../price-lists/price-lists.service.js';
import { ProductsService } from '../products/products.service.js';
import type { Product, ProductVariant } from '../products/product.types.js';
import type { PriceClass } from '../shared/enums.js';
import { SearchTally } from '../search/search-tally.js';
import { StoreroomService } from '../stock/storeroom.service.js';
import type { VariantId } from '../stock/stock.service.js';
import type { NewVariantInput } from '../variants/variants.schema.js';

export interface ProductWish {
  name?: string;
  slug?: string;
  description?: string;
  publicPrice?: number;
  memberPrice?: number | null;
  /** On hand of each variant. */
  stock?: number;
  /** Whole rupiah per unit; above zero the books must be open (openBooksOf). */
  unitCost?: number;
  variants?: Partial<NewVariantInput>[];
  categoryId?: string;
  state?: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';
}

export type TestProduct = Omit<Product, 'variants'> & { variants: (ProductVariant & { id: VariantId })[] };

/** A product with what the spec names of it; published, in stock, with one variant unless said otherwise. */
export async function productIn(coop: TestCooperative, wish: ProductWish = {}): Promise<TestProduct> {
  const {
    publicPrice = 15_000,
    memberPrice = null,
    stock = 10,
    unitCost = 0,
    variants = [{}],
    state = 'PUBLISHED',
  } = wish;
  const products = coop.house.get(ProductsService);
  const mediaId = await mediaIn(coop);
  const categoryId = wish.categoryId ?? (await categoryIn(coop, { name: `Rak ${newId().slice(-6)}` })).id;
  const created = thing<Product>(
    await coop.run(() =>
      products.create({
        requestId: newId(),
        name: wish.name ?? `Barang ${newId().slice(-6)}`,
        slug: wish.slug,
        description: wish.description,
        categoryId,
        mediaIds: [mediaId],
        variants: variants.map((variant) => ({
          name: '',
          unit: 'PIECE',
          publicPrice: rupiah(publicPrice),
          memberPrice: memberPrice === null ? null : rupiah(memberPrice),
          ...variant,
        })),
      }),
    ),
  );
  if (stock > 0)
    await stockIn(
      coop,
      created.variants.map(({ id }) => id),
      stock,
      unitCost,
    );
  if (state !== 'DRAFT') await coop.run(() => products.publish(created.id));
  if (state === 'ARCHIVED') await coop.run(() => products.archive(created.id));
  return { ...created, state, variants: created.variants as (ProductVariant & { id: VariantId })[] };
}

/** Gives a product another name. */
export async function renamedIn(coop: TestCooperative, productId: string, name: string): Promise<void> {
  thing(await coop.run(() => coop.house.get(ProductsService).update({ productId, name })));
}

/** Takes a product out of the shop. */
export async function archivedIn(coop: TestCooperative, productId: string): Promise<void> {
  thing(await coop.run(() => coop.house.get(ProductsService).archive(productId)));
}

/** Puts goods on the shelf. */
export async function stockIn(
  coop: TestCooperative,
  variantIds: readonly string[],
  amount: number,
  unitCost = 0,
): Promise<void> {
  const lines = variantIds.map((variantId) => ({ variantId, quantity: quantity(amount), unitCost: rupiah(unitCost) }));
  thing(await coop.run(() => coop.house.get(StoreroomService).receive({ requestId: newId(), lines, funding: 'CASH' })));
}

export async function categoryIn(
  coop: TestCooperative,
  input: { name: string; parentId?: string; slug?: string },
): Promise<Category> {
  return thing<Category>(await coop.run(() => coop.house.get(CategoriesService).create(input)));
}

/** Somebody whose goods the cooperative sells, for domains that know sellers by their goods only. */
export async function ownerOfGoodsIn(coop: TestCooperative, name: string): Promise<{ id: string; name: string }> {
  const { id } = await sellerIn(coop, { name });
  return { id, name };
}

/** The row of an uploaded picture, without its files. */
export async function mediaIn(coop: TestCooperative): Promise<Id<'Media'>> {
  const id = newId<'Media'>();
  await coop.run(() =>
    coop.house
      .get(TenantDatabase)
      .transaction((tx) =>
        tx.rows(
          'insert into platform.media (tenant_id, id, width, height, widths) values ($1, $2, 1280, 960, array[160, 320, 640, 1280])',
          [id],
        ),
      ),
  );
  return id;
}

/** What stands on the shelf. */
export async function countersOf(
  coop: TestCooperative,
  variantId: string,
): Promise<{ onHand: number; reserved: number; value: number }> {
  const [row] = await coop.house.admin<{ onHand: string; reserved: string; value: string }>(
    `select on_hand as "onHand", reserved, value from catalog.stock where tenant_id = $1 and variant_id = $2`,
    [coop.id, variantId],
  );
  return { onHand: Number(row?.onHand), reserved: Number(row?.reserved), value: Number(row?.value) };
}

/** A price list that is on, with these prices, its cards made; for everybody and without end unless said otherwise. */
export async function priceListIn(
  coop: TestCooperative,
  wish: {
    name?: string;
    audience?: PriceClass;
    validFrom?: string;
    validUntil?: string;
    entries: { variantId: string; minQuantity?: number | null; price: number }[];
  },
): Promise<PriceList> {
  const { entries, name = `Daftar ${newId().slice(-6)}`, audience = 'PUBLIC', ...days } = wish;
  const list = thing<PriceList>(
    await coop.run(() => coop.house.get(PriceListsService).create({ requestId: newId(), name, audience, ...days })),
  );
  if (entries.length > 0) {
    const prices = entries.map(({ variantId, minQuantity, price }) => ({
      variantId,
      minQuantity: minQuantity == null ? null : quantity(minQuantity),
      price: rupiah(price),
    }));
    thing(await coop.run(() => coop.house.get(PriceListEntriesService).set({ priceListId: list.id, entries: prices })));
  }
  await coop.run(() => coop.house.get(PriceListTurns).turn({ priceListId: list.id }));
  return list;
}

function thing<T>(result: object): T {
  if ('code' in result) throw new Error(`The factory was refused: ${JSON.stringify(result)}`);
  return result as T;
}

export * from './stock.js';
export * from './imports.js';
export * from './attributes.js';
export * from './exports.js';

/** Writes what was searched for so far, which otherwise happens every half minute. */
export async function searchesCountedIn(house: TestCooperative['house']): Promise<void> {
  await house.get(SearchTally).flush();
}
