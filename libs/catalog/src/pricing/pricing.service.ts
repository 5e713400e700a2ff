import { Money, Quantity, quantity, rupiah, type Id } from '@lumbung/kernel';
import { TenantDatabase, type Image, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { NO_CATEGORY, productColumns } from '../products/product-columns.js';
import { variantOfRow, type ProductRow, type Viewer } from '../products/product-view.js';
import type { ProductVariant } from '../products/product.types.js';
import { Viewers } from '../products/viewers.js';
import type { PriceClass, ProductState, StockState, SupplyMode, Unit } from '../shared/enums.js';
import type { StockLine, VariantId } from '../stock/stock.service.js';
import type { LineTax } from '../tax/line-tax.js';
import { TAX_COLUMN } from '../tax/tax-columns.js';
import { decidePrice, type ListPrice } from './price-decision.js';

/** What one variant costs this buyer now, and what stands beside it on a cart line. */
export interface Quote {
  readonly variantId: VariantId;
  readonly productId: Id<'Product'>;
  readonly productName: string;
  /** Empty for the only variant. */
  readonly variantName: string;
  readonly slug: string;
  readonly sku: string;
  readonly unit: Unit;
  /** 'kg', 'bungkus', … in the language of the request. */
  readonly unitLabel: string;
  /** Smallest step that can be bought. */
  readonly quantityStep: Quantity;
  readonly weightGrams: number | null;
  /** Ids from the root to the shelf of the product; empty without one. */
  readonly categoryPath: readonly string[];
  /** Whose goods these are; null: the cooperative's own. */
  readonly sellerId: Id<'Seller'> | null;
  /** What the public pays for one unit of this quantity. */
  readonly publicPrice: Money;
  /** What members pay for one unit of this quantity; null when it is what the public pays. */
  readonly memberPrice: Money | null;
  /** What this buyer pays for one unit of this quantity. */
  readonly price: Money;
  readonly priceClass: PriceClass;
  /** The price list that made the price; null when it is the variant's own. */
  readonly priceListId: string | null;
  /** Null when no tax may be charged: the owner of the goods is no PKP, or the goods are exempt. */
  readonly tax: LineTax | null;
  /** What can still be promised: there and free, and what may be sold ahead. */
  readonly available: Quantity;
  readonly mode: SupplyMode;
  readonly stockState: StockState;
  readonly productState: ProductState;
  /** The product is published and the variant active. */
  readonly isSold: boolean;
  /** The cover; null without pictures. */
  readonly image: Image | null;
  /** The API's ProductVariant with its product, for `CartLine.variant` and `OrderLine.variant`. */
  readonly variant: ProductVariant;
}

type QuoteRow = ProductRow & {
  variantId: VariantId;
  publicOffer: ListPrice;
  memberOffer: ListPrice;
  categoryPath: string[] | null;
  sellerId: Id<'Seller'> | null;
  tax: LineTax | null;
};

/** The lowest list price for the wanted quantity of `variant v`, of lists in force on the day $4. */
const offerOf = (audience: PriceClass) => `(select jsonb_build_array(e.price, e.price_list_id)
      from catalog.price_list_entry e join catalog.price_list l on l.tenant_id = e.tenant_id and l.id = e.price_list_id
     where e.tenant_id = $1 and e.variant_id = v.id and l.audience = '${audience}' and l.is_active
       and e.min_quantity <= ($3::numeric[])[array_position($2::uuid[], v.id)]
       and (l.valid_from is null or l.valid_from <= $4::date) and (l.valid_until is null or l.valid_until >= $4::date)
     order by e.price, e.price_list_id limit 1)`;

const QUOTE = `select v.id as "variantId", ${offerOf('PUBLIC')} as "publicOffer", ${offerOf('MEMBER')} as "memberOffer",
         (select to_jsonb(c.path) from catalog.category c where c.tenant_id = $1 and c.id = p.category_id) as "categoryPath",
         p.seller_id as "sellerId", ${TAX_COLUMN} as tax, ${productColumns(NO_CATEGORY)}
    from catalog.product_variant v join catalog.product p on p.tenant_id = v.tenant_id and p.id = v.product_id
   where v.tenant_id = $1 and v.id = any ($2::uuid[])`;

/** What things cost: the one place where a buyer's price is decided. */
@Injectable()
export class PricingService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly viewers: Viewers,
  ) {}

  /**
   * Prices, tax, names and availability of so much of these variants as they are now, whatever their state (see
   * `isSold`). Amounts are whole rupiah per unit: the best of the variant's own prices and of the price lists in force
   * today (in the cooperative's zone) for this class of buyer and this quantity. A variant named more than once counts
   * with the sum. One statement; `tx` undefined reads by itself. Unknown ids, also another cooperative's, are absent
   * from the answer. Nothing is locked: what is free is decided by StockService.reserve.
   */
  async quote(
    tx: Tx | undefined,
    wanted: readonly StockLine[],
    { isMember }: { isMember: boolean },
  ): Promise<Map<VariantId, Quote>> {
    const quantities = new Map<VariantId, Quantity>();
    for (const { variantId, quantity: more } of wanted)
      quantities.set(variantId, (quantities.get(variantId) ?? Quantity.zero).plus(more));
    const viewer = this.viewers.viewer(isMember);
    const values = [[...quantities.keys()], [...quantities.values()].map(String), viewer.today];
    const rows = await (tx ? tx.rows<QuoteRow>(QUOTE, values) : this.db.read<QuoteRow>(QUOTE, values));
    return new Map(
      rows.map((row) => [row.variantId, quoteOf(row, quantities.get(row.variantId) ?? Quantity.zero, viewer)]),
    );
  }
}

function quoteOf(row: QuoteRow, wanted: Quantity, viewer: Viewer): Quote {
  const variant = variantOfRow(row, row.variantId, viewer);
  const { product } = variant;
  const decided = decidePrice(
    { ...row, publicPrice: variant.publicPrice, memberPrice: variant.memberPrice },
    viewer.isMember,
  );
  return {
    variantId: row.variantId,
    productId: product.id as Id<'Product'>,
    productName: product.name,
    variantName: variant.name,
    slug: product.slug,
    sku: variant.sku,
    unit: variant.unit,
    unitLabel: variant.unitLabel,
    quantityStep: quantity(variant.quantityStep),
    weightGrams: variant.weightGrams,
    categoryPath: row.categoryPath ?? [],
    sellerId: row.sellerId,
    publicPrice: rupiah(decided.publicPrice),
    memberPrice: decided.memberPrice === null ? null : rupiah(decided.memberPrice),
    price: rupiah(decided.price),
    priceClass: decided.priceClass,
    priceListId: decided.priceListId,
    tax: row.tax,
    available: quantity(variant.availableQuantity),
    // A quantity of which a part is not there is sold ahead as a whole.
    mode: wanted.exceeds(quantity(variant.onShelf)) ? (variant.aheadMode ?? 'STOCK') : 'STOCK',
    stockState: variant.stockState,
    productState: product.state,
    isSold: product.state === 'PUBLISHED' && variant.isActive,
    image: product.cover,
    variant,
  };
}
