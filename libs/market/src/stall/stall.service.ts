import { connectionFrom, notFound, sliceOf, TenantDatabase, type ConnectionOf, type PageArgs } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { ChooseMarketOffersInput, MarketOffer, MarketStall, UpdateMarketStallInput } from './stall.schema.js';

const CLOSED: MarketStall = { __typename: 'MarketStall', isOpen: false, offersAll: false };

/** The cooperative's own stall in the common market place: open or closed, and what lies on it. */
@Injectable()
export class StallService {
  constructor(private readonly db: TenantDatabase) {}

  /** The stall as it stands; closed for a cooperative that never opened one. */
  async find(): Promise<MarketStall> {
    const row = await this.db.readRow<Omit<MarketStall, '__typename'>>(STALL);
    return row ? { ...row, __typename: 'MarketStall' } : CLOSED;
  }

  /** Opens or closes the stall; what it offers is shown or gone with this transaction. Safe to repeat. */
  async update({ isOpen, offersAll }: UpdateMarketStallInput): Promise<MarketStall> {
    return this.db.transaction(async (tx) => {
      const before = await tx.row(STALL);
      await tx.rows(SET_STALL, [isOpen, offersAll]);
      await tx.rows(PUBLISH, [null]);
      tx.audit({
        action: 'market.updateStall',
        subject: 'stall',
        subjectId: tx.tenantId,
        before,
        after: { isOpen, offersAll },
      });
      return { __typename: 'MarketStall', isOpen, offersAll };
    });
  }

  /** Offers these products, or withholds them, whatever the stall does with all. Throws NOT_FOUND for an unknown one. */
  async choose({ productIds, isOffered }: ChooseMarketOffersInput): Promise<MarketStall> {
    const ids = [...new Set(productIds)];
    return this.db.transaction(async (tx) => {
      const chosen = await tx.rows(CHOOSE, [ids, isOffered]);
      if (chosen.length < ids.length) throw notFound();
      await tx.rows(PUBLISH, [ids]);
      tx.audit({
        action: 'market.choose',
        subject: 'stall',
        subjectId: tx.tenantId,
        after: { productIds: ids, isOffered },
      });
      const row = await tx.row<Omit<MarketStall, '__typename'>>(STALL);
      return row ? { ...row, __typename: 'MarketStall' } : CLOSED;
    });
  }

  /** Published and draft products by name, each with whether the market place shows it. */
  async offers(page: PageArgs): Promise<ConnectionOf<MarketOffer>> {
    const slice = sliceOf(page, 2);
    const [name, id] = slice.key ?? [null, null];
    const rows = await this.db.read<MarketOffer & { nameKey: string }>(slice.backward ? BACKWARD : FORWARD, [
      name,
      id,
      slice.limit,
    ]);
    return connectionFrom(rows, slice, ({ nameKey, productId }) => [nameKey, productId]);
  }
}

const STALL = `select is_open as "isOpen", offers_all as "offersAll" from market.stall where tenant_id = $1`;

const SET_STALL = `
  insert into market.stall (tenant_id, is_open, offers_all) values ($1, $2, $3)
  on conflict (tenant_id) do update set is_open = excluded.is_open, offers_all = excluded.offers_all`;

const PUBLISH = `select market.publish($1, $2::uuid[]) /* tenant_id = $1 */`;

const CHOOSE = `
  insert into market.product_choice (tenant_id, product_id, is_offered)
  select p.tenant_id, p.id, $3 from catalog.product p where p.tenant_id = $1 and p.id = any ($2::uuid[]) order by p.id
  on conflict (tenant_id, product_id) do update set is_offered = excluded.is_offered returning product_id`;

const offers = (isBackward: boolean) => `
  select p.id as "productId", p.slug, p.name, p.name_key as "nameKey", p.state, p.stock_state as "stockState",
         coalesce(c.is_offered, s.offers_all, false) as "isOffered",
         p.state = 'PUBLISHED' and coalesce(s.is_open, false) and coalesce(c.is_offered, s.offers_all, false) as "isShown"
    from catalog.product p
    left join market.stall s on s.tenant_id = p.tenant_id
    left join market.product_choice c on c.tenant_id = p.tenant_id and c.product_id = p.id
   where p.tenant_id = $1 and p.state <> 'ARCHIVED'
     and ($2::text is null or (p.name_key, p.id) ${isBackward ? '<' : '>'} ($2, $3::uuid))
   order by p.name_key ${isBackward ? 'desc' : ''}, p.id ${isBackward ? 'desc' : ''} limit $4`;

const FORWARD = offers(false);
const BACKWARD = offers(true);
