import { Injectable } from '@nestjs/common';
import { addMonths, Clock, compareDates, newId, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { RegistrationsService, type RegisteredCooperative } from '@lumbung/cooperatives';
import { cooperativeVerified, verificationRejected, verificationReturned } from '@lumbung/events';
import {
  InvalidInput,
  notFound,
  PlatformDatabase,
  TenantDirectory,
  UserError,
  type PlatformTx,
  type TenantId,
} from '@lumbung/platform';
import { currentActor, currentCouncilId } from '../registry/councils.service.js';
import { actionsFrom, TRANSITIONS } from './transitions.js';
import { VerificationAction, VerificationState } from './verification.enums.js';
import { VerificationReader } from './verification.reader.js';
import { VerificationActionNotAllowed, type VerificationCase } from './verification.schema.js';

const VALID_MONTHS = 24;

export interface Decision {
  readonly caseId: string;
  readonly reason?: string | null;
}

/** A case as it is held while something is done with it. */
interface HeldCase {
  readonly id: string;
  readonly state: VerificationState;
  readonly reviewerId: string | null;
  readonly councilId: string;
  readonly councilName: string;
}

/** What an act does beside moving the case; verifying answers the day until which it counts. */
type Effect<Refusal> = (
  tx: PlatformTx,
  held: HeldCase,
  cooperative: RegisteredCooperative,
) => Promise<Refusal | BusinessDate | undefined>;

/**
 * What a council does with the papers of a cooperative. Every act is written into the case's history and into the
 * cooperative's own audit chain, in one transaction. Acts are safe to repeat: a case that is where the act leads is
 * answered as it is. Each throws NOT_FOUND for another council's case.
 */
@Injectable()
export class VerificationService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly directory: TenantDirectory,
    private readonly registrations: RegistrationsService,
    private readonly reader: VerificationReader,
    private readonly clock: Clock,
  ) {}

  /** Takes a submitted case on. Refuses with VerificationActionNotAllowed, also when a colleague was faster. */
  startReview(caseId: string): Promise<VerificationCase | VerificationActionNotAllowed> {
    return this.act<never>(VerificationAction.START_REVIEW, { caseId });
  }

  /**
   * Vouches for the cooperative until a day (default: two years from today, as an NIK certificate) and makes its shop
   * public. Refuses with VerificationActionNotAllowed, and with InvalidInput for a day that is not in the future.
   */
  async verify({
    caseId,
    validUntil,
    note,
  }: {
    caseId: string;
    validUntil?: string | null;
    note?: string | null;
  }): Promise<VerificationCase | VerificationActionNotAllowed | InvalidInput> {
    return this.act<InvalidInput>(
      VerificationAction.VERIFY,
      { caseId, reason: note },
      async (tx, held, cooperative) => {
        const today = this.clock.today(cooperative.timeZone as CooperativeTimeZone);
        const until = (validUntil as BusinessDate | null | undefined) ?? addMonths(today, VALID_MONTHS);
        if (compareDates(until, today) <= 0) return new InvalidInput('council.validUntilPast', 'validUntil');
        await this.registrations.grantBadge(tx, {
          councilName: held.councilName,
          verifiedOn: today,
          validUntil: until,
        });
        tx.emit(cooperativeVerified({ caseId: held.id, councilId: held.councilId, validUntil: until }));
        return until;
      },
    );
  }

  /** Sends the papers back to be mended; the cooperative reads the reason and may hand in again. */
  return(decision: { caseId: string; reason: string }): Promise<VerificationCase | VerificationActionNotAllowed> {
    return this.act<never>(VerificationAction.RETURN, decision, async (tx, held) => {
      tx.emit(verificationReturned({ caseId: held.id, reason: decision.reason }));
      return undefined;
    });
  }

  /** Rejects for good; the numbers of the state become free for their rightful owner. */
  reject(decision: { caseId: string; reason: string }): Promise<VerificationCase | VerificationActionNotAllowed> {
    return this.act<never>(VerificationAction.REJECT, decision, async (tx, held, cooperative) => {
      if (!isOpen(cooperative)) await this.registrations.releaseNumbers(tx);
      tx.emit(verificationRejected({ caseId: held.id, reason: decision.reason }));
      return undefined;
    });
  }

  private async act<Refusal extends UserError = never>(
    action: VerificationAction,
    { caseId, reason = null }: Decision,
    effect: Effect<Refusal> = async () => undefined,
  ): Promise<VerificationCase | VerificationActionNotAllowed | Refusal> {
    const councilId = currentCouncilId();
    const found = await this.database.readRow<{ tenantId: TenantId }>(WHOSE, [caseId, councilId]);
    if (!found) throw notFound();
    const result = await this.database.transaction(async (tx) => {
      const cooperative = await this.registrations.lock(tx);
      const held = await tx.rowOrFail<HeldCase>(HOLD, [caseId]);
      if (isDone(action, held)) return cooperative;
      const { from, to, tenant, audit } = TRANSITIONS[action];
      if (held.state !== from) return new VerificationActionNotAllowed(held.state, actionsFrom(held.state));

      const outcome = await effect(tx, held, cooperative);
      if (outcome instanceof UserError) return outcome;
      await this.write(tx, held, to, reason, outcome);
      if (!isOpen(cooperative)) await this.registrations.moveTo(tx, tenant);
      if (to !== VerificationState.UNDER_REVIEW) await this.registrations.release(tx);
      const change = { before: { state: from }, after: { state: to }, ...(reason && { reason }) };
      tx.audit({ action: audit, subject: 'verificationCase', subjectId: caseId, ...change });
      return cooperative;
    }, found.tenantId);
    if (result instanceof UserError) return result;
    this.directory.forget(result.slug);
    return this.reader.get(caseId, councilId);
  }

  private async write(
    tx: PlatformTx,
    { id, state }: HeldCase,
    to: VerificationState,
    reason: string | null,
    validUntil: BusinessDate | undefined,
  ): Promise<void> {
    const [actor, now] = [currentActor(), this.clock.now()];
    const decidedAt = to === VerificationState.UNDER_REVIEW ? null : now;
    const shown = to === VerificationState.VERIFIED ? null : reason;
    await tx.rows(WRITE, [id, to, actor.id, actor.name, shown, decidedAt, validUntil ?? null]);
    await tx.rows(REMEMBER, [newId(), id, now, state, to, actor.name, reason]);
  }
}

/** Already there; a review that a colleague started is his. */
function isDone(action: VerificationAction, { state, reviewerId }: HeldCase): boolean {
  if (state !== TRANSITIONS[action].to) return false;
  return action !== VerificationAction.START_REVIEW || reviewerId === currentActor().id;
}

function isOpen({ state }: RegisteredCooperative): boolean {
  return state === 'ACTIVE' || state === 'SUSPENDED';
}

const WHOSE = `select cooperative_id as "tenantId" from council.verification_case where id = $1 and council_id = $2`;

const HOLD = `select v.id, v.state, v.reviewer_id as "reviewerId", c.id as "councilId", c.name as "councilName"
  from council.verification_case v join council.council c on c.id = v.council_id where v.id = $1 for update of v`;

const WRITE = `update council.verification_case
  set state = $2, reviewer_id = $3, reviewer_name = $4, reason = $5, decided_at = $6, valid_until = $7 where id = $1`;

/** One line of a case's history. */
export const REMEMBER = `insert into council.verification_event (id, case_id, at, from_state, to_state, actor_name, reason)
  values ($1, $2, $3, $4, $5, $6, $7)`;
