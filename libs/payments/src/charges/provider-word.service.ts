import { paymentReceived } from '@lumbung/events';
import { Clock, rupiah, type Money } from '@lumbung/kernel';
import { PeriodClosed } from '@lumbung/ledger';
import { TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { PaymentProviderName } from '../payments/payment-channels.js';
import type { PaymentId } from '../payments/payment-rows.js';
import type { PaymentState } from '../payments/payment-states.js';
import { ProviderAccounts } from '../providers/provider-accounts.service.js';
import type { ChargeStatus } from '../providers/provider.js';
import type { PaymentReceiptReason } from '../receipts/receipt.schema.js';
import { ReceiptsService } from '../receipts/receipts.service.js';

export type Outcome = 'RECEIVED' | 'KEPT_AS_RECEIPT' | 'KNOWN' | 'STILL_PENDING' | 'ENDED' | 'NO_CHARGE';

/** One payment of money, as the provider names it; absent when we asked without having been told. */
export interface TheMoney {
  readonly moneyId: string;
  readonly amount: Money | null;
}

/**
 * What a provider says of a charge, asked at the provider itself, and what follows from it. Money that came is received
 * for its payment once; money that comes too late, twice or in another sum is kept as a receipt. None is ever lost.
 */
@Injectable()
export class ProviderWord {
  constructor(
    private readonly accounts: ProviderAccounts,
    private readonly receipts: ReceiptsService,
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Asks what became of the charge of a payment and acts on it. Safe to repeat. Throws ProviderFailure. */
  async ask(paymentId: string, money?: TheMoney): Promise<Outcome> {
    const charge = await this.db.readRow<AskedCharge>(CHARGE, [paymentId]);
    if (!charge) return 'NO_CHARGE';
    const account = await this.accounts.account(charge.provider);
    const { provider, isProduction } = charge;
    const status = await this.accounts.provider(provider).status({ ...account, isProduction }, charge);
    return this.db.transaction((tx) => this.act(tx, paymentId as PaymentId, status, money));
  }

  private async act(tx: Tx, paymentId: PaymentId, status: ChargeStatus, money?: TheMoney): Promise<Outcome> {
    const now = this.clock.now();
    const known = await tx.rowOrFail<KnownPayment>(LOCK, [paymentId]);
    if (status.state !== 'PAID') {
      // Its maker has not written it down yet, or nobody could make it.
      if (known.chargeState === 'TO_MAKE' || known.chargeState === 'FAILED') return 'NO_CHARGE';
      if (known.chargeState === 'PAID') return 'KNOWN';
      if (status.state === 'PENDING') return 'STILL_PENDING';
      await tx.rows(CLOSED, [paymentId, now]);
      return 'ENDED';
    }
    if (known.chargeState === 'PAID') return this.paidAgain(tx, known, money);

    const due = rupiah(known.amount);
    const amount = status.amount;
    if (!amount) throw new Error('The provider names no whole number of rupiah.');
    await tx.rows(PAID, [paymentId, now, money?.moneyId ?? null, status.providerId]);
    if (known.state === 'PENDING' && amount.equals(due)) {
      await tx.rows(RECEIVED, [paymentId, now]);
      const { orderId, provider } = known;
      tx.emit(paymentReceived({ paymentId, orderId, amount: amount.amount, source: provider }));
      tx.audit({ action: 'payments.receive', subject: 'payment', subjectId: paymentId, after: { amount, provider } });
      return 'RECEIVED';
    }
    const reason = REASONS[known.state] ?? 'DUPLICATE';
    return this.keep(tx, known, { amount, reason, sourceKey: `charge:${paymentId}` });
  }

  /** The charge was paid already: by this very money, or by other money, which is then too much. */
  private async paidAgain(tx: Tx, known: KnownPayment, money?: TheMoney): Promise<Outcome> {
    if (!money || money.moneyId === known.moneyId) return 'KNOWN';
    if (known.moneyId === null) {
      await tx.rows(NAME_MONEY, [known.id, money.moneyId]);
      return 'KNOWN';
    }
    const amount = money.amount ?? rupiah(known.amount);
    return this.keep(tx, known, { amount, reason: 'DUPLICATE', sourceKey: `money:${known.provider}:${money.moneyId}` });
  }

  private async keep(
    tx: Tx,
    { id, orderId, provider }: KnownPayment,
    receipt: { amount: Money; reason: PaymentReceiptReason; sourceKey: string },
  ): Promise<Outcome> {
    const kept = await this.receipts.record(tx, { ...receipt, money: 'PROVIDER', provider, paymentId: id, orderId });
    // The job comes again until the books are open; the provider's word does not change meanwhile.
    if (kept instanceof PeriodClosed) throw new Error('The books of today are closed: a receipt waits to be booked.');
    return 'KEPT_AS_RECEIPT';
  }
}

/** Why money of a payment in this state is not simply received; captured and refunded ones were paid otherwise. */
const REASONS: Partial<Record<PaymentState, PaymentReceiptReason>> = {
  PENDING: 'OTHER_AMOUNT',
  EXPIRED: 'LATE',
  VOIDED: 'LATE',
};

interface AskedCharge {
  readonly provider: PaymentProviderName;
  readonly state: string;
  readonly isProduction: boolean;
  readonly reference: string;
  readonly providerId: string | null;
}

interface KnownPayment {
  readonly id: string;
  readonly orderId: string;
  readonly state: PaymentState;
  readonly amount: number;
  readonly provider: PaymentProviderName;
  readonly chargeState: string;
  readonly moneyId: string | null;
}

const CHARGE = /* sql */ `
  select c.provider, c.state, c.is_production as "isProduction", c.reference, c.provider_id as "providerId"
    from payments.charge c where c.tenant_id = $1 and c.payment_id = $2
`;

const LOCK = /* sql */ `
  select p.id, p.order_id as "orderId", p.state, p.amount, c.provider, c.state as "chargeState", c.money_id as "moneyId"
    from payments.payment p join payments.charge c on c.tenant_id = $1 and c.payment_id = p.id
   where p.tenant_id = $1 and p.id = $2 for update of p, c
`;

const PAID = /* sql */ `
  update payments.charge c set state = 'PAID', asked_at = $3, money_id = $4, provider_id = coalesce(c.provider_id, $5)
   where c.tenant_id = $1 and c.payment_id = $2
`;

const CLOSED = `update payments.charge c set state = 'CLOSED', asked_at = $3 where c.tenant_id = $1 and c.payment_id = $2 and c.state = 'MADE'`;

const RECEIVED = `update payments.payment p set paid_at = $3 where p.tenant_id = $1 and p.id = $2`;

const NAME_MONEY = `update payments.charge c set money_id = $3 where c.tenant_id = $1 and c.payment_id = $2`;
