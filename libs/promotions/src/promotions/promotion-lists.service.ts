import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import { connectionFrom, currentTenant, notFound, sliceOf, TenantDatabase, type PageArgs } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { PromotionFilter } from './promotion-inputs.js';
import { ONE, PROMOTION, promotionOf, type PromotionRow } from './promotion-rows.js';
import type { Promotion, PromotionConnection, Redemption, RedemptionConnection } from './promotion.types.js';

/** What the staff reads about promotions: what they give, who used them, and what they cost. One statement each. */
@Injectable()
export class PromotionListsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Promotions with uses and cost so far, newest first. */
  async list(filter: PromotionFilter, page: PageArgs, wantsTotal: boolean): Promise<PromotionConnection> {
    const slice = sliceOf(page, 1);
    const search = filter.search?.trim() || null;
    const chosen = [
      this.today(),
      filter.states ?? null,
      filter.needsCode ?? null,
      search,
      search?.toUpperCase() ?? null,
    ];
    const text = slice.backward ? (wantsTotal ? UPWARDS_COUNTED : UPWARDS) : wantsTotal ? DOWNWARDS_COUNTED : DOWNWARDS;
    const rows = await this.db.read<{ promotion: PromotionRow; total?: number }>(text, [
      ...chosen,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    const total = wantsTotal ? (rows[0]?.total ?? 0) : null;
    return connectionFrom(
      rows.map(({ promotion }) => promotionOf(promotion)),
      slice,
      ({ id }) => [id],
      total,
    );
  }

  /** One promotion; throws NOT_FOUND. */
  async one(id: string): Promise<Promotion> {
    const row = await this.db.readRow<{ promotion: PromotionRow }>(ONE, [this.today(), id]);
    if (!row) throw notFound();
    return promotionOf(row.promotion);
  }

  /** The uses of one promotion, newest first, those given back among them. Empty for an unknown promotion. */
  async redemptions(promotionId: string, page: PageArgs, wantsTotal: boolean): Promise<RedemptionConnection> {
    const slice = sliceOf(page, 1);
    const text = slice.backward ? USES_UPWARDS : USES_DOWNWARDS;
    const rows = await this.db.read<Redemption & { total: number }>(text, [
      promotionId,
      slice.key?.[0] ?? null,
      slice.limit,
      wantsTotal,
    ]);
    return connectionFrom<Redemption>(rows, slice, ({ id }) => [id], wantsTotal ? (rows[0]?.total ?? 0) : null);
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

const CHOSEN = /* sql */ `p.tenant_id = $1 and ($3::text[] is null or p.state = any ($3)) and ($4::boolean is null or p.needs_code = $4)
    and ($5::text is null or position(lower($5) in lower(p.name)) > 0
         or exists (select from promotions.voucher v where v.tenant_id = $1 and v.promotion_id = p.id and v.code = $6))`;

const promotions = (way: '<' | '>', isCounted: boolean) => /* sql */ `
  select ${PROMOTION} ${isCounted ? `, (select count(*)::integer from promotions.promotion p where ${CHOSEN}) as total` : ''}
    from promotions.promotion p where ${CHOSEN} and ($7::uuid is null or p.id ${way} $7)
   order by p.id ${way === '<' ? 'desc' : ''} limit $8`;

const DOWNWARDS = promotions('<', false);
const DOWNWARDS_COUNTED = promotions('<', true);
const UPWARDS = promotions('>', false);
const UPWARDS_COUNTED = promotions('>', true);

const uses = (way: '<' | '>') => /* sql */ `
  select r.id, r.order_id as "orderId", v.code, r.amount, r.shipping, r.member_id as "memberId", r.redeemed_at as "redeemedAt",
         r.released_at as "releasedAt",
         case when $5 then (select count(*)::integer from promotions.redemption r where r.tenant_id = $1 and r.promotion_id = $2) end as total
    from promotions.redemption r left join promotions.voucher v on v.tenant_id = $1 and v.id = r.voucher_id
   where r.tenant_id = $1 and r.promotion_id = $2 and ($3::uuid is null or r.id ${way} $3)
   order by r.id ${way === '<' ? 'desc' : ''} limit $4`;

const USES_DOWNWARDS = uses('<');
const USES_UPWARDS = uses('>');
