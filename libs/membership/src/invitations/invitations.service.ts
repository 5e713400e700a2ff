import { asId, Clock, newId } from '@lumbung/kernel';
import {
  AccountExists,
  IdentityService,
  LinkExpired,
  OrganisationNames,
  type InvitationState,
} from '@lumbung/identity';
import {
  Config,
  currentContext,
  currentTenant,
  InvalidInput,
  notFound,
  PlatformDatabase,
  runAs,
  TenantDatabase,
  TenantDirectory,
  TenantVault,
  tokenHash,
  UserError,
  type PersonId,
  type PlatformTx,
  type TenantKeys,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { maskName, openPhone } from '../members/contact.js';
import { MemberReadsService } from '../members/member-reads.service.js';
import type { Member } from '../members/member.types.js';
import { MemberRecord } from '../members/member.entity.js';
import { ParticularsRecord } from '../particulars/particulars.entity.js';
import { newInvitationToken, tenantOfToken } from './invitation-token.js';
import {
  AlreadyLinked,
  MemberProofDiffers,
  type AcceptMemberInvitationInput,
  type MemberInvitationPreview,
  type MemberInvited,
  type MemberLinked,
  type MembersInvited,
} from './invitations.schema.js';
import { MemberAccountsService } from './member-accounts.service.js';
import { MOST_WRONG_PROOFS, proofKindOf, proves } from './member-proof.js';

const VALID_DAYS = 14;

interface InvitationRow {
  id: string;
  memberId: string;
  memberNo: string;
  memberName: string;
  memberStatus: string;
  personId: string | null;
  birthOn: string | null;
  phoneSealed: Buffer | null;
  wrongProofs: number;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

const INVITATION = `select i.id, i.member_id as "memberId", m.member_no as "memberNo", m.full_name as "memberName", m.status as "memberStatus",
    m.person_id as "personId", (select p.birth_on from membership.particulars p where p.tenant_id = i.tenant_id and p.id = m.id) as "birthOn",
    m.phone_sealed as "phoneSealed", i.wrong_proofs as "wrongProofs", i.expires_at as "expiresAt", i.accepted_at as "acceptedAt", i.revoked_at as "revokedAt"
  from membership.invitation i join membership.member m on m.tenant_id = i.tenant_id and m.id = i.member_id
 where i.tenant_id = $1 and i.token_hash = $2`;

/** How a member connects his own account. */
@Injectable()
export class MemberInvitationsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly platform: PlatformDatabase,
    private readonly directory: TenantDirectory,
    private readonly identity: IdentityService,
    private readonly names: OrganisationNames,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly reads: MemberReadsService,
    private readonly vault: TenantVault,
    private readonly accounts: MemberAccountsService,
  ) {}

  /**
   * Makes a link that is good for 14 days and once; an earlier one ends. Refuses a member who is linked (AlreadyLinked),
   * has left, or of whom neither birth date nor telephone is known: nobody could prove to be him (InvalidInput).
   */
  invite(memberId: string): Promise<MemberInvited | AlreadyLinked | InvalidInput> {
    return this.db.transaction((tx) => this.inviteIn(tx, memberId));
  }

  /**
   * As `invite`, for a sheet of many after an import; who cannot be invited is named and keeps nobody else back. Throws
   * NOT_FOUND for a member this cooperative does not have, and then invites nobody.
   */
  inviteMany(memberIds: readonly string[]): Promise<MembersInvited> {
    return this.db.transaction(async (tx) => {
      const [invited, skipped]: [MemberInvited[], Member[]] = [[], []];
      // In one order, so that two sheets at once do not wait for one another.
      for (const memberId of [...new Set(memberIds)].sort()) {
        const one = await this.inviteIn(tx, memberId);
        if (one instanceof UserError) skipped.push(await this.reads.inTransaction(tx, memberId));
        else invited.push(one);
      }
      const byNumber = (a: Member, b: Member) => a.memberNo.localeCompare(b.memberNo, 'id', { numeric: true });
      invited.sort((a, b) => byNumber(a.member, b.member));
      return { __typename: 'MembersInvited', invited, skipped };
    });
  }

  private async inviteIn(tx: Tx, memberId: string): Promise<MemberInvited | AlreadyLinked | InvalidInput> {
    const member = await tx.lock(MemberRecord, asId<'Member'>(memberId));
    if (member.personId) return new AlreadyLinked();
    if (member.status === 'LEFT') return new InvalidInput('problem.membership.hasLeft', 'memberId');
    const known = await tx.findOne(ParticularsRecord, { id: member.id });
    if (!proofKindOf({ birthOn: known?.birthOn ?? null, hasPhone: member.phoneSealed !== null }))
      return new InvalidInput('problem.membership.nothingProves', 'memberId');
    const tenant = currentTenant();
    const [id, token, now] = [newId<'MemberInvitation'>(), newInvitationToken(tenant.id), this.clock.now()];
    const expiresAt = new Date(now.getTime() + VALID_DAYS * 86_400_000);
    await tx.rows(
      `update membership.invitation set revoked_at = $3 where tenant_id = $1 and member_id = $2 and accepted_at is null and revoked_at is null`,
      [member.id, now],
    );
    await tx.rows(
      `insert into membership.invitation (tenant_id, id, member_id, token_hash, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)`,
      [id, member.id, tokenHash(token), now, expiresAt],
    );
    tx.audit({ action: 'membership.inviteMember', subject: 'Member', subjectId: member.id, after: { expiresAt } });
    const link = `${this.config.SHOP_URL.replace('{slug}', tenant.slug)}/undangan-anggota/${token}`;
    return {
      __typename: 'MemberInvited' as const,
      member: await this.reads.inTransaction(tx, member.id),
      link,
      expiresAt,
    };
  }

  /** What a link offers, from any address. Throws NOT_FOUND for an unknown one. */
  async preview(token: string): Promise<MemberInvitationPreview> {
    const tenantId = tenantOfToken(token);
    const tenant = tenantId && (await this.directory.byId(tenantId));
    const row =
      tenant && (await this.platform.readRow<InvitationRow>(INVITATION, [tenant.id, tokenHash(token)], tenant.id));
    if (!tenant || !row) throw notFound();
    return {
      cooperativeName: (await this.names.nameOf('COOPERATIVE', tenant.id)) ?? tenant.slug,
      cooperativeSlug: tenant.slug,
      memberName: maskName(row.memberName),
      memberNoMasked: `••${row.memberNo.slice(-2)}`,
      state: this.stateOf(row),
      expiresAt: row.expiresAt,
      proof: proofKindOf({ birthOn: row.birthOn, hasPhone: row.phoneSealed !== null }),
      triesLeft: MOST_WRONG_PROOFS - row.wrongProofs,
      hasAccount: row.personId !== null,
    };
  }

  /**
   * Links the signed-in person, or a new account, to the member of the token; a new account is signed in. Whoever holds
   * the link proves to be the member by what the register knows of him. Accepted again by the same person it answers the
   * same. Refuses a wrong proof (MemberProofDiffers), of which five end the link; a link that is unknown, used, revoked or
   * expired (LinkExpired), a member or person linked elsewhere here (AlreadyLinked), and what identity refuses of an account.
   */
  async accept({
    token,
    proof,
    account,
  }: AcceptMemberInvitationInput): Promise<
    MemberLinked | LinkExpired | MemberProofDiffers | AlreadyLinked | UserError
  > {
    const tenantId = tenantOfToken(token);
    const tenant = tenantId && (await this.directory.byId(tenantId));
    if (!tenant) return new LinkExpired();
    const signedIn = currentContext()?.principal?.personId;
    if (!signedIn && !account) return new InvalidInput('problem.membership.accountNeeded', 'account');
    const prepared = signedIn || !account ? undefined : await this.identity.prepareAccount(account, 'account');
    if (prepared instanceof UserError) return prepared;

    const inTenant = <T>(work: () => Promise<T>) =>
      runAs({ requestId: newId(), locale: 'id', ...currentContext(), tenant }, work);
    const keys = await inTenant(() => this.vault.keys());
    const linked = await this.platform.transaction(async (tx) => {
      const invitation = await tx.row<InvitationRow>(`${INVITATION} for update`, [tenant.id, tokenHash(token)]);
      if (!invitation) return new LinkExpired();
      const isMine = invitation.acceptedAt !== null && signedIn !== undefined && invitation.personId === signedIn;
      if (isMine) return { memberId: invitation.memberId, session: undefined };
      if (this.stateOf(invitation) !== 'PENDING' || invitation.memberStatus === 'LEFT') return new LinkExpired();
      if (invitation.personId) return new AlreadyLinked();
      if (!provesFor(invitation, keys, proof)) return this.countWrong(tx, tenant.id, invitation);
      const person = prepared ? await this.identity.registerPerson(tx, prepared) : undefined;
      if (person instanceof AccountExists) return person;
      const personId = (signedIn ?? person?.id) as PersonId;
      const { id, memberId } = invitation;
      const link = { tenantId: tenant.id, memberId, personId };
      if (!(await this.accounts.connect(tx, link, 'membership.acceptInvitation'))) return new AlreadyLinked();
      await tx.rows(ACCEPTED, [tenant.id, id, this.clock.now()]);
      return { memberId, session: prepared ? await this.identity.openSession(tx, personId) : undefined };
    }, tenant.id);
    if (linked instanceof UserError) return linked;
    // Counted, so it was no refusal to the database.
    if ('triesLeft' in linked)
      return linked.triesLeft === 0 ? new LinkExpired() : new MemberProofDiffers(linked.triesLeft);

    return {
      __typename: 'MemberLinked',
      member: await inTenant(() => this.reads.one(linked.memberId)),
      signedIn: linked.session ? await this.identity.signedIn(linked.session) : null,
    };
  }

  /** One try less; the last one ends the link. */
  private async countWrong(
    tx: PlatformTx,
    tenantId: string,
    { id, memberId, wrongProofs }: InvitationRow,
  ): Promise<{ triesLeft: number }> {
    const triesLeft = MOST_WRONG_PROOFS - wrongProofs - 1;
    await tx.rows(WRONG, [tenantId, id, wrongProofs + 1, triesLeft === 0 ? this.clock.now() : null]);
    tx.audit({ action: 'membership.wrongProof', subject: 'Member', subjectId: memberId, after: { triesLeft } });
    return { triesLeft };
  }

  private stateOf({ acceptedAt, revokedAt, expiresAt }: InvitationRow): InvitationState {
    if (acceptedAt) return 'ACCEPTED';
    if (revokedAt) return 'REVOKED';
    return expiresAt <= this.clock.now() ? 'EXPIRED' : 'PENDING';
  }
}

const ACCEPTED = 'update membership.invitation set accepted_at = $3 where tenant_id = $1 and id = $2';
const WRONG = 'update membership.invitation set wrong_proofs = $3, revoked_at = $4 where tenant_id = $1 and id = $2';

function provesFor({ memberId, birthOn, phoneSealed }: InvitationRow, keys: TenantKeys, proof: string): boolean {
  return proves(proof, { birthOn, phone: openPhone(keys, memberId, phoneSealed) });
}
