import { GoodsNotThere } from '@lumbung/catalog';
import { PeriodClosed } from '@lumbung/ledger';
import { resultUnion } from '@lumbung/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Order } from '../order/order.schema.js';
import { OrderActionNotAllowed, PaymentOutstanding } from '../shop/refusals.js';

@InputType({ description: 'Which order the shop takes on.' })
export class AcceptOrderInput {
  @Field(() => ID)
  @IsUUID()
  orderId: string;
}

@InputType({ description: 'Which order is packed.' })
export class MarkOrderReadyInput {
  @Field(() => ID)
  @IsUUID()
  orderId: string;
}

@InputType({ description: 'Which order is on its way, and with whom.' })
export class MarkOrderShippedInput {
  @Field(() => ID)
  @IsUUID()
  orderId: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  courierName?: string | null;

  @Field(() => String, { nullable: true, description: 'Such as `JNE REG`.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  service?: string | null;

  @Field(() => String, { nullable: true, description: 'Nomor resi, where all parcels go with one.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  waybillNo?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@InputType({ description: 'Which order is in the hands of its buyer.' })
export class HandOverOrderInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  orderId: string;

  @Field(() => String, { nullable: true, description: 'Who took it.' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  receivedBy?: string | null;
}

@InputType({ description: 'Which order is closed.' })
export class CompleteOrderInput {
  @Field(() => ID)
  @IsUUID()
  orderId: string;
}

export const AcceptOrderResult = resultUnion('AcceptOrderResult', [Order, OrderActionNotAllowed]);
export const MarkOrderReadyResult = resultUnion('MarkOrderReadyResult', [
  Order,
  OrderActionNotAllowed,
  GoodsNotThere,
  PeriodClosed,
]);
export const MarkOrderShippedResult = resultUnion('MarkOrderShippedResult', [
  Order,
  OrderActionNotAllowed,
  PaymentOutstanding,
  GoodsNotThere,
  PeriodClosed,
]);
export const HandOverOrderResult = resultUnion('HandOverOrderResult', [
  Order,
  OrderActionNotAllowed,
  PaymentOutstanding,
]);
export const CompleteOrderResult = resultUnion('CompleteOrderResult', [
  Order,
  OrderActionNotAllowed,
  PaymentOutstanding,
]);
