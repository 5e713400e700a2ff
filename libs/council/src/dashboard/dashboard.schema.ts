import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CooperativeState } from '@lumbung/cooperatives';
import { DateTimeScalar } from '@lumbung/platform';
import { Suspension } from '../suspensions/suspension.schema.js';
import { VerificationState } from '../verification/verification.enums.js';

@ObjectType({ description: 'How many cooperatives are in a state.' })
export class CooperativeStateCount {
  @Field(() => CooperativeState) state: CooperativeState;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'How many cases are in a state.' })
export class VerificationStateCount {
  @Field(() => VerificationState) state: VerificationState;
  @Field(() => Int) count: number;
}

@ObjectType({ description: "Figures for the council's first page." })
export class CouncilDashboard {
  @Field(() => [CooperativeStateCount], { description: 'Every state, also with zero.' })
  cooperativesByState: CooperativeStateCount[];
  @Field(() => [VerificationStateCount], {
    description: 'Every state, also with zero; the latest case of each cooperative.',
  })
  casesByState: VerificationStateCount[];
  @Field(() => DateTimeScalar, { nullable: true, description: 'Submitted and waiting longest.' }) oldestWaitingSince:
    Date | string | null;
  @Field(() => [Suspension], { description: 'Oldest first, at most 50.' }) pendingSuspensions: Suspension[];
  @Field(() => Int, { description: 'Sum of the published counts.' }) totalMembers: number;
  @Field(() => Int, { description: 'Sum of the published counts.' }) totalOrdersLast30Days: number;
}
