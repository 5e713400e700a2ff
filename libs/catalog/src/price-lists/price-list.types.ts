import { BusinessDateScalar, Connection, DateTimeScalar, QuantityScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ProductVariant } from '../products/product.types.js';
import { PriceClass } from '../shared/enums.js';

export const PriceListState = { OFF: 'OFF', SCHEDULED: 'SCHEDULED', IN_FORCE: 'IN_FORCE', ENDED: 'ENDED' } as const;
export type PriceListState = keyof typeof PriceListState;
registerEnumType(PriceListState, {
  name: 'PriceListState',
  description: "Whether a price list counts today, in the cooperative's zone.",
  valuesMap: {
    OFF: { description: 'Turned off by hand.' },
    SCHEDULED: { description: 'Its first day is still to come.' },
  },
});

export const PriceConflictKind = {
  OTHER_LIST_LOWER: 'OTHER_LIST_LOWER',
  OTHER_LIST_SAME: 'OTHER_LIST_SAME',
  NOT_BELOW_ORDINARY: 'NOT_BELOW_ORDINARY',
  NOT_BELOW_SMALLER_QUANTITY: 'NOT_BELOW_SMALLER_QUANTITY',
} as const;
export type PriceConflictKind = keyof typeof PriceConflictKind;
registerEnumType(PriceConflictKind, {
  name: 'PriceConflictKind',
  description: 'Why a price of a list is without effect: the lowest price always counts.',
});

@ObjectType({
  description:
    'Prices for a time, for some buyers, by quantity (daftar harga). The lowest price a buyer may have always counts.',
})
export class PriceList {
  readonly __typename: 'PriceList';

  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => PriceClass, {
    description: 'PUBLIC prices are for everybody, members too; MEMBER prices for members only.',
  })
  audience: PriceClass;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'First day; null: at once.' }) validFrom:
    string | null;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Last day, included; null: without end.' })
  validUntil: string | null;
  @Field() isActive: boolean;
  @Field(() => PriceListState) state: PriceListState;
  @Field(() => Int, { description: 'How many prices it holds.' }) entryCount: number;
  @Field(() => DateTimeScalar) createdAt: Date;
  @Field(() => DateTimeScalar) updatedAt: Date;
}

@ObjectType({ description: 'A price list beside a price.' })
export class PriceListRef {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => PriceClass) audience: PriceClass;
  @Field(() => PriceListState) state: PriceListState;
}

@ObjectType({ description: 'Why a price of a list is without effect.' })
export class PriceConflict {
  @Field(() => PriceConflictKind) kind: PriceConflictKind;
  @Field({ description: 'A sentence for the officer.' }) message: string;
  @Field(() => RupiahScalar, { description: 'The price that counts instead.' }) otherPrice: number;
  @Field(() => QuantityScalar, { nullable: true, description: 'From how many that one holds; null: any quantity.' })
  otherMinQuantity: number | null;
  @Field(() => PriceListRef, { nullable: true, description: 'The list it stands in, when another one.' })
  otherPriceList: PriceListRef | null;
}

@ObjectType({ description: 'What a list asks for one unit of a variant from a quantity on.' })
export class PriceListEntry {
  @Field(() => ProductVariant) variant: ProductVariant;
  @Field(() => QuantityScalar, { nullable: true, description: 'So many or more in one order; null: any quantity.' })
  minQuantity: number | null;
  @Field(() => RupiahScalar) price: number;
  @Field(() => [PriceConflict], { description: 'Empty when the price counts as it stands.' })
  conflicts: PriceConflict[];
}

@ObjectType({ description: 'A page of price lists, newest first.' })
export class PriceListConnection extends Connection(PriceList) {}

@ObjectType({ description: 'A page of the prices of a list, by name of the product.' })
export class PriceListEntryConnection extends Connection(PriceListEntry) {}
