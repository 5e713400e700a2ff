import { DateTimeScalar, QuantityScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum OrderReturnState {
  REQUESTED = 'REQUESTED',
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
  RECEIVED = 'RECEIVED',
}
registerEnumType(OrderReturnState, {
  name: 'OrderReturnState',
  description: 'Where a return stands.',
  valuesMap: {
    REQUESTED: { description: 'Diajukan' },
    APPROVED: { description: 'Disetujui: the goods may be brought' },
    REFUSED: { description: 'Ditolak' },
    RECEIVED: { description: 'Diterima: goods and money went back' },
  },
});

@ObjectType({ description: 'So much of a line that comes back.' })
export class OrderReturnLine {
  @Field(() => ID) orderLineId: string;
  @Field() productName: string;
  @Field() variantName: string;
  @Field() unitLabel: string;
  @Field(() => QuantityScalar, { description: 'Asked for.' }) quantity: number;
  @Field(() => QuantityScalar, { description: 'Came back and can be sold again.' }) resellable: number;
  @Field(() => QuantityScalar, { description: 'Came back damaged.' }) damaged: number;
}

@ObjectType({ description: 'A return (retur) of goods after they were handed over.' })
export class OrderReturn {
  @Field(() => ID) id: string;
  @Field({ description: 'Human number in the cooperative.' }) number: string;
  @Field(() => OrderReturnState) state: `${OrderReturnState}`;
  @Field({ description: 'Such as `Diajukan`.' }) stateLabel: string;
  @Field({ description: 'What the buyer or the staff says is wrong.' }) reason: string;
  @Field({ description: 'Asked for by the buyer with his secret link, else by the staff.' }) isByBuyer: boolean;
  @Field(() => [OrderReturnLine]) lines: OrderReturnLine[];
  @Field(() => RupiahScalar, { description: 'What went back for it.' }) refunded: number;
  @Field(() => DateTimeScalar) askedAt: string;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt: string | null;
  @Field(() => String, { nullable: true, description: 'What the staff says to its decision.' }) decisionNote:
    string | null;
  @Field(() => DateTimeScalar, { nullable: true }) receivedAt: string | null;
  @Field(() => String, { nullable: true, description: '[permission: orders.read]' }) askedBy: string | null;
  @Field(() => String, { nullable: true, description: '[permission: orders.read]' }) decidedBy: string | null;
  @Field(() => String, { nullable: true, description: '[permission: orders.read]' }) receivedBy: string | null;
}
