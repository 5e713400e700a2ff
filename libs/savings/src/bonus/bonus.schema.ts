import type { BusinessDate, Id, Money } from '@lumbung/kernel';
import { BusinessDateScalar, DateTimeScalar, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsString, IsUUID, Matches, MaxLength } from 'class-validator';

@ObjectType({
  description:
    'What was given to the savers of a wadiah product for a month (bonus): decided afterwards, never promised.',
})
export class SavingsBonus {
  readonly __typename: 'SavingsBonus';
  @Field(() => ID) id: Id<'SavingsBonus'>;
  @Field(() => ID) productId: string;
  @Field(() => BusinessDateScalar, { description: 'First day of the month for which it is given.' })
  month: BusinessDate;
  @Field(() => RupiahScalar, { description: 'For all savers together, by their average balances.' }) amount: number;
  @Field({ description: 'Who decided it.' }) source: string;
  @Field(() => String, { nullable: true }) decidedByName: string | null;
  @Field(() => DateTimeScalar) decidedAt: string;
}

@InputType({ description: 'Decides the bonus of a wadiah product for a month that is over.' })
export class DecideSavingsBonusInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() productId: string;
  @Field(() => BusinessDateScalar, { description: 'First day of the month.' }) @IsString() month: BusinessDate;
  @Field(() => RupiahScalar, { description: 'For all savers together.' }) amount: Money;
  @Field() @IsString() @Matches(/\S/) @MaxLength(200) source: string;
}

export const SavingsBonusResult = resultUnion('SavingsBonusResult', [SavingsBonus, InvalidInput]);
