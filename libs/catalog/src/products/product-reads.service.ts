import { notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { attributeValueOf } from '../attributes/attribute-view.js';
import type { AttributeValue } from '../attributes/attribute.types.js';
import { ATTRIBUTES, EVERYTHING, productColumns, type Wanted } from './product-columns.js';
import { productOf, variantOfRow, type ProductRow } from './product-view.js';
import type { Product, ProductVariant } from './product.types.js';
import { Viewers } from './viewers.js';

type OneRow = ProductRow & { isMember: boolean };
type VariantRow = ProductRow & { variantId: string };

const EVERY_COLUMN = productColumns(EVERYTHING);

/** Single products and variants, each with one statement. */
@Injectable()
export class ProductReadsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly viewers: Viewers,
  ) {}

  /**
   * One product by slug or id, priced for the viewer. Drafts and archived ones are there for staff with catalog.read
   * only; everybody else gets NOT_FOUND, as for another cooperative's.
   */
  async one(by: { slug?: string | null; id?: string | null }, wanted: Wanted): Promise<Product> {
    const viewer = this.viewers.viewer(false);
    const [row] = await this.db.read<OneRow>(detailStatement(by.slug != null, viewer.isStaff, wanted), [
      by.slug ?? by.id,
      this.viewers.personId(),
    ]);
    if (!row) throw notFound();
    return productOf(row, { ...viewer, isMember: row.isMember });
  }

  /** A product as its editor sees it after a change, in the same transaction. */
  async inTransaction(tx: Tx, productId: string): Promise<Product> {
    const row = await tx.rowOrFail<ProductRow>(
      `select ${EVERY_COLUMN} from catalog.product p where p.tenant_id = $1 and p.id = $2`,
      [productId],
    );
    return productOf(row, this.viewers.viewer(false));
  }

  /**
   * The API's variants of these ids, whatever their state: a cart, an order and a movement still show what is no longer
   * sold. One statement; unknown ids are absent. `tx` undefined reads by itself.
   */
  async variants(
    tx: Tx | undefined,
    variantIds: readonly string[],
    isMember = false,
  ): Promise<Map<string, ProductVariant>> {
    const rows = await (tx
      ? tx.rows<VariantRow>(VARIANTS, [variantIds])
      : this.db.read<VariantRow>(VARIANTS, [variantIds]));
    const viewer = this.viewers.viewer(isMember);
    return new Map(rows.map((row) => [row.variantId, variantOfRow(row, row.variantId, viewer)]));
  }

  /** What is known of one product, for those who came to it another way than by a list or its page. One statement. */
  async attributes(productId: string): Promise<AttributeValue[]> {
    const row = await this.db.readRow<Pick<ProductRow, 'attributes'>>(
      `select ${ATTRIBUTES} as attributes from catalog.product p where p.tenant_id = $1 and p.id = $2`,
      [productId],
    );
    const { locale } = this.viewers.viewer(false);
    return (row?.attributes ?? []).map((value) => attributeValueOf(value, locale));
  }
}

const VARIANTS = `select v.id as "variantId", ${EVERY_COLUMN}
    from catalog.product_variant v join catalog.product p on p.tenant_id = v.tenant_id and p.id = v.product_id
   where v.tenant_id = $1 and v.id = any ($2::uuid[])`;

const details = new Map<string, string>();

function detailStatement(bySlug: boolean, isStaff: boolean, wanted: Wanted): string {
  const name = JSON.stringify([bySlug, isStaff, wanted]);
  let text = details.get(name);
  if (!text) {
    text = `select ${productColumns(wanted)}, membership.is_active_member($1, $3::uuid) as "isMember" from catalog.product p
      where p.tenant_id = $1 and ${bySlug ? 'p.slug = $2' : 'p.id = $2::uuid'} ${isStaff ? '' : `and p.state = 'PUBLISHED'`}`;
    details.set(name, text);
  }
  return text;
}
