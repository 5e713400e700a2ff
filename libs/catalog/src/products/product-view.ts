import { formatRupiah, quantity, rupiah, type Id, type Locale } from '@lumbung/kernel';
import type { Image } from '@lumbung/platform';
import type { Category } from '../categories/category.types.js';
import { pricesNow, tiersOf, type SheetPrices } from '../price-lists/price-tier.js';
import type { PriceClass, ProductState, StockState, Unit } from '../shared/enums.js';
import { unitLabel } from '../shared/labels.js';
import type { TaxCategory } from '../tax/tax-category.js';
import type { ProductOption, VariantOptionValue } from '../variants/option.types.js';
import { attributeValueOf, type StoredValue } from '../attributes/attribute-view.js';
import { warningsOf } from './product-papers.js';
import type { ProductSeller } from './product-seller.types.js';
import type { Product, ProductCompliance, ProductVariant, UnitPrice } from './product.types.js';

/** Who looks at the shop: decides prices, and whether counters and inactive variants are shown. */
export interface Viewer {
  readonly isMember: boolean;
  /** Holds catalog.read. */
  readonly isStaff: boolean;
  readonly locale: Locale;
  /** Address of this cooperative's shop, without a slash at the end. */
  readonly shopUrl: string;
  /** Today in the cooperative's zone, for papers that run out. */
  readonly today: string;
}

/** `product.card`: what a tile shows, the same for every viewer. */
interface Card {
  id: string;
  slug: string;
  name: string;
  state: ProductState;
  cover: Image | null;
  publicPriceFrom: number | null;
  memberPriceFrom: number | null;
  memberPaysFrom: number | null;
  stockState: StockState;
}

/** `product.sheet`: all the rest. */
interface Sheet {
  description: string | null;
  images: Image[];
  variants: SheetVariant[];
  /** Absent from sheets made before there were options. */
  options?: ProductOption[];
  compliance: Omit<ProductCompliance, 'warnings'>;
  /** Absent in sheets from before there was tax. */
  taxCategory?: TaxCategory;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
}

interface SheetVariant extends SheetPrices {
  id: Id<'ProductVariant'>;
  sku: string;
  barcode: string | null;
  name: string;
  optionValues?: VariantOptionValue[];
  unit: Unit;
  quantityStep: number;
  weightGrams: number | null;
  publicPrice: number;
  memberPrice: number | null;
  contentQuantity: number | null;
  contentUnit: Unit | null;
  lowAt: number;
  isActive: boolean;
  position: number;
  stockState: StockState;
}

/** On hand, reserved, average cost, available, held back, backorder limit, preorder limit and day; by variant. */
type Counters = Record<
  string,
  readonly [number, number, number | null, number, number, number | null, number | null, string | null]
>;

export interface ProductRow {
  card: Card;
  sheet?: Sheet;
  counters?: Counters | null;
  category?: Category | null;
  seller?: ProductSeller | null;
  attributes?: StoredValue[] | null;
}

/** The API's product from a row. The row's own objects are used up: this runs for every tile of every page. */
export function productOf(
  { card, sheet, counters, category, seller, attributes }: ProductRow,
  viewer: Viewer,
): Product {
  const product = card as unknown as Mutable<Product>;
  product.__typename = 'Product';
  product.priceFrom = viewer.isMember ? card.memberPaysFrom : card.publicPriceFrom;
  product.shareUrl = `${viewer.shopUrl}/p/${card.slug}`;
  if (category !== undefined) product.category = category;
  if (seller !== undefined) product.seller = seller;
  if (attributes !== undefined)
    product.attributes = (attributes ?? []).map((value) => attributeValueOf(value, viewer.locale));
  if (sheet) {
    product.description = sheet.description;
    product.images = sheet.images;
    product.taxCategory = sheet.taxCategory ?? 'STANDARD';
    product.createdAt = sheet.createdAt;
    product.updatedAt = sheet.updatedAt;
    product.publishedAt = sheet.publishedAt;
    product.options = sheet.options ?? [];
    product.compliance = {
      ...PAPERS_OF_LATER,
      ...sheet.compliance,
      warnings: warningsOf({ ...PAPERS_OF_LATER, ...sheet.compliance }, viewer.today),
    };
    const shown = viewer.isStaff ? sheet.variants : sheet.variants.filter(({ isActive }) => isActive);
    product.variants = shown.map((variant) => variantOf(variant, product, counters, viewer));
  }
  return product;
}

