import { asId, Clock, newId, type Id } from '@lumbung/kernel';
import {
  Config,
  currentLocale,
  currentPrincipal,
  currentTenant,
  TenantDatabase,
  TenantVault,
  translate,
  type TenantKeys,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { MemberKind } from '../members/member.types.js';
import type { ApplicationLink, MembershipDesk, MembershipSettings } from './application.types.js';
import type { RefundRule } from '../exits/refund-rule.js';
import { FIELDS_AT_FIRST, type ProfileField } from '../self-service/profile-field.js';
import type { CreateApplicationLinkInput, UpdateMembershipSettingsInput } from './applications.inputs.js';
import { idOfToken, tokenOf } from './sealed-token.js';

const DAY_MS = 86_400_000;

interface SettingsRow {
  readonly isOnlineOpen: boolean;
  readonly needsSecondOfficer: boolean;
  readonly requirements: string | null;
  readonly consentText: string | null;
  readonly refundRule: RefundRule;
  readonly refundMonths: number | null;
  readonly selfServiceFields: ProfileField[];
}
type LinkRow = Omit<ApplicationLink, '__typename' | 'url' | 'isOpen'> & { isRevoked: boolean };

const DEFAULTS: SettingsRow = {
  isOnlineOpen: true,
  needsSecondOfficer: false,
  requirements: null,
  consentText: null,
  refundRule: 'AT_ONCE',
  refundMonths: null,
  selfServiceFields: [...FIELDS_AT_FIRST],
};
const REFUND_MONTHS_AT_FIRST = 3;
const SETTINGS = `select is_online_open as "isOnlineOpen", needs_second_officer as "needsSecondOfficer", requirements, consent_text as "consentText",
    refund_rule as "refundRule", refund_months as "refundMonths", to_json(self_service_fields) as "selfServiceFields"
  from membership.settings where tenant_id = $1`;
const LINK_COLUMNS = `id, label, kind, uses, most_uses as "mostUses", expires_at as "expiresAt", created_at as "createdAt",
  created_by_name as "createdByName", revoked_at is not null as "isRevoked"`;
const LINK = `select ${LINK_COLUMNS} from membership.application_link where tenant_id = $1 and id = $2`;
const LINKS = `select ${LINK_COLUMNS} from membership.application_link where tenant_id = $1 order by id desc limit 50`;

/** The doors through which people apply, and what is written on them. */
@Injectable()
export class MembershipDeskService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** What anybody may read before he applies; with a link what that link is for. */
  async desk(token: string | null): Promise<MembershipDesk> {
    const settings = await this.settings();
    const { requirements, consentText } = settings;
    const id = token ? idOfToken(await this.vault.keys(), token, 'membership application link') : null;
    const row = id ? await this.db.readRow<LinkRow>(LINK, [id]) : undefined;
    const isOpen = token ? row !== undefined && this.isOpen(row) : settings.isOnlineOpen;
    return { isOpen, kind: row?.kind ?? 'REGULAR', requirements, consentText };
  }

  /** The cooperative's choices; where it said nothing, those of the platform. */
  async settings(tx?: Tx): Promise<MembershipSettings> {
    const row = (await (tx ? tx.row<SettingsRow>(SETTINGS) : this.db.readRow<SettingsRow>(SETTINGS))) ?? DEFAULTS;
    return { __typename: 'MembershipSettings', ...row, consentText: row.consentText ?? standardConsent() };
  }

  /** Changes how members are taken on; what is absent stays. */
  async update(input: UpdateMembershipSettingsInput): Promise<MembershipSettings> {
    return this.db.transaction(async (tx) => {
      const before = (await tx.row<SettingsRow>(SETTINGS)) ?? DEFAULTS;
      const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
      const after = { ...before, ...given } as SettingsRow;
      const refundRule = after.refundRule ?? DEFAULTS.refundRule;
      await tx.rows(
        `insert into membership.settings (tenant_id, is_online_open, needs_second_officer, requirements, consent_text, refund_rule, refund_months,
           self_service_fields) values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (tenant_id) do update set is_online_open = excluded.is_online_open, needs_second_officer = excluded.needs_second_officer,
           requirements = excluded.requirements, consent_text = excluded.consent_text, refund_rule = excluded.refund_rule,
           refund_months = excluded.refund_months, self_service_fields = excluded.self_service_fields`,
        [
          after.isOnlineOpen ?? DEFAULTS.isOnlineOpen,
          after.needsSecondOfficer ?? DEFAULTS.needsSecondOfficer,
          after.requirements?.trim() || null,
          after.consentText?.trim() || null,
          refundRule,
          refundRule === 'WITHIN_MONTHS' ? (after.refundMonths ?? REFUND_MONTHS_AT_FIRST) : null,
          after.selfServiceFields ?? DEFAULTS.selfServiceFields,
        ],
      );
      const subjectId = currentTenant().id;
      tx.audit({ action: 'membership.updateSettings', subject: 'MembershipSettings', subjectId, before, after });
      return this.settings(tx);
    });
  }

  /** A link for one person, or for a poster with many; it ends by itself. */
  async createLink({ label, kind, validDays, mostUses }: CreateApplicationLinkInput): Promise<ApplicationLink> {
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const [id, now] = [newId<'ApplicationLink'>(), this.clock.now()];
      const expiresAt = new Date(now.getTime() + validDays * DAY_MS);
      await tx.rows(
        `insert into membership.application_link (tenant_id, id, label, kind, created_at, created_by_name, expires_at, most_uses)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, label.trim(), kind, now, currentPrincipal().displayName, expiresAt, mostUses],
      );
      tx.audit({
        action: 'membership.createApplicationLink',
        subject: 'ApplicationLink',
        subjectId: id,
        after: { label, kind, mostUses, expiresAt },
      });
      return this.shown(keys, await tx.rowOrFail<LinkRow>(LINK, [id]));
    });
  }

  /** Ends a link; asked again it answers the same. Throws NOT_FOUND. */
  async revokeLink(linkId: string): Promise<ApplicationLink> {
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      await tx.rows(
        `update membership.application_link set revoked_at = coalesce(revoked_at, $3) where tenant_id = $1 and id = $2`,
        [linkId, this.clock.now()],
      );
      const row = await tx.rowOrFail<LinkRow>(LINK, [linkId]);
      tx.audit({ action: 'membership.revokeApplicationLink', subject: 'ApplicationLink', subjectId: linkId });
      return this.shown(keys, row);
    });
  }

  /** The newest 50 links. */
  async links(): Promise<ApplicationLink[]> {
    const keys = await this.vault.keys();
    return (await this.db.read<LinkRow>(LINKS)).map((row) => this.shown(keys, row));
  }

  /** Takes one use of a link, or null when it is no longer good; two at once for the last use: one gets it. */
  async useLink(
    tx: Tx,
    keys: TenantKeys,
    token: string,
  ): Promise<{ id: Id<'ApplicationLink'>; kind: MemberKind } | null> {
    const id = idOfToken(keys, token, 'membership application link');
    const row = await tx.row<{ kind: MemberKind }>(
      `update membership.application_link set uses = uses + 1 where tenant_id = $1 and id = $2::uuid and uses < most_uses
          and revoked_at is null and expires_at > $3 returning kind`,
      [id, this.clock.now()],
    );
    return id && row ? { id: asId<'ApplicationLink'>(id), kind: row.kind } : null;
  }

  private shown(keys: TenantKeys, row: LinkRow): ApplicationLink {
    const { isRevoked: _, ...link } = row;
    const token = tokenOf(keys, row.id, 'membership application link');
    const shop = this.config.SHOP_URL.replace('{slug}', currentTenant().slug);
    const url = `${shop}/anggota/daftar?tautan=${token}`;
    return { __typename: 'ApplicationLink', ...link, url, isOpen: this.isOpen(row) };
  }

  private isOpen({ uses, mostUses, expiresAt, isRevoked }: LinkRow): boolean {
    return !isRevoked && uses < mostUses && new Date(expiresAt) > this.clock.now();
  }
}

const standardConsent = () => translate('membership.consent', currentLocale());
