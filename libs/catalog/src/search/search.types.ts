import { BusinessDateScalar, Connection, QuantityScalar, SlugScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ProductVariant } from '../products/product.types.js';
import { SuggestionKind } from '../shared/enums.js';

@ObjectType({ description: 'One line under the search box.' })
export class Suggestion {
  @Field(() => SuggestionKind) kind: SuggestionKind;
  @Field() text: string;
  @Field(() => SlugScalar, { nullable: true, description: 'Of the product, category or seller; null for a query.' })
  slug: string | null;
}

@ObjectType({ description: 'Words that mean the same in searches of this cooperative.' })
export class SynonymGroup {
  readonly __typename: 'SynonymGroup';

  @Field(() => ID) id: string;
  @Field(() => [String], { description: '2 to 10, as searches are read: lower case, without marks.' }) words: string[];
}

@ObjectType({ description: 'What shoppers looked for, counted without who.' })
export class PastSearch {
  @Field() words: string;
  @Field(() => Int, { description: 'How often.' }) searches: number;
  @Field(() => Int, {
    description: 'How many products the last of them found as written; 0 asks for a synonym or for the goods.',
  })
  hits: number;
  @Field(() => BusinessDateScalar) lastOn: string;
}

@ObjectType({ description: 'A page of past searches, most frequent first.' })
export class PastSearchConnection extends Connection(PastSearch) {}

@ObjectType({ description: 'What a scanned code says and finds.' })
export class BarcodeScan {
  @Field({ description: 'The code that was looked up, without spaces.' }) code: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the last digit fits the others (EAN-8, UPC-A, EAN-13, GTIN-14); null for codes without one.',
  })
  isCheckDigitRight: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same code with the last digit that would fit; null unless it does not.',
  })
  suggestedCode: string | null;

  @Field(() => ProductVariant, {
    nullable: true,
    description: 'The variant with this barcode, else with this code of the shop; null when there is none.',
  })
  variant: ProductVariant | null;

  @Field(() => QuantityScalar, {
    nullable: true,
    description: "What a scale put into the code, in the variant's unit; null for codes without weight.",
  })
  quantity: number | null;
}
