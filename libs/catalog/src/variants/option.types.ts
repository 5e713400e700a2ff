import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One of the values of an option.' })
export class OptionValue {
  @Field(() => ID) id: string;
  @Field({ description: 'Such as `5 kg` or `Pedas`.' }) name: string;
}

@ObjectType({ description: 'What a buyer chooses between, such as Ukuran or Rasa.' })
export class ProductOption {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => [OptionValue], { description: 'In order.' }) values: OptionValue[];
}

@ObjectType({ description: 'The value of one option that a variant carries.' })
export class VariantOptionValue {
  @Field(() => ID, { description: 'Of the value.' }) id: string;
  @Field() name: string;
  @Field(() => ID) optionId: string;
  @Field() optionName: string;
}
