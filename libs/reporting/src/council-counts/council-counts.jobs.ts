import { CountsService, type PublishedCounts } from '@lumbung/council';
import { addDays, Clock, startOfDay, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, EveryNight, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';

/** What the council may count of a cooperative: how many, never who or how much. */
@Injectable()
export class CouncilCountsJobs {
  constructor(
    private readonly db: TenantDatabase,
    private readonly counts: CountsService,
    private readonly clock: Clock,
  ) {}

  /** Publishes last night's counts of the current cooperative; safe to repeat, the newest stands. */
  @EveryNight('reporting.publishCounts')
  async publish(): Promise<void> {
    const zone = currentTenant().timeZone as CooperativeTimeZone;
    const monthAgo = startOfDay(addDays(this.clock.today(zone), -30), zone);
    await this.db.transaction(async (tx) =>
      this.counts.publish(tx, await tx.rowOrFail<PublishedCounts>(COUNTS, [monthAgo, zone])),
    );
  }
}

const COUNTS = `
  select (select count(distinct person_id) from identity.role_assignment where tenant_id = $1) as staff,
         (select count(*) from membership.member where tenant_id = $1 and status = 'ACTIVE') as members,
         (select count(*) from catalog.product where tenant_id = $1 and state = 'PUBLISHED') as "publishedProducts",
         (select count(*) from orders.shop_order where tenant_id = $1 and placed_at >= $2) as "ordersLast30Days",
         (select max(at at time zone $3)::date from platform.audit_record where tenant_id = $1) as "lastActivityOn"`;
