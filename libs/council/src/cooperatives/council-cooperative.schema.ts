import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsEnum, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Cooperative, CooperativeKind, CooperativeState } from '@lumbung/cooperatives';
import {
  BusinessDateScalar,
  Connection,
  DateTimeScalar,
  PageArgs,
  RegionCodeScalar,
  resultUnion,
} from '@lumbung/platform';
import { CooperativeStateConflict, Suspension } from '../suspensions/suspension.schema.js';
import { VerificationState } from '../verification/verification.enums.js';

@ObjectType({ description: "Counts published by the cooperative's own job." })
export class CooperativeCounts {
  @Field(() => Int) staff: number;
  @Field(() => Int) members: number;
  @Field(() => Int) publishedProducts: number;
  @Field(() => Int) ordersLast30Days: number;
  @Field(() => BusinessDateScalar, { nullable: true }) lastActivityOn: string | null;
  @Field(() => DateTimeScalar) publishedAt: Date | string;
}

@ObjectType({ description: "A cooperative as its council sees it: profile and counts, never members' data." })
export class CouncilCooperative {
  readonly __typename? = 'CouncilCooperative' as const;

  @Field(() => ID, { description: "The cooperative's id." }) id: string;
  @Field(() => Cooperative) cooperative: Cooperative;

  @Field(() => VerificationState, {
    nullable: true,
    description: 'Of its latest case; null before the first submission.',
  })
  verificationState: VerificationState | null;

  @Field(() => Suspension, { nullable: true, description: 'The one that is asked for or in force.' })
  suspension: Suspension | null;

  @Field(() => CooperativeCounts, { nullable: true, description: "Null until the tenant's own job has published." })
  counts: CooperativeCounts | null;
}

@ObjectType({ description: "A page of the council's cooperatives." })
export class CouncilCooperativeConnection extends Connection(CouncilCooperative) {}

@InputType({ description: "Which of the council's cooperatives." })
export class CouncilCooperativeFilter {
  @Field(() => String, { nullable: true, description: 'Words of the name or of its place.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  search?: string | null;

  @Field(() => RegionCodeScalar, { nullable: true, description: 'Any level; matches everything inside.' })
  @IsOptional()
  @IsString()
  regionCode?: string | null;

  @Field(() => CooperativeKind, { nullable: true })
  @IsOptional()
  @IsEnum(CooperativeKind)
  kind?: CooperativeKind | null;

  @Field(() => [CooperativeState], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsEnum(CooperativeState, { each: true })
  states?: CooperativeState[] | null;

  @Field(() => [VerificationState], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(6)
  @IsEnum(VerificationState, { each: true })
  verificationStates?: VerificationState[] | null;
}

@ArgsType()
export class CouncilCooperativesArgs extends PageArgs {
  @Field(() => CouncilCooperativeFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => CouncilCooperativeFilter)
  filter?: CouncilCooperativeFilter | null;
}

export const ReinstateCooperativeResult = resultUnion('ReinstateCooperativeResult', [
  CouncilCooperative,
  CooperativeStateConflict,
]);
