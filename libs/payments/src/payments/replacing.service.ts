import { Clock } from '@lumbung/kernel';
import { TenantDatabase, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CounterPayments, type CounterPayment } from './counter-payments.js';
import { PaymentOpening, type OpenPayment } from './opening.service.js';
import { LIVE_FIRST, type PaymentFacts } from './payment-rows.js';
import { PaymentsService } from './payments.service.js';
import {
  PaymentChangedTooOften,
  PaymentMoveNotAllowed,
  PaymentUnderWay,
  type CreditLimitExceeded,
  type PaymentAmountMismatch,
  type PaymentMethodUnavailable,
} from './refusals.js';

/** So many payments an order has at most, one after the other: each holds its goods for a time of its own. */
const MOST_PAYMENTS = 10;

/** One way to pay gives way to another. */
@Injectable()
export class PaymentReplacing {
  constructor(
    private readonly payments: PaymentsService,
    private readonly opening: PaymentOpening,
    private readonly counter: CounterPayments,
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Whether the open payment of an order can give way to another one now; false for an order without a payment. */
  async isPossible(orderId: string): Promise<boolean> {
    const standing = await this.db.readRow<Standing>(STANDING, [orderId, this.clock.now()]);
    return standing !== undefined && standing.isOpen && !standing.isUnderWay && standing.payments < MOST_PAYMENTS;
  }

  /**
   * Gives the open payment of an order up and opens another one, as `PaymentsService.open` would; the provider is told
   * after COMMIT to take nothing more for the old one, and what comes for it nevertheless waits as a receipt. Answers
   * undefined, and does nothing, where the payment is of that way already and can still be paid. Refuses with
   * PaymentUnderWay once the provider has the money or the buyer sent a proof of it, PaymentChangedTooOften,
   * PaymentMoveNotAllowed when it was decided before or its time is over, and as `open` does; throws NOT_FOUND.
   */
  async replace(
    tx: Tx,
    wish: OpenPayment,
  ): Promise<
    | PaymentFacts
    | undefined
    | PaymentUnderWay
    | PaymentChangedTooOften
    | PaymentMoveNotAllowed
    | PaymentMethodUnavailable
    | CreditLimitExceeded
  > {
    const old = await this.payments.lockOfOrder(tx, wish.orderId);
    const standing = await tx.rowOrFail<Standing>(STANDING, [wish.orderId, this.clock.now()]);
    const fixed = fixedBy(old, standing);
    if (fixed) return fixed;
    const isSameWay = old.method === wish.method && (!wish.channel || wish.channel === old.channel);
    if (isSameWay && !standing.cannotBePaid) return undefined;
    return (await this.giveUp(tx, old, standing)) ?? this.opening.open(tx, wish);
  }

  /**
   * As `replace`, for a buyer who stands at the desk: what he pays instead is captured at once, as at the counter, and
   * carries no unique amount. Refuses as `replace` and `CounterPayments.take` do.
   */
  async takeInstead(
    tx: Tx,
    wish: CounterPayment,
  ): Promise<
    | PaymentFacts
    | PaymentUnderWay
    | PaymentChangedTooOften
    | PaymentMoveNotAllowed
    | PaymentAmountMismatch
    | PaymentMethodUnavailable
    | CreditLimitExceeded
  > {
    const old = await this.payments.lockOfOrder(tx, wish.orderId);
    const standing = await tx.rowOrFail<Standing>(STANDING, [wish.orderId, this.clock.now()]);
    return fixedBy(old, standing) ?? (await this.giveUp(tx, old, standing)) ?? this.counter.take(tx, wish);
  }

  private async giveUp(
    tx: Tx,
    old: PaymentFacts,
    { payments }: Standing,
  ): Promise<PaymentChangedTooOften | PaymentMoveNotAllowed | undefined> {
    if (payments >= MOST_PAYMENTS) return new PaymentChangedTooOften();
    const voided = await this.payments.void(tx, old.id);
    return voided instanceof UserError ? voided : undefined;
  }
}

/** Why a payment can no longer give way to another. */
function fixedBy(
  { state }: PaymentFacts,
  { isOpen, isUnderWay }: Standing,
): PaymentMoveNotAllowed | PaymentUnderWay | undefined {
  if (!isOpen) return new PaymentMoveNotAllowed(state === 'PENDING' ? 'EXPIRED' : state);
  return isUnderWay ? new PaymentUnderWay() : undefined;
}

interface Standing {
  readonly isOpen: boolean;
  /** The money came, or its buyer says so with a proof. */
  readonly isUnderWay: boolean;
  /** The provider refused or ended it. */
  readonly cannotBePaid: boolean;
  /** All that the order ever had. */
  readonly payments: number;
}

const STANDING = /* sql */ `
  select p.state = 'PENDING' and (p.expires_at is null or p.expires_at > $3) as "isOpen",
         p.paid_at is not null or exists (select from payments.proof f where f.tenant_id = $1 and f.payment_id = p.id) as "isUnderWay",
         coalesce(c.state in ('FAILED', 'CLOSED'), false) as "cannotBePaid",
         (select count(*) from payments.payment a where a.tenant_id = $1 and a.order_id = $2) as payments
    from payments.payment p left join payments.charge c on c.tenant_id = $1 and c.payment_id = p.id
   where p.tenant_id = $1 and p.order_id = $2
   order by ${LIVE_FIRST} limit 1
`;
