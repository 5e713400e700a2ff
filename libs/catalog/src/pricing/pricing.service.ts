import { Money, Quantity, quantity, rupiah, type Id } from '@lumbung/kernel';
import { TenantDatabase, type Image, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { NO_CATEGORY, productColumns } from '../products/product-columns.js';
import { variantOfRow, type ProductRow } from '../products/product-view.js';
import type { ProductVariant } from '../products/product.types.js';
import { Viewers } from '../products/viewers.js';
import type { PriceClass, ProductState, StockState, Unit } from '../shared/enums.js';
import type { VariantId } from '../stock/stock.service.js';

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
  readonly publicPrice: Money;
  /** Null when members pay the public price. */
  readonly memberPrice: Money | null;
  /** What this buyer pays for one unit. */
  readonly price: Money;
  readonly priceClass: PriceClass;
  /** On hand minus reserved. */
  readonly available: Quantity;
  readonly stockState: StockState;
  readonly productState: ProductState;
  /** The product is published and the variant active. */
  readonly isSold: boolean;
  /** The cover; null without pictures. */
  readonly image: Image | null;
  /** The API's ProductVariant with its product, for `CartLine.variant` and `OrderLine.variant`. */
  readonly variant: ProductVariant;
}

const QUOTE = `select v.id as "variantId", ${productColumns(NO_CATEGORY)}
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
   * Prices, names and availability of variants as they are now, whatever their state (see `isSold`). Amounts are whole
   * rupiah per unit. One statement; `tx` undefined reads by itself. Unknown ids, also another cooperative's, are absent
   * from the answer. Nothing is locked: what is free is decided by StockService.reserve.
   */
  async quote(tx: Tx | undefined, variantIds: readonly VariantId[], { isMember }: { isMember: boolean }): Promise<Map<VariantId, Quote>> {
    type Row = ProductRow & { variantId: VariantId };
    const rows = await (tx ? tx.rows<Row>(QUOTE, [variantIds]) : this.db.read<Row>(QUOTE, [variantIds]));
    const viewer = this.viewers.viewer(isMember);
    return new Map(rows.map((row) => [row.variantId, quoteOf(row.variantId, variantOfRow(row, row.variantId, viewer))]));
  }
}

function quoteOf(variantId: VariantId, variant: ProductVariant): Quote {
  const { product } = variant;
  return {
    variantId,
    productId: product.id as Id<'Product'>,
    productName: product.name,
    variantName: variant.name,
    slug: product.slug,
    sku: variant.sku,
    unit: variant.unit,
    unitLabel: variant.unitLabel,
    quantityStep: quantity(variant.quantityStep),
    weightGrams: variant.weightGrams,
    publicPrice: rupiah(variant.publicPrice),
    memberPrice: variant.memberPrice === null ? null : rupiah(variant.memberPrice),
    price: rupiah(variant.price),
    priceClass: variant.priceClass,
    available: quantity(variant.availableQuantity),
    stockState: variant.stockState,
    productState: product.state,
    isSold: product.state === 'PUBLISHED' && variant.isActive,
    image: product.cover,
    variant,
  };
}
