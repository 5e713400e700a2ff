import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import { currentContext, permissionsOf, PlatformDatabase, unauthenticated } from '@lumbung/platform';
import { PeopleService } from '../people/people.service.js';
import { roleOf, type RoleKey } from '../staff/role.js';
import { SessionsService, type OpenedSession } from './sessions.service.js';
import type { Session, SignedIn, Viewer } from './session.schema.js';

interface ViewerRow {
  readonly id: string;
  readonly fullName: string;
  readonly phoneSealed: Buffer | null;
  readonly email: string | null;
  readonly hasTotp: boolean;
  readonly createdAt: Date;
  readonly sessions: Omit<Session, 'isCurrent'>[];
  readonly roles: RoleKey[];
}

@Injectable()
export class ViewerService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly people: PeopleService,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
  ) {}

  /** Who is asking, with what he may do in the tenant of this request; null when nobody signed in. */
  async me(): Promise<Viewer | null> {
    const principal = currentContext()?.principal;
    if (!principal?.personId) return null;
    if (principal.kind === 'person') return this.viewerOf(principal.personId, principal.sessionId);
    const { person } = await this.viewerOf(principal.personId, undefined);
    // A program acts for its cooperative: the private side of the person who made its key is none of its business.
    const bare = { ...person, phone: null, email: null };
    return {
      person: bare,
      currentSession: null,
      sessions: [],
      permissions: [...principal.permissions].sort(),
      roles: [],
    };
  }

  /** The answer to a fresh sign-in; call it after the transaction that opened the session. */
  async signedIn({ id, personId, token, expiresAt }: OpenedSession): Promise<SignedIn> {
    return { __typename: 'SignedIn', token, expiresAt, viewer: await this.viewerOf(personId, id) };
  }

  private async viewerOf(personId: string, sessionId: string | undefined): Promise<Viewer> {
    const tenantId = currentContext()?.tenant?.id;
    const row = await this.database.readRow<ViewerRow>(
      VIEWER,
      [tenantId ?? null, personId, this.clock.now(), this.sessions.idleSince()],
      tenantId,
    );
    if (!row) throw unauthenticated();
    const { sessions, roles, phoneSealed, ...person } = row;
    const held = permissionsOf(roles);
    const shown = sessions.map((session) => ({ ...session, isCurrent: session.id === sessionId }));
    return {
      person: { ...person, phone: this.people.phoneOf(personId, phoneSealed) },
      currentSession: shown.find(({ isCurrent }) => isCurrent) ?? null,
      sessions: shown,
      permissions: [...held].sort(),
      roles: roles.map((role) => roleOf(role, held)),
    };
  }
}

const VIEWER = /* sql */ `
  select p.id, p.full_name as "fullName", p.phone_sealed as "phoneSealed", p.email,
         p.totp_secret is not null as "hasTotp", p.created_at as "createdAt",
         array(select a.role from identity.role_assignment a where a.tenant_id = $1 and a.person_id = p.id order by a.role) as roles,
         coalesce((select json_agg(json_build_object('id', s.id, 'device', s.device, 'ipAddress', s.ip_address, 'createdAt', s.created_at,
                                                     'lastSeenAt', s.last_seen_at, 'expiresAt', s.expires_at) order by s.created_at desc, s.id desc)
                     from identity.session s
                    where s.person_id = p.id and s.revoked_at is null and s.expires_at > $3 and s.last_seen_at > $4), '[]') as sessions
    from identity.person p where p.id = $2
`;
