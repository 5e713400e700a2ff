import { formatDate, formatQuantity, formatRupiah, quantity, rupiah, type Quantity } from '@lumbung/kernel';
import type { CartPartsFragment } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Photo } from '../../ui/photo.js';
import type { Reader } from '../../ui/reader.js';
import { Stepper } from '../../ui/stepper.js';

export type CartLineData = CartPartsFragment['lines'][number];

type SellerData = NonNullable<CartLineData['variant']['product']['seller']>;

interface SellerGroup {
  /** Null for the cooperative's own goods. */
  readonly seller: SellerData | null;
  readonly lines: readonly CartLineData[];
}

/** Lines under their sellers, the cooperative's own first, else in the order in which they came. */
export function groupsBySeller(lines: readonly CartLineData[]): SellerGroup[] {
  const groups = new Map<string, { seller: SellerData | null; lines: CartLineData[] }>([
    ['', { seller: null, lines: [] }],
  ]);
  for (const line of lines) {
    const { seller } = line.variant.product;
    const group = groups.get(seller?.slug ?? '') ?? { seller, lines: [] };
    group.lines.push(line);
    groups.set(seller?.slug ?? '', group);
  }
  return [...groups.values()].filter((group) => group.lines.length > 0);
}

export function CartLines({ lines, frame }: { lines: readonly CartLineData[]; frame: ShopFrame }) {
  const { t } = frame.visit;
  const groups = groupsBySeller(lines);
  const isMixed = groups.some(({ seller }) => seller !== null);
  return (
    <>
      {groups.map(({ seller, lines: own }) => (
        <section key={seller?.slug ?? ''} class="cart-group">
          {isMixed && (
            <h2>
              {seller === null ? t.cart.ownGoods : <a href={`/penjual/${seller.slug}`}>{t.cart.soldBy(seller.name)}</a>}
            </h2>
          )}
          <ul class="cart-lines">
            {own.map((line) => (
              <CartLine key={line.id} line={line} frame={frame} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function CartLine({ line, frame }: { line: CartLineData; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  const { variant } = line;
  const name = lineName(line);
  return (
    <li class={line.isAvailable ? 'cart-line' : 'cart-line cart-line-gone'}>
      <Photo picture={variant.product.cover} category={variant.product.category?.slug ?? ''} sizes="88px" alt="" />
      <div class="cart-what">
        <a href={`/p/${variant.product.slug}`}>{name}</a>
        <p class="hint">{t.cart.each(formatRupiah(rupiah(line.unitPrice), locale), variant.unitLabel)}</p>
        <LineNotes line={line} reader={frame.visit} />
      </div>
      <p class="price cart-total">{formatRupiah(rupiah(line.total), locale)}</p>
      <form class="cart-tools" action="/keranjang/ubah" method="post" data-island="swap" data-swap="#keranjang">
        <input type="hidden" name="lineId" value={line.id} />
        <Stepper
          name="quantity"
          label={t.cart.quantityOf(name)}
          value={line.quantity}
          step={variant.quantityStep}
          most={Math.max(variant.availableQuantity, line.quantity)}
          reader={frame.visit}
        />
        <button class="button button-quiet button-small no-script" type="submit">
          {t.cart.update}
        </button>
        <button
          class="button-text"
          type="submit"
          formaction="/keranjang/hapus"
          formnovalidate
          aria-label={t.cart.removeOf(name)}
        >
          {t.cart.remove}
        </button>
      </form>
    </li>
  );
}

/** What there is to know of one line: gone, sold ahead, made cheaper, or cheaper still for a few more. */
function LineNotes({ line, reader: { t, locale } }: { line: CartLineData; reader: Reader }) {
  const { variant } = line;
  const next = nextTier(line);
  return (
    <>
      {!line.isAvailable && <p class="field-error">{t.cart.unavailable}</p>}
      {line.isAvailable && variant.supplyMode !== 'STOCK' && (
        <p class="hint">
          {variant.availableFrom === null ? t.cart.ahead : t.cart.preorder(formatDate(variant.availableFrom, locale))}
        </p>
      )}
      {line.discount > 0 && (
        <p class="price-member">
          {t.cart.discountOf(formatRupiah(rupiah(line.discount), locale))}
          {line.discountExplanation && `: ${line.discountExplanation}`}
        </p>
      )}
      {next !== undefined && (
        <p class="hint">
          {t.cart.nextTier(
            `${formatQuantity(next.missing, locale)} ${variant.unitLabel}`,
            formatRupiah(rupiah(next.price), locale),
          )}
        </p>
      )}
    </>
  );
}

/** How many more make each one cheaper; undefined where nothing does, or so many are not there. */
export function nextTier({
  quantity: wanted,
  unitPrice,
  variant,
}: Pick<CartLineData, 'quantity' | 'unitPrice'> & {
  readonly variant: Pick<CartLineData['variant'], 'priceTiers' | 'availableQuantity'>;
}): { readonly missing: Quantity; readonly price: number } | undefined {
  const tier = variant.priceTiers.find(({ minQuantity, price }) => minQuantity > wanted && price < unitPrice);
  return tier === undefined || tier.minQuantity > variant.availableQuantity
    ? undefined
    : { missing: quantity(tier.minQuantity).minus(quantity(wanted)), price: tier.price };
}

/** A price that became another only because of how many are wanted: both are among the prices by quantity. */
export function isByQuantity(
  { lineId, priceBefore, priceNow }: CartPartsFragment['differences'][number],
  lines: readonly CartLineData[],
): boolean {
  const tiers = lines.find(({ id }) => id === lineId)?.variant.priceTiers.map(({ price }) => price) ?? [];
  return [priceBefore, priceNow].every((price) => price !== null && tiers.includes(price));
}

export function lineName({ variant }: Pick<CartLineData, 'variant'>): string {
  const { name, product } = variant;
  return name === '' || product.name.includes(name) ? product.name : `${product.name} ${name}`;
}
