import { DateTimeScalar, QuantityScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

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

export enum ReturnObstacle {
  NOT_WITH_BUYER = 'NOT_WITH_BUYER',
  NOT_OFFERED = 'NOT_OFFERED',
  WINDOW_CLOSED = 'WINDOW_CLOSED',
  NOTHING_LEFT = 'NOTHING_LEFT',
}
registerEnumType(ReturnObstacle, {
  name: 'ReturnObstacle',
  description: 'Why a buyer cannot ask to bring goods back now.',
  valuesMap: {
    NOT_WITH_BUYER: { description: 'Nothing of it was handed over to him.' },
    NOT_OFFERED: { description: 'The shop takes nothing back; the staff may agree to a return all the same.' },
    WINDOW_CLOSED: { description: 'The days the shop set are over; the staff may agree all the same.' },
    NOTHING_LEFT: { description: 'All of it came back, or is asked to.' },
  },
});

@ObjectType({ description: 'Whether the buyer may ask to bring goods back (requestOrderReturn), and until when.' })
export class ReturnWindow {
  @Field() isOpen: boolean;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Null before all of it is with the buyer, and where the shop takes nothing back.',
  })
  until: Date | null;
  @Field(() => ReturnObstacle, { nullable: true, description: 'Null while it is open.' })
  obstacle: ReturnObstacle | null;
  @Field(() => String, { nullable: true, description: 'The obstacle in a sentence for the buyer.' })
  message: string | null;
}

@ObjectType({ description: 'A picture the buyer took of what he wants to bring back; drawn anew, without its place.' })
export class ReturnPhoto {
  @Field(() => ID) id: string;
  @Field(() => Int) width: number;
  @Field(() => Int) height: number;
  @Field(() => DateTimeScalar) sentAt: string;
  /** Known to the holder of the order's link and to the staff only; no field of the API. */
  mayBeSeen: boolean;
}

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
  @Field(() => [ReturnPhoto], { description: 'At most three.' }) photos: ReturnPhoto[];
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
