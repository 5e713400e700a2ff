import { OutOfStock } from '@lumbung/catalog';
import { PeriodClosed } from '@lumbung/ledger';
import type { Money, Quantity } from '@lumbung/kernel';
import { DrawerTooEmpty, PaymentAmountMismatch, RefundExceedsPayment } from '@lumbung/payments';
import { InvalidInput, QuantityScalar, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsDefined,
  IsEnum,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { CancelReason, RefundMethod } from '../order/order-enums.js';
import { Order } from '../order/order.schema.js';
import { OrderActionNotAllowed, RefundRequired } from '../shop/refusals.js';

@InputType({ description: 'The cashier saw the money.' })
export class ConfirmPaymentInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  orderId: string;

  @Field(() => RupiahScalar, {
    nullable: true,
    description:
      'Cash: what was given, at least the amount due. Transfer and QRIS: exactly the amount due (the default).',
  })
  @IsOptional()
  amountReceived?: Money | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@InputType({ description: 'The buyer gives his order up.' })
export class CancelMyOrderInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field()
  @IsString()
  @MaxLength(100)
  orderToken: string;

  @Field(() => CancelReason, { defaultValue: CancelReason.CHANGED_MIND })
  @IsEnum(CancelReason)
  reason: `${CancelReason}`;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@InputType({ description: 'The shop gives an order up.' })
export class CancelOrderInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  orderId: string;

  @Field(() => CancelReason)
  @IsEnum(CancelReason)
  reason: `${CancelReason}`;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;

  @Field(() => RefundMethod, {
    nullable: true,
    description: 'Needed when paid; the rest is refunded in the same transaction.',
  })
  @IsOptional()
  @IsEnum(RefundMethod)
  refundMethod?: `${RefundMethod}` | null;
}

@InputType({ description: 'So much of a line comes back to stock.' })
export class ReturnedLineInput {
  @Field(() => ID)
  @IsUUID()
  orderLineId: string;

  @Field(() => QuantityScalar)
  @IsDefined()
  quantity: Quantity;
}

@InputType({ description: 'How much money goes back, how, and which goods came back.' })
export class RefundOrderInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  orderId: string;

  @Field(() => RupiahScalar)
  @IsDefined()
  amount: Money;

  @Field(() => RefundMethod)
  @IsEnum(RefundMethod)
  method: `${RefundMethod}`;

  @Field()
  @IsString()
  @MaxLength(500)
  reason: string;

  @Field(() => [ReturnedLineInput], {
    defaultValue: [],
    description: 'Goods that come back to stock; their cost is booked back.',
  })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ReturnedLineInput)
  returnedLines: ReturnedLineInput[];
}

export const ConfirmPaymentResult = resultUnion('ConfirmPaymentResult', [
  Order,
  OrderActionNotAllowed,
  PaymentAmountMismatch,
  OutOfStock,
  PeriodClosed,
]);
export const CancelMyOrderResult = resultUnion('CancelMyOrderResult', [Order, OrderActionNotAllowed]);
export const CancelOrderResult = resultUnion('CancelOrderResult', [
  Order,
  OrderActionNotAllowed,
  RefundRequired,
  DrawerTooEmpty,
  PeriodClosed,
  InvalidInput,
]);
export const RefundOrderResult = resultUnion('RefundOrderResult', [
  Order,
  OrderActionNotAllowed,
  RefundExceedsPayment,
  DrawerTooEmpty,
  PeriodClosed,
  InvalidInput,
]);
