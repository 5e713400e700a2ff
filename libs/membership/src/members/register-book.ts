import { memberRegistered, memberStatusChanged } from '@lumbung/events';
import { Clock, newId, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentPrincipal, currentTenant, type AddressInput, type TenantKeys, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ParticularsRecord } from '../particulars/particulars.entity.js';
import type { MemberParticularsInput } from '../particulars/particulars.inputs.js';
import { particularsColumns } from '../particulars/sealed-columns.js';
import { emailColumns, nameKey, phoneColumns } from './contact.js';
import { MemberRecord, StatusChangeRecord, type MemberId } from './member.entity.js';
import type { LeaveReason, MemberKind, MemberStatus } from './member.types.js';

/** A line to be written. */
export interface NewLine {
  readonly id: MemberId;
  readonly memberNo: string;
  readonly fullName: string;
  readonly kind: MemberKind;
  readonly status: 'APPLICANT' | 'ACTIVE';
  readonly joinedOn: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: AddressInput | null;
  readonly particulars: MemberParticularsInput | null;
  /** The member who died and whose place he takes. */
  readonly succeedsMemberId?: MemberId | null;
  readonly reason?: string | null;
}

/** A step from one status to another. */
export interface Step {
  readonly to: MemberStatus;
  readonly effectiveOn: string;
  readonly leaveReason?: LeaveReason | null;
  readonly reason?: string | null;
}

/** How lines of the register are written and moved, whoever decides it; every line and step leaves its news and its trace. */
@Injectable()
export class RegisterBook {
  constructor(private readonly clock: Clock) {}

  /** A free number, or null when the wished one is taken. */
  async numberFor(tx: Tx, wished?: string): Promise<string | null> {
    const taken = `select 1 from membership.member where tenant_id = $1 and member_no = $2`;
    if (wished) {
      // Two at once with one number: the second waits here until the first is done.
      await tx.rows(
        `select pg_advisory_xact_lock(hashtextextended('member no ' || $1::uuid || $2::text, 0)) /* tenant_id */`,
        [wished],
      );
      return (await tx.row(taken, [wished])) ? null : wished;
    }
    return this.nextNumber(tx);
  }

  /** The next free number of the cooperative; the counter skips numbers that were given by hand. */
  async nextNumber(tx: Tx): Promise<string> {
    for (;;) {
      const { number } = await tx.rowOrFail<{ number: number }>(
        `select platform.next_number($1, 'member') as number /* tenant_id = $1 */`,
      );
      const memberNo = String(number).padStart(4, '0');
      // 12 and 0012 are one number to whoever reads it aloud.
      const taken = `select 1 from membership.member where tenant_id = $1 and number_key = lpad($2, 20, '0')`;
      if (!(await tx.row(taken, [memberNo]))) return memberNo;
    }
  }

  /** Writes a new line with its first step. */
  async write(tx: Tx, keys: TenantKeys, line: NewLine): Promise<void> {
    const { id, memberNo, fullName, kind, status, joinedOn, address } = line;
    const phone = phoneColumns(keys, id, line.phone);
    await tx.insert(MemberRecord, {
      id,
      memberNo,
      joinedOn,
      kind,
      status,
      fullName: fullName.trim(),
      nameKey: nameKey(fullName),
      ...phone,
      ...emailColumns(keys, id, line.email),
      ...addressColumns(address),
      leftOn: null,
      leaveReason: null,
      succeedsMemberId: line.succeedsMemberId ?? null,
      personId: null,
      createdAt: this.clock.now(),
    });
    if (line.particulars) {
      const columns = particularsColumns(keys, id, line.particulars, null, this.today());
      await tx.insert(ParticularsRecord, { id, ...columns });
    }
    await this.note(tx, id, null, { to: status, effectiveOn: joinedOn ?? this.today(), reason: line.reason });
    tx.emit(memberRegistered({ memberId: id, status }));
    tx.audit({
      action: 'membership.register',
      subject: 'Member',
      subjectId: id,
      after: { memberNo, fullName, kind, status, phone: phone.phoneMasked },
    });
  }

  /** Moves a line that is locked. Whoever leaves stays in the book, with day and cause. */
  async move(tx: Tx, member: MemberRecord, step: Step): Promise<void> {
    const { to, effectiveOn, leaveReason = null, reason } = step;
    const isLeaving = to === 'LEFT';
    await tx.update<MemberRecord>(MemberRecord, member.id, {
      status: to,
      // Of members who were brought along without it the day stays unknown: waking one is not joining.
      joinedOn: member.joinedOn ?? (to === 'ACTIVE' && member.status === 'APPLICANT' ? effectiveOn : null),
      leftOn: isLeaving ? effectiveOn : null,
      leaveReason: isLeaving ? leaveReason : null,
    });
    await this.note(tx, member.id, member.status, step);
    if (isLeaving && member.status === 'APPLICANT')
      await tx.rows(GIVES_UP, [
        member.id,
        newId<'ApplicationStep'>(),
        this.clock.now(),
        currentPrincipal().displayName,
        reason ?? null,
      ]);
    tx.emit(memberStatusChanged({ memberId: member.id, fromStatus: member.status, toStatus: to, effectiveOn }));
    tx.audit({
      action: 'membership.changeStatus',
      subject: 'Member',
      subjectId: member.id,
      before: { status: member.status },
      after: { status: to, effectiveOn, leaveReason: leaveReason ?? undefined },
      reason: reason ?? undefined,
    });
  }

  today(): BusinessDate {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }

  private note(tx: Tx, memberId: MemberId, from: MemberStatus | null, step: Step): Promise<void> {
    return tx.insert(StatusChangeRecord, {
      id: newId<'MemberStatusChange'>(),
      memberId,
      at: this.clock.now(),
      fromStatus: from,
      toStatus: step.to,
      effectiveOn: step.effectiveOn,
      actorName: currentPrincipal().displayName,
      reason: step.reason ?? null,
    });
  }
}

/** An applicant who leaves before he was admitted takes his application with him. */
const GIVES_UP = `with ended as (
    update membership.application set state = 'WITHDRAWN' where tenant_id = $1 and member_id = $2 and state = 'APPROVED' returning id)
  insert into membership.application_step (tenant_id, id, application_id, at, state, actor_name, note)
  select $1, $3, ended.id, $4, 'WITHDRAWN', $5, $6 from ended`;

export function addressColumns(address: AddressInput | null) {
  return {
    street: address?.street ?? null,
    landmark: address?.landmark ?? null,
    regionCode: address?.regionCode ?? null,
    postalCode: address?.postalCode ?? null,
  };
}
