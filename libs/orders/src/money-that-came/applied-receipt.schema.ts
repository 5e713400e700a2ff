import { OutOfStock } from '@lumbung/catalog';
import { PeriodClosed } from '@lumbung/ledger';
import {
  CreditLimitExceeded,
  PaymentAmountMismatch,
  PaymentMethodUnavailable,
  ReceiptDecided,
} from '@lumbung/payments';
import { resultUnion } from '@lumbung/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Order } from '../order/order.schema.js';
import { OrderActionNotAllowed } from '../shop/refusals.js';

@InputType({ description: 'Which money was meant for which order.' })
export class ApplyReceiptInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  receiptId: string;

  @Field(() => ID)
  @IsUUID()
  orderId: string;
}

export const ApplyReceiptResult = resultUnion('ApplyReceiptResult', [
  Order,
  OrderActionNotAllowed,
  ReceiptDecided,
  PaymentAmountMismatch,
  PaymentMethodUnavailable,
  CreditLimitExceeded,
  OutOfStock,
  PeriodClosed,
]);
