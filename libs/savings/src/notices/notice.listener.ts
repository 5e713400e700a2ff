import { standingInstructionSkipped, termDepositMatured, termDepositMaturing } from '@lumbung/events';
import { Messenger, OrganisationNames } from '@lumbung/identity';
import { Clock, type BusinessDate } from '@lumbung/kernel';
import { MemberContactsService } from '@lumbung/membership';
import { currentTenant, ListenTo, PlatformDatabase, translate, type EventAbout } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { noticeText } from './notice-text.js';
import type { NoticeFacts } from './notice.types.js';

interface About {
  readonly memberId: string;
  readonly subjectId: string;
}

type Maturing = ReturnType<typeof termDepositMaturing>['payload'];
type Matured = ReturnType<typeof termDepositMatured>['payload'];
type Skipped = ReturnType<typeof standingInstructionSkipped>['payload'];

/** Members hear of their savings on their phone and find it on their pages: once, however often the news is delivered. */
@Injectable()
export class NoticeListener {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly clock: Clock,
    private readonly contacts: MemberContactsService,
    private readonly messenger: Messenger,
    private readonly names: OrganisationNames,
  ) {}

  @ListenTo(termDepositMaturing)
  async maturing(
    { depositId: subjectId, memberId, certificateNo, maturesOn, principal: amount, rollover }: Maturing,
    about: EventAbout,
  ): Promise<void> {
    const facts = { certificateNo, amount, happensOn: maturesOn as BusinessDate, goesOn: rollover !== 'NONE' };
    await this.tell(about, { memberId, subjectId }, { kind: 'TERM_MATURING', ...facts, problem: null });
  }

  @ListenTo(termDepositMatured)
  async matured(
    { depositId: subjectId, memberId, certificateNo, maturedOn, principal: amount, rolledOver: goesOn }: Matured,
    about: EventAbout,
  ): Promise<void> {
    const facts = { certificateNo, amount, happensOn: maturedOn as BusinessDate, goesOn };
    await this.tell(about, { memberId, subjectId }, { kind: 'TERM_MATURED', ...facts, problem: null });
  }

  @ListenTo(standingInstructionSkipped)
  async skipped(
    { instructionId: subjectId, memberId, amount, dueOn, problem }: Skipped,
    about: EventAbout,
  ): Promise<void> {
    const facts = { certificateNo: null, amount, happensOn: dueOn as BusinessDate, goesOn: false };
    const why = problem.slice(0, 300) || null;
    await this.tell(about, { memberId, subjectId }, { kind: 'STANDING_SKIPPED', ...facts, problem: why });
  }

  /** To the phone in Indonesian, since nobody knows a member's language before he opens a page; without a number only there. */
  private async tell({ eventId }: EventAbout, { memberId, subjectId }: About, facts: NoticeFacts): Promise<void> {
    const { id: tenantId } = currentTenant();
    const phone = await this.contacts.phoneOf(memberId);
    const cooperative = (await this.names.nameOf('COOPERATIVE', tenantId)) ?? 'Koperasi';
    const { kind, certificateNo, amount, happensOn, goesOn, problem } = facts;
    await this.database.transaction(async (tx) => {
      const told = await tx.row(TELL, [
        tenantId,
        eventId,
        kind,
        memberId,
        subjectId,
        certificateNo,
        amount,
        happensOn,
        goesOn,
        problem,
        this.clock.now(),
      ]);
      if (!told || phone === null) return;
      const text = translate('savings.notice.message', 'id', { cooperative, text: noticeText(facts, 'id') });
      await this.messenger.send(tx, { purpose: 'savingsNotice', to: { phone }, text });
    }, tenantId);
  }
}

const TELL = /* sql */ `
  insert into savings.notice (tenant_id, id, kind, member_id, subject_id, certificate_no, amount, happens_on, goes_on, problem, told_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning id
`;
