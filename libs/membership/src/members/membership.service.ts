import { TenantDatabase, type PersonId, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { MemberId } from './member.entity.js';

/** What other domains may know of an active member. */
export interface ActiveMember {
  readonly id: MemberId;
  readonly memberNo: string;
  readonly fullName: string;
}

const ACTIVE = `select id, member_no as "memberNo", full_name as "fullName" from membership.member
  where tenant_id = $1 and person_id = $2 and status = 'ACTIVE'`;

/** The question other domains ask of the register. In SQL they ask `membership.is_active_member($1, person)`. */
@Injectable()
export class MembershipService {
  constructor(private readonly db: TenantDatabase) {}

  /** The ACTIVE member this person is here; null otherwise, also for nobody. One statement; `tx` undefined reads by itself. */
  async activeMemberOf(tx: Tx | undefined, personId: PersonId | undefined): Promise<ActiveMember | null> {
    if (!personId) return null;
    const row = await (tx
      ? tx.row<ActiveMember>(ACTIVE, [personId])
      : this.db.readRow<ActiveMember>(ACTIVE, [personId]));
    return row ?? null;
  }
}
