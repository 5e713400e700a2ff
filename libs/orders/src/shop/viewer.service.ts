import { MembershipService, type ActiveMember } from '@lumbung/membership';
import { currentContext, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';

/** Who stands before the shelf: decides which price counts. */
@Injectable()
export class ViewerService {
  constructor(private readonly membership: MembershipService) {}

  /** The active member behind this request, null for everybody else. Costs no statement for those who did not sign in. */
  async member(tx: Tx): Promise<ActiveMember | null> {
    const personId = currentContext()?.principal?.personId;
    return personId ? this.membership.activeMemberOf(tx, personId) : null;
  }
}
