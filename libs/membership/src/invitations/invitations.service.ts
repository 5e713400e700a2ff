import { memberLinked } from '@lumbung/events';
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
  tokenHash,
  UserError,
  type PersonId,
  type TenantId,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { MemberReadsService } from '../members/member-reads.service.js';
import { MemberRecord } from '../members/member.entity.js';
import { newInvitationToken, tenantOfToken } from './invitation-token.js';
import {
  AlreadyLinked,
  type AcceptMemberInvitationInput,
  type MemberInvitationPreview,
  type MemberInvited,
  type MemberLinked,
} from './invitations.schema.js';

const VALID_DAYS = 14;

interface InvitationRow {
  id: string;
  memberId: string;
  memberNo: string;
  memberName: string;
  memberStatus: string;
  personId: string | null;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

const INVITATION = `select i.id, i.member_id as "memberId", m.member_no as "memberNo", m.full_name as "memberName", m.status as "memberStatus",
    m.person_id as "personId", i.expires_at as "expiresAt", i.accepted_at as "acceptedAt", i.revoked_at as "revokedAt"
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
  ) {}

  /** Makes a link that is good for 14 days and once; an earlier one ends. Refuses a member who is linked (AlreadyLinked) or has left (InvalidInput). */
  invite(memberId: string): Promise<MemberInvited | AlreadyLinked | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const member = await tx.lock(MemberRecord, asId<'Member'>(memberId));
      if (member.personId) return new AlreadyLinked();
      if (member.status === 'LEFT') return new InvalidInput('problem.membership.hasLeft', 'memberId');
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
    });
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
      memberName: row.memberName,
      memberNoMasked: `••${row.memberNo.slice(-2)}`,
      state: this.stateOf(row),
      expiresAt: row.expiresAt,
      hasAccount: false,
    };
  }

  /**
   * Links the signed-in person, or a new account, to the member of the token; a new account is signed in. Accepted
   * again by the same person it answers the same. Refuses a link that is unknown, used, revoked or expired
   * (LinkExpired), a member or person linked elsewhere here (AlreadyLinked), and what identity refuses of an account.
   */
  async accept({
    token,
    account,
  }: AcceptMemberInvitationInput): Promise<MemberLinked | LinkExpired | AlreadyLinked | UserError> {
    const tenantId = tenantOfToken(token);
    const tenant = tenantId && (await this.directory.byId(tenantId));
    if (!tenant) return new LinkExpired();
    const signedIn = currentContext()?.principal?.personId;
    if (!signedIn && !account) return new InvalidInput('problem.membership.accountNeeded', 'account');
    const prepared = signedIn || !account ? undefined : await this.identity.prepareAccount(account, 'account');
    if (prepared instanceof UserError) return prepared;

    const linked = await this.platform.transaction(async (tx) => {
      const invitation = await tx.row<InvitationRow>(`${INVITATION} for update`, [tenant.id, tokenHash(token)]);
      if (!invitation) return new LinkExpired();
      const isMine = invitation.acceptedAt !== null && signedIn !== undefined && invitation.personId === signedIn;
      if (isMine) return { memberId: invitation.memberId, session: undefined };
      if (this.stateOf(invitation) !== 'PENDING' || invitation.memberStatus === 'LEFT') return new LinkExpired();
      if (invitation.personId) return new AlreadyLinked();
      const person = prepared ? await this.identity.registerPerson(tx, prepared) : undefined;
      if (person instanceof AccountExists) return person;
      const personId = (signedIn ?? person?.id) as PersonId;
      const other = await tx.row('select 1 from membership.member where tenant_id = $1 and person_id = $2', [
        tenant.id,
        personId,
      ]);
      if (other) return new AlreadyLinked();
      await this.link(tenant.id, invitation, personId, tx);
      return {
        memberId: invitation.memberId,
        session: prepared ? await this.identity.openSession(tx, personId) : undefined,
      };
    }, tenant.id);
    if (linked instanceof UserError) return linked;

    const context = currentContext();
    const member = await runAs({ requestId: newId(), locale: 'id', ...context, tenant }, () =>
      this.reads.one(linked.memberId),
    );
    return {
      __typename: 'MemberLinked',
      member,
      signedIn: linked.session ? await this.identity.signedIn(linked.session) : null,
    };
  }

  private async link(
    tenantId: TenantId,
    { id, memberId }: InvitationRow,
    personId: PersonId,
    tx: Parameters<Parameters<PlatformDatabase['transaction']>[0]>[0],
  ): Promise<void> {
    await tx.rows('update membership.invitation set accepted_at = $3 where tenant_id = $1 and id = $2', [
      tenantId,
      id,
      this.clock.now(),
    ]);
    await tx.rows('update membership.member set person_id = $3 where tenant_id = $1 and id = $2', [
      tenantId,
      memberId,
      personId,
    ]);
    await this.identity.noteMembership(tx, { tenantId, personId, isMember: true });
    tx.emit(memberLinked({ memberId, personId }));
    tx.audit({ action: 'membership.acceptInvitation', subject: 'Member', subjectId: memberId, after: { personId } });
  }

  private stateOf({ acceptedAt, revokedAt, expiresAt }: InvitationRow): InvitationState {
    if (acceptedAt) return 'ACCEPTED';
    if (revokedAt) return 'REVOKED';
    return expiresAt <= this.clock.now() ? 'EXPIRED' : 'PENDING';
  }
}
