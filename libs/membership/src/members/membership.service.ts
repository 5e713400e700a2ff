import { parsePhoneNumber } from '@lumbung/kernel';
import { TenantDatabase, TenantVault, type PersonId, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { phoneHash } from './contact.js';
import type { MemberId } from './member.entity.js';

/** What other domains may know of an active member. */
export interface ActiveMember {
  readonly id: MemberId;
  readonly memberNo: string;
  readonly fullName: string;
}

const ACTIVE = `select id, member_no as "memberNo", full_name as "fullName" from membership.member
  where tenant_id = $1 and person_id = $2 and status = 'ACTIVE'`;

const ACTIVE_BY = `select m.id, m.member_no as "memberNo", m.full_name as "fullName" from membership.member m
  where m.tenant_id = $1 and m.status = 'ACTIVE' and (m.member_no = $2 or m.phone_hash = $3) order by m.member_no = $2 desc limit 2`;

/** The question other domains ask of the register. In SQL they ask `membership.is_active_member($1, person)`. */
@Injectable()
export class MembershipService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
  ) {}

  /** The ACTIVE member this person is here; null otherwise, also for nobody. One statement; `tx` undefined reads by itself. */
  async activeMemberOf(tx: Tx | undefined, personId: PersonId | undefined): Promise<ActiveMember | null> {
    if (!personId) return null;
    const row = await (tx
      ? tx.row<ActiveMember>(ACTIVE, [personId])
      : this.db.readRow<ActiveMember>(ACTIVE, [personId]));
    return row ?? null;
  }

  /**
   * The ACTIVE member with this whole number, or this whole telephone number; null for none, and where a telephone is
   * shared by several: nobody's money goes to the wrong one of a family.
   */
  async activeMemberBy(numberOrPhone: string): Promise<ActiveMember | null> {
    const text = numberOrPhone.trim();
    if (!text) return null;
    const phone = parsePhoneNumber(text);
    const hash = phone ? phoneHash(await this.vault.keys(), phone) : null;
    const found = await this.db.read<ActiveMember>(ACTIVE_BY, [text, hash]);
    const [first] = found;
    return first && (found.length === 1 || first.memberNo === text) ? first : null;
  }
}
