import { RupiahScalar, DateTimeScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PaymentChannel } from './payment-channels.js';
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

@ObjectType({ description: 'What the buyer has to do to pay through a payment provider.' })
export class PaymentInstructions {
  @Field(() => PaymentChannel) channel: PaymentChannel;
  @Field({ description: 'False for the moment until the provider has answered; look again.' }) isReady: boolean;
  @Field({ description: 'The provider refused to make this payment: choose another way to pay.' }) hasFailed: boolean;
  @Field({ description: 'The provider takes nothing more for this payment: choose another way to pay.' })
  hasEnded: boolean;
  @Field(() => String, { nullable: true, description: 'Virtual account number, or the bill number (kode bayar).' })
  accountNo: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Mandiri bill payment only: the company code (kode perusahaan).',
  })
  billerCode: string | null;
  @Field(() => String, { nullable: true, description: 'QRIS text, to be drawn as QR.' }) qrPayload: string | null;
  @Field(() => String, { nullable: true, description: "Opens the wallet's app or page." }) deeplinkUrl: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the provider takes it.' })
  expiresAt: string | null;
}

@ObjectType({ description: 'A picture by which the buyer shows that he transferred (bukti transfer).' })
export class PaymentProof {
  @Field(() => ID) id: string;
  @Field() fileName: string;
  @Field() mimeType: string;
  @Field(() => Int) byteSize: number;
  @Field(() => DateTimeScalar) uploadedAt: string;
  /** Where the file lies; not part of the API. */
  storeName: string;
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
  @Field(() => PaymentChannel, { nullable: true, description: 'Payments through a provider only.' })
  channel: PaymentChannel | null;
  @Field(() => PaymentInstructions, { nullable: true, description: 'Payments through a provider only, while pending.' })
  instructions: PaymentInstructions | null;
  @Field(() => String, {
    nullable: true,
    description: 'MEMBER_SAVINGS only: the number of the account that paid, such as `S-000123`.',
  })
  savingsAccountNo: string | null;
  @Field({ description: 'The money came; the order is confirmed in a moment or was already.' }) isPaid: boolean;
  @Field(() => [PaymentProof], { description: 'Bank transfer only: what the buyer uploaded, the oldest first.' })
  proofs: PaymentProof[];
  @Field(() => DateTimeScalar, { nullable: true }) capturedAt: string | null;
  @Field(() => RupiahScalar) refundedTotal: number;
  @Field(() => RupiahScalar, { description: 'Captured minus refunded.' }) refundable: number;
}

@ObjectType({ description: 'A bank or wallet of the payment provider.' })
export class PaymentChannelOption {
  @Field(() => PaymentChannel) channel: PaymentChannel;
  @Field() label: string;
}

@ObjectType({ description: 'A savings account of the member who asks, from which he can pay.' })
export class PaymentSavingsAccount {
  @Field(() => ID) id: string;
  @Field({ description: 'Such as `S-000123`.' }) number: string;
  @Field({ description: 'What the member calls it, else the product.' }) name: string;
  @Field(() => RupiahScalar, { description: 'The most that can be paid with it now.' }) available: number;
}

@ObjectType({ description: 'A way to pay at the checkout.' })
export class PaymentOption {
  @Field(() => PaymentMethod) method: PaymentMethod;
  @Field() label: string;
  @Field() isAvailable: boolean;
  @Field(() => String, { nullable: true, description: 'Why not, or what to know.' }) note: string | null;
  @Field(() => [PaymentChannelOption], {
    description: 'To choose from, where the way goes through a payment provider.',
  })
  channels: PaymentChannelOption[];
  @Field(() => [PaymentSavingsAccount], { description: 'MEMBER_SAVINGS only: to choose from, the fullest first.' })
  savingsAccounts: PaymentSavingsAccount[];
}
