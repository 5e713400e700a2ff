import { cooperativeProfileUpdated } from '@lumbung/events';
import { currentTenant, ListenTo, TenantDatabase, type EventAbout, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';

export interface ShopNotice {
  readonly isAcceptingOrders: boolean;
  readonly whatsapp: string | null;
}

/** What cooperatives tells about the shop: kept here, because orders may not call upwards. */
@Injectable()
export class ShopNoticeService {
  constructor(private readonly db: TenantDatabase) {}

  /** Whether the shop takes orders: it is active, and its staff has not paused it. */
  async read(tx: Tx): Promise<ShopNotice> {
    const kept = await tx.row<ShopNotice>(
      'select is_accepting_orders as "isAcceptingOrders", whatsapp from orders.shop_notice where tenant_id = $1',
    );
    return {
      isAcceptingOrders: currentTenant().state === 'ACTIVE' && (kept?.isAcceptingOrders ?? true),
      whatsapp: kept?.whatsapp ?? null,
    };
  }

  /** Keeps the newest; news that arrive late change nothing. */
  @ListenTo(cooperativeProfileUpdated)
  async onProfileUpdated(
    news: { isAcceptingOrders: boolean; whatsapp?: string | null },
    about: EventAbout,
  ): Promise<void> {
    await this.db.transaction((tx) => tx.rows(KEEP, [news.isAcceptingOrders, news.whatsapp ?? null, about.occurredAt]));
  }
}

const KEEP = `
  insert into orders.shop_notice as n (tenant_id, is_accepting_orders, whatsapp, told_at) values ($1, $2, $3, $4)
  on conflict (tenant_id) do update
    set is_accepting_orders = excluded.is_accepting_orders, whatsapp = excluded.whatsapp, told_at = excluded.told_at
  where n.told_at <= excluded.told_at`;
