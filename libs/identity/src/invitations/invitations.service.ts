import { Injectable } from '@nestjs/common';
import { roleAssigned, staffInvited } from '@lumbung/events';
import { Clock, collapseSpaces, newId, parsePhoneNumber } from '@lumbung/kernel';
import {
  Config,
  conflict,
  currentContext,
  currentLocale,
  currentPrincipal,
  forbidden,
  InvalidInput,
  newToken,
  notFound,
  permissionsOf,
  PlatformDatabase,
  tokenHash,
  UserError,
  type PersonId,
  type PlatformTx,
} from '@lumbung/platform';
import { Messenger } from '../messenger/messenger.js';
import { normaliseEmail } from '../people/login.js';
import type { AccountExists, PasswordTooWeak } from '../people/account.schema.js';
import { PeopleService, type PreparedAccount } from '../people/people.service.js';
import { LinkExpired } from '../password-reset/password-reset.schema.js';
import { Vault } from '../secrets/vault.js';
import { currentPerson } from '../sessions/own-account.js';
import { SessionsService } from '../sessions/sessions.service.js';
import type { SignedIn } from '../sessions/session.schema.js';
import { ViewerService } from '../sessions/viewer.service.js';
import { missingFor, scopeOf } from '../staff/role.js';
import { RoleBook } from '../staff/role-book.js';
import { PermissionExceeded } from '../staff/staff.schema.js';
import { workplaceOf } from '../staff/workplace.js';
import { Invitation, StaffInvited, type AcceptInvitationInput, type InviteStaffInput } from './invitation.schema.js';
import { InvitationsReader, placeOf, type InvitationRow } from './invitations.reader.js';

const VALID_DAYS = 7;

