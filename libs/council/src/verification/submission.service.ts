import { Injectable } from '@nestjs/common';
import { Clock, newId, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { OnboardingService, RegistrationsService } from '@lumbung/cooperatives';
import { verificationSubmitted } from '@lumbung/events';
import {
  currentPrincipal,
  currentTenant,
  PlatformDatabase,
  TenantDirectory,
  UserError,
  type PlatformTx,
} from '@lumbung/platform';
import { CouncilsService } from '../registry/councils.service.js';
import { SUBMITTABLE } from './transitions.js';
import { VerificationState } from './verification.enums.js';
import { STATE_NOW, VerificationReader } from './verification.reader.js';
import { VerificationActionNotAllowed, VerificationIncomplete, type VerificationCase } from './verification.schema.js';
import { REMEMBER } from './verification.service.js';

interface LatestCase {
  readonly id: string;
  readonly state: VerificationState;
  readonly councilId: string;
}

/** How a cooperative asks to be verified. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly directory: TenantDirectory,
    private readonly onboarding: OnboardingService,
    private readonly registrations: RegistrationsService,
    private readonly councils: CouncilsService,
    private readonly reader: VerificationReader,
    private readonly clock: Clock,
  ) {}

  /**
   * Hands a copy of the papers to the council of the region and holds name, kind and numbers still until it answers.
   * A returned case goes back to the council it came from; after one that ran out a new one begins, while the shop
   * stays open. Asked again while waiting, the waiting case is answered. Refuses with VerificationIncomplete (required
   * steps of the checklist are open) and VerificationActionNotAllowed (under review, verified, or rejected for good).
   * Throws CONFLICT where no council is registered for the region.
   */
  async submit(
    note: string | null = null,
  ): Promise<VerificationCase | VerificationIncomplete | VerificationActionNotAllowed> {
    const tenant = currentTenant();
    const missing = await this.onboarding.missing();
    if (missing.length > 0) return new VerificationIncomplete(missing);
    const refusal = await this.database.transaction((tx) => this.handIn(tx, note), tenant.id);
    if (refusal instanceof UserError) return refusal;
    this.directory.forget(tenant.slug);
    return (await this.reader.latestOf(tenant.id, null)) as VerificationCase;
  }

  private async handIn(tx: PlatformTx, note: string | null): Promise<VerificationActionNotAllowed | undefined> {
    const cooperative = await this.registrations.lock(tx);
    const today = this.clock.today(cooperative.timeZone as CooperativeTimeZone);
    const latest = await tx.row<LatestCase>(LATEST, [today, tx.tenantId]);
    if (latest?.state === VerificationState.SUBMITTED) return undefined;
    if (latest && !SUBMITTABLE[latest.state]) return new VerificationActionNotAllowed(latest.state, []);

    const { caseId, councilId } = await this.open(tx, latest, cooperative.regionCode, today);
    const { displayName } = currentPrincipal();
    await tx.rows(REMEMBER, [
      newId(),
      caseId,
      this.clock.now(),
      latest?.state ?? null,
      VerificationState.SUBMITTED,
      displayName,
      note,
    ]);
    await this.registrations.handIn(tx);
    if (cooperative.state !== 'ACTIVE' && cooperative.state !== 'SUSPENDED')
      await this.registrations.moveTo(tx, 'SUBMITTED');
    const change = {
      before: { state: latest?.state ?? null },
      after: { state: VerificationState.SUBMITTED },
      ...(note && { reason: note }),
    };
    tx.audit({ action: 'council.submit', subject: 'verificationCase', subjectId: caseId, ...change });
    tx.emit(verificationSubmitted({ caseId, councilId }));
    return undefined;
  }

  private async open(
    tx: PlatformTx,
    latest: LatestCase | undefined,
    regionCode: string,
    today: BusinessDate,
  ): Promise<{ caseId: string; councilId: string }> {
    const now = this.clock.now();
    if (latest && SUBMITTABLE[latest.state] === 'same case') {
      await tx.rows(AGAIN, [latest.id, now]);
      return { caseId: latest.id, councilId: latest.councilId };
    }
    const council = await this.councils.responsibleFor(tx, regionCode);
    const caseId = newId();
    // One that ran out may still be written as verified: the clock has not come by.
    await tx.rows(
      `update council.verification_case set state = 'EXPIRED' where cooperative_id = $1 and state = 'VERIFIED' and valid_until < $2`,
      [tx.tenantId, today],
    );
    await tx.rows(
      `insert into council.verification_case (id, cooperative_id, council_id, state, submitted_at) values ($1, $2, $3, 'SUBMITTED', $4)`,
      [caseId, tx.tenantId, council.id, now],
    );
    return { caseId, councilId: council.id };
  }
}

const LATEST = `select v.id, ${STATE_NOW} as state, v.council_id as "councilId" from council.verification_case v
  where v.cooperative_id = $2 order by v.id desc limit 1`;

const AGAIN = `update council.verification_case
  set state = 'SUBMITTED', submissions = submissions + 1, submitted_at = $2, reviewer_id = null, reviewer_name = null,
      reason = null, decided_at = null where id = $1`;