/** What sheets made before these papers were asked for do not have. */
const PAPERS_OF_LATER = { goodsKind: null, bpomValidUntil: null, expiresOn: null, productionCode: null };

/** One variant of a row, also an inactive one: carts and orders still show it. */
export function variantOfRow(row: ProductRow, variantId: string, viewer: Viewer): ProductVariant {
  const variant = row.sheet?.variants.find(({ id }) => id === variantId);
  if (!variant) throw new Error('The sheet of this row lacks the variant it was read for.');
  return variantOf(variant, productOf(row, viewer), row.counters, viewer);
}

const NO_COUNTERS = [0, 0, null, 0, 0, null, null, null] as const;

function variantOf(
  sheet: SheetVariant,
  product: Product,
  counters: Counters | null | undefined,
  viewer: Viewer,
): ProductVariant {
  const variant = { ...sheet } as unknown as Mutable<ProductVariant>;
  const now = pricesNow(sheet);
  const priceClass: PriceClass = viewer.isMember && now.memberPrice !== null ? 'MEMBER' : 'PUBLIC';
  const [onHand, reserved, averageCost, available, heldBack, backorderLimit, preorderLimit, preorderFrom] =
    counters?.[sheet.id] ?? NO_COUNTERS;
  variant.__typename = 'ProductVariant';
  variant.product = product;
  variant.optionValues = sheet.optionValues ?? [];
  variant.unitLabel = unitLabel(sheet.unit, viewer.locale);
  variant.priceClass = priceClass;
  variant.price = priceClass === 'MEMBER' ? (now.memberPrice as number) : now.publicPrice;
  variant.currentPublicPrice = now.publicPrice;
  variant.currentMemberPrice = now.memberPrice;
  variant.priceTiers = tiersOf(sheet, viewer.isMember);
  variant.unitPrice = unitPriceOf(sheet, variant.price, viewer.locale);
  variant.availableQuantity = available;
  variant.onShelf = Math.round((onHand - heldBack - reserved) * 1000) / 1000;
  variant.aheadMode = backorderLimit !== null ? 'BACKORDER' : preorderLimit !== null ? 'PREORDER' : null;
  variant.supplyMode = variant.onShelf >= sheet.quantityStep ? 'STOCK' : (variant.aheadMode ?? 'STOCK');
  variant.availableFrom = variant.supplyMode === 'PREORDER' ? preorderFrom : null;
  variant.stock = viewer.isStaff
    ? {
        onHand,
        heldBack,
        reserved,
        available,
        lowAt: sheet.lowAt,
        averageCost,
        backorderLimit,
        preorderLimit,
        preorderFrom,
      }
    : null;
  return variant;
}

const COMPARED: Partial<Record<Unit, { per: Unit; parts: number }>> = {
  PIECE: { per: 'PIECE', parts: 1 },
  KILOGRAM: { per: 'KILOGRAM', parts: 1 },
  GRAM: { per: 'KILOGRAM', parts: 1000 },
  LITRE: { per: 'LITRE', parts: 1 },
  MILLILITRE: { per: 'LITRE', parts: 1000 },
};

/** Units that are a number of something by their name: the content of a dozen need not be typed in. */
const CONTENT_OF: Partial<Record<Unit, readonly [number, Unit]>> = {
  DOZEN: [12, 'PIECE'],
  SCORE: [20, 'PIECE'],
  GRAM: [1, 'GRAM'],
  MILLILITRE: [1, 'MILLILITRE'],
};

/**
 * Price ÷ content, whole rupiah, rounded half up once; a content that is given goes before the one its unit implies.
 * Null where the content says nothing: one piece, one kilogram, or none given.
 */
export function unitPriceOf(
  { unit, ...given }: { unit?: Unit; contentQuantity: number | null; contentUnit: Unit | null },
  price: number,
  locale: Locale,
): UnitPrice | null {
  const implied = unit && CONTENT_OF[unit];
  const [contentQuantity, contentUnit] =
    given.contentQuantity === null && implied ? implied : [given.contentQuantity, given.contentUnit];
  const compared = contentUnit && COMPARED[contentUnit];
  if (!compared || contentQuantity === null) return null;
  const amount = rupiah(price).share(compared.parts * 1000, quantity(contentQuantity).thousandths);
  return {
    amount: amount.amount,
    per: compared.per,
    label: `${formatRupiah(amount, locale)}/${unitLabel(compared.per, locale)}`,
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
