import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import { EveryNight, TenantDatabase } from '@lumbung/platform';
import { SubAccountsService } from './sub-accounts.service.js';
import type { HoldId } from './sub-account.js';

const AT_ONCE = 200;

@Injectable()
export class HoldsJobs {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly subAccounts: SubAccountsService,
  ) {}

  /** Gives free what was held longer than it should; safe to run twice. */
  @EveryNight('ledger.releaseHolds')
  async releaseExpired(): Promise<void> {
    for (;;) {
      const due = await this.db.read<{ id: HoldId; subId: string }>(DUE, [this.clock.now(), AT_ONCE]);
      if (due.length === 0) return;
      await this.db.transaction(async (tx) => {
        for (const { id, subId } of due) {
          await this.subAccounts.release(tx, id);
          tx.audit({ action: 'ledger.releaseHold', subject: 'subAccount', subjectId: subId, reason: 'expired' });
        }
      });
      if (due.length < AT_ONCE) return;
    }
  }
}

// In the order of the sub-accounts, as they are locked everywhere.
const DUE = /* sql */ `
  select d.id, d.sub_id as "subId"
    from (select h.id, h.sub_id from ledger.holds h
           where h.tenant_id = $1 and h.state = 'HELD' and h.expires_at <= $2 order by h.expires_at limit $3) d
   order by d.sub_id, d.id
`;
