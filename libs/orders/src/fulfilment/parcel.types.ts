import { DateTimeScalar, QuantityScalar } from '@lumbung/platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ParcelState {
  PENDING = 'PENDING',
  PACKED = 'PACKED',
  READY_FOR_PICKUP = 'READY_FOR_PICKUP',
  SHIPPED = 'SHIPPED',
  HANDED_OVER = 'HANDED_OVER',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ParcelState, {
  name: 'ParcelState',
  description: 'How far a parcel is.',
  valuesMap: {
    PENDING: { description: 'Menunggu dikemas' },
    PACKED: { description: 'Dikemas' },
    READY_FOR_PICKUP: { description: 'Siap diambil' },
    SHIPPED: { description: 'Dikirim' },
    HANDED_OVER: { description: 'Diserahkan' },
    CANCELLED: { description: 'Dibatalkan: with its order, or put into another parcel' },
  },
});

export enum ParcelAction {
  PACK = 'PACK',
  MARK_READY = 'MARK_READY',
  SHIP = 'SHIP',
  HAND_OVER = 'HAND_OVER',
  SPLIT = 'SPLIT',
  MERGE = 'MERGE',
}
registerEnumType(ParcelAction, { name: 'ParcelAction', description: 'What can be done with a parcel.' });

@ObjectType({ description: 'So much of a line of the order in one parcel.' })
export class ParcelLine {
  @Field(() => ID) orderLineId: string;
  @Field() productName: string;
  @Field() variantName: string;
  @Field() sku: string;
  @Field() unitLabel: string;
  @Field(() => QuantityScalar) quantity: number;
}

@ObjectType({ description: 'A parcel (kiriman): what one place packs of the goods of one owner.' })
export class Parcel {
  @Field(() => ID) id: string;
  @Field({ description: 'Human number in the cooperative; stands on its delivery note.' }) number: string;
  @Field(() => ParcelState) state: `${ParcelState}`;
  @Field({ description: 'Such as `Dikemas`.' }) stateLabel: string;
  @Field(() => ID, { nullable: true, description: 'Where it is packed; null: the usual place.' }) locationId:
    string | null;
  @Field(() => String, { nullable: true }) locationName: string | null;
  @Field(() => ID, { nullable: true, description: "Whose goods these are; null for the cooperative's own." })
  sellerId: string | null;
  @Field(() => String, { nullable: true }) sellerName: string | null;
  @Field(() => [ParcelLine]) lines: ParcelLine[];
  @Field(() => String, { nullable: true, description: 'Who carries it.' }) courierName: string | null;
  @Field(() => String, { nullable: true, description: 'Such as `JNE REG`.' }) service: string | null;
  @Field(() => String, { nullable: true, description: 'Nomor resi.' }) waybillNo: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => String, { nullable: true, description: '[permission: orders.read] Who took it.' }) receivedBy:
    string | null;
  @Field(() => DateTimeScalar, { nullable: true }) packedAt: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) readyAt: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) shippedAt: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) handedOverAt: string | null;
  @Field(() => [ParcelAction], { description: '[permission: orders.handle] What this viewer may do now.' })
  allowedActions: ParcelAction[];
}
