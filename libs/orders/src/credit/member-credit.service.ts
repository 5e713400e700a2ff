import { MemberReadsService, MemberStatus } from '@lumbung/membership';
import { CreditAccounts, type MemberCredit } from '@lumbung/payments';
import { InvalidInput, notFound } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SetMemberCreditInput } from './member-credit.schema.js';

/** Brings the register and the credit lines together: payments keeps the lines and does not know who is a member. */
@Injectable()
export class MemberCreditService {
  constructor(
    private readonly members: MemberReadsService,
    private readonly credits: CreditAccounts,
  ) {}

  /**
   * Opens, changes or closes a member's credit line (plafon belanja). Whole rupiah, at most Rp1.000.000.000 (setting of
   * the board); safe to repeat. Number and name are noted as the register has them now. Refuses with InvalidInput for a
   * member who is not active, unless his line is closed by it, for a limit out of bounds, and for another payroll while
   * he stands on an open deduction list; throws NOT_FOUND.
   */
  async set({ memberId, limit, isActive, employer }: SetMemberCreditInput): Promise<MemberCredit | InvalidInput> {
    const member = (await this.members.byIds(undefined, [memberId])).get(memberId);
    if (!member) throw notFound();
    if (isActive && member.status !== MemberStatus.ACTIVE)
      return new InvalidInput('credit.memberNotActive', 'memberId', { name: member.fullName });
    const { memberNo, fullName: memberName } = member;
    return this.credits.set({ memberId, memberNo, memberName, limit, isActive, employer: employer ?? '' });
  }
}
