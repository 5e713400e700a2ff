import type { Tx } from '@lumbung/platform';
import type { MemberId } from '../members/member.entity.js';
import type { LeaveReason } from '../members/member.types.js';

const END = `update membership.office_term set ended_on = greatest(appointed_on, $3::date), end_reason = $4
   where tenant_id = $1 and member_id = $2 and ended_on is null returning office, ended_on::text as "endedOn"`;

/** Ends what a member is in office for, since he leaves; the member must be locked. */
export async function endOfficesOf(
  tx: Tx,
  memberId: MemberId,
  on: string,
  cause: LeaveReason | null | undefined,
): Promise<void> {
  const endReason = cause === 'DECEASED' ? 'DECEASED' : 'LEFT';
  const ended = await tx.rows<{ office: string; endedOn: string }>(END, [memberId, on, endReason]);
  for (const { office, endedOn } of ended)
    tx.audit({
      action: 'membership.endOffice',
      subject: 'Member',
      subjectId: memberId,
      after: { office, endedOn, endReason },
    });
}
