import { Injectable } from '@nestjs/common';
import { Clock, newId, rupiah, type Money } from '@lumbung/kernel';
import { TenantDatabase, UserError, type Tx } from '@lumbung/platform';
import { qrisForAmount } from '../qris/qris.js';
import { PaymentOpening } from './opening.service.js';
import { factsOf, PAYMENT_COLUMNS, type PaymentFacts, type PaymentRow } from './payment-rows.js';
import type { PaymentMethod } from './payment-states.js';
import type { QrisPayment } from './payment.schema.js';
import { PaymentsService } from './payments.service.js';
import { PaymentAmountMismatch, PaymentMethodUnavailable, type CreditLimitExceeded } from './refusals.js';

/** Ways to pay over the counter; all are there at once. */
export type CounterWay = Extract<
  PaymentMethod,
  'CASH_AT_PICKUP' | 'QRIS' | 'BANK_TRANSFER' | 'MEMBER_CREDIT' | 'MEMBER_SAVINGS'
>;

export interface CounterPayment {
  readonly orderId: string;
  readonly method: CounterWay;
  /** Everything the sale costs, above zero. */
  readonly amount: Money;
  /** Cash: what was given, at least the amount. Else exactly the amount. */
  readonly received: Money;
  /** Whose credit line or savings it is. */
  readonly memberId: string | null;
  /** MEMBER_SAVINGS: the account that pays, his own; whoever takes the payment posts it. */
  readonly savings?: { readonly id: string; readonly number: string } | null;
}

export interface CounterWays {
  readonly methods: readonly CounterWay[];
  /** Null without a credit line, or where nobody buys on credit. */
  readonly creditLeft: Money | null;
}

/** Money that a cashier sees before the goods leave: nothing waits, and no provider is asked. */
@Injectable()
export class CounterPayments {
  constructor(
    private readonly db: TenantDatabase,
    private readonly opening: PaymentOpening,
    private readonly payments: PaymentsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the payment of a sale over the counter, captured at once. A transfer carries no unique amount, since its buyer
   * stands there; a QRIS is what the cashier saw on the buyer's phone. Cash can always be taken, the other ways where the
   * cooperative has switched them on, savings only of a member who has some. Whole rupiah. Refuses with
   * PaymentAmountMismatch, PaymentMethodUnavailable, and CreditLimitExceeded. One statement; four for credit.
   */
  async take(
    tx: Tx,
    { orderId, method, amount, received, memberId, savings = null }: CounterPayment,
  ): Promise<PaymentFacts | PaymentAmountMismatch | PaymentMethodUnavailable | CreditLimitExceeded> {
    const isEnough = method === 'CASH_AT_PICKUP' ? received.isAtLeast(amount) : received.equals(amount);
    if (!isEnough) return new PaymentAmountMismatch(amount, received);
    if (method === 'MEMBER_CREDIT') {
      const opened = await this.opening.open(tx, { orderId, method, amount, memberId });
      if (opened instanceof UserError) return opened;
      return (await this.payments.capture(tx, opened.id)) as PaymentFacts;
    }
    const isSavings = method === 'MEMBER_SAVINGS';
    if (isSavings && (!memberId || !savings)) return this.unavailable(tx, false);
    const payer = isSavings ? [memberId, savings?.id, savings?.number] : [null, null, null];
    const values = [newId(), orderId, method, amount.amount, this.clock.now(), received.amount, ...payer];
    const taken = await tx.row<PaymentRow>(TAKE, values);
    if (!taken) return this.unavailable(tx, savings !== null);
    tx.audit({ action: 'payments.capture', subject: 'payment', subjectId: taken.id, after: { amount, received } });
    return factsOf(taken);
  }

  /** The cooperative's own QRIS for exactly this amount, to be shown to the buyer; null where it keeps none. */
  async qris(amount: Money): Promise<QrisPayment | null> {
    const settings = await this.db.readRow<QrisPayment>(SETTINGS);
    return settings?.payload ? { ...settings, payload: qrisForAmount(settings.payload, amount) } : null;
  }

  /**
   * What can be taken over the counter now, and what this member may still buy on credit; savings where he has some to
   * spend. One statement.
   */
  async ways(tx: Tx, memberId: string | null, hasSavings: boolean): Promise<CounterWays> {
    const { methods, creditLeft } = await tx.rowOrFail<{ methods: CounterWay[]; creditLeft: number | null }>(WAYS, [
      memberId,
    ]);
    const isOpen = (method: CounterWay) =>
      method === 'MEMBER_CREDIT' ? creditLeft !== null : method !== 'MEMBER_SAVINGS' || hasSavings;
    return { methods: methods.filter(isOpen), creditLeft: creditLeft === null ? null : rupiah(creditLeft) };
  }

  private async unavailable(tx: Tx, hasSavings: boolean): Promise<PaymentMethodUnavailable> {
    const open = (await tx.rows<{ method: PaymentMethod }>(OPEN_WAYS)).map(({ method }) => method);
    return new PaymentMethodUnavailable(open.filter((method) => method !== 'MEMBER_SAVINGS' || hasSavings));
  }
}

// Coins and notes need no settings, whatever the shop offers on the web.
const IS_OPEN = `m.method = 'CASH_AT_PICKUP' or (m.is_enabled and m.is_configured and m.method in ('QRIS', 'BANK_TRANSFER', 'MEMBER_CREDIT', 'MEMBER_SAVINGS'))`;

const TAKE = /* sql */ `
  insert into payments.payment as p (tenant_id, id, order_id, method, amount, opened_at, state, received, captured_at, member_id, savings_account_id, savings_account_no)
  select $1, $2, $3, m.method, $5, $6, 'CAPTURED', $7, $6, $8::uuid, $9::uuid, $10 from payments.methods($1) m where m.method = $4 and (${IS_OPEN})
  returning ${PAYMENT_COLUMNS}
`;

const OPEN_WAYS = `select m.method, $1::uuid as tenant_id from payments.methods($1) m where ${IS_OPEN} order by m.position`;

const SETTINGS = `
  select s.qris_payload as payload, coalesce(s.merchant_name, '') as "merchantName", coalesce(s.nmid, '') as nmid
    from payments.settings s where s.tenant_id = $1`;

const WAYS = `
  select (select coalesce(json_agg(m.method order by m.position), '[]') from payments.methods($1) m where ${IS_OPEN}) as methods,
         (select greatest(0, a.credit_limit - a.used) from payments.credit_account a join payments.methods($1) m on m.method = 'MEMBER_CREDIT' and m.is_enabled
           where a.tenant_id = $1 and a.member_id = $2::uuid and a.is_active) as "creditLeft"`;
