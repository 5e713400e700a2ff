import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEnum,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Cooperative, OnboardingItemKey } from '@lumbung/cooperatives';
import {
  BusinessDateScalar,
  Connection,
  DateTimeScalar,
  InvalidInput,
  PageArgs,
  RegionCodeScalar,
  resultUnion,
  UserError,
} from '@lumbung/platform';
import { Council } from '../registry/council.schema.js';
import { VerificationAction, VerificationState } from './verification.enums.js';

@ObjectType({ description: 'One step of a case.' })
export class VerificationEvent {
  @Field(() => ID) id: string;
  @Field(() => DateTimeScalar) at: string;
  @Field(() => VerificationState, { nullable: true, description: 'Null for the first submission.' })
  fromState: VerificationState | null;
  @Field(() => VerificationState) toState: VerificationState;
  @Field() actorName: string;
  @Field(() => String, { nullable: true, description: 'Reason of a decision, or the note of a submission.' }) reason:
    string | null;
}

@ObjectType({
  description: "One cooperative's request to be verified; a returned case is submitted again as the same case.",
})
export class VerificationCase {
  readonly __typename? = 'VerificationCase' as const;

  @Field(() => ID) id: string;
  @Field(() => Cooperative) cooperative: Cooperative;
  @Field(() => Council) council: Council;
  @Field(() => VerificationState) state: VerificationState;
  @Field({ description: 'On screen, such as `Diperiksa`.' }) stateLabel: string;
  @Field(() => DateTimeScalar, { description: 'The latest submission.' }) submittedAt: Date | string;
  @Field(() => String, { nullable: true }) reviewerName: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was returned or rejected.' }) reason: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt: Date | string | null;
  @Field(() => BusinessDateScalar, { nullable: true }) validUntil: string | null;
  @Field(() => Int, { description: 'How often it was submitted.' }) submissions: number;
  @Field(() => [VerificationAction], { description: 'What the viewer may do now.' })
  allowedActions: VerificationAction[];
  @Field(() => [VerificationEvent], { description: 'Oldest first.' }) history: VerificationEvent[];
}

@ObjectType({ description: 'A page of cases.' })
export class VerificationCaseConnection extends Connection(VerificationCase) {}

@ObjectType({
  implements: () => UserError,
  description: 'The case is not in a state for this; another reviewer may have been faster.',
})
export class VerificationActionNotAllowed extends UserError {
  @Field(() => VerificationState) readonly state: VerificationState;
  @Field(() => [VerificationAction]) readonly allowedActions: VerificationAction[];

  constructor(state: VerificationState, allowedActions: VerificationAction[]) {
    super('VERIFICATION_ACTION_NOT_ALLOWED');
    this.state = state;
    this.allowedActions = allowedActions;
  }
}

@ObjectType({ implements: () => UserError, description: 'Required onboarding items are open.' })
export class VerificationIncomplete extends UserError {
  @Field(() => [OnboardingItemKey]) readonly missing: OnboardingItemKey[];

  constructor(missing: OnboardingItemKey[]) {
    super('VERIFICATION_INCOMPLETE');
    this.missing = missing;
  }
}

@InputType({ description: 'Which cases of the queue.' })
export class VerificationQueueFilter {
  @Field(() => [VerificationState], { nullable: true, description: 'Default: SUBMITTED and UNDER_REVIEW.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(6)
  @IsEnum(VerificationState, { each: true })
  states?: VerificationState[] | null;

  @Field(() => String, { nullable: true, description: 'Words of the cooperative or its place.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  search?: string | null;

  @Field(() => RegionCodeScalar, { nullable: true, description: 'Any level.' })
  @IsOptional()
  @IsString()
  regionCode?: string | null;
}

@ArgsType()
export class VerificationQueueArgs extends PageArgs {
  @Field(() => VerificationQueueFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => VerificationQueueFilter)
  filter?: VerificationQueueFilter | null;
}

@InputType()
export class SubmitForVerificationInput {
  @Field(() => String, { nullable: true, description: 'To the reviewer.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}

@InputType()
export class StartReviewInput {
  @Field(() => ID)
  @IsUUID()
  caseId: string;
}

@InputType()
export class VerifyCooperativeInput {
  @Field(() => ID)
  @IsUUID()
  caseId: string;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Default: two years.' })
  @IsOptional()
  @IsString()
  validUntil?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string | null;
}

@InputType()
export class ReturnVerificationInput {
  @Field(() => ID)
  @IsUUID()
  caseId: string;

  @Field({ description: 'What to mend; the cooperative reads it.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;
}

@InputType()
export class RejectVerificationInput {
  @Field(() => ID)
  @IsUUID()
  caseId: string;

  @Field({ description: 'Why; the cooperative reads it.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;
}

export const SubmitForVerificationResult = resultUnion('SubmitForVerificationResult', [
  VerificationCase,
  VerificationIncomplete,
  VerificationActionNotAllowed,
]);
export const StartReviewResult = resultUnion('StartReviewResult', [VerificationCase, VerificationActionNotAllowed]);
export const VerifyCooperativeResult = resultUnion('VerifyCooperativeResult', [
  VerificationCase,
  VerificationActionNotAllowed,
  InvalidInput,
]);
export const ReturnVerificationResult = resultUnion('ReturnVerificationResult', [
  VerificationCase,
  VerificationActionNotAllowed,
]);
export const RejectVerificationResult = resultUnion('RejectVerificationResult', [
  VerificationCase,
  VerificationActionNotAllowed,
]);
