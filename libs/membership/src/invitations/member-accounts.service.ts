import { memberLinked, memberUnlinked } from '@lumbung/events';
import { IdentityService } from '@lumbung/identity';
import {
  currentTenant,
  InvalidInput,
  PlatformDatabase,
  type PersonId,
  type PlatformTx,
  type TenantId,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { MemberReadsService } from '../members/member-reads.service.js';
import type { Member } from '../members/member.types.js';
import type { UnlinkMemberInput } from './invitations.schema.js';

interface Link {
  readonly tenantId: TenantId;
  readonly memberId: string;
  readonly personId: string;
}

/** Which account belongs to which line of the register. One account has one line here, the one that lives. */
@Injectable()
export class MemberAccountsService {
  constructor(
    private readonly platform: PlatformDatabase,
    private readonly identity: IdentityService,
    private readonly reads: MemberReadsService,
  ) {}

  /**
   * Connects an account in the caller's transaction; false, and nothing happened, when another line that has not left has
   * it. An account that still hangs on a line that left goes over: whoever joins again has a new line, and the old one
   * keeps its history without an account.
   */
  async connect(tx: PlatformTx, { tenantId, memberId, personId }: Link, action: string): Promise<boolean> {
    const holder = await tx.row<{ id: string; status: string }>(HOLDER, [tenantId, personId]);
    if (holder && holder.id !== memberId) {
      if (holder.status !== 'LEFT') return false;
      await tx.rows(SET_PERSON, [tenantId, holder.id, null]);
      tx.audit({
        action: 'membership.moveAccount',
        subject: 'Member',
        subjectId: holder.id,
        before: { personId },
        after: { movedTo: memberId },
      });
    }
    await tx.rows(SET_PERSON, [tenantId, memberId, personId]);
    await this.identity.noteMembership(tx, { tenantId, personId, isMember: true });
    tx.emit(memberLinked({ memberId, personId }));
    tx.audit({ action, subject: 'Member', subjectId: memberId, after: { personId } });
    return true;
  }

  /**
   * Takes a wrong or lost account away from a member; he can be invited anew. The account itself stays, and so does what
   * he has here. Unlinked already, it answers the member. Refuses an empty reason (InvalidInput); throws NOT_FOUND.
   */
  async unlink({ memberId, reason }: UnlinkMemberInput): Promise<Member | InvalidInput> {
    if (reason.trim().length < 5) return new InvalidInput('problem.membership.why', 'reason');
    const tenantId = currentTenant().id;
    await this.platform.transaction(async (tx) => {
      const { personId } = await tx.rowOrFail<{ personId: PersonId | null }>(LOCKED, [tenantId, memberId]);
      if (!personId) return;
      await tx.rows(SET_PERSON, [tenantId, memberId, null]);
      await this.identity.noteMembership(tx, { tenantId, personId, isMember: false });
      tx.emit(memberUnlinked({ memberId, personId }));
      tx.audit({
        action: 'membership.unlinkAccount',
        subject: 'Member',
        subjectId: memberId,
        before: { personId },
        reason: reason.trim(),
      });
    }, tenantId);
    return this.reads.one(memberId);
  }
}

const HOLDER = `select id, status from membership.member where tenant_id = $1 and person_id = $2 for update`;
const LOCKED = `select person_id as "personId" from membership.member where tenant_id = $1 and id = $2 for update`;
const SET_PERSON = 'update membership.member set person_id = $3 where tenant_id = $1 and id = $2';
