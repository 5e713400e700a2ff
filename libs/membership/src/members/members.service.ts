import { memberRegistered, memberStatusChanged } from '@lumbung/events';
import { asId, Clock, newId, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import {
  currentLocale,
  currentPrincipal,
  currentTenant,
  InvalidInput,
  RegionsService,
  TenantDatabase,
  TenantVault,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { emailColumns, nameKey, openEmail, openPhone, phoneColumns } from './contact.js';
import { MemberReadsService } from './member-reads.service.js';
import { allowedFrom, statusLabel } from './member-status.js';
import { MemberRecord, StatusChangeRecord, type MemberId } from './member.entity.js';
import type { Member, MemberContact, MemberStatus } from './member.types.js';
import {
  MemberNoTaken,
  MemberStatusNotAllowed,
  PossibleDuplicateMember,
  type ChangeMemberStatusInput,
  type RegisterMemberInput,
  type RevealMemberContactInput,
  type UpdateMemberInput,
} from './members.schema.js';

/** What officers do with the register. */
@Injectable()
export class MembersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly vault: TenantVault,
    private readonly regions: RegionsService,
    private readonly reads: MemberReadsService,
  ) {}

  /**
   * Writes someone into the register, as applicant or as a member from before Lumbung; the number is the next of the
   * cooperative unless given. Safe to repeat by requestId. Refuses a number in use (MemberNoTaken), somebody who looks
   * like one already there unless confirmed (PossibleDuplicateMember), other first states and joining in the future
   * (InvalidInput). Telephone and e-mail are kept sealed. Source: UU 25/1992 art. 17-20, buku daftar anggota.
   */
  async register(input: RegisterMemberInput): Promise<Member | MemberNoTaken | PossibleDuplicateMember | InvalidInput> {
    if (input.status !== 'APPLICANT' && input.status !== 'ACTIVE')
      return new InvalidInput('problem.membership.firstStatus', 'status');
    if (nameKey(input.fullName) === '') return new InvalidInput('problem.membership.name', 'fullName');
    const today = this.today();
    if (input.joinedOn && input.joinedOn > today) return new InvalidInput('problem.membership.future', 'joinedOn');
    const problem = input.address ? await this.regions.problemOf(input.address, 'address') : undefined;
    if (problem) return problem;
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const id = newId<'Member'>();
      const earlier = await tx.claimRequest('membership.registerMember', input.requestId, input, id);
      if (earlier) return this.reads.inTransaction(tx, earlier);

      const phone = phoneColumns(keys, id, input.phone ?? null);
      const alike = input.confirmDuplicate ? [] : await this.reads.alike(tx, input.fullName, phone.phoneHash);
      if (alike.length > 0) return new PossibleDuplicateMember(alike);
      const memberNo = await this.numberFor(tx, input.memberNo?.trim());
      if (memberNo === null) return new MemberNoTaken(input.memberNo?.trim() ?? '');
      const joinedOn = input.joinedOn ?? (input.status === 'ACTIVE' ? today : null);
      await tx.insert(MemberRecord, {
        id,
        memberNo,
        joinedOn,
        fullName: input.fullName.trim(),
        nameKey: nameKey(input.fullName),
        status: input.status,
        ...phone,
        ...emailColumns(keys, id, input.email ?? null),
        ...addressColumns(input.address ?? null),
        leftOn: null,
        leaveReason: null,
        personId: null,
        createdAt: this.clock.now(),
      });
      await this.note(tx, id, { from: null, to: input.status, effectiveOn: joinedOn ?? today, reason: null });
      tx.emit(memberRegistered({ memberId: id, status: input.status }));
      tx.audit({
        action: 'membership.register',
        subject: 'Member',
        subjectId: id,
        after: { memberNo, fullName: input.fullName, status: input.status, phone: phone.phoneMasked },
      });
      return this.reads.inTransaction(tx, id);
    });
  }

  /** Corrects a member's data; what is absent stays, null clears. The number never changes. Throws NOT_FOUND. */
  async update({ memberId, fullName, phone, email, address }: UpdateMemberInput): Promise<Member | InvalidInput> {
    if (fullName != null && nameKey(fullName) === '') return new InvalidInput('problem.membership.name', 'fullName');
    const problem = address ? await this.regions.problemOf(address, 'address') : undefined;
    if (problem) return problem;
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const member = await tx.lock(MemberRecord, asId<'Member'>(memberId));
      const change: Partial<MemberRecord> = {
        ...(fullName == null ? {} : { fullName: fullName.trim(), nameKey: nameKey(fullName) }),
        ...(phone === undefined ? {} : phoneColumns(keys, member.id, phone)),
        ...(email === undefined ? {} : emailColumns(keys, member.id, email)),
        ...(address === undefined ? {} : addressColumns(address)),
      };
      if (Object.keys(change).length > 0) await tx.update<MemberRecord>(MemberRecord, member.id, change);
      tx.audit({
        action: 'membership.update',
        subject: 'Member',
        subjectId: member.id,
        before: shown(member, change),
        after: shown(change, change),
      });
      return this.reads.inTransaction(tx, member.id);
    });
  }

  /**
   * Admits an applicant, rests a member, brings him back, or lets him leave. Asked again in the target state it answers
   * the member. Refuses a step the register does not know (MemberStatusNotAllowed), leaving without a cause and a day
   * in the future (InvalidInput). Whoever leaves stays in the book. Source: register practice; nobody is ever deleted.
   */
  changeStatus(input: ChangeMemberStatusInput): Promise<Member | MemberStatusNotAllowed | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const member = await tx.lock(MemberRecord, asId<'Member'>(input.memberId));
      if (member.status === input.status) return this.reads.inTransaction(tx, member.id);
      const allowed = allowedFrom(member.status);
      if (!allowed.includes(input.status))
        return new MemberStatusNotAllowed(member.status, allowed, statusLabel(member.status, currentLocale()));
      if (input.status === 'LEFT' && !input.leaveReason)
        return new InvalidInput('problem.membership.leaveReason', 'leaveReason');
      const effectiveOn = input.effectiveOn ?? this.today();
      if (effectiveOn > this.today()) return new InvalidInput('problem.membership.future', 'effectiveOn');

      await tx.update<MemberRecord>(MemberRecord, member.id, {
        status: input.status,
        joinedOn: member.joinedOn ?? (input.status === 'ACTIVE' ? effectiveOn : null),
        leftOn: input.status === 'LEFT' ? effectiveOn : null,
        leaveReason: input.status === 'LEFT' ? (input.leaveReason ?? null) : null,
      });
      await this.note(tx, member.id, {
        from: member.status,
        to: input.status,
        effectiveOn,
        reason: input.reason ?? null,
      });
      tx.emit(
        memberStatusChanged({ memberId: member.id, fromStatus: member.status, toStatus: input.status, effectiveOn }),
      );
      tx.audit({
        action: 'membership.changeStatus',
        subject: 'Member',
        subjectId: member.id,
        before: { status: member.status },
        after: { status: input.status, effectiveOn, leaveReason: input.leaveReason },
        reason: input.reason ?? undefined,
      });
      return this.reads.inTransaction(tx, member.id);
    });
  }

  /** Shows telephone and e-mail whole; who looked, at whom and why stays in the audit. Refuses an empty reason (InvalidInput). Throws NOT_FOUND. */
  async revealContact({ memberId, reason }: RevealMemberContactInput): Promise<MemberContact | InvalidInput> {
    if (reason.trim().length < 5) return new InvalidInput('problem.membership.reason', 'reason');
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const member = await tx.get(MemberRecord, asId<'Member'>(memberId));
      tx.audit({ action: 'membership.revealContact', subject: 'Member', subjectId: member.id, reason: reason.trim() });
      return {
        __typename: 'MemberContact' as const,
        memberId: member.id,
        phone: openPhone(keys, member.id, member.phoneSealed),
        email: openEmail(keys, member.id, member.emailSealed),
      };
    });
  }

  /** A free number, or null when the wished one is taken. The counter skips numbers that were given by hand. */
  private async numberFor(tx: Tx, wished: string | undefined): Promise<string | null> {
    const taken = `select 1 from membership.member where tenant_id = $1 and member_no = $2`;
    if (wished) {
      // Two at once with one number: the second waits here until the first is done.
      await tx.rows(
        `select pg_advisory_xact_lock(hashtextextended('member no ' || $1::uuid || $2::text, 0)) /* tenant_id */`,
        [wished],
      );
      return (await tx.row(taken, [wished])) ? null : wished;
    }
    for (;;) {
      const { number } = await tx.rowOrFail<{ number: number }>(
        `select platform.next_number($1, 'member') as number /* tenant_id = $1 */`,
      );
      const memberNo = String(number).padStart(4, '0');
      if (!(await tx.row(taken, [memberNo]))) return memberNo;
    }
  }

  private note(
    tx: Tx,
    memberId: MemberId,
    step: { from: MemberStatus | null; to: MemberStatus; effectiveOn: string; reason: string | null },
  ): Promise<void> {
    return tx.insert(StatusChangeRecord, {
      id: newId<'MemberStatusChange'>(),
      memberId,
      at: this.clock.now(),
      fromStatus: step.from,
      toStatus: step.to,
      effectiveOn: step.effectiveOn,
      actorName: currentPrincipal().displayName,
      reason: step.reason,
    });
  }

  private today(): BusinessDate {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

function addressColumns(address: RegisterMemberInput['address']) {
  return {
    street: address?.street ?? null,
    landmark: address?.landmark ?? null,
    regionCode: address?.regionCode ?? null,
    postalCode: address?.postalCode ?? null,
  };
}

/** What the audit may know of a change: masked contact, never what is sealed. */
function shown(of: Partial<MemberRecord>, change: Partial<MemberRecord>): object {
  const fields = Object.keys(change).filter((field) => !/Sealed|Hash|nameKey/.test(field));
  return Object.fromEntries(fields.map((field) => [field, of[field as keyof MemberRecord]]));
}
