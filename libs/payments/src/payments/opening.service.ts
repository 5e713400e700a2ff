import { Injectable } from '@nestjs/common';
import { Clock, newId, rupiah, type CooperativeTimeZone, type Money } from '@lumbung/kernel';
import { currentTenant, type Tx } from '@lumbung/platform';
import { chargeTask } from '../charges/charge-tasks.js';
import { qrisForAmount } from '../qris/qris.js';
import type { PaymentChannel, PaymentProviderName } from './payment-channels.js';
import { factsOf, PAYMENT_COLUMNS, type PaymentFacts, type PaymentId, type PaymentRow } from './payment-rows.js';
import { hasNoEnd, type PaymentMethod } from './payment-states.js';
import { CreditLimitExceeded, PaymentMethodUnavailable } from './refusals.js';

export interface OpenPayment {
  readonly orderId: string;
  readonly method: PaymentMethod;
  /** Everything the order costs, above zero, without the unique amount of a transfer. */
  readonly amount: Money;
  /** The member who buys; MEMBER_CREDIT takes his credit line. */
  readonly memberId?: string | null;
  /** MEMBER_SAVINGS: the account that pays, his own; whoever captures the payment posts it. */
  readonly savings?: { readonly id: string; readonly number: string } | null;
  /** The bank or wallet of a VIRTUAL_ACCOUNT or EWALLET; the first one open where none is named. */
  readonly channel?: PaymentChannel | null;
}

/** How often another free amount is looked for when somebody else took it at the same moment. */
const ATTEMPTS = 20;

/** Opens payments: one statement to see what is open here, one to write. */
@Injectable()
export class PaymentOpening {
  constructor(private readonly clock: Clock) {}

  /** See PaymentsService.open. */
  async open(tx: Tx, wish: OpenPayment): Promise<PaymentFacts | PaymentMethodUnavailable | CreditLimitExceeded> {
    const { method, orderId, amount } = wish;
    const ways = await tx.rows<Way>(WAYS);
    // Savings are nobody's way but his who has some.
    const mayBe = (way: Way) => way.isAvailable && (way.method !== 'MEMBER_SAVINGS' || wish.savings);
    const available = ways.filter(mayBe).map((way) => way.method);
    const way = ways.find((it) => it.method === method);
    if (!way?.isAvailable) return new PaymentMethodUnavailable(available);

    const now = this.clock.now();
    const expiresAt = hasNoEnd(method) ? null : new Date(now.getTime() + way.windowMinutes * 60_000);
    const first = [newId<'Payment'>(), orderId, method, amount.amount, now, expiresAt] as const;
    const others = available.filter((it) => it !== method);
    if (method === 'MEMBER_CREDIT') return this.openCredit(tx, first, wish.memberId ?? null, others);
    if (method === 'MEMBER_SAVINGS') return openSavings(tx, first, wish, others);
    if (method === 'BANK_TRANSFER') return (await openTransfer(tx, first)) ?? new PaymentMethodUnavailable(others);

    const channel = wish.channel ? way.channels.find((it) => it.channel === wish.channel) : way.channels[0];
    if (wish.channel && !channel) return new PaymentMethodUnavailable(available);
    if (channel) return this.openCharge(tx, first, channel);
    const qris = method === 'QRIS' && way.qrisPayload ? qrisForAmount(way.qrisPayload, amount) : null;
    return factsOf(await tx.rowOrFail<PaymentRow>(OPEN, [...first, qris]));
  }

  /** Writes the payment with a charge to make; whoever opened it makes it after COMMIT, else the worker does. */
  private async openCharge(
    tx: Tx,
    values: Values,
    { provider, isProduction, channel }: Channel,
  ): Promise<PaymentFacts> {
    const opened = await tx.rowOrFail<PaymentRow>(OPEN_CHARGE, [...values, provider, channel, isProduction]);
    const payment = factsOf(opened);
    tx.schedule(chargeTask(payment.id, new Date(this.clock.now().getTime() + 15_000)));
    return payment;
  }

  private async openCredit(
    tx: Tx,
    values: Values,
    memberId: string | null,
    others: PaymentMethod[],
  ): Promise<PaymentFacts | PaymentMethodUnavailable | CreditLimitExceeded> {
    if (memberId === null) return new PaymentMethodUnavailable(others);
    const today = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    const opened = await tx.row<PaymentRow>(OPEN_CREDIT, [...values, memberId, today]);
    if (opened) return factsOf(opened);
    const account = await tx.row<{ limit: number; used: number }>(CREDIT, [memberId]);
    return account
      ? new CreditLimitExceeded(rupiah(account.limit), rupiah(account.used))
      : new PaymentMethodUnavailable(others);
  }
}

