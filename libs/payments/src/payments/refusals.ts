import { formatRupiah, Money } from '@lumbung/kernel';
import { RupiahScalar, UserError } from '@lumbung/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { PaymentMethod, allowedMoves, type PaymentMove, type PaymentState } from './payment-states.js';

@ObjectType({ implements: () => UserError, description: 'This way to pay is switched off or not set up.' })
export class PaymentMethodUnavailable extends UserError {
  @Field(() => [PaymentMethod], { description: 'What can be chosen instead.' })
  readonly available: PaymentMethod[];

  constructor(available: PaymentMethod[]) {
    super('PAYMENT_METHOD_UNAVAILABLE');
    this.available = available;
  }
}

@ObjectType({ implements: () => UserError, description: 'Another sum than due was given.' })
export class PaymentAmountMismatch extends UserError {
  @Field(() => RupiahScalar)
  readonly amountDue: Money;

  @Field(() => RupiahScalar)
  readonly amountReceived: Money;

  constructor(amountDue: Money, amountReceived: Money) {
    super('PAYMENT_AMOUNT_MISMATCH', {
      amountDue: formatRupiah(amountDue),
      amountReceived: formatRupiah(amountReceived),
    });
    this.amountDue = amountDue;
    this.amountReceived = amountReceived;
  }
}

@ObjectType({
  implements: () => UserError,
  description: "The order is dearer than what is left of the member's credit line.",
})
export class CreditLimitExceeded extends UserError {
  @Field(() => RupiahScalar)
  readonly limit: Money;

  @Field(() => RupiahScalar, { description: 'What the member owes already.' })
  readonly used: Money;

  @Field(() => RupiahScalar, { description: 'The most that can be bought on credit now.' })
  readonly available: Money;

  constructor(limit: Money, used: Money) {
    const available = used.exceeds(limit) ? Money.zero : limit.minus(used);
    super('CREDIT_LIMIT_EXCEEDED', { limit: formatRupiah(limit), available: formatRupiah(available) });
    this.limit = limit;
    this.used = used;
    this.available = available;
  }
}

@ObjectType({ implements: () => UserError, description: 'More would go back than is left of what was captured.' })
export class RefundExceedsPayment extends UserError {
  @Field(() => RupiahScalar, { description: 'The most that can be refunded now.' })
  readonly refundable: Money;

  constructor(refundable: Money) {
    super('REFUND_EXCEEDS_PAYMENT', { refundable: formatRupiah(refundable) });
    this.refundable = refundable;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'The money came or is being looked for: the way to pay can no longer be changed.',
})
export class PaymentUnderWay extends UserError {
  constructor() {
    super('PAYMENT_UNDER_WAY');
  }
}

@ObjectType({ implements: () => UserError, description: 'The way to pay this order was changed too often.' })
export class PaymentChangedTooOften extends UserError {
  constructor() {
    super('PAYMENT_CHANGED_TOO_OFTEN');
  }
}

/**
 * The payment is not in a state for this. Not part of the API: the domain that owns the order answers with its own
 * refusal, which knows the order's state as well.
 */
export class PaymentMoveNotAllowed extends UserError {
  readonly state: PaymentState;
  readonly allowed: readonly PaymentMove[];

  constructor(state: PaymentState) {
    super('PAYMENT_MOVE_NOT_ALLOWED');
    this.state = state;
    this.allowed = allowedMoves(state);
  }
}
