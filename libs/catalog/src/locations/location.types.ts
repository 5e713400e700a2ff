import { QuantityScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const LocationKind = { SHOP: 'SHOP', WAREHOUSE: 'WAREHOUSE' } as const;
export type LocationKind = keyof typeof LocationKind;
registerEnumType(LocationKind, {
  name: 'LocationKind',
  description: 'What a place is.',
  valuesMap: { SHOP: { description: 'A shop (toko).' }, WAREHOUSE: { description: 'A storeroom (gudang).' } },
});

@ObjectType({ description: 'A place where goods lie (lokasi): a shop or a storeroom.' })
export class StockLocation {
  readonly __typename: 'StockLocation';
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => LocationKind) kind: LocationKind;
  @Field(() => String, { nullable: true, description: 'How to find it, for those who fetch and bring.' }) addressNote:
    string | null;
  @Field({ description: 'Buyers may fetch their orders here.' }) isPickupPoint: boolean;
  @Field({ description: 'What lies here is offered to buyers; else it counts as on hand, but is held back.' })
  sellsFrom: boolean;
  @Field(() => Int, { description: 'Orders without a place of their own take from the lowest first.' })
  priority: number;
  @Field() isActive: boolean;
  @Field({ description: 'The usual place: meant where none is named. There is exactly one.' }) isDefault: boolean;
}

@ObjectType({ description: 'How much of a variant lies at one place.' })
export class LocationStock {
  @Field(() => StockLocation) location: StockLocation;
  @Field(() => QuantityScalar) onHand: number;
  @Field(() => QuantityScalar, {
    nullable: true,
    description: 'At or below this goods should be brought here; null: not watched.',
  })
  reorderAt: number | null;
  @Field(() => QuantityScalar, { nullable: true, description: 'Up to how many.' }) reorderTo: number | null;
}

@ObjectType({ description: 'Where the goods of one variant are; the parts sum to on hand.' })
export class VariantPlaces {
  readonly __typename: 'VariantPlaces';
  @Field(() => ID) variantId: string;
  @Field(() => [LocationStock], {
    description: 'Places in the order in which orders take from them, also empty ones that are watched.',
  })
  places: LocationStock[];
  @Field(() => QuantityScalar, { description: 'Sent from one place and not arrived at the other.' }) onTheWay: number;
}
