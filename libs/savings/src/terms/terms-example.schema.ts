import type { BusinessDate } from '@lumbung/kernel';
import { BusinessDateScalar, RupiahScalar } from '@lumbung/platform';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsEnum, IsOptional, IsString, ValidateNested } from 'class-validator';
import { SavingsFamily, ShariaContract } from '../products/product.types.js';
import { TermRateInput } from '../term/term.schema.js';
import { TermDayBasis } from '../term/term.types.js';
import { SavingsTermsInput } from './terms.schema.js';

@InputType({ description: 'Terms somebody is writing.' })
export class SavingsTermsExampleInput {
  @Field(() => SavingsFamily) @IsEnum(SavingsFamily) family: SavingsFamily;
  @Field(() => ShariaContract, { nullable: true })
  @IsOptional()
  @IsEnum(ShariaContract)
  contract?: ShariaContract | null;
  @Field(() => SavingsTermsInput) @ValidateNested() @Type(() => SavingsTermsInput) terms: SavingsTermsInput;
}

@InputType({ description: 'A rate table of term deposits somebody is writing; conventional products.' })
export class TermRatesExampleInput {
  @Field(() => BusinessDateScalar) @IsString() startsOn: BusinessDate;
  @Field(() => TermDayBasis) @IsEnum(TermDayBasis) dayBasis: TermDayBasis;
  @Field(() => [TermRateInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => TermRateInput)
  rates: TermRateInput[];
}

@ObjectType({ description: 'So much lies on an account from the first to the last evening of a month.' })
export class SavingsTermsExampleLine {
  @Field(() => RupiahScalar) amount: number;
  @Field(() => RupiahScalar, { description: 'Before tax.' }) earned: number;
  @Field(() => RupiahScalar, { description: 'Kept back (PPh), where it is all the member has.' }) tax: number;
  @Field(() => RupiahScalar, { description: 'Taken in that month.' }) fees: number;
}

@ObjectType({ description: 'What terms would come to; nothing is kept. Whole rupiah.' })
export class SavingsTermsExample {
  @Field(() => [SavingsTermsExampleLine], { description: 'In rising order; none where there is a problem.' })
  lines: SavingsTermsExampleLine[];
  @Field(() => [String], { description: 'As of SavingsTerms.' }) warnings: string[];
  @Field(() => String, { nullable: true, description: 'Why they would be refused.' }) problem: string | null;
  @Field(() => String, { nullable: true, description: 'Where, as of InvalidInput.' }) field: string | null;
}

@ObjectType({ description: 'One deposit, placed on the day the table begins.' })
export class TermRatesExampleLine {
  @Field(() => Int) termMonths: number;
  @Field(() => RupiahScalar, { description: 'What its line asks for, or ten million.' }) amount: number;
  @Field(() => RupiahScalar, { description: 'Of the whole term, before tax.' }) earned: number;
}

@ObjectType({ description: 'What a rate table would come to; nothing is kept. Whole rupiah.' })
export class TermRatesExample {
  @Field(() => [TermRatesExampleLine], { description: 'One for each line, in the order given.' })
  lines: TermRatesExampleLine[];
  @Field(() => [String], { description: 'A rate above the ceiling of the ministry. A warning, not a wall.' })
  warnings: string[];
}
