import { paymentSettingsUpdated } from '@lumbung/events';
import { Clock } from '@lumbung/kernel';
import { currentTenant, InvalidInput, TenantDatabase, TenantVault, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CHANNELS_OF, methodOf, PaymentProviderName } from '../payments/payment-channels.js';
import { channelLabel } from '../payments/payment.resolver.js';
import { sealedAbout } from '../providers/provider-accounts.service.js';
import {
  MOST_FEE,
  type PaymentProviderSetting,
  type ProviderChannelSetting,
  type UpdatePaymentProviderInput,
} from './provider-settings.schema.js';

/** Which payment provider takes the money of a cooperative, with whose keys, through which channels. */
@Injectable()
export class ProviderSettingsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
    private readonly clock: Clock,
  ) {}

  /** Every provider there is, with what was agreed with it. Keys are shown by their last four signs. */
  async settings(): Promise<PaymentProviderSetting[]> {
    const rows = await this.db.read<SettingRow>(SETTINGS);
    return Object.values(PaymentProviderName).map((provider) => settingOf(provider, rows));
  }

  /**
   * Changes what is named and leaves the rest; keys are sealed before they are written and never answered again.
   * Payments opened before go on with their provider. Refuses with InvalidInput: no key the first time, a test key for
   * real money or the other way round, a channel this provider does not have or one named twice, a fee out of bounds.
   */
  async update(input: UpdatePaymentProviderInput): Promise<PaymentProviderSetting | InvalidInput> {
    const { provider } = input;
    const secretKey = input.secretKey?.trim();
    const webhookToken = input.webhookToken?.trim();
    const channels = input.channels ?? [];
    const problem = problemOf(input);
    if (problem) return problem;
    const keys = await this.vault.keys();
    const sealed = secretKey ? keys.seal(secretKey, sealedAbout(provider, 'secretKey')) : null;
    const sealedToken = webhookToken ? keys.seal(webhookToken, sealedAbout(provider, 'webhookToken')) : null;

    return this.db.transaction(async (tx) => {
      await tx.rows(LOCK);
      const before = settingOf(provider, await tx.rows<SettingRow>(SETTINGS));
      if (!before.secretKeyMasked && !secretKey) return new InvalidInput('payments.problem.keyMissing', 'secretKey');
      if (provider === 'XENDIT' && !before.webhookTokenMasked && !webhookToken)
        return new InvalidInput('payments.problem.keyMissing', 'webhookToken');
      const isProduction = input.isProduction ?? before.isProduction;
      const kept = secretKey ? undefined : await this.keptKey(tx, provider);
      const isTest = isTestKey(provider, secretKey ?? keys.open(kept as Buffer, sealedAbout(provider, 'secretKey')));
      if (isTest !== undefined && isTest === isProduction)
        return new InvalidInput('payments.problem.keyOfOtherWorld', 'secretKey');

      const isActive = input.isActive ?? before.isActive;
      if (isActive) await tx.rows(REST, [provider]);
      const hints = [hintOf(secretKey), hintOf(webhookToken)];
      await tx.rows(UPSERT, [
        provider,
        isActive,
        isProduction,
        sealed,
        hints[0],
        sealedToken,
        hints[1],
        this.clock.now(),
      ]);
      if (channels.length > 0) {
        await tx.rows(SWITCH, [
          provider,
          channels.map(({ channel }) => channel),
          channels.map(({ isEnabled }) => isEnabled),
          channels.map(({ feeFlat }) => feeFlat?.amount ?? null),
          channels.map(({ feeBasisPoints }) => feeBasisPoints ?? null),
        ]);
      }
      const after = settingOf(provider, await tx.rows<SettingRow>(SETTINGS));
      tx.audit({
        action: 'payments.configureProvider',
        subject: 'paymentSettings',
        subjectId: tx.tenantId,
        before: shown(before),
        after: shown(after),
      });
      const available = await tx.rows<{ method: string }>(AVAILABLE);
      tx.emit(paymentSettingsUpdated({ availableMethods: available.map(({ method }) => method) }));
      return after;
    });
  }

  private async keptKey(tx: Tx, provider: PaymentProviderName): Promise<Buffer> {
    return (await tx.rowOrFail<{ key: Buffer }>(KEY, [provider])).key;
  }
}

interface SettingRow {
  readonly provider: PaymentProviderName;
  readonly isActive: boolean;
  readonly isProduction: boolean;
  readonly secretKeyHint: string | null;
  readonly webhookTokenHint: string | null;
  readonly updatedAt: string;
  readonly channels: readonly Pick<ProviderChannelSetting, 'channel' | 'isEnabled' | 'feeFlat' | 'feeBasisPoints'>[];
}

