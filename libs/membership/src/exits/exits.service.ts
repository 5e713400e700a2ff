import { memberApproved, memberDeceased } from '@lumbung/events';
import { asId, newId } from '@lumbung/kernel';
import {
  currentLocale,
  InvalidInput,
  notFound,
  TenantDatabase,
  TenantVault,
  type TenantKeys,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { HeirsService, openHeir } from '../heirs/heirs.service.js';
import type { MemberDeceased, RecordDeathInput } from '../heirs/heirs.types.js';
import { MemberReadsService } from '../members/member-reads.service.js';
import { allowedFrom, statusLabel } from '../members/member-status.js';
import { MemberRecord, type MemberId } from '../members/member.entity.js';
import { MemberStatusNotAllowed } from '../members/members.schema.js';
import { RegisterBook, type Step } from '../members/register-book.js';
import { endOfficesOf } from '../officers/ended-offices.js';
import { ExitObstacles, MemberHasObligations, type ExitObstacle } from './exit-obstacles.js';

const LEAVES_GROUP = `update membership.group_place set until_on = greatest(from_on, $3::date) where tenant_id = $1 and member_id = $2 and until_on is null`;
const LEAVES_LEAD = `update membership.member_group set leader_id = null where tenant_id = $1 and leader_id = $2`;
const LEAVES_POST = `update membership.member set collecting_post_id = null where tenant_id = $1 and id = $2`;

/** How a member leaves: by his wish, by decision, or by death. */
@Injectable()
export class ExitsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
    private readonly obstacles: ExitObstacles,
    private readonly register: RegisterBook,
    private readonly heirs: HeirsService,
    private readonly reads: MemberReadsService,
  ) {}

  /** What stands in the way of leaving now; empty when nothing does. Throws NOT_FOUND. */
  obstaclesOf(memberId: string): Promise<ExitObstacle[]> {
    return this.db.transaction(async (tx) => {
      const { id } = await tx.get(MemberRecord, asId<'Member'>(memberId));
      return this.obstacles.of(tx, id);
    });
  }

  /**
   * Lets a locked member leave: his offices and his places in group and post end with the day. Refuses while debts, holds or duties stand
   * in the way (MemberHasObligations); not for the dead, whose heirs settle them. Source: exit practice, debts are offset first.
   */
  async leave(tx: Tx, member: MemberRecord, step: Step): Promise<MemberHasObligations | undefined> {
    const isDead = step.leaveReason === 'DECEASED';
    const found = isDead ? [] : await this.obstacles.of(tx, member.id);
    if (found.length > 0) return new MemberHasObligations(found);
    await tx.rows(LEAVES_GROUP, [member.id, step.effectiveOn]);
    await tx.rows(LEAVES_LEAD, [member.id]);
    await tx.rows(LEAVES_POST, [member.id]);
    await endOfficesOf(tx, member.id, step.effectiveOn, step.leaveReason);
    await this.register.move(tx, member, step);
    return undefined;
  }

  /**
   * Writes down that a member died. An heir may take the membership over: he gets a line of his own, an applicant until
   * the principal share is his; without one the heirs are paid what is left (savings hears of it). Safe to repeat by
   * requestId. Refuses whoever left already (MemberStatusNotAllowed) and a day in the future (InvalidInput); throws
   * NOT_FOUND, also for somebody who is not his heir. Source: membership is not transferable but to an eligible heir.
   */
  async recordDeath(input: RecordDeathInput): Promise<MemberDeceased | MemberStatusNotAllowed | InvalidInput> {
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const member = await tx.lock(MemberRecord, asId<'Member'>(input.memberId));
      const earlier = await tx.claimRequest('membership.recordDeath', input.requestId, input, member.id);
      if (earlier) return this.answer(tx, member.id);
      if (input.diedOn > this.register.today()) return new InvalidInput('problem.membership.future', 'diedOn');
      if (member.status === 'LEFT')
        return new MemberStatusNotAllowed('LEFT', allowedFrom('LEFT'), statusLabel('LEFT', currentLocale()));
      const { diedOn, certificateNo, successorHeirId = null } = input;
      await this.leave(tx, member, {
        to: 'LEFT',
        effectiveOn: diedOn,
        leaveReason: 'DECEASED',
        reason: certificateNo?.trim() || null,
      });
      const successorId = successorHeirId && (await this.succeed(tx, keys, member, successorHeirId));
      tx.emit(memberDeceased({ memberId: member.id, diedOn, successorId: successorId || null }));
      return this.answer(tx, member.id);
    });
  }

  private async succeed(tx: Tx, keys: TenantKeys, member: MemberRecord, heirId: string): Promise<MemberId> {
    const heir = (await this.heirs.sealedOf(tx, member.id)).find(({ id }) => id === heirId);
    if (!heir) throw notFound();
    const { nationalIdNo, phone } = openHeir(keys, heir);
    const { street, landmark, regionCode, postalCode, kind, memberNo } = member;
    const id = newId<'Member'>();
    await this.register.write(tx, keys, {
      id,
      memberNo: await this.register.nextNumber(tx),
      fullName: heir.fullName,
      kind,
      status: 'APPLICANT',
      joinedOn: null,
      phone,
      email: null,
      address: street && regionCode ? { street, landmark, regionCode, postalCode } : null,
      particulars: nationalIdNo ? { nationalIdNo } : null,
      succeedsMemberId: member.id,
      reason: memberNo,
    });
    tx.emit(memberApproved({ memberId: id, applicationId: null, kind }));
    return id;
  }

  private async answer(tx: Tx, memberId: MemberId): Promise<MemberDeceased> {
    const successor = await tx.row<{ id: string }>(
      `select id from membership.member where tenant_id = $1 and succeeds_member_id = $2 order by id limit 1`,
      [memberId],
    );
    return {
      __typename: 'MemberDeceased',
      member: await this.reads.inTransaction(tx, memberId),
      successor: successor ? await this.reads.inTransaction(tx, successor.id) : null,
    };
  }
}
