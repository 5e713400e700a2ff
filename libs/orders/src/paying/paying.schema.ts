import { OutOfStock } from '@lumbung/catalog';
import { StepUpInput, StepUpRefused, StepUpRequired } from '@lumbung/identity';
import { InsufficientBalance, PeriodClosed, SubAccountClosed } from '@lumbung/ledger';
import {
  CreditLimitExceeded,
  PaymentChangedTooOften,
  PaymentChannel,
  PaymentCheckOutcome,
  PaymentMethod,
  PaymentMethodUnavailable,
  PaymentUnderWay,
} from '@lumbung/payments';
import { resultUnion } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Order } from '../order/order.schema.js';
import { OrderActionNotAllowed } from '../shop/refusals.js';

@InputType({ description: 'The buyer says that he has paid.' })
export class CheckOrderPaymentInput {
  @Field()
  @IsString()
  @MaxLength(100)
  orderToken: string;
}

@ObjectType({ description: 'The order, and what its payment provider said just now.' })
export class OrderPaymentChecked {
  @Field(() => PaymentCheckOutcome, {
    description:
      'KNOWN also where nobody was asked: the payment goes through no provider, or he was asked a moment ago.',
  })
  outcome: PaymentCheckOutcome;
  @Field(() => Order) order: Order;
}

@InputType({ description: 'Another way to pay an order that is not paid.' })
export class ChangePaymentMethodInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field()
  @IsString()
  @MaxLength(100)
  orderToken: string;

  @Field(() => PaymentMethod)
  @IsIn(Object.values(PaymentMethod))
  paymentMethod: PaymentMethod;

  @Field(() => PaymentChannel, {
    nullable: true,
    description: 'Bank or wallet, for VIRTUAL_ACCOUNT and EWALLET; the first one open where none is named.',
  })
  @IsOptional()
  @IsIn(Object.values(PaymentChannel))
  paymentChannel?: PaymentChannel | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For MEMBER_SAVINGS: one of `PaymentOption.savingsAccounts`; the fullest one where none is named.',
  })
  @IsOptional()
  @IsUUID()
  savingsAccountId?: string | null;

  @Field(() => StepUpInput, { nullable: true, description: 'For MEMBER_SAVINGS: the PIN, or a code.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => StepUpInput)
  stepUp?: StepUpInput | null;
}

export const ChangePaymentMethodResult = resultUnion('ChangePaymentMethodResult', [
  Order,
  OrderActionNotAllowed,
  PaymentUnderWay,
  PaymentChangedTooOften,
  PaymentMethodUnavailable,
  CreditLimitExceeded,
  StepUpRequired,
  StepUpRefused,
  InsufficientBalance,
  SubAccountClosed,
  OutOfStock,
  PeriodClosed,
]);
