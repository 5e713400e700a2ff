import { Allow } from '@lumbung/platform';
import { Args, Field, ID, InputType, Mutation, ObjectType, registerEnumType, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { PaymentsPermission } from '../payments.permissions.js';
import { ProviderFailure } from '../providers/provider.js';
import { ProviderWord } from './provider-word.service.js';

export const PaymentCheckOutcome = {
  RECEIVED: 'RECEIVED',
  KEPT_AS_RECEIPT: 'KEPT_AS_RECEIPT',
  KNOWN: 'KNOWN',
  STILL_PENDING: 'STILL_PENDING',
  ENDED: 'ENDED',
  NO_CHARGE: 'NO_CHARGE',
  UNREACHABLE: 'UNREACHABLE',
} as const;
export type PaymentCheckOutcome = keyof typeof PaymentCheckOutcome;

registerEnumType(PaymentCheckOutcome, {
  name: 'PaymentCheckOutcome',
  description: 'What a payment provider said when it was asked.',
  valuesMap: {
    RECEIVED: { description: 'The money is there; the order is confirmed in a moment.' },
    KEPT_AS_RECEIPT: { description: 'The money is there, but late, twice or in another sum: it waits as a receipt.' },
    KNOWN: { description: 'Nothing new.' },
    ENDED: { description: 'Nobody can pay it any more.' },
    NO_CHARGE: { description: 'The provider knows nothing of it.' },
    UNREACHABLE: { description: 'The provider did not answer; ask again later.' },
  },
});

@ObjectType({ description: 'The answer of the provider.' })
export class PaymentChecked {
  @Field(() => PaymentCheckOutcome) outcome: PaymentCheckOutcome;
}

@InputType()
export class CheckPaymentInput {
  @Field(() => ID)
  @IsUUID()
  paymentId: string;
}

@Resolver()
export class ChargesResolver {
  constructor(private readonly word: ProviderWord) {}

  @Mutation(() => PaymentChecked, {
    description:
      '[permission: payments.confirm] Asks the payment provider now what became of a payment. Safe to repeat.',
  })
  @Allow(PaymentsPermission.Confirm)
  async checkPayment(@Args('input') { paymentId }: CheckPaymentInput): Promise<PaymentChecked> {
    try {
      return { outcome: await this.word.ask(paymentId) };
    } catch (error) {
      if (error instanceof ProviderFailure) return { outcome: 'UNREACHABLE' };
      throw error;
    }
  }
}
