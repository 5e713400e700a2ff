import { BusinessDateScalar, QuantityScalar, SlugScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CategoryRef } from '../categories/category.types.js';
import { AttributeKind } from '../shared/enums.js';

@ObjectType({ description: 'One of the choices of an attribute.' })
export class AttributeChoice {
  @Field(() => ID) id: string;
  @Field() name: string;
}

@ObjectType({ description: 'Something a cooperative wants to know of its goods, such as Bahan or Isi (ml).' })
export class Attribute {
  readonly __typename: 'Attribute';

  @Field(() => ID) id: string;
  @Field(() => SlugScalar, { description: 'For filters; never changes.' }) code: string;
  @Field() name: string;
  @Field(() => AttributeKind) kind: AttributeKind;
  @Field(() => String, { nullable: true, description: 'Of its numbers, such as `ml`.' }) unit: string | null;
  @Field({ description: 'Shoppers may filter by it; only for NUMBER, BOOLEAN and CHOICE.' }) isFilterable: boolean;
  @Field({ description: 'An inactive one is neither shown nor filtered by; its values are kept.' }) isActive: boolean;
  @Field(() => Int) position: number;
  @Field(() => [AttributeChoice], { description: 'In order; empty unless its kind is CHOICE.' })
  choices: AttributeChoice[];

  @Field(() => [CategoryRef], {
    description: 'It belongs to goods on these shelves and below; to all goods where none is named.',
  })
  categories: CategoryRef[];
}

@ObjectType({ description: 'What is known of one product; only the field of its kind is filled.' })
export class AttributeValue {
  @Field(() => SlugScalar) code: string;
  @Field() name: string;
  @Field(() => AttributeKind) kind: AttributeKind;
  @Field(() => String, { nullable: true }) unit: string | null;
  @Field({
    description: 'The value as people read it, in the language of the request: `250 ml`, `Ya`, `21 November 2026`.',
  })
  label: string;
  @Field(() => String, { nullable: true }) text: string | null;
  @Field(() => QuantityScalar, { nullable: true }) number: number | null;
  @Field(() => Boolean, { nullable: true }) isTrue: boolean | null;
  @Field(() => BusinessDateScalar, { nullable: true }) date: string | null;
  @Field(() => ID, { nullable: true }) choiceId: string | null;
}
