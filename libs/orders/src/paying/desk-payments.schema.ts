import { OutOfStock } from '@lumbung/catalog';
import { StepUpInput, StepUpRefused, StepUpRequired } from '@lumbung/identity';
import { InsufficientBalance, PeriodClosed, SubAccountClosed } from '@lumbung/ledger';
import type { Money } from '@lumbung/kernel';
import {
  DrawerNotOpen,
  PaymentAmountMismatch,
  PaymentChangedTooOften,
  PaymentMethodUnavailable,
  PaymentSavingsAccount,
  PaymentUnderWay,
} from '@lumbung/payments';
import { DateTimeScalar, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDefined, IsEnum, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { Order } from '../order/order.schema.js';
import { OrderActionNotAllowed, PriceChanged } from '../shop/refusals.js';

export enum DeskPaymentMethod {
  CASH = 'CASH',
  MEMBER_SAVINGS = 'MEMBER_SAVINGS',
}
registerEnumType(DeskPaymentMethod, {
  name: 'DeskPaymentMethod',
  description: 'How a member at the savings desk pays an order of his.',
  valuesMap: {
    CASH: { description: 'Coins and notes into the drawer of the teller; change is given.' },
    MEMBER_SAVINGS: {
      description: 'Off his voluntary savings (potong simpanan); he types his PIN, and signs where he has none.',
    },
  },
});

@ObjectType({ description: 'An order that waits for its money.' })
export class OrderToPay {
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => DateTimeScalar) placedAt: Date;
  @Field({ description: 'The goods of its first line, as they were called when it was placed.' }) firstGoods: string;
  @Field({ description: 'How many lines it has.' }) lineCount: number;
  @Field(() => RupiahScalar, {
    description: 'What is due at the desk: the total without the unique amount of a transfer.',
  })
  due: Money;
}

@ObjectType({ description: 'What a member at the savings desk could pay in the shop, and with what.' })
export class MemberOrdersToPay {
  @Field(() => [OrderToPay], { description: 'At most twenty, the newest first.' }) orders: OrderToPay[];
  @Field(() => [DeskPaymentMethod], { description: 'How he can pay here.' }) payments: `${DeskPaymentMethod}`[];
  @Field(() => [PaymentSavingsAccount], {
    description: '[permission: savings.teller] What he could pay from now, the fullest first; else empty.',
  })
  savingsAccounts: PaymentSavingsAccount[];
}

@InputType({ description: 'A member at the savings desk pays an order that waits for its money.' })
export class PayOrderAtDeskInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  orderId: string;

  @Field(() => DeskPaymentMethod)
  @IsEnum(DeskPaymentMethod)
  payment: `${DeskPaymentMethod}`;

  @Field(() => RupiahScalar, {
    description: '`OrderToPay.due` as the member was told; another one is refused with PriceChanged.',
  })
  @IsDefined()
  expectedTotal: Money;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Cash: what he gave, at least what is due. By default exactly that.',
  })
  @IsOptional()
  amountTendered?: Money | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For MEMBER_SAVINGS: one of `savingsAccounts`; the fullest one where none is named.',
  })
  @IsOptional()
  @IsUUID()
  savingsAccountId?: string | null;

  @Field(() => StepUpInput, {
    nullable: true,
    description: 'For MEMBER_SAVINGS: what the member himself typed at the desk.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => StepUpInput)
  stepUp?: StepUpInput | null;
}

export const PayOrderAtDeskResult = resultUnion('PayOrderAtDeskResult', [
  Order,
  OrderActionNotAllowed,
  PriceChanged,
  DrawerNotOpen,
  PaymentAmountMismatch,
  PaymentUnderWay,
  PaymentChangedTooOften,
  PaymentMethodUnavailable,
  StepUpRequired,
  StepUpRefused,
  InsufficientBalance,
  SubAccountClosed,
  OutOfStock,
  PeriodClosed,
  InvalidInput,
]);
