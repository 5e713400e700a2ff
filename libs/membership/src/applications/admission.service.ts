import { memberApproved, memberPrincipalConfirmed, sharePaid } from '@lumbung/events';
import { asId } from '@lumbung/kernel';
import {
  currentLocale,
  currentPrincipal,
  currentTenant,
  InvalidInput,
  ListenTo,
  PlatformDatabase,
  TenantDatabase,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { MemberAccountsService } from '../invitations/member-accounts.service.js';
import { MemberReadsService } from '../members/member-reads.service.js';
import { allowedFrom, statusLabel } from '../members/member-status.js';
import { MemberRecord } from '../members/member.entity.js';
import type { Member } from '../members/member.types.js';
import { MemberStatusNotAllowed, PrincipalShareOutstanding } from '../members/members.schema.js';
import { RegisterBook } from '../members/register-book.js';
import { ApplicationBook } from './application-book.js';
import { ApplicationRecord } from './application.entity.js';
import type { ConfirmPrincipalPaidInput } from './applications.inputs.js';
import { PrincipalShares } from './principal-shares.js';

type Confirmed = Member | MemberStatusNotAllowed | PrincipalShareOutstanding | InvalidInput;

/** The last step: who paid his principal share (simpanan pokok) is a member. */
@Injectable()
export class AdmissionService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly platform: PlatformDatabase,
    private readonly accounts: MemberAccountsService,
    private readonly reads: MemberReadsService,
    private readonly register: RegisterBook,
    private readonly book: ApplicationBook,
    private readonly shares: PrincipalShares,
  ) {}

  /**
   * A treasurer confirms by receipt that the principal share was paid; from that day the applicant is an active member.
   * It books nothing: the savings desk does, and what it books admits by itself (`admitPaid`), so this is for an applicant
   * whose share came into the books another way. Safe to repeat by requestId. Refuses as long as the share is not whole in
   * the books (PrincipalShareOutstanding), whoever is not waiting for it (MemberStatusNotAllowed) and a day in the future
   * (InvalidInput). Throws NOT_FOUND. Source: UU 25/1992 art. 41; membership begins with the principal share.
   */
  confirmPrincipalPaid(input: ConfirmPrincipalPaidInput): Promise<Confirmed> {
    return this.db.transaction(async (tx) => {
      const memberId = asId<'Member'>(input.memberId);
      const member = await tx.lock(MemberRecord, memberId);
      const earlier = await tx.claimRequest('membership.confirmPrincipalPaid', input.requestId, input, member.id);
      if (earlier) return this.reads.inTransaction(tx, earlier);
      const paidOn = input.paidOn ?? this.register.today();
      if (paidOn > this.register.today()) return new InvalidInput('problem.membership.future', 'paidOn');
      if (member.status !== 'APPLICANT')
        return new MemberStatusNotAllowed(
          member.status,
          allowedFrom(member.status),
          statusLabel(member.status, currentLocale()),
        );
      const outstanding = await this.shares.outstandingOf(tx, memberId);
      if (!outstanding?.isZero) return new PrincipalShareOutstanding(outstanding);
      const receiptNo = input.receiptNo.trim();
      await this.admit(tx, member, { paidOn, receiptNo });
      tx.emit(memberPrincipalConfirmed({ memberId: member.id, receiptNo, paidOn }));
      return this.reads.inTransaction(tx, member.id);
    });
  }

  /** The savings desk booked the whole principal share: the applicant is a member. Does nothing for who is no applicant. */
  @ListenTo(sharePaid)
  async admitPaid(paid: { memberId: string; paidOn: string; receiptNumber: string }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const member = await tx.lock(MemberRecord, asId<'Member'>(paid.memberId));
      if (member.status !== 'APPLICANT') return;
      await this.admit(tx, member, { paidOn: paid.paidOn, receiptNo: paid.receiptNumber });
    });
  }

  /** Whoever was signed in when he applied finds his account connected once he is approved; not when another living line has it. His account leaves a line that left. */
  @ListenTo(memberApproved)
  async connect({ memberId, applicationId }: { memberId: string; applicationId: string | null }): Promise<void> {
    const tenantId = currentTenant().id;
    const applicant = await this.db.readRow<{ personId: string | null }>(
      `select person_id as "personId" from membership.application where tenant_id = $1 and id = $2`,
      [applicationId],
    );
    const personId = applicant?.personId;
    if (!personId) return;
    await this.platform.transaction(async (tx) => {
      const line = await tx.row<{ personId: string | null }>(LINE, [tenantId, memberId]);
      if (!line || line.personId) return;
      await this.accounts.connect(tx, { tenantId, memberId, personId }, 'membership.connect');
    }, tenantId);
  }

  private async admit(
    tx: Tx,
    member: MemberRecord,
    { paidOn, receiptNo }: { paidOn: string; receiptNo: string },
  ): Promise<void> {
    await tx.update<MemberRecord>(MemberRecord, member.id, { principalReceiptNo: receiptNo, principalPaidOn: paidOn });
    await this.register.move(tx, member, { to: 'ACTIVE', effectiveOn: paidOn, reason: receiptNo });
    const application = await tx.findOne(ApplicationRecord, { memberId: member.id, state: 'APPROVED' });
    if (application)
      await this.book.move(tx, application, 'ADMITTED', {
        actorName: currentPrincipal().displayName,
        note: receiptNo,
      });
  }
}

const LINE = `select person_id as "personId" from membership.member where tenant_id = $1 and id = $2 for update`;
