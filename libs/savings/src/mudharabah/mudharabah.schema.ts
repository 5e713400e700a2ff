import type { BusinessDate, Money } from '@lumbung/kernel';
import { BusinessDateScalar, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsDefined,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ProfitShare, ProfitSharePreview, SavingsNisbah } from './mudharabah.types.js';

/** Percent with a point, at most six decimals, above zero. */
const NISBAH = /^(?!0+(?:\.0+)?$)(?:100(?:\.0{1,6})?|\d{1,2}(?:\.\d{1,6})?)$/;

@InputType({ description: 'An agreed ratio, from a month on.' })
export class SetSavingsNisbahInput {
  @Field(() => ID, { description: 'Asked twice, it is set once.' }) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() productId: string;
  @Field(() => BusinessDateScalar, { description: 'First day of a month.' }) @IsString() startsOn: BusinessDate;
  @Field({ description: "The members' part, percent, such as `40`." }) @Matches(NISBAH) memberPercent: string;
  @Field({ description: 'Where it was agreed.' }) @IsString() @Matches(/\S/) @MaxLength(200) source: string;
}

@InputType({ description: 'One line of what the distributable income of a month consists of.' })
export class ProfitShareIncomeInput {
  @Field() @IsString() @Matches(/\S/) @MaxLength(120) text: string;
  @Field(() => String, { nullable: true, description: 'The account of the books it was read from, if it was.' })
  @IsOptional()
  @Matches(/^[1-5]-\d{4}$/)
  accountNumber?: string | null;
  @Field(() => RupiahScalar, { description: 'Not zero; below it: a cost.' }) @IsDefined() amount: Money;
}

@InputType({ description: 'What is to be shared out for a month that is over.' })
export class ProfitSharePreviewInput {
  @Field(() => BusinessDateScalar, { description: 'First day of the month.' }) @IsString() month: BusinessDate;

  @Field(() => [ProfitShareIncomeInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ProfitShareIncomeInput)
  income: ProfitShareIncomeInput[];

  @Field(() => RupiahScalar, {
    nullable: true,
    description:
      "Average of other money that worked beside the savings, such as the cooperative's own; none unless named.",
  })
  @IsOptional()
  otherFunds?: Money | null;
}

@InputType({ description: 'Decides what is shared out for a month that is over, as it was seen before.' })
export class DecideProfitShareInput extends ProfitSharePreviewInput {
  @Field(() => ID, { description: 'Asked twice, it is decided once.' }) @IsUUID() requestId: string;
  @Field(() => RupiahScalar, { description: 'What the preview said is for the members: refused when it changed.' })
  @IsDefined()
  membersAmount: Money;
  @Field({ description: 'Who decided it.' }) @IsString() @Matches(/\S/) @MaxLength(200) source: string;
}

export const SavingsNisbahResult = resultUnion('SavingsNisbahResult', [SavingsNisbah, InvalidInput]);
export const ProfitSharePreviewResult = resultUnion('ProfitSharePreviewResult', [ProfitSharePreview, InvalidInput]);
export const ProfitShareResult = resultUnion('ProfitShareResult', [ProfitShare, InvalidInput]);
