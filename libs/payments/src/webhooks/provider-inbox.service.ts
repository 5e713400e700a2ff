import { Clock, newId, rupiah } from '@lumbung/kernel';
import { PeriodClosed } from '@lumbung/ledger';
import { TenantDatabase, unauthenticated } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ProviderWord, type Outcome } from '../charges/provider-word.service.js';
import type { PaymentProviderName } from '../payments/payment-channels.js';
import { ProviderAccounts } from '../providers/provider-accounts.service.js';
import { ReceiptsService } from '../receipts/receipts.service.js';

/**
 * What providers send us. News is proven, written down once, and answered; what follows from it is done afterwards by
 * the worker, after the provider was asked itself.
 */
@Injectable()
export class ProviderInbox {
  constructor(
    private readonly accounts: ProviderAccounts,
    private readonly word: ProviderWord,
    private readonly receipts: ReceiptsService,
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes one piece of news of a provider for the current cooperative. The same news twice is written once. Throws
   * NOT_FOUND where the cooperative has no such provider, UNAUTHENTICATED for a signature that does not fit.
   */
  async take(provider: PaymentProviderName, headers: Readonly<Record<string, unknown>>, body: object): Promise<void> {
    const account = await this.accounts.account(provider);
    const news = this.accounts.provider(provider).read(account, headers, body);
    if (!news) throw unauthenticated();
    await this.db.transaction(async (tx) => {
      const id = newId<'ProviderNews'>();
      const written = await tx.row(WRITE, [
        id,
        provider,
        news.key,
        news.reference,
        news.providerId,
        news.moneyId,
        news.word,
        news.saysPaid,
        news.amount?.amount ?? null,
        this.clock.now(),
      ]);
      if (written) tx.schedule({ task: 'payments.news', ids: { newsId: id } });
    });
  }

  /** Does what follows from a piece of news, once. Throws when it must be tried again. */
  async digest(newsId: string): Promise<void> {
    const news = await this.db.readRow<News>(READ, [newsId]);
    if (!news || news.state === 'DONE') return;
    const outcome = await this.follow(news);
    // The provider said paid and does not confirm it yet: it is asked again later.
    if (outcome === 'STILL_PENDING' && news.saysPaid) throw new Error('The provider does not confirm its news yet.');
    await this.db.transaction((tx) => tx.rows(DONE, [newsId, outcome, this.clock.now()]));
  }

  private async follow(news: News): Promise<Outcome | 'UNMATCHED' | 'NOTHING'> {
    const amount = news.amount === null ? null : rupiah(news.amount);
    if (news.paymentId) {
      const money = news.saysPaid ? { moneyId: news.moneyId, amount } : undefined;
      const outcome = await this.word.ask(news.paymentId, money);
      if (outcome !== 'NO_CHARGE') return outcome;
      // Paid before its maker wrote down what he had made: he is waited for.
      if (news.saysPaid) throw new Error('The charge of this news is still being made.');
      return 'NOTHING';
    }
    return news.saysPaid ? this.keepUnknown(news) : 'NOTHING';
  }

  /** Money for something that is not known here. It counts only when the provider, asked, says that it has it. */
  private async keepUnknown({ provider, reference, providerId, moneyId }: News): Promise<'UNMATCHED' | 'NOTHING'> {
    const account = await this.accounts.account(provider);
    const status = await this.accounts.provider(provider).status(account, { reference, providerId });
    const { state, amount } = status;
    if (state !== 'PAID' || !amount) return 'NOTHING';
    const kept = await this.db.transaction((tx) =>
      this.receipts.record(tx, {
        amount,
        reason: 'UNKNOWN',
        money: 'PROVIDER',
        provider,
        note: reference,
        sourceKey: `money:${provider}:${moneyId}`,
      }),
    );
    if (kept instanceof PeriodClosed) throw new Error('The books of today are closed: a receipt waits to be booked.');
    return 'UNMATCHED';
  }
}

interface News {
  readonly provider: PaymentProviderName;
  readonly reference: string;
  readonly providerId: string | null;
  readonly moneyId: string;
  readonly saysPaid: boolean;
  readonly amount: number | null;
  readonly state: 'NEW' | 'DONE';
  readonly paymentId: string | null;
}

const WRITE = /* sql */ `
  insert into payments.provider_news
    (tenant_id, id, provider, news_key, reference, provider_id, money_id, word, says_paid, amount, received_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict (tenant_id, provider, news_key) do nothing returning id
`;

// By the provider's id first: some name their own number where others repeat our reference.
const READ = /* sql */ `
  select n.provider, n.reference, n.provider_id as "providerId", n.money_id as "moneyId", n.says_paid as "saysPaid", n.amount, n.state,
         coalesce((select c.payment_id from payments.charge c
                    where c.tenant_id = $1 and c.provider = n.provider and c.provider_id = n.provider_id limit 1),
                  (select c.payment_id from payments.charge c
                    where c.tenant_id = $1 and c.provider = n.provider and c.reference = n.reference)) as "paymentId"
    from payments.provider_news n where n.tenant_id = $1 and n.id = $2
`;

const DONE = `update payments.provider_news n set state = 'DONE', outcome = $3, done_at = $4 where n.tenant_id = $1 and n.id = $2`;
