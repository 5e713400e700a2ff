import { paymentReceived } from '@lumbung/events';
import { Clock } from '@lumbung/kernel';
import { EveryNight, Task, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { PaymentProviderName } from '../payments/payment-channels.js';
import { ProviderAccounts } from '../providers/provider-accounts.service.js';
import { ProviderInbox } from '../webhooks/provider-inbox.service.js';
import { PaymentCharges } from './charges.service.js';
import { ProviderWord } from './provider-word.service.js';
import { SourceRefunds } from './source-refunds.service.js';

/** What the worker does with providers. A task that throws comes again with growing pauses. */
@Injectable()
export class ChargesJobs {
  constructor(
    private readonly charges: PaymentCharges,
    private readonly word: ProviderWord,
    private readonly inbox: ProviderInbox,
    private readonly refunds: SourceRefunds,
    private readonly accounts: ProviderAccounts,
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  @Task('payments.charge')
  async charge({ paymentId }: { paymentId: string }): Promise<void> {
    await this.charges.start(paymentId);
    if (!(await this.charges.isWaiting(paymentId))) return;
    // It may have been made, shown and paid, and only the answer was lost.
    const outcome = await this.word.ask(paymentId);
    if (outcome === 'NO_CHARGE') throw new Error('The charge could not be made yet.');
  }

  @Task('payments.ask')
  async ask({ paymentId }: { paymentId: string }): Promise<void> {
    await this.word.ask(paymentId);
  }

  @Task('payments.news')
  async news({ newsId }: { newsId: string }): Promise<void> {
    await this.inbox.digest(newsId);
  }

  @Task('payments.refundToSource')
  async refund({ refundId }: { refundId: string }): Promise<void> {
    await this.refunds.send(refundId);
  }

  /** Nothing more is taken for a payment that was given up; what came in the last moment is kept. */
  @Task('payments.closeCharge')
  async close({ paymentId }: { paymentId: string }): Promise<void> {
    const charge = await this.db.readRow<OpenCharge>(OPEN_CHARGE, [paymentId]);
    if (!charge) return;
    const { provider, isProduction } = charge;
    await this.accounts.provider(provider).close({ ...(await this.accounts.account(provider)), isProduction }, charge);
    await this.word.ask(paymentId);
  }

  /** Money that came and was not captured: whoever owns the order is told again. */
  @EveryNight('payments.remind')
  async remind(): Promise<void> {
    await this.db.transaction(async (tx) => {
      const hourAgo = new Date(this.clock.now().getTime() - 3_600_000);
      const waiting = await tx.rows<WaitingPayment>(PAID_AND_WAITING, [hourAgo]);
      for (const { paymentId, orderId, amount, provider } of waiting)
        tx.emit(paymentReceived({ paymentId, orderId, amount, source: provider }));
    });
  }
}

interface OpenCharge {
  readonly provider: PaymentProviderName;
  readonly isProduction: boolean;
  readonly reference: string;
  readonly providerId: string | null;
}

interface WaitingPayment {
  readonly paymentId: string;
  readonly orderId: string;
  readonly amount: number;
  readonly provider: string;
}

const OPEN_CHARGE = /* sql */ `
  select c.provider, c.is_production as "isProduction", c.reference, c.provider_id as "providerId"
    from payments.charge c where c.tenant_id = $1 and c.payment_id = $2 and c.state = 'MADE'
`;

const PAID_AND_WAITING = /* sql */ `
  select p.id as "paymentId", p.order_id as "orderId", p.amount, p.provider
    from payments.payment p where p.tenant_id = $1 and p.state = 'PENDING' and p.paid_at <= $2 order by p.paid_at limit 200
`;
