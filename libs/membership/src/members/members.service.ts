import { asId, newId, type BusinessDate } from '@lumbung/kernel';
import {
  currentLocale,
  InvalidInput,
  RegionsService,
  TenantDatabase,
  TenantVault,
  UserError,
  type TenantKeys,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { PrincipalShares } from '../applications/principal-shares.js';
import { ExitObstacles, type MemberHasObligations } from '../exits/exit-obstacles.js';
import { ExitsService } from '../exits/exits.service.js';
import { nationalIdHash } from '../particulars/sealed-columns.js';
import { emailColumns, nameKey, openEmail, openPhone, phoneColumns, phoneHash } from './contact.js';
import { MemberReadsService, type Likeness } from './member-reads.service.js';
import { allowedFrom, statusLabel } from './member-status.js';
import { MemberRecord } from './member.entity.js';
import type { Member, MemberContact } from './member.types.js';
import {
  MemberNoTaken,
  MemberStatusNotAllowed,
  PossibleDuplicateMember,
  PrincipalShareOutstanding,
  type ChangeMemberStatusInput,
  type RegisterMemberInput,
  type RevealMemberContactInput,
  type UpdateMemberInput,
} from './members.schema.js';
import { addressColumns, RegisterBook } from './register-book.js';

/** Why a step through the register was not taken. */
export type StatusRefusal = MemberStatusNotAllowed | PrincipalShareOutstanding | MemberHasObligations | InvalidInput;

/** What officers do with the register. */
@Injectable()
export class MembersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
    private readonly regions: RegionsService,
    private readonly reads: MemberReadsService,
    private readonly book: RegisterBook,
    private readonly exits: ExitsService,
    private readonly obstacles: ExitObstacles,
    private readonly shares: PrincipalShares,
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
    const today = this.book.today();
    if (input.joinedOn && input.joinedOn > today) return new InvalidInput('problem.membership.future', 'joinedOn');
    if (input.particulars?.birthOn && input.particulars.birthOn > today)
      return new InvalidInput('problem.membership.future', 'particulars.birthOn');
    const problem = input.address ? await this.regions.problemOf(input.address, 'address') : undefined;
    if (problem) return problem;
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const id = newId<'Member'>();
      const earlier = await tx.claimRequest('membership.registerMember', input.requestId, input, id);
      if (earlier) return this.reads.inTransaction(tx, earlier);

      const { particulars = null, phone = null, email = null } = input;
      const alike = input.confirmDuplicate ? [] : await this.reads.alike(tx, likenessOf(keys, input));
      if (alike.length > 0) return new PossibleDuplicateMember(alike);
      const memberNo = await this.book.numberFor(tx, input.memberNo?.trim());
      if (memberNo === null) return new MemberNoTaken(input.memberNo?.trim() ?? '');
      const joinedOn = input.joinedOn ?? (input.status === 'ACTIVE' ? today : null);
      const { fullName, status, kind, address = null } = input;
      const line = {
        id,
        memberNo,
        fullName,
        kind: kind ?? 'REGULAR',
        joinedOn,
        phone,
        email,
        address,
        particulars,
      } as const;
      await this.book.write(tx, keys, { ...line, status: status === 'ACTIVE' ? 'ACTIVE' : 'APPLICANT' });
      return this.reads.inTransaction(tx, id);
    });
  }

  /** Corrects a member's data; what is absent stays, null clears. The number never changes. Throws NOT_FOUND. */
  async update(input: UpdateMemberInput): Promise<Member | InvalidInput> {
    const { fullName, address } = input;
    if (fullName != null && nameKey(fullName) === '') return new InvalidInput('problem.membership.name', 'fullName');
    const problem = address ? await this.regions.problemOf(address, 'address') : undefined;
    if (problem) return problem;
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const member = await tx.lock(MemberRecord, asId<'Member'>(input.memberId));
      await this.correct(tx, keys, member, input);
      return this.reads.inTransaction(tx, member.id);
    });
  }

  /** Writes a correction that was looked at into a locked line. */
  async correct(
    tx: Tx,
    keys: TenantKeys,
    member: MemberRecord,
    { fullName, phone, email, address, kind }: Omit<UpdateMemberInput, 'memberId'>,
  ): Promise<void> {
    const change: Partial<MemberRecord> = {
      ...(fullName == null ? {} : { fullName: fullName.trim(), nameKey: nameKey(fullName) }),
      ...(phone === undefined ? {} : phoneColumns(keys, member.id, phone)),
      ...(email === undefined ? {} : emailColumns(keys, member.id, email)),
      ...(address === undefined ? {} : addressColumns(address)),
      ...(kind == null ? {} : { kind }),
    };
    if (Object.keys(change).length > 0) await tx.update<MemberRecord>(MemberRecord, member.id, change);
    tx.audit({
      action: 'membership.update',
      subject: 'Member',
      subjectId: member.id,
      before: shown(member, change),
      after: shown(change, change),
    });
  }

  /**
   * Admits an applicant, rests a member, brings him back, or lets him leave. Asked again in the target state it answers
   * the member. Refuses a step the register does not know (MemberStatusNotAllowed), an applicant whose principal share is
   * not whole in the books, or who was approved and is admitted by it (PrincipalShareOutstanding), leaving while debts,
   * holds or duties stand in the way (MemberHasObligations), leaving without a cause, by death (which is recorded with its
   * certificate) and a day in the future (InvalidInput). Whoever leaves stays in the book. Source: register practice;
   * nobody is ever deleted.
   */
  changeStatus(input: ChangeMemberStatusInput): Promise<Member | StatusRefusal> {
    return this.db.transaction(async (tx) => {
      const { id, status } = await tx.lock(MemberRecord, asId<'Member'>(input.memberId));
      const answer = await this.changeStatusIn(tx, input);
      const wasMember = status === 'ACTIVE' || status === 'INACTIVE';
      if (wasMember && !(answer instanceof UserError) && answer.leftOn)
        await this.obstacles.tellThatLeft(tx, id, answer.leftOn as BusinessDate);
      return answer;
    });
  }

  /** As `changeStatus`, in the transaction of a domain that does more with it. */
  async changeStatusIn(tx: Tx, input: ChangeMemberStatusInput): Promise<Member | StatusRefusal> {
    const member = await tx.lock(MemberRecord, asId<'Member'>(input.memberId));
    if (member.status === input.status) return this.reads.inTransaction(tx, member.id);
    const allowed = allowedFrom(member.status);
    if (!allowed.includes(input.status))
      return new MemberStatusNotAllowed(member.status, allowed, statusLabel(member.status, currentLocale()));
    if (input.status === 'LEFT' && !input.leaveReason)
      return new InvalidInput('problem.membership.leaveReason', 'leaveReason');
    if (input.leaveReason === 'DECEASED') return new InvalidInput('problem.membership.recordDeath', 'leaveReason');
    const effectiveOn = input.effectiveOn ?? this.book.today();
    if (effectiveOn > this.book.today()) return new InvalidInput('problem.membership.future', 'effectiveOn');

    if (input.status === 'ACTIVE' && member.status === 'APPLICANT') {
      // A register may be kept where no shares are: there somebody written in by hand is admitted by hand.
      const outstanding = await this.shares.outstandingOf(tx, member.id);
      if (outstanding?.isPositive || (await tx.row(AWAITS_PRINCIPAL, [member.id])))
        return new PrincipalShareOutstanding(outstanding);
    }
    const { status, leaveReason, reason } = input;
    const step = { to: status, effectiveOn, leaveReason, reason };
    if (status === 'LEFT') return (await this.exits.leave(tx, member, step)) ?? this.reads.inTransaction(tx, member.id);
    await this.book.move(tx, member, step);
    return this.reads.inTransaction(tx, member.id);
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
}

const AWAITS_PRINCIPAL = `select 1 from membership.application where tenant_id = $1 and member_id = $2 and state = 'APPROVED'`;

/** By what somebody new may be known already. */
function likenessOf(keys: TenantKeys, { fullName, phone, particulars }: RegisterMemberInput): Likeness {
  const nationalIdNo = particulars?.nationalIdNo;
  return {
    fullName,
    birthOn: particulars?.birthOn,
    phoneHash: phone ? phoneHash(keys, phone) : null,
    nationalIdHash: nationalIdNo ? nationalIdHash(keys, nationalIdNo) : null,
  };
}

/** What the audit may know of a change: masked contact, never what is sealed. */
function shown(of: Partial<MemberRecord>, change: Partial<MemberRecord>): object {
  const fields = Object.keys(change).filter((field) => !/Sealed|Hash|nameKey/.test(field));
  return Object.fromEntries(fields.map((field) => [field, of[field as keyof MemberRecord]]));
}
