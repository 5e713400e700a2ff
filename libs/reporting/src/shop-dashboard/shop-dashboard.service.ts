import { ProductReadsService } from '@lumbung/catalog';
import { addDays, Clock, startOfDay, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { ShopDashboard } from './shop-dashboard.schema.js';

const DAYS = 14;

type Row = Omit<ShopDashboard, 'businessDate' | 'salesToday' | 'salesYesterday' | 'ordersToday' | 'lowStock'> & {
  lowStockIds: string[];
};

/** The shop at a glance. */
@Injectable()
export class ShopDashboardService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly products: ProductReadsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Sales of the last 14 business days, what waits to be done, what runs out, and members by status. Sales are whole
   * rupiah that were captured less what went back, each on its own day in the cooperative's time zone.
   */
  async show(): Promise<ShopDashboard> {
    const zone = currentTenant().timeZone as CooperativeTimeZone;
    const today = this.clock.today(zone);
    const first = addDays(today, 1 - DAYS);
    return this.db.transaction(async (tx) => {
      const { lowStockIds, ...row } = await tx.rowOrFail<Row>(DASHBOARD, [first, today, startOfDay(first, zone), zone]);
      const variants = lowStockIds.length > 0 ? await this.products.variants(tx, lowStockIds) : new Map();
      const [yesterday, now] = row.salesByDay.slice(-2);
      return {
        ...row,
        businessDate: today,
        salesToday: now?.sales ?? 0,
        salesYesterday: yesterday?.sales ?? 0,
        ordersToday: now?.orders ?? 0,
        lowStock: lowStockIds.flatMap((id) => variants.get(id) ?? []),
      };
    });
  }
}

// $2 first and $3 last day, $4 the instant at which the first one begins, $5 the time zone.
const DASHBOARD = `
  with captured as (
    select (receipt_issued_at at time zone $5)::date as day, sum(captured) as amount
      from orders.shop_order where tenant_id = $1 and receipt_issued_at >= $4 group by 1),
  refunded as (
    select refunded_on as day, sum(amount) as amount from orders.refund where tenant_id = $1 and refunded_on >= $2 group by 1),
  placed as (
    select placed_on as day, count(*) as orders from orders.shop_order where tenant_id = $1 and placed_on >= $2 group by 1),
  days as (
    select d::date as day, coalesce(c.amount, 0) - coalesce(r.amount, 0) as sales, coalesce(p.orders, 0) as orders
      from generate_series($2::date, $3::date, interval '1 day') d
      left join captured c on c.day = d::date left join refunded r on r.day = d::date left join placed p on p.day = d::date),
  low as (
    select v.id, catalog.stock_state(s.available, v.quantity_step, v.low_at) as state, s.sold
      from catalog.product_variant v
      join catalog.product p on p.tenant_id = $1 and p.id = v.product_id and p.state = 'PUBLISHED'
      join catalog.stock s on s.tenant_id = $1 and s.variant_id = v.id
     where v.tenant_id = $1 and v.is_active and catalog.stock_state(s.available, v.quantity_step, v.low_at) <> 'IN_STOCK'),
  waiting as (
    select count(*) filter (where status <> 'AWAITING_PAYMENT') as to_handle,
           count(*) filter (where status = 'AWAITING_PAYMENT') as awaiting
      from orders.shop_order
     where tenant_id = $1 and status in ('NEW', 'PROCESSING', 'PARTLY_READY', 'READY_FOR_PICKUP', 'PARTLY_SHIPPED', 'SHIPPED', 'PARTLY_HANDED_OVER',
                                           'AWAITING_PAYMENT'))
  select (select json_agg(json_build_object('businessDate', day, 'sales', sales, 'orders', orders) order by day) from days) as "salesByDay",
         w.to_handle as "ordersToHandle", w.awaiting as "ordersAwaitingPayment",
         (select count(*) from low) as "lowStockCount",
         array(select id from low order by state = 'OUT' desc, sold desc, id limit 10) as "lowStockIds",
         (select json_agg(json_build_object('status', s.status, 'count', (
             select count(*) from membership.member m where m.tenant_id = $1 and m.status = s.status)) order by s.n)
            from unnest(array['APPLICANT', 'ACTIVE', 'INACTIVE', 'LEFT']) with ordinality s (status, n)) as members
    from waiting w`;
