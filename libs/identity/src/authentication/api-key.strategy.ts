import { Injectable } from '@nestjs/common';
import passport from 'passport';
import { Clock } from '@lumbung/kernel';
import {
  notFound,
  PlatformDatabase,
  TenantDirectory,
  tokenHash,
  type PersonId,
  type Tenant,
  type TenantId,
} from '@lumbung/platform';
import { SEEN_EVERY_MS } from '../sessions/sessions.service.js';
import { Holdings, type Bearer, type BearerRequest } from './credential.js';

interface KeyRow {
  readonly id: string;
  readonly tenantId: TenantId;
  readonly name: string;
  readonly permissions: string[];
  readonly lastUsedAt: Date | null;
  readonly personId: PersonId;
  readonly roles: string[];
}

const MOST_KEPT = 5_000;

/** A program by its API key. The key's tenant is the tenant of the request; naming another one answers NOT_FOUND. */
@Injectable()
export class ApiKeyStrategy extends passport.Strategy {
  override readonly name = 'apiKey';
  /** Slug of the tenant a key belongs to, so that a program need not name it and still costs one read. */
  private readonly tenantOfKey = new Map<string, string>();

  constructor(
    private readonly database: PlatformDatabase,
    private readonly directory: TenantDirectory,
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

  private async recognise({ token, tenant: named }: BearerRequest): Promise<Bearer | undefined> {
    const hash = tokenHash(token);
    const tenant = named ?? (await this.tenantOf(hash));
    if (!tenant) return undefined;
    const now = this.clock.now();
    const row = await this.database.readRow<KeyRow>(KEY, [tenant.id, hash, now], tenant.id);
    if (!row) return undefined;
    if (row.tenantId !== tenant.id) throw notFound();
    if (now.getTime() - (row.lastUsedAt?.getTime() ?? 0) > SEEN_EVERY_MS) await this.touch(row.id, now);
    // A key never does more than its maker still may: who loses a role takes it from his keys too.
    const held = this.holdings.of(row.roles);
    const permissions = new Set(row.permissions.filter((permission) => held.has(permission)));
    const { personId, name: displayName, roles } = row;
    return { tenant, principal: { kind: 'apiKey', personId, displayName, roles, permissions } };
  }

  private async tenantOf(hash: Buffer): Promise<Tenant | undefined> {
    const key = hash.toString('base64');
    let slug = this.tenantOfKey.get(key);
    if (slug === undefined) {
      const row = await this.database.readRow<{ slug: string }>(
        `select t.slug from identity.api_key k join platform.tenant t on t.id = k.tenant_id where k.key_hash = $1`,
        [hash],
      );
      if (!row) return undefined;
      slug = row.slug;
      if (this.tenantOfKey.size >= MOST_KEPT) this.tenantOfKey.clear();
      this.tenantOfKey.set(key, slug);
    }
    const tenant = await this.directory.bySlugOrHost(slug);
    if (!tenant) this.tenantOfKey.delete(key);
    return tenant;
  }

  private async touch(id: string, now: Date): Promise<void> {
    await this.database.transaction((tx) =>
      tx.rows(`update identity.api_key set last_used_at = $2 where id = $1`, [id, now]),
    );
  }
}

const KEY = /* sql */ `
  select k.id, k.tenant_id as "tenantId", k.name, k.permissions, k.last_used_at as "lastUsedAt", k.created_by as "personId",
         array(select a.role from identity.role_assignment a where a.tenant_id = $1 and a.person_id = k.created_by order by a.role) as roles
    from identity.api_key k
   where k.key_hash = $2 and k.revoked_at is null and k.expires_at > $3
`;
