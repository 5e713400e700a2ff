import { Connection, DateTimeScalar, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { Order } from '../order/order.schema.js';
import { OrderActionNotAllowed, PaymentOutstanding } from '../shop/refusals.js';

@ObjectType({ description: 'Times the clock watches over.' })
export class OrderSettings {
  readonly __typename = 'OrderSettings';
  @Field(() => Int, {
    nullable: true,
    description: 'So many hours after it was paid the shop must have taken an order on; null: whenever.',
  })
  acceptWithinHours: number | null;
  @Field(() => Int, { description: 'So many days after its arrival an order is finished.' }) finishAfterDays: number;
  @Field(() => Int, { description: 'So many days after its arrival the buyer may ask to bring goods back; 0: never.' })
  returnWithinDays: number;
}

@InputType({ description: 'What changes; an absent field stays as it is. Orders under way keep their times.' })
export class UpdateOrderSettingsInput {
  @Field(() => Int, { nullable: true, description: '1 to 720; null: no deadline.' })
  @IsOptional()
  @IsInt()
  acceptWithinHours?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 60.' })
  @IsOptional()
  @IsInt()
  finishAfterDays?: number | null;

  @Field(() => Int, { nullable: true, description: '0 to 365.' })
  @IsOptional()
  @IsInt()
  returnWithinDays?: number | null;
}

@InputType({ description: 'The buyer has everything.' })
export class ConfirmOrderArrivalInput {
  @Field()
  @IsString()
  @MaxLength(100)
  orderToken: string;
}

export enum OrderToDoKind {
  ACCEPT_OVERDUE = 'ACCEPT_OVERDUE',
  RETURN_REQUESTED = 'RETURN_REQUESTED',
  RETURN_APPROVED = 'RETURN_APPROVED',
}
registerEnumType(OrderToDoKind, {
  name: 'OrderToDoKind',
  description: 'What somebody has to decide or do.',
  valuesMap: {
    ACCEPT_OVERDUE: { description: 'Paid, not accepted in time, and the money cannot go back by itself.' },
    RETURN_REQUESTED: { description: 'A buyer asks to bring goods back.' },
    RETURN_APPROVED: { description: 'The goods may come back; receive them when they do.' },
  },
});

@ObjectType({ description: 'Something about an order that waits for a decision of the staff.' })
export class OrderToDo {
  @Field(() => ID, { description: 'The order, or the return.' }) id: string;
  @Field(() => OrderToDoKind) kind: `${OrderToDoKind}`;
  @Field(() => ID) orderId: string;
  @Field() orderNumber: string;
  @Field() buyerName: string;
  @Field(() => DateTimeScalar) since: Date;
  @Field(() => RupiahScalar, { description: 'What the buyer paid and did not get back.' }) amount: number;
}

@ObjectType({ description: 'A page of what waits for the staff, longest waiting first.' })
export class OrderToDoConnection extends Connection(OrderToDo) {}

export const UpdateOrderSettingsResult = resultUnion('UpdateOrderSettingsResult', [OrderSettings, InvalidInput]);
export const ConfirmOrderArrivalResult = resultUnion('ConfirmOrderArrivalResult', [
  Order,
  OrderActionNotAllowed,
  PaymentOutstanding,
]);
