import { RupiahScalar, DateTimeScalar } from '@lumbung/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { PaymentMethod, PaymentState } from './payment-states.js';

@ObjectType({ description: 'Account for transfers; printed on payment pages, so shown whole.' })
export class BankAccount {
  @Field() bankName: string;
  @Field() accountNo: string;
  @Field() holderName: string;
}

@ObjectType({ description: 'A QRIS that asks for exactly the amount of the payment.' })
export class QrisPayment {
  @Field({ description: 'EMVCo text with amount and CRC, to be drawn as QR.' }) payload: string;
  @Field() merchantName: string;
  @Field() nmid: string;
}

/** SQL makes it with `payments.payment_json(tenant, order)`; labels are added by PaymentResolver. */
@ObjectType({ description: 'What is to be paid for one order, how, and what came of it.' })
export class Payment {
  @Field(() => ID) id: string;
  @Field(() => PaymentMethod) method: PaymentMethod;
  @Field(() => PaymentState) state: PaymentState;
  @Field(() => RupiahScalar, {
    description: 'Exactly this must be paid; for transfers with the unique amount inside. Equals Order.total.',
  })
  amount: number;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the reservation ends.' }) expiresAt: string | null;
  @Field(() => QrisPayment, { nullable: true, description: 'QRIS only, while pending.' }) qris: QrisPayment | null;
  @Field(() => BankAccount, { nullable: true, description: 'Bank transfer only, while pending.' })
  bankAccount: BankAccount | null;
  @Field(() => DateTimeScalar, { nullable: true }) capturedAt: string | null;
  @Field(() => RupiahScalar) refundedTotal: number;
  @Field(() => RupiahScalar, { description: 'Captured minus refunded.' }) refundable: number;
}

@ObjectType({ description: 'A way to pay at the checkout.' })
export class PaymentOption {
  @Field(() => PaymentMethod) method: PaymentMethod;
  @Field() label: string;
  @Field() isAvailable: boolean;
  @Field(() => String, { nullable: true, description: 'Why not, or what to know.' }) note: string | null;
}
