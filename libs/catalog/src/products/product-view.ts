import { formatRupiah, quantity, rupiah, type Id, type Locale } from '@lumbung/kernel';
import type { Image } from '@lumbung/platform';
import type { Category } from '../categories/category.types.js';
import type { ComplianceWarning, PriceClass, ProductState, StockState, Unit } from '../shared/enums.js';
import { unitLabel } from '../shared/labels.js';
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
  compliance: Omit<ProductCompliance, 'warnings'>;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
}

interface SheetVariant {
  id: Id<'ProductVariant'>;
  sku: string;
  barcode: string | null;
  name: string;
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

/** On hand, reserved, average cost; by variant. */
type Counters = Record<string, readonly [number, number, number | null]>;

export interface ProductRow {
  card: Card;
  sheet?: Sheet;
  counters?: Counters | null;
  category?: Category | null;
}

/** The API's product from a row. The row's own objects are used up: this runs for every tile of every page. */
export function productOf({ card, sheet, counters, category }: ProductRow, viewer: Viewer): Product {
  const product = card as unknown as Mutable<Product>;
  product.__typename = 'Product';
  product.priceFrom = viewer.isMember ? card.memberPaysFrom : card.publicPriceFrom;
  product.shareUrl = `${viewer.shopUrl}/p/${card.slug}`;
  if (category !== undefined) product.category = category;
  if (sheet) {
    product.description = sheet.description;
    product.images = sheet.images;
    product.createdAt = sheet.createdAt;
    product.updatedAt = sheet.updatedAt;
    product.publishedAt = sheet.publishedAt;
    product.compliance = { ...sheet.compliance, warnings: warningsOf(sheet.compliance, viewer.today) };
    const shown = viewer.isStaff ? sheet.variants : sheet.variants.filter(({ isActive }) => isActive);
    product.variants = shown.map((variant) => variantOf(variant, product, counters, viewer));
  }
  return product;
}

/** One variant of a row, also an inactive one: carts and orders still show it. */
export function variantOfRow(row: ProductRow, variantId: string, viewer: Viewer): ProductVariant {
  const variant = row.sheet?.variants.find(({ id }) => id === variantId);
  if (!variant) throw new Error('The sheet of this row lacks the variant it was read for.');
  return variantOf(variant, productOf(row, viewer), row.counters, viewer);
}

function variantOf(sheet: SheetVariant, product: Product, counters: Counters | null | undefined, viewer: Viewer): ProductVariant {
  const variant = { ...sheet } as unknown as Mutable<ProductVariant>;
  const priceClass: PriceClass = viewer.isMember && sheet.memberPrice !== null ? 'MEMBER' : 'PUBLIC';
  const [onHand, reserved, averageCost] = counters?.[sheet.id] ?? [0, 0, null];
  const available = Math.round((onHand - reserved) * 1000) / 1000;
  variant.__typename = 'ProductVariant';
  variant.product = product;
  variant.unitLabel = unitLabel(sheet.unit, viewer.locale);
  variant.priceClass = priceClass;
  variant.price = priceClass === 'MEMBER' ? (sheet.memberPrice as number) : sheet.publicPrice;
  variant.unitPrice = unitPriceOf(sheet, variant.price, viewer.locale);
  variant.availableQuantity = available;
  variant.stock = viewer.isStaff ? { onHand, reserved, available, lowAt: sheet.lowAt, averageCost } : null;
  return variant;
}

const COMPARED: Partial<Record<Unit, { per: Unit; parts: number }>> = {
  PIECE: { per: 'PIECE', parts: 1 },
  KILOGRAM: { per: 'KILOGRAM', parts: 1 },
  GRAM: { per: 'KILOGRAM', parts: 1000 },
  LITRE: { per: 'LITRE', parts: 1 },
  MILLILITRE: { per: 'LITRE', parts: 1000 },
};

/** Price ÷ content, whole rupiah, rounded half up once. Null where the content says nothing: one piece, or none given. */
export function unitPriceOf(
  { contentQuantity, contentUnit }: { contentQuantity: number | null; contentUnit: Unit | null },
  price: number,
  locale: Locale,
): UnitPrice | null {
  const compared = contentUnit && COMPARED[contentUnit];
  if (!compared || contentQuantity === null) return null;
  const amount = rupiah(price).share(compared.parts * 1000, quantity(contentQuantity).thousandths);
  return { amount: amount.amount, per: compared.per, label: `${formatRupiah(amount, locale)}/${unitLabel(compared.per, locale)}` };
}

/**
 * Papers that food of small makers should have and lacks: shown as a warning, never blocking. Halal certificates are
 * obligatory for micro and small food since 17 October 2026; it counts as food when a food licence or ingredients are given.
 */
export function warningsOf(compliance: Omit<ProductCompliance, 'warnings'>, today: string): ComplianceWarning[] {
  const warnings: ComplianceWarning[] = [];
  const isFood = compliance.pirtNo !== null || compliance.composition !== null;
  if (isFood && compliance.halalCertificateNo === null) warnings.push('HALAL_MISSING');
  if (compliance.halalValidUntil !== null && compliance.halalValidUntil < today) warnings.push('HALAL_EXPIRED');
  if (compliance.pirtValidUntil !== null && compliance.pirtValidUntil < today) warnings.push('PIRT_EXPIRED');
  return warnings;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
