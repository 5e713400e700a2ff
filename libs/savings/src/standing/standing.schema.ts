import { StepUpInput, StepUpRefused, StepUpRequired } from '@lumbung/identity';
import type { BusinessDate, Money } from '@lumbung/kernel';
import { BusinessDateScalar, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsDefined,
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
import { StandingInstruction, StandingState } from './standing.types.js';

@InputType({ isAbstract: true })
class StandingTerms {
  @Field(() => ID, { description: 'Asked twice, it is set once.' }) @IsUUID() requestId: string;
  @Field(() => ID, { description: 'Voluntary savings the money comes out of.' }) @IsUUID() fromAccountId: string;
  @Field(() => RupiahScalar, { description: 'Each month.' }) @IsDefined() amount: Money;

  @Field(() => Int, { description: '1 to 31; a month that has no such day: its last one.' })
  @IsInt()
  @Min(1)
  @Max(31)
  day: number;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Not before this day; today unless named.' })
  @IsOptional()
  @IsString()
  startsOn?: BusinessDate | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Not after this day; without end unless named.' })
  @IsOptional()
  @IsString()
  endsOn?: BusinessDate | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days it is tried again when the money is not there: 0 to 7, 3 unless named.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(7)
  retryDays?: number | null;

  @Field(() => String, { nullable: true, description: 'What both passbooks say beside, at most 120 characters.' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  note?: string | null;
}

@InputType({ description: 'A standing instruction that an officer sets as a member asked for it.' })
export class CreateStandingInstructionInput extends StandingTerms {
  @Field(() => ID, { description: 'Mandatory, planned or voluntary savings, of the member or of another.' })
  @IsUUID()
  toAccountId: string;
}

@InputType({ description: 'A standing instruction of mine.' })
export class CreateMyStandingInstructionInput extends StandingTerms {
  @Field(() => ID, { nullable: true, description: 'One of my own accounts; either this or `recipient`.' })
  @IsOptional()
  @IsUUID()
  toAccountId?: string | null;

  @Field(() => String, { nullable: true, description: 'The token of mySavingsRecipient.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  recipient?: string | null;

  @Field(() => StepUpInput, { nullable: true, description: 'Refused with StepUpRequired where absent.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => StepUpInput)
  stepUp?: StepUpInput | null;
}

@InputType({ description: 'Ends a standing instruction; what was moved stays moved.' })
export class CancelStandingInstructionInput {
  @Field(() => ID) @IsUUID() instructionId: string;
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  reason?: string | null;
}

@InputType({ description: 'Which standing instructions; what is absent does not narrow.' })
export class StandingInstructionFilter {
  @Field(() => StandingState, { nullable: true }) @IsOptional() @IsEnum(StandingState) state?: StandingState | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those that could not be done in their latest month.' })
  @IsOptional()
  isBehind?: boolean | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() memberId?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of a name, a member or account number.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  search?: string | null;
}

export const StandingInstructionResult = resultUnion('StandingInstructionResult', [StandingInstruction, InvalidInput]);
export const MyStandingInstructionResult = resultUnion('MyStandingInstructionResult', [
  StandingInstruction,
  StepUpRequired,
  StepUpRefused,
  InvalidInput,
]);
