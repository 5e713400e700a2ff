import { paymentRefundFailed } from '@lumbung/events';
import { rupiah } from '@lumbung/kernel';
import { TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { PaymentProviderName } from '../payments/payment-channels.js';
import { ProviderAccounts } from '../providers/provider-accounts.service.js';
import { ProviderFailure } from '../providers/provider.js';

/** Sends money back through the provider, after the refund was committed. The provider knows the refund by its id. */
@Injectable()
export class SourceRefunds {
  constructor(
    private readonly accounts: ProviderAccounts,
    private readonly db: TenantDatabase,
  ) {}

  /**
   * Sends one refund; safe to repeat, since the provider refunds an id once. A refusal is told to the staff
   * (`payment.refundFailed`): the money lies with the provider and is handed out otherwise. Throws ProviderFailure while
   * the provider cannot be reached.
   */
  async send(refundId: string): Promise<void> {
    const refund = await this.db.readRow<WaitingRefund>(WAITING, [refundId]);
    if (!refund) return;
    const { provider, isProduction, amount } = refund;
    const account = { ...(await this.accounts.account(provider)), isProduction };
    try {
      await this.accounts.provider(provider).refund(account, refund, { refundId, amount: rupiah(amount) });
    } catch (error) {
      if (!(error instanceof ProviderFailure) || error.kind !== 'REFUSED') throw error;
      return this.write(refundId, refund, error.code);
    }
    await this.write(refundId, refund, null);
  }

  private async write(refundId: string, refund: WaitingRefund, problem: string | null): Promise<void> {
    const { paymentId, orderId, amount } = refund;
    await this.db.transaction(async (tx) => {
      const written = await tx.row(WRITE, [refundId, problem === null ? 'MADE' : 'FAILED', problem]);
      if (!written) return;
      if (problem !== null) tx.emit(paymentRefundFailed({ refundId, paymentId, orderId, amount }));
      const after = { refundId, amount, problem };
      tx.audit({ action: 'payments.refundToSource', subject: 'payment', subjectId: paymentId, after });
    });
  }
}

interface WaitingRefund {
  readonly paymentId: string;
  readonly orderId: string;
  readonly amount: number;
  readonly provider: PaymentProviderName;
  readonly isProduction: boolean;
  readonly reference: string;
  readonly providerId: string | null;
}

const WAITING = /* sql */ `
  select p.id as "paymentId", p.order_id as "orderId", r.amount - r.owed_less as amount, c.provider, c.is_production as "isProduction",
         c.reference, c.provider_id as "providerId"
    from payments.refund r
    join payments.payment p on p.tenant_id = $1 and p.id = r.payment_id
    join payments.charge c on c.tenant_id = $1 and c.payment_id = p.id
   where r.tenant_id = $1 and r.id = $2 and r.source_state = 'TO_MAKE'
`;

const WRITE = /* sql */ `
  update payments.refund r set source_state = $3, source_problem = $4
   where r.tenant_id = $1 and r.id = $2 and r.source_state = 'TO_MAKE' returning r.id
`;
