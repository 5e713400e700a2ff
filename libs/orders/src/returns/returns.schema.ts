import type { Money, Quantity } from '@lumbung/kernel';
import { PeriodClosed } from '@lumbung/ledger';
import { DrawerTooEmpty, RefundExceedsPayment } from '@lumbung/payments';
import { DateTimeScalar, InvalidInput, QuantityScalar, resultUnion, RupiahScalar, UserError } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsDefined,
  IsEnum,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { RefundMethod } from '../order/order-enums.js';
import { Order } from '../order/order.schema.js';
import { OrderActionNotAllowed, RefundRequired } from '../shop/refusals.js';
import { OrderReturnState } from './return.types.js';

@InputType({ description: 'So much of a line is to come back.' })
export class WantedReturnLineInput {
  @Field(() => ID)
  @IsUUID()
  orderLineId: string;

  @Field(() => QuantityScalar)
  @IsDefined()
  quantity: Quantity;
}

@InputType({ description: 'The buyer asks to bring goods back.' })
export class RequestOrderReturnInput {
  @Field(() => ID, { description: 'The same by which photos were sent before.' })
  @IsUUID()
  requestId: string;

  @Field()
  @IsString()
  @MaxLength(100)
  orderToken: string;

  @Field({ description: 'What is wrong.' })
  @IsString()
  @MaxLength(500)
  reason: string;

  @Field(() => [WantedReturnLineInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => WantedReturnLineInput)
  lines: WantedReturnLineInput[];
}

@InputType({ description: 'The staff notes that goods are to come back; approved with it.' })
export class CreateOrderReturnInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  orderId: string;

  @Field({ description: 'What is wrong.' })
  @IsString()
  @MaxLength(500)
  reason: string;

  @Field(() => [WantedReturnLineInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => WantedReturnLineInput)
  lines: WantedReturnLineInput[];
}

@InputType({ description: 'Whether the goods may come back.' })
export class DecideOrderReturnInput {
  @Field(() => ID)
  @IsUUID()
  returnId: string;

  @Field()
  @IsBoolean()
  isApproved: boolean;

  @Field(() => String, { nullable: true, description: 'For the buyer; needed for a no.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@InputType({ description: 'In which condition so much of a line came back; both together at most what was asked for.' })
export class ReceivedReturnLineInput {
  @Field(() => ID)
  @IsUUID()
  orderLineId: string;

  @Field(() => QuantityScalar, { description: 'Onto the shelf again.' })
  @IsDefined()
  resellable: Quantity;

  @Field(() => QuantityScalar, {
    description:
      "Written off (5-1040); a seller's go back to him, or are written off where the cooperative bears damage.",
  })
  @IsDefined()
  damaged: Quantity;
}

@InputType({ description: 'The goods came back, and so does the money.' })
export class ReceiveOrderReturnInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  returnId: string;

  @Field(() => [ReceivedReturnLineInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ReceivedReturnLineInput)
  lines: ReceivedReturnLineInput[];

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Absent: the price of what came back, as far as it was paid.',
  })
  @IsOptional()
  refundAmount?: Money | null;

  @Field(() => RefundMethod, { nullable: true, description: 'Needed when money goes back.' })
  @IsOptional()
  @IsEnum(RefundMethod)
  refundMethod?: `${RefundMethod}` | null;
}

@ObjectType({
  implements: () => UserError,
  description: 'The time to bring goods back is over, or the shop takes none back.',
})
export class ReturnWindowClosed extends UserError {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ended; null where the shop takes nothing back.',
  })
  readonly endedAt: Date | null;

  constructor(endedAt: Date | null) {
    super('RETURN_WINDOW_CLOSED');
    this.endedAt = endedAt;
  }
}

@ObjectType({ implements: () => UserError, description: 'The return was decided otherwise before.' })
export class ReturnDecided extends UserError {
  @Field(() => OrderReturnState) readonly state: `${OrderReturnState}`;

  constructor(state: `${OrderReturnState}`) {
    super('RETURN_DECIDED');
    this.state = state;
  }
}

export const RequestOrderReturnResult = resultUnion('RequestOrderReturnResult', [
  Order,
  OrderActionNotAllowed,
  ReturnWindowClosed,
  InvalidInput,
]);
export const CreateOrderReturnResult = resultUnion('CreateOrderReturnResult', [
  Order,
  OrderActionNotAllowed,
  InvalidInput,
]);
export const DecideOrderReturnResult = resultUnion('DecideOrderReturnResult', [Order, ReturnDecided, InvalidInput]);
export const ReceiveOrderReturnResult = resultUnion('ReceiveOrderReturnResult', [
  Order,
  ReturnDecided,
  RefundRequired,
  RefundExceedsPayment,
  OrderActionNotAllowed,
  DrawerTooEmpty,
  PeriodClosed,
  InvalidInput,
]);
