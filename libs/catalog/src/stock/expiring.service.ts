import { addDays, Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import {
  connectionFrom,
  currentTenant,
  sliceOf,
  TenantDatabase,
  type ConnectionOf,
  type PageArgs,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { NO_CATEGORY, productColumns } from '../products/product-columns.js';
import { variantOfRow, type ProductRow } from '../products/product-view.js';
import { Viewers } from '../products/viewers.js';
import type { ExpiringGoods } from './order-ahead.schema.js';

/** Goods that run out (kedaluwarsa). */
@Injectable()
export class ExpiringService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly viewers: Viewers,
  ) {}

  /**
   * Received goods with a date within so many days from today (in the cooperative's zone) or before, of which some may
   * still be there, the first to run out first. Batches are not followed to the buyer: `left` is what was received with
   * the date, at most what is on hand in all places after everything received with a later one. So it never says less
   * than there is. One statement.
   */
  async expiring(withinDays: number, page: PageArgs): Promise<ConnectionOf<ExpiringGoods>> {
    type Row = ProductRow & Omit<ExpiringGoods, 'variant'> & { variantId: string };
    const slice = sliceOf(page, 2);
    const today = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    const rows = await this.db.read<Row>(slice.backward ? BACKWARD : FORWARD, [
      addDays(today, withinDays),
      today,
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
    ]);
    const viewer = this.viewers.viewer(false);
    const goods = rows.map((row): ExpiringGoods => ({
      movementId: row.movementId,
      variant: variantOfRow(row, row.variantId, viewer),
      expiresOn: row.expiresOn,
      daysLeft: row.daysLeft,
      batchCode: row.batchCode,
      received: Number(row.received),
      left: Number(row.left),
      receivedAt: row.receivedAt,
    }));
    return connectionFrom(goods, slice, ({ expiresOn, movementId }) => [expiresOn, movementId]);
  }
}

const statement = (way: 'asc' | 'desc') => /* sql */ `
  select m.id as "movementId", m.variant_id as "variantId", m.expires_on::text as "expiresOn", m.expires_on - $3::date as "daysLeft",
         m.batch_code as "batchCode", m.change as received, here.remaining as left, m.created_at as "receivedAt", ${productColumns(NO_CATEGORY)}
    from catalog.stock_movement m
    join catalog.stock c on c.tenant_id = m.tenant_id and c.variant_id = m.variant_id and c.on_hand > 0
    join lateral (select least(m.change, c.on_hand - coalesce(sum(later.change), 0)) as remaining
                    from catalog.stock_movement later
                   where later.tenant_id = $1 and later.variant_id = m.variant_id and later.expires_on is not null
                     and (later.expires_on, later.id) > (m.expires_on, m.id)) here on here.remaining > 0
    join catalog.product_variant v on v.tenant_id = m.tenant_id and v.id = m.variant_id
    join catalog.product p on p.tenant_id = v.tenant_id and p.id = v.product_id
   where m.tenant_id = $1 and m.expires_on <= $2::date
     and ($4::date is null or (m.expires_on, m.id) ${way === 'asc' ? '>' : '<'} ($4, $5::uuid))
   order by m.expires_on ${way}, m.id ${way} limit $6`;
const FORWARD = statement('asc');
const BACKWARD = statement('desc');
