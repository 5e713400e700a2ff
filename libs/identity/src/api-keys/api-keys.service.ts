import { Injectable } from '@nestjs/common';
import { Clock, collapseSpaces, newId } from '@lumbung/kernel';
import {
  currentPrincipal,
  currentTenant,
  InvalidInput,
  newToken,
  notFound,
  PlatformDatabase,
  tokenHash,
} from '@lumbung/platform';
import { currentPerson } from '../sessions/own-account.js';
import { PermissionExceeded } from '../staff/staff.schema.js';
import { ApiKey, ApiKeyCreated, type CreateApiKeyInput } from './api-key.schema.js';

/** How much of the secret part is kept readable, so that people can tell their keys apart. */
const SHOWN_CHARACTERS = 4;

@Injectable()
export class ApiKeysService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly clock: Clock,
  ) {}

  /** The keys of this cooperative, newest first, at most 100; ended ones too. */
  async list(): Promise<ApiKey[]> {
    const rows = await this.database.read<ApiKey>(
      `${KEYS} where k.tenant_id = $1 order by k.created_at desc, k.id desc limit 100`,
      [currentTenant().id],
    );
    return rows.map((row) => Object.assign(new ApiKey(), row));
  }

  /**
   * Makes a key for programs of this cooperative. It never does more than its maker holds at the moment it is used.
   * Refuses with InvalidInput (no name, no permission) and PermissionExceeded; throws FORBIDDEN when a key asks for a
   * key, because that one would outlive its maker.
   */
  async create(input: CreateApiKeyInput): Promise<ApiKeyCreated | PermissionExceeded | InvalidInput> {
    const { personId } = currentPerson();
    const { permissions: held, displayName } = currentPrincipal();
    const tenantId = currentTenant().id;
    const name = collapseSpaces(input.name);
    const permissions = [...new Set(input.permissions)].sort();
    if (name === '') return new InvalidInput('problem.keyNameNeeded', 'name');
    if (permissions.length === 0) return new InvalidInput('problem.permissionsNeeded', 'permissions');
    const missing = permissions.filter((permission) => !held.has(permission));
    if (missing.length > 0) return new PermissionExceeded(missing);

    const kind = `lbg_${input.mode.toLowerCase()}_`;
    const secret = `${kind}${newToken()}`;
    const createdAt = this.clock.now();
    const key = {
      id: newId(),
      name,
      mode: input.mode,
      prefix: secret.slice(0, kind.length + SHOWN_CHARACTERS),
      permissions,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + input.expiresInDays * 86_400_000),
    };
    return this.database.transaction(async (tx) => {
      await tx.rows(ADD, [
        tenantId,
        key.id,
        tokenHash(secret),
        name,
        key.mode,
        key.prefix,
        permissions,
        personId,
        createdAt,
        key.expiresAt,
      ]);
      tx.audit({
        action: 'identity.createApiKey',
        subject: 'apiKey',
        subjectId: key.id,
        after: { name, prefix: key.prefix, permissions },
      });
      const apiKey = Object.assign(new ApiKey(), key, {
        createdByName: displayName,
        lastUsedAt: null,
        revokedAt: null,
      });
      return Object.assign(new ApiKeyCreated(), { apiKey, secret });
    }, tenantId);
  }

  /** Ends a key at once; once more changes nothing. Throws NOT_FOUND for a key of another cooperative. */
  async revoke(apiKeyId: string): Promise<ApiKey> {
    const tenantId = currentTenant().id;
    return this.database.transaction(async (tx) => {
      const [ended] = await tx.rows(
        `update identity.api_key set revoked_at = $3 where tenant_id = $1 and id = $2 and revoked_at is null returning id`,
        [tenantId, apiKeyId, this.clock.now()],
      );
      const row = await tx.row<ApiKey>(`${KEYS} where k.tenant_id = $1 and k.id = $2`, [tenantId, apiKeyId]);
      if (!row) throw notFound();
      if (ended)
        tx.audit({
          action: 'identity.revokeApiKey',
          subject: 'apiKey',
          subjectId: apiKeyId,
          before: { name: row.name },
        });
      return Object.assign(new ApiKey(), row);
    }, tenantId);
  }
}

const KEYS = /* sql */ `
  select k.id, k.name, k.mode, k.prefix, k.permissions, p.full_name as "createdByName", k.created_at as "createdAt",
         k.expires_at as "expiresAt", k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt"
    from identity.api_key k join identity.person p on p.id = k.created_by
`;

const ADD = /* sql */ `
  insert into identity.api_key (tenant_id, id, key_hash, name, mode, prefix, permissions, created_by, created_at, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
`;
