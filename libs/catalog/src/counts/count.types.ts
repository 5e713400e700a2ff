import { Connection, DateTimeScalar, QuantityScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CategoryRef } from '../categories/category.types.js';
import { StockLocation } from '../locations/location.types.js';
import { ProductVariant } from '../products/product.types.js';

export const CountState = { OPEN: 'OPEN', CLOSED: 'CLOSED', CANCELLED: 'CANCELLED' } as const;
export type CountState = keyof typeof CountState;
registerEnumType(CountState, { name: 'CountState', description: 'Whether a stock count goes on.' });

export const CountLineChoice = {
  ALL: 'ALL',
  UNCOUNTED: 'UNCOUNTED',
  COUNTED: 'COUNTED',
  DIFFERENT: 'DIFFERENT',
} as const;
export type CountLineChoice = keyof typeof CountLineChoice;
registerEnumType(CountLineChoice, {
  name: 'CountLineChoice',
  description: 'Which lines of a count to show.',
  valuesMap: { DIFFERENT: { description: 'Counted, and not what was expected.' } },
});

export const CountEntryMode = { SET: 'SET', ADD: 'ADD' } as const;
export type CountEntryMode = keyof typeof CountEntryMode;
registerEnumType(CountEntryMode, {
  name: 'CountEntryMode',
  description: 'How a counted quantity joins what was entered before.',
  valuesMap: {
    SET: { description: 'This many are there; what was entered before is forgotten.' },
    ADD: { description: 'This many more, from another shelf of the same place.' },
  },
});

@ObjectType({ description: 'Counting what is really there (stok opname), at one place.' })
export class StockCount {
  readonly __typename: 'StockCount';
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => CountState) state: CountState;
  @Field(() => StockLocation) location: StockLocation;
  @Field(() => CategoryRef, {
    nullable: true,
    description: 'Only what lies on this shelf and those below; null: everything there.',
  })
  category: CategoryRef | null;
  @Field({ description: 'Those who count do not see what is expected.' }) isBlind: boolean;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Int) lineCount: number;
  @Field(() => Int) countedCount: number;
  @Field(() => Int, { nullable: true, description: 'Null while it is blind to this viewer.' }) differentCount:
    number | null;
  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Cost of what is missing, whole rupiah; at average cost while open. Null while blind.',
  })
  missingValue: number | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'Cost of what was found on top.' }) foundValue:
    number | null;
  @Field(() => ID, { nullable: true, description: 'The journal of the differences.' }) journalId: string | null;
  @Field(() => DateTimeScalar) startedAt: string;
  @Field(() => String, { nullable: true }) startedBy: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) endedAt: string | null;
  @Field(() => String, { nullable: true }) endedBy: string | null;
}

@ObjectType({ description: 'One variant in a stock count.' })
export class StockCountLine {
  @Field(() => ProductVariant) variant: ProductVariant;
  @Field(() => QuantityScalar, {
    nullable: true,
    description:
      'What the books said lies there: at the moment of counting, before it when the count began. Null while blind.',
  })
  expected: number | null;
  @Field(() => QuantityScalar, { nullable: true, description: 'Null: not counted yet.' }) counted: number | null;
  @Field(() => QuantityScalar, {
    nullable: true,
    description: 'Counted less expected; what the close corrected by. Null while blind or not counted.',
  })
  difference: number | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'What the difference is worth, signed.' }) differenceValue:
    number | null;
  @Field(() => DateTimeScalar, { nullable: true }) countedAt: string | null;
  @Field(() => String, { nullable: true }) countedBy: string | null;
}

@ObjectType({ description: 'A page of stock counts.' })
export class StockCountConnection extends Connection(StockCount) {}

@ObjectType({ description: 'A page of the lines of a stock count.' })
export class StockCountLineConnection extends Connection(StockCountLine) {}
