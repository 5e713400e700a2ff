import type { Money } from '@lumbung/kernel';
import type { PaymentChannel, PaymentProviderName } from '../payments/payment-channels.js';

/** With whom and as whom we speak. Never logged, never answered. */
export interface ProviderAccount {
  readonly provider: PaymentProviderName;
  readonly isProduction: boolean;
  readonly secretKey: string;
  /** Xendit's verification token; Midtrans signs with the secret key. */
  readonly webhookToken: string | null;
}

/** A charge, by our name for it and, once known, the provider's. */
export interface ChargeName {
  readonly reference: string;
  readonly providerId: string | null;
}

export interface ChargeWish {
  readonly reference: string;
  /** The same key twice makes one charge, as long as the provider remembers it. */
  readonly idempotencyKey: string;
  readonly channel: PaymentChannel;
  /** Whole rupiah. */
  readonly amount: Money;
  readonly now: Date;
  readonly expiresAt: Date;
  /** Shown at the bank; the cooperative's shop, not the buyer: no personal data leaves for it. */
  readonly payee: string;
  /** Where a wallet sends the buyer back to. */
  readonly returnUrl: string;
}

/** What the buyer has to do. */
export interface ChargeInstructions {
  readonly providerId: string;
  readonly accountNo?: string | null;
  readonly billerCode?: string | null;
  readonly qrPayload?: string | null;
  readonly deeplinkUrl?: string | null;
  readonly expiresAt?: Date | null;
}

export interface ChargeStatus {
  /** UNKNOWN: the provider has no such charge. */
  readonly state: 'PENDING' | 'PAID' | 'ENDED' | 'UNKNOWN';
  readonly providerId: string | null;
  /** What was paid or is to be paid; null where the provider did not say a whole number of rupiah. */
  readonly amount: Money | null;
}

/** News from a provider that is proven to be its own. */
export interface ProviderNews {
  /** The same for every repetition of the same news. */
  readonly key: string;
  readonly reference: string;
  readonly providerId: string | null;
  /** Names one payment of money: a second one for the same charge has another. */
  readonly moneyId: string;
  /** In the provider's words, to be read by people. */
  readonly word: string;
  readonly saysPaid: boolean;
  readonly amount: Money | null;
}

export interface RefundWish {
  readonly refundId: string;
  readonly amount: Money;
}

/** What every payment provider can do for us. Each call may throw ProviderFailure and nothing else. */
export interface PaymentProvider {
  charge(account: ProviderAccount, wish: ChargeWish): Promise<ChargeInstructions>;
  status(account: ProviderAccount, charge: ChargeName): Promise<ChargeStatus>;
  /** The provider takes nothing more for it; says nothing when it was over already. */
  close(account: ProviderAccount, charge: ChargeName): Promise<void>;
  refund(account: ProviderAccount, charge: ChargeName, wish: RefundWish): Promise<void>;
  /** What a call of the provider says; undefined when it cannot be proven to come from it. */
  read(account: ProviderAccount, headers: Readonly<Record<string, unknown>>, body: object): ProviderNews | undefined;
}

/**
 * REFUSED: asking again brings the same. UNAVAILABLE: it may work later. REFERENCE_USED: our name for the charge is
 * taken, and what is behind it cannot be shown.
 */
export type FailureKind = 'REFUSED' | 'UNAVAILABLE' | 'REFERENCE_USED';

/** The provider did not do what it was asked. Its `code` is the provider's own, without any of our secrets. */
export class ProviderFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly code: string,
  ) {
    super(`The payment provider answered ${kind}: ${code}.`);
  }
}
