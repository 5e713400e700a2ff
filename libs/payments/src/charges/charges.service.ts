import { Clock, rupiah, type Money } from '@lumbung/kernel';
import { Config, currentTenant, log, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { PaymentChannel, PaymentProviderName } from '../payments/payment-channels.js';
import type { PaymentState } from '../payments/payment-states.js';
import { ProviderAccounts } from '../providers/provider-accounts.service.js';
import { ProviderFailure, type ChargeInstructions } from '../providers/provider.js';
import { readFields, valueOf } from '../qris/tlv.js';
import { askTask, closeTask } from './charge-tasks.js';
import { within } from './within.js';

/** Longer than a provider may take to answer: whoever finds a lease older than this may make the charge himself. */
const LEASE_MS = 30_000;
const MINUTE_MS = 60_000;

export type ChargeOutcome = 'MADE' | 'FAILED' | 'LATER' | 'NOTHING_TO_DO';

/**
 * Makes charges with payment providers. Never inside a transaction: the row says what is to be made, a lease who makes
 * it, and the answer is written afterwards.
 */
@Injectable()
export class PaymentCharges {
  constructor(
    private readonly accounts: ProviderAccounts,
    private readonly db: TenantDatabase,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the charge of a payment once, after the transaction that opened it committed, and keeps what the buyer has to
   * do (`payment.instructions`). Call it right after COMMIT; what it could not do the worker does. Safe to call by
   * anybody at any time: a charge that was made or is being made is left alone. Never throws for what a provider does.
   */
  async start(paymentId: string): Promise<ChargeOutcome> {
    const lease = await this.lease(paymentId);
    if (!lease) return 'NOTHING_TO_DO';
    try {
      const instructions = await this.ask(lease);
      await this.db.transaction((tx) => this.keep(tx, lease, instructions));
      return 'MADE';
    } catch (error) {
      if (!(error instanceof ProviderFailure)) throw error;
      return this.giveBack(lease, error);
    }
  }

  /**
   * As `start`, for somebody who waits for the page: after so many milliseconds he is shown that the charge is being made
   * (LATER), and it is made all the same.
   */
  startFor(paymentId: string, patienceMs: number): Promise<ChargeOutcome> {
    return within(this.start(paymentId), patienceMs, 'LATER');
  }

  /** Whether the charge still waits to be made. */
  async isWaiting(paymentId: string): Promise<boolean> {
    return (await this.db.readRow(WAITING, [paymentId])) !== undefined;
  }

  private lease(paymentId: string): Promise<Lease | undefined> {
    const now = this.clock.now();
    return this.db.transaction((tx) => tx.row<Lease>(LEASE, [paymentId, now, new Date(now.getTime() + LEASE_MS)]));
  }

  private async ask(lease: Lease): Promise<ChargeInstructions> {
    const account = await this.accounts.account(lease.provider);
    const shop = this.config.SHOP_URL.replace('{slug}', currentTenant().slug);
    return this.accounts.provider(lease.provider).charge(
      { ...account, isProduction: lease.isProduction },
      {
        reference: lease.reference,
        idempotencyKey: lease.reference,
        channel: lease.channel,
        amount: rupiah(lease.amount) satisfies Money,
        now: this.clock.now(),
        expiresAt: lease.expiresAt,
        payee: currentTenant().slug.replaceAll('-', ' ').slice(0, 40),
        returnUrl: shop,
      },
    );
  }

  private async keep(tx: Tx, { paymentId, expiresAt }: Lease, made: ChargeInstructions): Promise<void> {
    const qris = made.qrPayload ? merchantOf(made.qrPayload) : null;
    const kept = await tx.rowOrFail<{ state: PaymentState }>(KEEP, [
      paymentId,
      made.providerId,
      made.accountNo ?? null,
      made.billerCode ?? null,
      made.qrPayload ?? null,
      made.deeplinkUrl ?? null,
      made.expiresAt ?? null,
      qris?.name ?? null,
      qris?.nmid ?? null,
    ]);
    tx.audit({
      action: 'payments.charge',
      subject: 'payment',
      subjectId: paymentId,
      after: { providerId: made.providerId },
    });
    if (kept.state !== 'PENDING') return tx.schedule(closeTask(paymentId));
    // Also when no notification ever comes: once before the end, once after it for whoever paid in the last moment.
    tx.schedule(askTask(paymentId, new Date(expiresAt.getTime() - MINUTE_MS), 'before'));
    tx.schedule(askTask(paymentId, new Date(expiresAt.getTime() + 10 * MINUTE_MS), 'after'));
  }

  /** What stands under a used name was never shown to the buyer: nobody should be able to pay it. */
  private async close({ provider, isProduction, reference }: Lease): Promise<void> {
    const account = await this.accounts.account(provider);
    const name = { reference, providerId: null };
    await this.accounts
      .provider(provider)
      .close({ ...account, isProduction }, name)
      .catch((error: unknown) => {
        if (!(error instanceof ProviderFailure)) throw error;
      });
  }

  private async giveBack(lease: Lease, failure: ProviderFailure): Promise<ChargeOutcome> {
    const { paymentId, reference } = lease;
    log.warn({ paymentId, kind: failure.kind, code: failure.code }, 'a charge was not made');
    const state = failure.kind === 'REFUSED' ? 'FAILED' : 'TO_MAKE';
    const next = failure.kind === 'REFERENCE_USED' ? nextReference(paymentId, reference) : reference;
    await this.db.transaction(async (tx) => {
      await tx.rows(GIVE_BACK, [paymentId, state, next, failure.code]);
      tx.audit({
        action: 'payments.charge',
        subject: 'payment',
        subjectId: paymentId,
        after: { problem: failure.code },
      });
    });
    if (failure.kind === 'REFERENCE_USED') {
      await this.close(lease);
      return this.start(paymentId);
    }
    return state === 'FAILED' ? 'FAILED' : 'LATER';
  }
}

interface Lease {
  readonly paymentId: string;
  readonly provider: PaymentProviderName;
  readonly channel: PaymentChannel;
  readonly isProduction: boolean;
  readonly reference: string;
  readonly amount: number;
  readonly expiresAt: Date;
}

/** Name and national merchant id as they stand in the code itself (tags 59 and 51.02). */
function merchantOf(payload: string): { name: string; nmid: string } {
  const fields = readFields(payload) ?? [];
  const nmid = valueOf(readFields(valueOf(fields, '51') ?? '') ?? [], '02') ?? '';
  return { name: valueOf(fields, '59') ?? '', nmid: nmid.slice(0, 15) };
}

/** The payment's id, then the same with -2, -3 … */
function nextReference(paymentId: string, used: string): string {
  const turn = Number(used.slice(paymentId.length + 1)) || 1;
  return `${paymentId}-${turn + 1}`;
}

const LEASE = /* sql */ `
  update payments.charge c set leased_until = $4, attempts = c.attempts + 1
    from payments.payment p
   where c.tenant_id = $1 and c.payment_id = $2 and c.state = 'TO_MAKE' and (c.leased_until is null or c.leased_until <= $3)
     and p.tenant_id = $1 and p.id = c.payment_id and p.state = 'PENDING' and p.expires_at > $3
  returning c.payment_id as "paymentId", c.provider, c.channel, c.is_production as "isProduction", c.reference, p.amount, p.expires_at as "expiresAt"
`;

const WAITING = /* sql */ `
  select 1 as waiting from payments.charge c join payments.payment p on p.tenant_id = $1 and p.id = c.payment_id
   where c.tenant_id = $1 and c.payment_id = $2 and c.state = 'TO_MAKE' and p.state = 'PENDING'
`;

// Payment first, charge second: as everybody who locks both.
const KEEP = /* sql */ `
  with payment as materialized (
    select p.id, p.state from payments.payment p where p.tenant_id = $1 and p.id = $2 for update),
  charge as (
    update payments.charge c
       set state = 'MADE', leased_until = null, problem = null, provider_id = $3, account_no = $4, biller_code = $5, qr_payload = $6,
           deeplink_url = $7, expires_at = $8
      from payment where c.tenant_id = $1 and c.payment_id = payment.id and c.state = 'TO_MAKE' returning c.payment_id),
  coded as (
    update payments.payment p set qris_payload = $6, merchant_name = $9, nmid = $10
      from charge where p.tenant_id = $1 and p.id = charge.payment_id and p.method = 'QRIS' and length($6) <= 1000)
  select payment.state from payment
`;

const GIVE_BACK = /* sql */ `
  update payments.charge c set state = $3, reference = $4, problem = $5, leased_until = null
   where c.tenant_id = $1 and c.payment_id = $2 and c.state = 'TO_MAKE'
`;
