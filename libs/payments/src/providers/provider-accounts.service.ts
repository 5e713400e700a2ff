import { notFound, TenantDatabase, TenantVault } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { PaymentProviderName } from '../payments/payment-channels.js';
import { Midtrans } from './midtrans.js';
import type { PaymentProvider, ProviderAccount } from './provider.js';
import { Xendit } from './xendit.js';

/** The providers, and as whom the current cooperative speaks with them. */
@Injectable()
export class ProviderAccounts {
  private readonly providers: Readonly<Record<PaymentProviderName, PaymentProvider>>;

  constructor(
    midtrans: Midtrans,
    xendit: Xendit,
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
  ) {
    this.providers = { MIDTRANS: midtrans, XENDIT: xendit };
  }

  provider(name: PaymentProviderName): PaymentProvider {
    return this.providers[name];
  }

  /** The keys, opened; also of a provider that is no longer used, since its late news still counts. Throws NOT_FOUND. */
  async account(name: PaymentProviderName): Promise<ProviderAccount> {
    const [row, keys] = await Promise.all([this.db.readRow<SealedAccount>(ACCOUNT, [name]), this.vault.keys()]);
    if (!row) throw notFound();
    return {
      provider: name,
      isProduction: row.isProduction,
      secretKey: keys.open(row.secretKey, sealedAbout(name, 'secretKey')),
      webhookToken: row.webhookToken && keys.open(row.webhookToken, sealedAbout(name, 'webhookToken')),
    };
  }
}

interface SealedAccount {
  readonly isProduction: boolean;
  readonly secretKey: Buffer;
  readonly webhookToken: Buffer | null;
}

/** What a sealed key belongs to: it opens for nothing else. */
export function sealedAbout(provider: PaymentProviderName, column: 'secretKey' | 'webhookToken'): string {
  return `payments.provider_account ${provider} ${column}`;
}

const ACCOUNT = `
  select a.is_production as "isProduction", a.secret_key_sealed as "secretKey", a.webhook_token_sealed as "webhookToken"
    from payments.provider_account a where a.tenant_id = $1 and a.provider = $2`;