async function openSavings(
  tx: Tx,
  values: Values,
  { memberId, savings }: OpenPayment,
  others: PaymentMethod[],
): Promise<PaymentFacts | PaymentMethodUnavailable> {
  if (!memberId || !savings) return new PaymentMethodUnavailable(others);
  return factsOf(await tx.rowOrFail<PaymentRow>(OPEN_SAVINGS, [...values, memberId, savings.id, savings.number]));
}

async function openTransfer(tx: Tx, values: Values): Promise<PaymentFacts | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const opened = await tx.row<PaymentRow>(OPEN_TRANSFER, values);
    if (opened) return factsOf(opened);
  }
  return undefined;
}

type Values = readonly [PaymentId, string, PaymentMethod, number, Date, Date | null];

interface Channel {
  readonly provider: PaymentProviderName;
  readonly channel: PaymentChannel;
  readonly isProduction: boolean;
}

interface Way {
  readonly method: PaymentMethod;
  readonly isAvailable: boolean;
  readonly windowMinutes: number;
  readonly qrisPayload: string | null;
  /** Of the payment provider, in the order shown. */
  readonly channels: readonly Channel[];
}

const WAYS = /* sql */ `
  select m.method, m.is_enabled and m.is_configured as "isAvailable", m.window_minutes as "windowMinutes",
         (select s.qris_payload from payments.settings s where s.tenant_id = $1) as "qrisPayload",
         coalesce((select json_agg(json_build_object('provider', c.provider, 'channel', c.channel, 'isProduction', c.is_production) order by c.position)
                     from payments.open_channels($1) c where c.method = m.method), '[]') as channels
    from payments.methods($1) m
`;

const OPEN = /* sql */ `
  insert into payments.payment as p (tenant_id, id, order_id, method, amount, opened_at, expires_at, qris_payload, merchant_name, nmid)
  select $1, $2, $3, $4, $5, $6, $7, $8::text, s.merchant_name, s.nmid
    from (select) one left join payments.settings s on s.tenant_id = $1 and $8::text is not null
  returning ${PAYMENT_COLUMNS}
`;

const OPEN_CHARGE = /* sql */ `
  with opened as (
    insert into payments.payment as p (tenant_id, id, order_id, method, amount, opened_at, expires_at, provider, channel)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning ${PAYMENT_COLUMNS}),
  charge as (
    insert into payments.charge (tenant_id, payment_id, provider, channel, is_production, reference)
    values ($1, $2, $8, $9, $10, $2::uuid::text))
  select * from opened
`;

// One row decides: who comes second waits for the first and sees what he used.
const OPEN_CREDIT = /* sql */ `
  with account as (
    update payments.credit_account a set used = a.used + $5::bigint
     where a.tenant_id = $1 and a.member_id = $8::uuid and a.is_active and a.used + $5::bigint <= a.credit_limit
    returning a.id),
  opened as (
    insert into payments.payment as p (tenant_id, id, order_id, method, amount, opened_at, expires_at, member_id)
    select $1, $2, $3, $4, $5, $6, $7::timestamptz, $8 from account returning ${PAYMENT_COLUMNS}),
  purchase as (
    insert into payments.credit_purchase (tenant_id, payment_id, account_id, amount, opened_at, opened_on)
    select $1, $2, account.id, $5, $6, $9::date from account)
  select * from opened
`;

const OPEN_SAVINGS = /* sql */ `
  insert into payments.payment as p (tenant_id, id, order_id, method, amount, opened_at, expires_at, member_id, savings_account_id, savings_account_no)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning ${PAYMENT_COLUMNS}
`;

const CREDIT = `select a.credit_limit as "limit", a.used from payments.credit_account a where a.tenant_id = $1 and a.member_id = $2 and a.is_active`;

// A free amount by chance: neighbours that ask at once rarely meet, and who meets tries again.
const OPEN_TRANSFER = /* sql */ `
  insert into payments.payment as p (tenant_id, id, order_id, method, amount, unique_amount, opened_at, expires_at, bank_name, account_no, holder_name)
  select $1, $2, $3, $4, $5::bigint + free.extra, free.extra, $6, $7, s.bank_name, s.account_no, s.holder_name
    from payments.settings s,
         (select extra from generate_series(1, 999) extra
           where $5::bigint + extra not in (select t.amount from payments.payment t
                                              where t.tenant_id = $1 and t.method = 'BANK_TRANSFER' and t.state = 'PENDING'
                                                and t.amount > $5::bigint and t.amount <= $5::bigint + 999)
           order by random() limit 1) free
   where s.tenant_id = $1
  on conflict (tenant_id, amount) where method = 'BANK_TRANSFER' and state = 'PENDING' do nothing
  returning ${PAYMENT_COLUMNS}
`;
