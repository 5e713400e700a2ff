import { asId, Clock } from '@lumbung/kernel';
import {
  currentPrincipal,
  FourEyesRequired,
  InvalidInput,
  TenantDatabase,
  TenantVault,
  type TenantKeys,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { HeirsService } from '../heirs/heirs.service.js';
import type { HeirSharesIncomplete } from '../heirs/heirs.types.js';
import { MemberRecord } from '../members/member.entity.js';
import type { PossibleDuplicateMember } from '../members/members.schema.js';
import { MembersService } from '../members/members.service.js';
import { ParticularsService } from '../particulars/particulars.service.js';
import type {
  ApproveProfileChangeInput,
  DeclineProfileChangeInput,
  ProfileChange,
  ProfileChangeDecided,
  RevealedProfileChange,
  RevealProfileChangeInput,
} from './profile-change.types.js';
import { decided, labelled, ProfileChangesService } from './profile-changes.service.js';
import { linesOf, MASKED, openWish, type ProfileWish } from './profile-wish.js';

/** What officers do with the wishes of members. */
@Injectable()
export class ProfileDecisionsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
    private readonly clock: Clock,
    private readonly members: MembersService,
    private readonly particulars: ParticularsService,
    private readonly heirs: HeirsService,
    private readonly changes: ProfileChangesService,
  ) {}

  /** One wish. Throws NOT_FOUND. */
  one(changeId: string): Promise<ProfileChange> {
    return this.db.transaction((tx) => this.changes.one(tx, changeId));
  }

  /**
   * Writes down what a member asked for; asked again it answers the same. Refuses a wish that was declined or withdrawn
   * (ProfileChangeDecided), the member himself as officer (FourEyesRequired), somebody who looks like another member
   * unless confirmed (PossibleDuplicateMember), and who left meanwhile (InvalidInput). Throws NOT_FOUND.
   */
  async approve({
    changeId,
    confirmDuplicate,
  }: ApproveProfileChangeInput): Promise<
    | ProfileChange
    | ProfileChangeDecided
    | PossibleDuplicateMember
    | HeirSharesIncomplete
    | FourEyesRequired
    | InvalidInput
  > {
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const { memberId } = await this.changes.one(tx, changeId);
      // The member first, as everywhere: two at once cannot wait for each other.
      const member = await tx.lock(MemberRecord, asId<'Member'>(memberId));
      const change = await this.changes.lock(tx, changeId);
      if (change.state === 'APPROVED') return this.changes.one(tx, changeId);
      if (change.state !== 'PENDING' || !change.wishSealed) return decided(change.state);
      if (change.personId === currentPrincipal().personId) return new FourEyesRequired(member.fullName);
      if (member.status === 'LEFT') return new InvalidInput('problem.membership.hasLeft');
      const wish = openWish(keys, changeId, change.wishSealed);
      const refusal = await this.write(tx, keys, member, wish, confirmDuplicate);
      if (refusal) return refusal;
      const by = currentPrincipal().displayName;
      await this.changes.end(tx, change, 'APPROVED', { at: this.clock.now(), by });
      tx.audit({
        action: 'membership.approveProfileChange',
        subject: 'Member',
        subjectId: member.id,
        after: { changeId },
      });
      return this.changes.one(tx, changeId);
    });
  }

  /** Says no, and why; the member reads it. Asked again it answers the same. Refuses fewer than five letters (InvalidInput) and what is decided (ProfileChangeDecided). */
  decline(input: DeclineProfileChangeInput): Promise<ProfileChange | ProfileChangeDecided | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const reason = input.reason.trim();
      if (reason.length < 5) return new InvalidInput('problem.membership.why', 'reason');
      const change = await this.changes.lock(tx, input.changeId);
      if (change.state === 'DECLINED') return this.changes.one(tx, change.id);
      if (change.state !== 'PENDING') return decided(change.state);
      const by = currentPrincipal().displayName;
      await this.changes.end(tx, change, 'DECLINED', { at: this.clock.now(), by, reason });
      const after = { changeId: change.id };
      tx.audit({
        action: 'membership.declineProfileChange',
        subject: 'Member',
        subjectId: change.memberId,
        after,
        reason,
      });
      return this.changes.one(tx, change.id);
    });
  }

  /** Shows what is wanted whole where it is masked otherwise; who looked and why stays in the audit. Refuses an empty reason (InvalidInput) and what is decided. */
  async reveal(input: RevealProfileChangeInput): Promise<RevealedProfileChange | ProfileChangeDecided | InvalidInput> {
    const reason = input.reason.trim();
    if (reason.length < 5) return new InvalidInput('problem.membership.reason', 'reason');
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const { id: changeId, memberId, state, wishSealed } = await this.changes.lock(tx, input.changeId);
      if (!wishSealed) return decided(state);
      const member = await tx.get(MemberRecord, asId<'Member'>(memberId));
      const wish = openWish(keys, changeId, wishSealed);
      const lines = linesOf(wish, await this.changes.known(tx, member, wish), { whole: true });
      tx.audit({
        action: 'membership.revealProfileChange',
        subject: 'Member',
        subjectId: memberId,
        after: { changeId },
        reason,
      });
      return {
        __typename: 'RevealedProfileChange' as const,
        changeId,
        lines: lines.filter(({ field }) => MASKED.includes(field)).map(labelled),
      };
    });
  }

  private async write(
    tx: Tx,
    keys: TenantKeys,
    member: MemberRecord,
    { particulars, heirs, ...contact }: ProfileWish,
    confirmDuplicate: boolean,
  ): Promise<PossibleDuplicateMember | HeirSharesIncomplete | InvalidInput | undefined> {
    if (Object.keys(contact).length > 0) await this.members.correct(tx, keys, member, contact);
    const refusal = particulars
      ? await this.particulars.correct(tx, keys, member, { particulars, confirmDuplicate })
      : undefined;
    if (refusal) return refusal;
    return heirs ? this.heirs.write(tx, keys, member.id, heirs) : undefined;
  }
}
