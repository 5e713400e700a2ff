import { addDays, Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, EveryNight, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';

const KEPT_DAYS = 180;
const RARE_AFTER_DAYS = 14;

/** What the clock does about searches. */
@Injectable()
export class SearchJobs {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Forgets words nobody used for half a year, and after two weeks those that were used once: typing errors and the like. */
  @EveryNight('catalog.forgetSearches')
  async forget(): Promise<void> {
    const today = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    await this.db.transaction((tx) =>
      tx.rows(
        'delete from catalog.search_count where tenant_id = $1 and (last_on < $2::date or (searches = 1 and last_on < $3::date))',
        [addDays(today, -KEPT_DAYS), addDays(today, -RARE_AFTER_DAYS)],
      ),
    );
  }
}
