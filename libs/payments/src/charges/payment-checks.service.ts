import { Clock } from '@lumbung/kernel';
import { asTheHouse, log, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { PaymentCheckOutcome } from './charges.resolver.js';
import { ProviderWord } from './provider-word.service.js';
import { within } from './within.js';

/** So long the provider is not asked again about one payment, whoever presses and however often. */
export const CHECK_PAUSE_MS = 10_000;

/** Buyers who say that they have paid: the provider is asked for them, and not for the worker alone. */
@Injectable()
export class PaymentChecks {
  /** So long somebody waits for the answer; what comes later is acted on all the same. */
  patienceMs = 4_000;

  constructor(
    private readonly word: ProviderWord,
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks the provider what became of an open payment, as its notification would have made us do, so that money which is
   * told of twice is received once. At most once in ten seconds for a payment: in between, and for payments that go
   * through no provider, nothing is asked and the answer is KNOWN. Call it outside of any transaction. The caller has
   * found that the asker may: he holds the order's secret link. Never throws for what a provider does.
   */
  async ask(paymentId: string): Promise<PaymentCheckOutcome> {
    const now = this.clock.now();
    const values = [paymentId, now, new Date(now.getTime() - CHECK_PAUSE_MS)];
    const mayAsk = await this.db.transaction((tx) => tx.row(CLAIM, values));
    if (!mayAsk) return 'KNOWN';
    return within(this.quietly(paymentId), this.patienceMs, 'UNREACHABLE');
  }

  /** What the provider tells is a fact of its own: it is written down by the house, not by whoever was curious. */
  private async quietly(paymentId: string): Promise<PaymentCheckOutcome> {
    try {
      return await asTheHouse(() => this.word.ask(paymentId));
    } catch (error) {
      // The worker asks again before and after the end of the payment; nothing is lost by this.
      log.warn({ paymentId, err: error as Error }, 'a payment could not be checked');
      return 'UNREACHABLE';
    }
  }
}

const CLAIM = /* sql */ `
  update payments.charge c set asked_at = $3
    from payments.payment p
   where c.tenant_id = $1 and c.payment_id = $2 and c.state in ('TO_MAKE', 'MADE', 'CLOSED') and (c.asked_at is null or c.asked_at <= $4)
     and p.tenant_id = $1 and p.id = c.payment_id and p.state = 'PENDING' and p.paid_at is null
  returning c.payment_id
`;
