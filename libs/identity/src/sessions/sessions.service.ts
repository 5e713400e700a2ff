import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@lumbung/kernel';
import {
  currentContext,
  newToken,
  PlatformDatabase,
  tokenHash,
  type PersonId,
  type PlatformTx,
} from '@lumbung/platform';
import { deviceOf } from './device.js';

const DAY_MS = 86_400_000;
/** A session nobody used for so long is over. */
export const IDLE_MS = 7 * DAY_MS;
/** However much it is used, a session ends after this. */
export const ABSOLUTE_MS = 30 * DAY_MS;
/** `last_seen_at` is exact to this, so that ordinary requests write nothing. */
export const SEEN_EVERY_MS = 300_000;

export interface OpenedSession {
  readonly id: string;
  readonly personId: PersonId;
  /** Known only now; the database keeps its hash. */
  readonly token: string;
  readonly expiresAt: Date;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly clock: Clock,
  ) {}

  /** Signs a person in on the device of this request. The caller has made sure that it is this person. */
  async open(tx: PlatformTx, personId: PersonId): Promise<OpenedSession> {
    const { userAgent, address, tenant } = currentContext() ?? {};
    const now = this.clock.now();
    const [id, token, expiresAt] = [newId(), newToken(), new Date(now.getTime() + ABSOLUTE_MS)];
    await tx.rows(OPEN, [
      tenant?.id ?? null,
      id,
      tokenHash(token),
      personId,
      deviceOf(userAgent),
      address ?? null,
      now,
      expiresAt,
    ]);
    return { id, personId, token, expiresAt };
  }

  /** Ends sessions of a person at once, all but one if it is named; how many there were. */
  async endAll(tx: PlatformTx, personId: string, except: string | null = null): Promise<number> {
    const ended = await tx.rows(
      `update identity.session set revoked_at = $2
        where person_id = $1 and revoked_at is null and expires_at > $2 and last_seen_at > $3 and id is distinct from $4::uuid returning id`,
      [personId, this.clock.now(), this.idleSince(), except],
    );
    return ended.length;
  }

  /** Ends this session, or all of the person; how many living ones there were. */
  async signOut(personId: string, sessionId: string, allSessions: boolean): Promise<number> {
    return this.database.transaction(async (tx) =>
      allSessions ? this.endAll(tx, personId) : this.end(tx, personId, sessionId),
    );
  }

  /** Ends one of the person's own sessions; again changes nothing. Throws NOT_FOUND for anybody else's. */
  async revoke(personId: string, sessionId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.rowOrFail(`select id from identity.session where id = $1 and person_id = $2`, [sessionId, personId]);
      await this.end(tx, personId, sessionId);
    });
  }

  idleSince(): Date {
    return new Date(this.clock.now().getTime() - IDLE_MS);
  }

  /** Ends one living session; how many that were. */
  async end(tx: PlatformTx, personId: string, sessionId: string): Promise<number> {
    const ended = await tx.rows(
      `update identity.session set revoked_at = $3 where id = $1 and person_id = $2 and revoked_at is null returning id`,
      [sessionId, personId, this.clock.now()],
    );
    return ended.length;
  }
}

const OPEN = /* sql */ `
  with made as (
    insert into identity.session (id, token_hash, person_id, device, ip_address, created_at, last_seen_at, expires_at)
    values ($2, $3, $4, $5, $6, $7, $7, $8))
  update identity.person_tenant set last_seen_at = $7 where tenant_id = $1 and person_id = $4
`;
