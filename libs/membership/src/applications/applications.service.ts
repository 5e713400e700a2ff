import { memberApproved } from '@lumbung/events';
import { asId, Clock, newId } from '@lumbung/kernel';
import {
  currentPrincipal,
  FourEyesRequired,
  TenantDatabase,
  TenantVault,
  type InvalidInput,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { MemberReadsService } from '../members/member-reads.service.js';
import { PossibleDuplicateMember } from '../members/members.schema.js';
import { RegisterBook } from '../members/register-book.js';
import { ApplicantService } from './applicant.service.js';
import { ApplicationBook, stepNotAllowed } from './application-book.js';
import { ApplicationReadsService } from './application-reads.service.js';
import { applicationMay, type ApplicationState } from './application-state.js';
import { ApplicationRecord } from './application.entity.js';
import type { MembershipApplication } from './application.types.js';
import type { ApplicationStepInput, ApproveApplicationInput, EnterApplicationInput } from './applications.inputs.js';
import type { ApplicationStepNotAllowed } from './applications.schema.js';
import { MembershipDeskService } from './membership-desk.service.js';

/** What officers do with applications. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
    private readonly clock: Clock,
    private readonly reads: ApplicationReadsService,
    private readonly members: MemberReadsService,
    private readonly register: RegisterBook,
    private readonly book: ApplicationBook,
    private readonly desk: MembershipDeskService,
    private readonly applicant: ApplicantService,
  ) {}

  /**
   * Writes an application down at the desk, for somebody who agreed on paper. Safe to repeat by requestId. Refuses an
   * unknown region and a birth to come (InvalidInput).
   */
  async enter(input: EnterApplicationInput): Promise<MembershipApplication | InvalidInput> {
    const problem = await this.applicant.problemOf(input.form);
    if (problem) return problem;
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const id = newId<'Application'>();
      const earlier = await tx.claimRequest('membership.enterApplication', input.requestId, input, id);
      if (earlier) return this.reads.inTransaction(tx, earlier);
      const { displayName, personId = null } = currentPrincipal();
      const [now, settings] = [this.clock.now(), await this.desk.settings(tx)];
      await tx.insert(ApplicationRecord, {
        ...this.book.columnsOf(keys, id, input.form),
        id,
        number: await this.book.number(tx),
        state: 'SUBMITTED',
        channel: 'DESK',
        kind: input.kind,
        consentText: settings.consentText,
        consentedAt: now,
        linkId: null,
        enteredBy: personId,
        enteredByName: displayName,
        personId: null,
        memberId: null,
        createdAt: now,
        decidedAt: null,
      });
      await this.book.note(tx, id, 'SUBMITTED', displayName, null);
      tx.audit({
        action: 'membership.enterApplication',
        subject: 'Application',
        subjectId: id,
        after: { fullName: input.form.fullName, kind: input.kind },
      });
      return this.reads.inTransaction(tx, id);
    });
  }

  /** Asks the applicant something; he answers by his token, or at the desk. Refuses unless it waits for a decision. */
  return(input: ApplicationStepInput): Promise<MembershipApplication | ApplicationStepNotAllowed> {
    return this.step(input, 'RETURNED');
  }

  /** Hands an application in again for an applicant who answered at the desk. Refuses unless something was asked. */
  resubmit(input: ApplicationStepInput): Promise<MembershipApplication | ApplicationStepNotAllowed> {
    return this.step(input, 'SUBMITTED');
  }

  /** Declines with a reason the applicant reads. Refuses after the decision (ApplicationStepNotAllowed). */
  decline(input: ApplicationStepInput): Promise<MembershipApplication | ApplicationStepNotAllowed> {
    return this.step(input, 'DECLINED');
  }

  /**
   * The board takes the applicant on: he gets his number and stands in the register as applicant until his principal
   * share is paid. Asked again it answers the application. Refuses an application that does not wait for a decision
   * (ApplicationStepNotAllowed), somebody who looks like one in the register unless confirmed (PossibleDuplicateMember),
   * and the officer who wrote it down himself where the cooperative wants two (FourEyesRequired). Source: UU 25/1992 art.
   * 18-19; admission is decided by the board.
   */
  async approve({
    applicationId,
    note,
    confirmDuplicate,
  }: ApproveApplicationInput): Promise<
    MembershipApplication | ApplicationStepNotAllowed | PossibleDuplicateMember | FourEyesRequired
  > {
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const application = await tx.lock(ApplicationRecord, asId<'Application'>(applicationId));
      if (application.state === 'APPROVED' || application.state === 'ADMITTED')
        return this.reads.inTransaction(tx, application.id);
      if (!applicationMay(application.state, 'APPROVED')) return stepNotAllowed(application.state);
      const { personId, displayName: actorName } = currentPrincipal();
      const isOwn = application.enteredByName !== null && (!personId || application.enteredBy === personId);
      if (isOwn && (await this.desk.settings(tx)).needsSecondOfficer)
        return new FourEyesRequired(application.enteredByName ?? '');
      const alike = confirmDuplicate ? [] : await this.members.alike(tx, application);
      if (alike.length > 0) return new PossibleDuplicateMember(alike);

      const memberId = newId<'Member'>();
      const { fullName, kind, street, landmark, regionCode, postalCode } = application;
      const address = street && regionCode ? { street, landmark, regionCode, postalCode } : null;
      await this.register.write(tx, keys, {
        ...this.book.opened(keys, application),
        id: memberId,
        memberNo: await this.register.nextNumber(tx),
        ...{ fullName, kind, address },
        status: 'APPLICANT',
        joinedOn: null,
        reason: note ?? null,
      });
      await this.book.move(tx, application, 'APPROVED', {
        actorName,
        note: note?.trim() || null,
        change: { memberId },
      });
      tx.emit(memberApproved({ memberId, applicationId: application.id, kind }));
      return this.reads.inTransaction(tx, application.id);
    });
  }

  private step(
    { applicationId, message }: ApplicationStepInput,
    to: ApplicationState,
  ): Promise<MembershipApplication | ApplicationStepNotAllowed> {
    return this.db.transaction(async (tx: Tx) => {
      const application = await tx.lock(ApplicationRecord, asId<'Application'>(applicationId));
      const { displayName: actorName } = currentPrincipal();
      if (application.state === to && to === 'DECLINED') return this.reads.inTransaction(tx, application.id);
      const refusal = await this.book.move(tx, application, to, { actorName, note: message.trim() });
      return refusal ?? this.reads.inTransaction(tx, application.id);
    });
  }
}
