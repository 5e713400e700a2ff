import { ProductImagesService } from '@lumbung/catalog';
import { asBusinessDate } from '../house/moved-clock.js';
import type { Plan } from '../cooperatives/plans.js';
import { staticQris } from '../cooperatives/static-qris.js';
import { costOf, memberPriceOf, SHELVES, type Good, type Papers } from '../goods/good.js';
import { GOODS, goodsNamed } from '../goods/index.js';
import { granted } from '../house/answers.js';
import { requestId } from '../house/chance.js';
import type { DemoHouse } from '../house/house.js';
import { together } from '../house/together.js';
import { pictureOf } from '../pictures/draw.js';
import type { Cast } from './cast.js';

/** A size on the shelf: what orders and receipts name. */
export interface Stocked {
  readonly good: Good;
  readonly size: Good['sizes'][number];
  readonly variantId: string;
  readonly cost: number;
}

/** As wide as the widest the shop shows. */
const PICTURE_SIDE = 640;
const pictures = new Map<string, Promise<Buffer>>();

export function goodsOf({ goods }: Plan): readonly Good[] {
  return goods ? goodsNamed(goods) : GOODS;
}

/** How the cooperative is paid and how it delivers. */
export async function openTill(house: DemoHouse, cast: Cast): Promise<void> {
  const { plan } = cast;
  const by = cast.as('OWNER');
  await house.api.mutate(
    by,
    'updatePaymentSettings',
    {
      staticQrisPayload: staticQris({
        name: plan.name.replace(/^(Koperasi (Konsumen|Produsen)|KSPPS) | \(contoh\)/g, ''),
        city: plan.merchantCity,
        number: plan.number,
      }),
      bankAccount: {
        bankName: 'Bank Contoh',
        accountNo: `00000000${plan.number}`,
        holderName: plan.name.replace(' (contoh)', ''),
      },
      methods: [
        { method: 'CASH_AT_PICKUP', isEnabled: true },
        { method: 'QRIS', isEnabled: true, windowMinutes: 60 },
        { method: 'BANK_TRANSFER', isEnabled: true, windowMinutes: 1440 },
      ],
    },
    '... on PaymentSettings { updatedAt }',
  );
  const zones = plan.zones.map(([regionCode, fee]) => ({ regionCode, fee }));
  await house.api.mutate(
    by,
    'updateDeliverySettings',
    { isPickupEnabled: true, isCourierEnabled: true, zones, freeFrom: plan.freeFrom },
    '... on DeliverySettings { isCourierEnabled }',
  );
}

/** Shelves, products with their pictures, everything published. */
export async function fillShelves(house: DemoHouse, cast: Cast): Promise<Stocked[]> {
  const goods = goodsOf(cast.plan);
  const shelves = await makeShelves(house, cast, goods);
  const stocked = await together(goods, 3, (good) => makeProduct(house, cast, good, shelves.get(good.shelf) ?? ''));
  return stocked.flat();
}

async function makeShelves(house: DemoHouse, cast: Cast, goods: readonly Good[]): Promise<ReadonlyMap<string, string>> {
  const needed = new Set(goods.map(({ shelf }) => shelf));
  const wanted = SHELVES.filter(
    (shelf) => needed.has(shelf.slug) || SHELVES.some((below) => below.under === shelf.slug && needed.has(below.slug)),
  );
  const ids = new Map<string, string>();
  for (const [position, { slug, name, icon, under }] of wanted.entries()) {
    const parentId = under ? ids.get(under) : undefined;
    const category = { slug, name, icon, parentId, position };
    const made = await house.api.mutate<{ id: string }>(
      cast.as('CATALOG_EDITOR'),
      'createCategory',
      category,
      '... on Category { id }',
    );
    ids.set(slug, made.id);
  }
  return ids;
}

/** Goods of a seller, on the shelf where such goods stand; they come by delivery note. */
export async function makeConsigned(house: DemoHouse, cast: Cast, good: Good, sellerId: string): Promise<Stocked[]> {
  const { category } = await house.api.query<{ category: { id: string } | null }>(
    cast.as('CATALOG_EDITOR'),
    'query Shelf($slug: Slug!) { category(slug: $slug) { id } }',
    { slug: good.shelf },
  );
  return makeProduct(house, cast, good, category?.id ?? '', sellerId);
}

async function makeProduct(
  house: DemoHouse,
  cast: Cast,
  good: Good,
  categoryId: string,
  sellerId?: string,
): Promise<Stocked[]> {
  const editor = cast.as('CATALOG_EDITOR');
  const picture = await pictureFor(good);
  const { mediaId } = granted(
    await house.as(editor, () => house.get(ProductImagesService).upload(picture)),
    `picture of ${good.name}`,
  );
  const product = await house.api.mutate<{ id: string; variants: { id: string }[] }>(
    editor,
    'createProduct',
    {
      requestId: requestId('product', cast.plan.slug, good.slug),
      name: good.name,
      slug: good.slug,
      description: good.description,
      categoryId,
      sellerId,
      compliance: complianceOf(good, house.today, cast.plan.number),
      variants: good.sizes.map((size, index) => variantOf(good, size, index)),
      mediaIds: [mediaId],
    },
    '... on Product { id variants { id } }',
  );
  await house.api.mutate(editor, 'publishProduct', { productId: product.id }, '... on Product { id }');
  return good.sizes.map((size, index) => ({
    good,
    size,
    variantId: product.variants[index]?.id ?? '',
    cost: costOf(good, size),
  }));
}

function variantOf(good: Good, size: Good['sizes'][number], index: number): object {
  return {
    sku: `${good.sku}-${index + 1}`,
    name: size.name,
    unit: size.unit,
    weightGrams: size.weightGrams,
    ...(size.content && { contentQuantity: size.content[0], contentUnit: size.content[1] }),
    publicPrice: size.price,
    memberPrice: memberPriceOf(good, size),
    lowAt: Math.ceil(good.weekly / (index + 2)) + 1,
  };
}

/** One picture for all cooperatives that sell it. */
function pictureFor(good: Good): Promise<Buffer> {
  const drawn = pictures.get(good.slug) ?? pictureOf(good.drawing, PICTURE_SIDE);
  pictures.set(good.slug, drawn);
  return drawn;
}

const RUNS_OUT: Readonly<Record<NonNullable<Papers['pirt']>, number>> = { valid: 700, expired: -45 };

function complianceOf({ papers, sku }: Good, today: Date, number: string): object | undefined {
  if (!papers) return undefined;
  const { halal, pirt, bpom, composition, netContent } = papers;
  const tail = [...sku].map((letter) => String(letter.charCodeAt(0) % 10)).join('');
  return {
    ...(halal &&
      halal !== 'missing' && {
        halalCertificateNo: `ID000000000000${number}${tail}`,
        halalValidUntil: asBusinessDate(today, halal === 'valid' ? 900 : -20),
      }),
    ...(pirt && { pirtNo: `0000000000${number}${tail}`, pirtValidUntil: asBusinessDate(today, RUNS_OUT[pirt]) }),
    ...(bpom && { bpomNo: `MD 000000000${tail}` }),
    composition,
    netContent,
  };
}