@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly reader: InvitationsReader,
    private readonly people: PeopleService,
    private readonly sessions: SessionsService,
    private readonly viewers: ViewerService,
    private readonly roleBook: RoleBook,
    private readonly messenger: Messenger,
    private readonly vault: Vault,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /**
   * Invites somebody to work here, by phone or e-mail; the link is good for seven days and once. Refuses with
   * InvalidInput (no name, no contact, roles of another scope) and PermissionExceeded when the roles carry more than
   * the inviting person holds.
   */
  async invite(input: InviteStaffInput): Promise<StaffInvited | PermissionExceeded | InvalidInput> {
    const workplace = workplaceOf(input.scope, 'invite');
    const invitedBy = currentPrincipal();
    if (!invitedBy.personId) throw forbidden();
    const fullName = collapseSpaces(input.fullName);
    const roles = [...new Set(input.roles)].sort();
    const phone = input.phone ? parsePhoneNumber(input.phone) : null;
    const email = input.email ? normaliseEmail(input.email) : null;
    if (fullName === '') return new InvalidInput('problem.nameNeeded', 'fullName');
    if (input.phone && !phone) return new InvalidInput('problem.phoneUnknown', 'phone');
    if (!phone && !email) return new InvalidInput('problem.contactNeeded', 'phone');
    if (roles.length === 0 || roles.some((role) => scopeOf(role) !== input.scope))
      return new InvalidInput('problem.rolesOfScope', 'roles');
    const missing = missingFor(roles, workplace.held);
    if (missing.length > 0) return new PermissionExceeded(missing);

    const [id, token] = [newId(), newToken()];
    const link = `${this.config.CONSOLE_URL}/undangan/${token}`;
    return this.database.transaction(async (tx) => {
      await tx.rows(ADD, [
        workplace.tenantId ?? null,
        input.scope === 'COUNCIL' ? workplace.id : null,
        id,
        tokenHash(token),
        fullName,
        phone && this.vault.seal('invitation phone', workplace.id, phone),
        this.people.keysOf({ phone, email: null })[0],
        email,
        roles,
        invitedBy.personId,
        this.clock.now(),
        new Date(this.clock.now().getTime() + VALID_DAYS * 86_400_000),
      ]);
      await this.messenger.send(tx, {
        purpose: 'staffInvitation',
        to: { phone, email },
        text: textWith(link, invitedBy.displayName),
      });
      if (workplace.tenantId) {
        tx.audit({ action: 'identity.inviteStaff', subject: 'invitation', subjectId: id, after: { fullName, roles } });
        tx.emit(staffInvited({ invitationId: id, roles }));
      }
      const row = await this.reader.byId(tx, id);
      return Object.assign(new StaffInvited(), { invitation: this.reader.shown(row, workplace.held), link });
    }, workplace.tenantId);
  }

  /**
   * Accepts an invitation, as the signed-in person or with a new account, and answers a fresh session that replaces the
   * one it was asked with. Refuses with LinkExpired for a link that is unknown, used, withdrawn or old, and for one
   * whose sender has since lost what he promised: nobody grants more than he holds, also not later. Refuses with
   * AccountExists, PasswordTooWeak and InvalidInput like registering; throws CONFLICT for staff of another council.
   * Of two who accept at once, one does.
   */
  async accept({
    token,
    account,
  }: AcceptInvitationInput): Promise<SignedIn | LinkExpired | AccountExists | PasswordTooWeak | InvalidInput> {
    const seen = await this.reader.peek(token);
    if (!seen || this.reader.stateOf(seen) !== 'PENDING') return new LinkExpired();
    const signedIn = currentContext()?.principal ? currentPerson() : undefined;
    if (!signedIn && !account) return new InvalidInput('problem.accountNeeded', 'account');
    const prepared = !signedIn && account ? await this.people.prepareAccount(account) : undefined;
    if (prepared instanceof UserError) return prepared;

    const opened = await this.database.transaction(async (tx) => {
      const invitation = await this.reader.byToken(tx, token);
      if (!invitation || this.reader.stateOf(invitation) !== 'PENDING') return new LinkExpired();
      if (!(await this.isStillHeld(tx, invitation))) return new LinkExpired();
      const personId = signedIn?.personId ?? (await this.register(tx, prepared!));
      if (personId instanceof UserError) return personId;
      await this.join(tx, invitation, personId);
      if (signedIn) await this.sessions.end(tx, signedIn.personId, signedIn.sessionId);
      return this.sessions.open(tx, personId);
    }, placeOf(seen).tenantId);
    return opened instanceof UserError ? opened : this.viewers.signedIn(opened);
  }

  /**
   * Withdraws an invitation; once more changes nothing. Throws NOT_FOUND for one of another workplace, FORBIDDEN without
   * identity.invite (council.invite), and CONFLICT for one that was accepted: remove the role instead.
   */
  async revoke(invitationId: string): Promise<Invitation> {
    const { principal, tenant } = currentContext() ?? {};
    const workplaces = [
      ...(tenant && principal?.permissions.has('identity.invite') ? [workplaceOf('COOPERATIVE', 'invite')] : []),
      ...(principal?.council?.permissions.has('council.invite') ? [workplaceOf('COUNCIL', 'invite')] : []),
    ];
    if (workplaces.length === 0) throw forbidden();
    return this.database.transaction(async (tx) => {
      const row = await this.reader.byId(tx, invitationId);
      const workplace = workplaces.find(({ id }) => id === placeOf(row).id);
      if (!workplace) throw notFound();
      if (row.acceptedAt) throw conflict('This invitation was accepted already.');
      if (row.revokedAt) return this.reader.shown(row, workplace.held);
      await tx.rows(`update identity.invitation set revoked_at = $2 where id = $1`, [invitationId, this.clock.now()]);
      if (workplace.tenantId)
        tx.audit({ action: 'identity.revokeInvitation', subject: 'invitation', subjectId: invitationId });
      return this.reader.shown({ ...row, revokedAt: this.clock.now() }, workplace.held);
    }, tenant?.id);
  }

  private async register(tx: PlatformTx, prepared: PreparedAccount): Promise<PersonId | AccountExists> {
    const person = await this.people.registerPerson(tx, prepared);
    return person instanceof UserError ? person : person.id;
  }

  private async isStillHeld(tx: PlatformTx, invitation: InvitationRow): Promise<boolean> {
    const held = permissionsOf(await this.roleBook.rolesOf(tx, placeOf(invitation), invitation.invitedBy));
    return missingFor(invitation.roles, held).length === 0;
  }

  /** A request knows one council: whoever worked for two would not know for which he acts. */
  private async refuseSecondCouncil(tx: PlatformTx, councilId: string, personId: string): Promise<void> {
    const elsewhere = await tx.row(
      `select 1 as found from identity.council_staff where person_id = $1 and council_id <> $2 limit 1`,
      [personId, councilId],
    );
    if (elsewhere) throw conflict('This person works for another council already.');
  }

  private async join(tx: PlatformTx, invitation: InvitationRow, personId: PersonId): Promise<void> {
    const place = placeOf(invitation);
    if (place.scope === 'COUNCIL') await this.refuseSecondCouncil(tx, place.id, personId);
    const given = await this.roleBook.give(tx, place, personId, invitation.roles);
    await tx.rows(`update identity.invitation set accepted_at = $2, accepted_by = $3 where id = $1`, [
      invitation.id,
      this.clock.now(),
      personId,
    ]);
    if (!place.tenantId) return;
    tx.audit({
      action: 'identity.acceptInvitation',
      subject: 'invitation',
      subjectId: invitation.id,
      after: { personId, roles: given },
    });
    for (const role of given) tx.emit(roleAssigned({ personId, role }));
  }
}

function textWith(link: string, inviter: string): string {
  return currentLocale() === 'en'
    ? `${inviter} invites you to work on Lumbung. Open within ${VALID_DAYS} days: ${link}`
    : `${inviter} mengundang Anda bekerja di Lumbung. Buka dalam ${VALID_DAYS} hari: ${link}`;
}

const ADD = /* sql */ `
  insert into identity.invitation (tenant_id, council_id, id, token_hash, full_name, phone_sealed, phone_hash, email, roles, invited_by, created_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
`;
