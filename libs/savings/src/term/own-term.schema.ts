import { StepUpInput, StepUpRefused, StepUpRequired } from '@lumbung/identity';
import { InvalidInput, resultUnion } from '@lumbung/platform';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { TermDeposit, TermRollover } from './term.types.js';

@InputType({ description: 'What shall happen with one of my running term deposits on its day of maturity.' })
export class ChangeMyTermDepositInput {
  @Field({ description: 'Nomor bilyet, such as `SB-000012`.' }) @IsString() @MaxLength(20) certificateNo: string;
  @Field(() => TermRollover) @IsEnum(TermRollover) rollover: TermRollover;

  @Field(() => StepUpInput, { nullable: true, description: 'Refused with StepUpRequired where absent.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => StepUpInput)
  stepUp?: StepUpInput | null;
}

export const MyTermDepositResult = resultUnion('MyTermDepositResult', [
  TermDeposit,
  StepUpRequired,
  StepUpRefused,
  InvalidInput,
]);
