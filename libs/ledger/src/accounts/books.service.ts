import { Injectable } from '@nestjs/common';
import { businessDateOf, Clock, dateParts, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, TenantDatabase, type Tx } from '@lumbung/platform';

/** Opening a cooperative's books, and keeping its balances at the end of each day. */
@Injectable()
export class BooksService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens the books with the standard chart of accounts; the first month that can be closed is that of `firstDay`,
   * January of the current year unless named. Safe to run twice: a second run only adds accounts that the standard
   * chart gained. Source of the chart: the ministry's account guides, with the accounts of savings and shop units.
   */
  async openBooks(tx: Tx, firstDay?: BusinessDate): Promise<void> {
    const tenant = currentTenant();
    const today = this.clock.today(tenant.timeZone as CooperativeTimeZone);
    const first = firstDay ?? businessDateOf({ year: dateParts(today).year, month: 1, day: 1 });
    const { isNew } = await tx.rowOrFail<{ isNew: boolean }>(
      `select ledger.open_books($1, $2, $3) as "isNew" /* tenant_id = $1 */`,
      [first, this.clock.now()],
    );
    if (isNew)
      tx.audit({ action: 'ledger.openBooks', subject: 'book', subjectId: tenant.id, after: { firstDay: first } });
  }

  /**
   * Keeps the balance of every account for each day up to `through` (yesterday at the latest), so that a later
   * balance only sums what came since. Answers how many balances were written; again for the same day: none.
   */
  async keepBalances(through: BusinessDate): Promise<number> {
    const { rows } = await this.db.transaction((tx) =>
      tx.rowOrFail<{ rows: number }>(`select ledger.keep_balances($1, $2) as rows /* tenant_id = $1 */`, [through]),
    );
    return rows;
  }
}