function settingOf(provider: PaymentProviderName, rows: readonly SettingRow[]): PaymentProviderSetting {
  const row = rows.find((it) => it.provider === provider);
  const known = new Map(row?.channels.map((it) => [it.channel, it]));
  return {
    __typename: 'PaymentProviderSetting',
    provider,
    isActive: row?.isActive ?? false,
    isProduction: row?.isProduction ?? false,
    secretKeyMasked: row?.secretKeyHint ? `••••${row.secretKeyHint}` : null,
    webhookTokenMasked: row?.webhookTokenHint ? `••••${row.webhookTokenHint}` : null,
    webhookPath: `/webhooks/payments/${provider.toLowerCase()}/${currentTenant().id}`,
    channels: CHANNELS_OF[provider].map((channel) => ({
      channel,
      label: channelLabel(channel),
      method: methodOf(channel),
      isEnabled: known.get(channel)?.isEnabled ?? false,
      feeFlat: known.get(channel)?.feeFlat ?? 0,
      feeBasisPoints: known.get(channel)?.feeBasisPoints ?? 0,
    })),
    updatedAt: row?.updatedAt ?? null,
  };
}

function problemOf({ provider, channels }: UpdatePaymentProviderInput): InvalidInput | undefined {
  const named = (channels ?? []).map(({ channel }) => channel);
  if (new Set(named).size < named.length) return new InvalidInput('payments.problem.channelTwice', 'channels');
  if (named.some((channel) => !CHANNELS_OF[provider].includes(channel)))
    return new InvalidInput('payments.problem.channelUnknown', 'channels');
  if (channels?.some(({ feeFlat }) => feeFlat && (feeFlat.isNegative || feeFlat.exceeds(MOST_FEE))))
    return new InvalidInput('payments.problem.fee', 'channels');
  return undefined;
}

/** Whether a key is for playing; undefined where its form does not tell. */
function isTestKey(provider: PaymentProviderName, key: string): boolean | undefined {
  if (provider === 'XENDIT')
    return key.startsWith('xnd_development_') ? true : key.startsWith('xnd_production_') ? false : undefined;
  return key.startsWith('SB-') ? true : undefined;
}

function hintOf(key: string | undefined): string | null {
  return key ? key.slice(-4) : null;
}

/** What of a setting belongs into the audit chain. */
function shown({ isActive, isProduction, secretKeyMasked, webhookTokenMasked, channels }: PaymentProviderSetting) {
  const open = channels.filter(({ isEnabled }) => isEnabled).map(({ channel }) => channel);
  return { isActive, isProduction, secretKeyMasked, webhookTokenMasked, channels: open };
}

const SETTINGS = /* sql */ `
  select a.provider, a.is_active as "isActive", a.is_production as "isProduction", a.secret_key_hint as "secretKeyHint",
         a.webhook_token_hint as "webhookTokenHint", a.updated_at as "updatedAt",
         coalesce((select json_agg(json_build_object('channel', c.channel, 'isEnabled', c.is_enabled, 'feeFlat', c.fee_flat,
                                                     'feeBasisPoints', c.fee_basis_points))
                     from payments.provider_channel c where c.tenant_id = $1 and c.provider = a.provider), '[]') as channels
    from payments.provider_account a where a.tenant_id = $1
`;

const LOCK = `select a.provider from payments.provider_account a where a.tenant_id = $1 order by a.provider for update`;

const KEY = `select a.secret_key_sealed as key from payments.provider_account a where a.tenant_id = $1 and a.provider = $2`;

const REST = `update payments.provider_account a set is_active = false where a.tenant_id = $1 and a.provider <> $2 and a.is_active`;

const UPSERT = /* sql */ `
  insert into payments.provider_account as a
    (tenant_id, provider, is_active, is_production, secret_key_sealed, secret_key_hint, webhook_token_sealed, webhook_token_hint, updated_at)
  select $1, $2, $3, $4, coalesce($5::bytea, k.secret_key_sealed), coalesce($6, k.secret_key_hint),
         coalesce($7::bytea, k.webhook_token_sealed), coalesce($8, k.webhook_token_hint), $9
    from (select) one left join payments.provider_account k on k.tenant_id = $1 and k.provider = $2
  on conflict (tenant_id, provider) do update
     set is_active = excluded.is_active, is_production = excluded.is_production, secret_key_sealed = excluded.secret_key_sealed,
         secret_key_hint = excluded.secret_key_hint, webhook_token_sealed = excluded.webhook_token_sealed,
         webhook_token_hint = excluded.webhook_token_hint, updated_at = excluded.updated_at
`;

const SWITCH = /* sql */ `
  insert into payments.provider_channel as c (tenant_id, provider, channel, is_enabled, fee_flat, fee_basis_points)
  select $1, $2, asked.channel, asked.is_enabled, coalesce(asked.flat, k.fee_flat, 0), coalesce(asked.points, k.fee_basis_points, 0)
    from unnest($3::text[], $4::boolean[], $5::bigint[], $6::integer[]) asked (channel, is_enabled, flat, points)
    left join payments.provider_channel k on k.tenant_id = $1 and k.provider = $2 and k.channel = asked.channel
  on conflict (tenant_id, provider, channel) do update
     set is_enabled = excluded.is_enabled, fee_flat = excluded.fee_flat, fee_basis_points = excluded.fee_basis_points
`;

const AVAILABLE = `select m.method /* tenant_id */ from payments.methods($1) m where m.is_enabled and m.is_configured`;
