import { Injectable } from '@nestjs/common';
import { addDays, Clock, newId, startOfDay, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { RegistrationsService } from '@lumbung/cooperatives';
import { verificationExpired } from '@lumbung/events';
import { currentTenant, PlatformDatabase, TenantDatabase } from '@lumbung/platform';
import { VerificationState } from './verification.enums.js';
import { REMEMBER } from './verification.service.js';

/** The end of a council's word. */
@Injectable()
export class ExpiryService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly tenants: TenantDatabase,
    private readonly registrations: RegistrationsService,
    private readonly clock: Clock,
  ) {}

  /** Bids the clock come by on the day after the last one. */
  async schedule(caseId: string, validUntil: string): Promise<void> {
    const zone = currentTenant().timeZone as CooperativeTimeZone;
    const runAt = startOfDay(addDays(validUntil as BusinessDate, 1), zone);
    await this.tenants.transaction(async (tx) =>
      tx.schedule({ task: 'council.expire', ids: { caseId }, runAt, key: `council.expire ${caseId}` }),
    );
  }

  /** Ends a verified case whose last day is over, with a line in its history; again, or too early, changes nothing. */
  async expire(caseId: string): Promise<void> {
    const today = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    await this.end(`and v.id = $2 and v.valid_until < $3`, [caseId, today], null);
  }

  /**
   * Ends the word of the council because what it vouched for was changed; the shop stays open. Late news about an
   * earlier change finds the badge of a newer verification and changes nothing.
   */
  async endBecauseOfChange(changed: readonly string[]): Promise<void> {
    await this.end(BADGE_IS_GONE, [], changed.join(', '));
  }

  private async end(condition: string, values: readonly unknown[], reason: string | null): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.registrations.lock(tx);
      const [ended] = await tx.rows<{ id: string }>(`${END} ${condition} returning id`, [tx.tenantId, ...values]);
      if (!ended) return;
      await this.registrations.dropBadge(tx);
      const [from, to] = [VerificationState.VERIFIED, VerificationState.EXPIRED];
      await tx.rows(REMEMBER, [newId(), ended.id, this.clock.now(), from, to, 'Lumbung', reason]);
      tx.audit({
        action: 'council.expire',
        subject: 'verificationCase',
        subjectId: ended.id,
        before: { state: from },
        after: { state: to },
      });
      tx.emit(verificationExpired({ caseId: ended.id }));
    }, currentTenant().id);
  }
}

const END = `update council.verification_case v set state = 'EXPIRED' where v.cooperative_id = $1 and v.state = 'VERIFIED'`;

const BADGE_IS_GONE = `and not exists (select from cooperatives.directory d where d.id = v.cooperative_id and d.verified_by is not null)`;
