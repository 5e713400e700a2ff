import { ProductsService } from '@lumbung/catalog';
import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import {
  connectionFrom,
  currentTenant,
  notFound,
  sliceOf,
  TenantDatabase,
  UserError,
  type InvalidInput,
  type PageArgs,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { SellerNotActive } from '../notes/notes.schema.js';
import { OwnSeller } from './own-seller.js';
import type { MySellerProduct, MySellerProductConnection, ProposeMyProductInput } from './own.schema.js';

const VARIANTS = `(select coalesce(json_agg(json_build_object('id', v.id, 'name', v.name, 'sku', v.sku, 'unit', v.unit, 'publicPrice', v.public_price,
        'memberPrice', v.member_price, 'onHand', k.on_hand, 'sold', k.sold, 'isActive', v.is_active,
        'commissionBasisPoints', t.commission_basis_points) order by v.position, v.id), '[]')
      from catalog.product_variant v
      join catalog.stock k on k.tenant_id = $1 and k.variant_id = v.id
     where v.tenant_id = $1 and v.product_id = p.id)`;

const PRODUCT = `select 'MySellerProduct' as "__typename", p.id, p.slug, p.name, p.description, p.state,
    (select platform.image_json(m, coalesce(i.alt, p.name)) from catalog.product_image i join platform.media m on m.tenant_id = $1 and m.id = i.media_id
      where i.tenant_id = $1 and i.product_id = p.id order by i.position limit 1) as cover, ${VARIANTS} as variants
  from catalog.product p
  left join catalog.category c on c.tenant_id = $1 and c.id = p.category_id
 cross join lateral consignment.terms($1, $3, p.id, c.path, p.seller_id) t
 where p.tenant_id = $1 and p.seller_id = $2`;

const ONE = `${PRODUCT} and p.id = $4`;

const listText = (backward: boolean) =>
  `${PRODUCT} and ($4::uuid is null or p.id ${backward ? '>' : '<'} $4) order by p.id ${backward ? 'asc' : 'desc'} limit $5`;

/** A seller's own goods. */
@Injectable()
export class OwnProductsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly own: OwnSeller,
    private readonly products: ProductsService,
  ) {}

  /** My goods with what lies in the shop, newest first. Throws FORBIDDEN for whoever sells nothing here. */
  async list(page: PageArgs): Promise<MySellerProductConnection> {
    const slice = sliceOf(page, 1);
    const { id } = await this.own.find();
    const rows = await this.db.read<MySellerProduct>(listText(slice.backward), [
      id,
      this.today(),
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows, slice, (row) => [row.id]);
  }

  /**
   * Proposes goods: a draft product of mine with photos, which the staff look through, price and publish. Safe to repeat
   * by requestId. Refuses a suspended seller (SellerNotActive) and what catalogue refuses of a product (InvalidInput).
   * Throws FORBIDDEN for whoever sells nothing here, NOT_FOUND for an unknown category.
   */
  async propose(input: ProposeMyProductInput): Promise<MySellerProduct | SellerNotActive | InvalidInput | UserError> {
    const seller = await this.own.find();
    if (seller.state !== 'ACTIVE') return new SellerNotActive(seller.state);
    const { composition, expiresOn, ...product } = input;
    const compliance = { ...(composition ? { composition } : {}), ...(expiresOn ? { expiresOn } : {}) };
    const created = await this.products.create({
      ...product,
      sellerId: seller.id,
      ...(Object.keys(compliance).length > 0 ? { compliance } : {}),
    });
    if (created instanceof UserError) return created;
    const row = await this.db.readRow<MySellerProduct>(ONE, [seller.id, this.today(), created.id]);
    if (!row) throw notFound();
    return row;
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}
