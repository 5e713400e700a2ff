import { Injectable } from '@nestjs/common';
import passport from 'passport';
import { Clock } from '@lumbung/kernel';
import { PlatformDatabase, tokenHash, type PersonId, type TenantId } from '@lumbung/platform';
import { SEEN_EVERY_MS, SessionsService } from '../sessions/sessions.service.js';
import { Holdings, type Bearer, type BearerRequest } from './credential.js';

interface SessionRow {
  readonly id: string;
  readonly personId: PersonId;
  readonly fullName: string;
  readonly lastSeenAt: Date;
  readonly roles: string[];
  readonly council: { readonly id: string; readonly roles: string[] } | null;
}

/** A signed-in person by the token of his session: one prepared read tells the session, its person and all his roles. */
@Injectable()
export class SessionStrategy extends passport.Strategy {
  override readonly name = 'session';

  constructor(
    private readonly database: PlatformDatabase,
    private readonly sessions: SessionsService,
    private readonly holdings: Holdings,
    private readonly clock: Clock,
  ) {
    super();
  }

  override authenticate(request: unknown): void {
    this.recognise(request as BearerRequest).then(
      (bearer) => (bearer ? this.success(bearer) : this.fail()),
      (error: unknown) => this.error(error),
    );
  }

  private async recognise({ token, tenant }: BearerRequest): Promise<Bearer | undefined> {
    const now = this.clock.now();
    const values = [tenant?.id ?? null, tokenHash(token), now, this.sessions.idleSince()];
    const row = await this.database.readRow<SessionRow>(SESSION, values, tenant?.id);
    if (!row) return undefined;
    if (now.getTime() - row.lastSeenAt.getTime() > SEEN_EVERY_MS) await this.touch(row.id, tenant?.id, now);
    const council = row.council && { id: row.council.id, permissions: this.holdings.of(row.council.roles) };
    return {
      tenant,
      principal: {
        kind: 'person',
        personId: row.personId,
        sessionId: row.id,
        displayName: row.fullName,
        roles: row.roles,
        permissions: this.holdings.of(row.roles),
        ...(council && { council }),
      },
    };
  }

  private async touch(sessionId: string, tenantId: TenantId | undefined, now: Date): Promise<void> {
    await this.database.transaction((tx) => tx.rows(TOUCH, [tenantId ?? null, sessionId, now]));
  }
}

const SESSION = /* sql */ `
  select s.id, s.person_id as "personId", p.full_name as "fullName", s.last_seen_at as "lastSeenAt",
         array(select a.role from identity.role_assignment a where a.tenant_id = $1 and a.person_id = s.person_id order by a.role) as roles,
         (select json_build_object('id', c.council_id, 'roles', array_agg(c.role order by c.role))
            from identity.council_staff c where c.person_id = s.person_id group by c.council_id order by c.council_id limit 1) as council
    from identity.session s join identity.person p on p.id = s.person_id
   where s.token_hash = $2 and s.revoked_at is null and s.expires_at > $3 and s.last_seen_at > $4
`;

const TOUCH = /* sql */ `
  with seen as (update identity.session set last_seen_at = $3 where id = $2 and last_seen_at < $3 returning person_id)
  update identity.person_tenant t set last_seen_at = $3 from seen where t.tenant_id = $1 and t.person_id = seen.person_id
`;
