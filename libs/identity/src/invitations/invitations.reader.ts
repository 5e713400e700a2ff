import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import { currentLocale, PlatformDatabase, tokenHash, type PlatformTx, type TenantId } from '@lumbung/platform';
import { Vault } from '../secrets/vault.js';
import { ROLE_WORDS } from '../staff/role-words.js';
import { roleOf, type RoleKey, type RoleScope } from '../staff/role.js';
import type { Workplace } from '../staff/workplace.js';
import { Invitation, type InvitationPreview, type InvitationState } from './invitation.schema.js';
import { OrganisationNames } from './organisation-names.js';

export interface InvitationRow {
  readonly id: string;
  readonly tenantId: TenantId | null;
  readonly councilId: string | null;
  readonly fullName: string;
  readonly phoneSealed: Buffer | null;
  readonly email: string | null;
  readonly roles: RoleKey[];
  readonly invitedBy: string;
  readonly invitedByName: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
}

@Injectable()
export class InvitationsReader {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly vault: Vault,
    private readonly names: OrganisationNames,
    private readonly clock: Clock,
  ) {}

  /** Open and recent invitations of a workplace, newest first, at most 100. */
  async list(workplace: Workplace): Promise<Invitation[]> {
    const rows = await this.database.read<InvitationRow>(LIST[workplace.scope], [workplace.id]);
    return rows.map((row) => this.shown(row, workplace.held));
  }

  /** What a link offers; null for an unknown token. */
  async preview(token: string): Promise<InvitationPreview | null> {
    const row = await this.database.readRow<InvitationRow & { slug: string | null; hasAccount: boolean }>(PREVIEW, [
      tokenHash(token),
    ]);
    if (!row) return null;
    const { fullName, invitedByName, expiresAt, hasAccount, slug } = row;
    const place = placeOf(row);
    return {
      fullName,
      invitedByName,
      expiresAt,
      hasAccount,
      organisationName: (await this.names.nameOf(place.scope, place.id)) ?? slug ?? 'Dekopinda',
      cooperativeSlug: slug,
      roleLabels: row.roles.map((key) => ROLE_WORDS[key][currentLocale()].label),
      state: this.stateOf(row),
    };
  }

  /** The invitation behind a token as it is now. */
  async peek(token: string): Promise<InvitationRow | undefined> {
    return this.database.readRow<InvitationRow>(`${INVITATION} where i.token_hash = $1`, [tokenHash(token)]);
  }

  /** The invitation behind a token, locked so that it is accepted once. */
  async byToken(tx: PlatformTx, token: string): Promise<InvitationRow | undefined> {
    return tx.row<InvitationRow>(`${INVITATION} where i.token_hash = $1 for update of i`, [tokenHash(token)]);
  }

  async byId(tx: PlatformTx, id: string): Promise<InvitationRow> {
    return tx.rowOrFail<InvitationRow>(`${INVITATION} where i.id = $1 for update of i`, [id]);
  }

  stateOf({ acceptedAt, revokedAt, expiresAt }: InvitationRow): InvitationState {
    if (acceptedAt) return 'ACCEPTED';
    if (revokedAt) return 'REVOKED';
    return expiresAt <= this.clock.now() ? 'EXPIRED' : 'PENDING';
  }

  shown(row: InvitationRow, held: ReadonlySet<string>): Invitation {
    const { id, fullName, email, invitedByName, createdAt, expiresAt } = row;
    return Object.assign(new Invitation(), {
      id,
      fullName,
      phone: row.phoneSealed && this.vault.open('invitation phone', placeOf(row).id, row.phoneSealed),
      email,
      roles: row.roles.map((key) => roleOf(key, held)),
      state: this.stateOf(row),
      invitedByName,
      createdAt,
      expiresAt,
    });
  }
}

/** Where the invited person would work. */
export function placeOf({ tenantId, councilId }: InvitationRow): {
  scope: RoleScope;
  id: string;
  tenantId: TenantId | undefined;
} {
  return tenantId
    ? { scope: 'COOPERATIVE', id: tenantId, tenantId }
    : { scope: 'COUNCIL', id: councilId ?? '', tenantId: undefined };
}

const COLUMNS = /* sql */ `
  i.id, i.tenant_id as "tenantId", i.council_id as "councilId", i.full_name as "fullName", i.phone_sealed as "phoneSealed", i.email, i.roles,
  i.invited_by as "invitedBy", p.full_name as "invitedByName", i.created_at as "createdAt", i.expires_at as "expiresAt",
  i.accepted_at as "acceptedAt", i.revoked_at as "revokedAt"`;

const INVITATION = /* sql */ `select ${COLUMNS} from identity.invitation i join identity.person p on p.id = i.invited_by`;

const LIST: Record<RoleScope, string> = {
  COOPERATIVE: `${INVITATION} where i.tenant_id = $1 order by i.created_at desc, i.id desc limit 100`,
  COUNCIL: `${INVITATION} where i.council_id = $1 order by i.created_at desc, i.id desc limit 100`,
};

const PREVIEW = /* sql */ `
  select ${COLUMNS}, t.slug,
         exists (select from identity.person a where a.phone_hash = i.phone_hash or a.email = i.email) as "hasAccount"
    from identity.invitation i
    join identity.person p on p.id = i.invited_by
    left join platform.tenant t on t.id = i.tenant_id
   where i.token_hash = $1
`;
