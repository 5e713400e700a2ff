import { Clock, newId } from '@lumbung/kernel';
import {
  currentLocale,
  currentPrincipal,
  InvalidInput,
  notFound,
  RegionsService,
  TenantDatabase,
  TenantVault,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { MembershipDeskService } from '../applications/membership-desk.service.js';
import { HeirsService } from '../heirs/heirs.service.js';
import type { HeirSharesIncomplete, MemberHeirs } from '../heirs/heirs.types.js';
import { nameKey } from '../members/contact.js';
import { MemberRecord } from '../members/member.entity.js';
import { RegisterBook } from '../members/register-book.js';
import {
  ProfileChangePending,
  type MyProfileChanges,
  type ProfileChange,
  type ProfileChangeDecided,
  type RequestMyProfileChangeInput,
} from './profile-change.types.js';
import { ownMemberId } from './own-member.js';
import { profileFieldLabel } from './profile-field.js';
import { decided, ProfileChangesService } from './profile-changes.service.js';
import { fieldsOf, linesOf, sealWish, type ProfileWish } from './profile-wish.js';

const ASK = `insert into membership.profile_change (tenant_id, id, member_id, person_id, state, wish_sealed, note, requested_at)
  values ($1, $2, $3, $4, 'PENDING', $5, $6, $7)`;
const LINE = `insert into membership.profile_change_line (tenant_id, change_id, position, field, before_text, after_text)
  values ($1, $2, $3, $4, $5, $6)`;

/** What a member does with his own data: he asks, an officer writes. Everything is found by the session, never by an id he says. */
@Injectable()
export class MyProfileService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
    private readonly regions: RegionsService,
    private readonly clock: Clock,
    private readonly book: RegisterBook,
    private readonly desk: MembershipDeskService,
    private readonly heirs: HeirsService,
    private readonly changes: ProfileChangesService,
  ) {}

  /** What I may ask for, and what I asked for; null for who is no member here. */
  async mine(): Promise<MyProfileChanges | null> {
    return this.db.transaction(async (tx) => {
      const memberId = await ownMemberId(tx);
      if (!memberId) return null;
      const { selfServiceFields: fields } = await this.desk.settings(tx);
      const [pending = null] = await this.changes.ofMember(tx, memberId, true);
      const decidedOnes = await this.changes.ofMember(tx, memberId, false);
      return { fields, pending, decided: decidedOnes };
    });
  }

  /** My heirs, numbers masked; null for who is no member here. */
  async myHeirs(): Promise<MemberHeirs | null> {
    const memberId = await this.db.transaction((tx) => ownMemberId(tx));
    return memberId ? this.heirs.of(memberId) : null;
  }

  /**
   * Asks to have my data changed. Nothing changes until an officer approved it. Safe to repeat by requestId. Refuses an
   * earlier wish that waits (ProfileChangePending), heirs who do not share the whole (HeirSharesIncomplete), things the
   * cooperative changes at its desk only, an empty wish, unknown regions, a birth to come, and somebody who is no member
   * here (InvalidInput). Source: membership settings; right to correction, UU PDP 27/2022 art. 6.
   */
  async request(
    input: RequestMyProfileChangeInput,
  ): Promise<ProfileChange | ProfileChangePending | HeirSharesIncomplete | InvalidInput> {
    const { requestId: _, note, ...wish } = input;
    const problem = await this.problemOf(wish);
    if (problem) return problem;
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const memberId = await ownMemberId(tx);
      if (!memberId) return new InvalidInput('problem.membership.notAMember');
      const member = await tx.lock(MemberRecord, memberId);
      const id = newId<'ProfileChange'>();
      const earlier = await tx.claimRequest('membership.requestMyProfileChange', input.requestId, input, id);
      if (earlier) return this.changes.one(tx, earlier);

      const { selfServiceFields } = await this.desk.settings(tx);
      const closed = fieldsOf(wish).find((field) => !selfServiceFields.includes(field));
      if (closed) {
        const label = profileFieldLabel(closed, currentLocale());
        return new InvalidInput('problem.membership.notSelfService', null, { label });
      }
      const [pending] = await this.changes.ofMember(tx, memberId, true);
      if (pending) return new ProfileChangePending();
      const known = await this.changes.known(tx, member, wish);
      if (wish.heirs?.some((heir) => heir.id && !known.heirs.some(({ id: knownId }) => knownId === heir.id)))
        throw notFound();
      const { personId } = currentPrincipal();
      const values = [id, memberId, personId, sealWish(keys, id, wish), note?.trim() || null, this.clock.now()];
      await tx.rows(ASK, values);
      const lines = linesOf(wish, known);
      for (const [index, { field, before, after }] of lines.entries())
        await tx.rows(LINE, [id, index + 1, field, before, after]);
      tx.audit({
        action: 'membership.requestProfileChange',
        subject: 'Member',
        subjectId: memberId,
        after: { changeId: id, fields: lines.map(({ field }) => field) },
      });
      return this.changes.one(tx, id);
    });
  }

  /** Takes my wish back; asked again it answers the same. Refuses one that is decided (ProfileChangeDecided); throws NOT_FOUND for another's. */
  withdraw(changeId: string): Promise<ProfileChange | ProfileChangeDecided> {
    return this.db.transaction(async (tx) => {
      const change = await this.changes.lock(tx, changeId);
      if (change.memberId !== (await ownMemberId(tx))) throw notFound();
      if (change.state === 'WITHDRAWN') return this.changes.one(tx, changeId);
      if (change.state !== 'PENDING') return decided(change.state);
      const by = currentPrincipal().displayName;
      await this.changes.end(tx, change, 'WITHDRAWN', { at: this.clock.now(), by });
      tx.audit({
        action: 'membership.withdrawProfileChange',
        subject: 'Member',
        subjectId: change.memberId,
        after: { changeId },
      });
      return this.changes.one(tx, changeId);
    });
  }

  private async problemOf(wish: ProfileWish): Promise<HeirSharesIncomplete | InvalidInput | undefined> {
    if (fieldsOf(wish).length === 0) return new InvalidInput('problem.membership.nothingChanged');
    if (wish.fullName != null && nameKey(wish.fullName) === '')
      return new InvalidInput('problem.membership.name', 'fullName');
    const { birthOn } = wish.particulars ?? {};
    if (birthOn && birthOn > this.book.today())
      return new InvalidInput('problem.membership.future', 'particulars.birthOn');
    const problem = wish.heirs ? this.heirs.problemOf(wish.heirs) : undefined;
    return problem ?? (wish.address ? this.regions.problemOf(wish.address, 'address') : undefined);
  }
}
