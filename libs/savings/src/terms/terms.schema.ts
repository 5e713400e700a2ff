import type { BusinessDate, Money } from '@lumbung/kernel';
import { BusinessDateScalar, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { DayBasis, InterestMethod, Tiering } from '../interest/interest.js';
import { SavingsDayBasis, SavingsInterestMethod, SavingsTerms, SavingsTiering } from './terms.types.js';

export const MOST_TIERS = 10;

@InputType({ description: 'From an amount on, a rate.' })
export class SavingsTierInput {
  @Field(() => RupiahScalar, { description: 'The first tier begins at 0.' }) from: Money;

  @Field({ description: 'Percent a year with a decimal point, such as `3` or `4.25`; up to six decimals.' })
  @IsString()
  @Matches(/^\d{1,2}(\.\d{1,6})?$/)
  rateYearlyPercent: string;
}

@InputType({ description: 'What a product pays and takes; amounts that are absent are nothing.' })
export class SavingsTermsInput {
  @Field(() => BusinessDateScalar, { description: 'First day of a month, the current one or later.' })
  @IsString()
  startsOn: BusinessDate;

  @Field(() => SavingsInterestMethod, { defaultValue: 'DAILY' })
  @IsEnum(SavingsInterestMethod)
  method: InterestMethod = 'DAILY';

  @Field(() => SavingsDayBasis, { defaultValue: 'ACTUAL_365' })
  @IsEnum(SavingsDayBasis)
  basis: DayBasis = 'ACTUAL_365';

  @Field(() => SavingsTiering, { defaultValue: 'WHOLE' })
  @IsEnum(SavingsTiering)
  tiering: Tiering = 'WHOLE';

  @Field(() => [SavingsTierInput], { description: 'In rising order; none where nothing is promised, as with sharia.' })
  @IsArray()
  @ArrayMaxSize(MOST_TIERS)
  @ValidateNested({ each: true })
  @Type(() => SavingsTierInput)
  tiers: SavingsTierInput[];

  @Field(() => RupiahScalar, { nullable: true, description: 'Below it a balance earns nothing.' })
  @IsOptional()
  minimumBalance?: Money | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'Taken each month.' })
  @IsOptional()
  monthlyFee?: Money | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Taken in a month whose average balance was below the minimum.',
  })
  @IsOptional()
  belowMinimumFee?: Money | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'Taken when the account is closed.' })
  @IsOptional()
  closingFee?: Money | null;

  @Field(() => Int, { nullable: true, description: 'Days without a move of the member, 30 to 3650; absent: never.' })
  @IsOptional()
  @IsInt()
  @Min(30)
  @Max(3650)
  dormantAfterDays?: number | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'Taken each month from an account that rests.' })
  @IsOptional()
  dormantFee?: Money | null;

  @Field({ description: 'Who decided it, such as `RAT 2026`.' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  source: string;
}

@InputType({ description: 'New terms for a product from a month on; what counted before stays what counted.' })
export class SetSavingsTermsInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() productId: string;

  @Field(() => SavingsTermsInput)
  @ValidateNested()
  @Type(() => SavingsTermsInput)
  terms: SavingsTermsInput;
}

export const SavingsTermsResult = resultUnion('SavingsTermsResult', [SavingsTerms, InvalidInput]);
