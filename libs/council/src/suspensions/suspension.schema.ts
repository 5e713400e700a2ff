import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { Cooperative, CooperativeState } from '@lumbung/cooperatives';
import { DateTimeScalar, FourEyesRequired, resultUnion, UserError } from '@lumbung/platform';

export enum SuspensionState {
  REQUESTED = 'REQUESTED',
  IN_FORCE = 'IN_FORCE',
  DECLINED = 'DECLINED',
  LIFTED = 'LIFTED',
}
registerEnumType(SuspensionState, {
  name: 'SuspensionState',
  description: 'Asked for, in force, declined or withdrawn, lifted.',
});

@ObjectType({ description: 'A suspension: one asks, another approves.' })
export class Suspension {
  readonly __typename? = 'Suspension' as const;

  @Field(() => ID) id: string;
  @Field(() => Cooperative) cooperative: Cooperative;
  @Field(() => SuspensionState) state: SuspensionState;
  @Field() reason: string;
  @Field() requestedByName: string;
  @Field(() => DateTimeScalar) requestedAt: Date | string;
  @Field(() => String, { nullable: true }) decidedByName: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt: Date | string | null;
  @Field({ description: 'False for the one who asked.' }) canApprove: boolean;
}

@ObjectType({ implements: () => UserError, description: 'The cooperative is not in a state for this.' })
export class CooperativeStateConflict extends UserError {
  @Field(() => CooperativeState) readonly cooperativeState: CooperativeState;

  constructor(cooperativeState: CooperativeState) {
    super('COOPERATIVE_STATE_CONFLICT');
    this.cooperativeState = cooperativeState;
  }
}

@InputType()
export class RequestSuspensionInput {
  @Field(() => ID)
  @IsUUID()
  cooperativeId: string;

  @Field({ description: 'Why; the cooperative reads it in its audit log.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;
}

@InputType()
export class ApproveSuspensionInput {
  @Field(() => ID)
  @IsUUID()
  suspensionId: string;
}

@InputType()
export class DeclineSuspensionInput {
  @Field(() => ID)
  @IsUUID()
  suspensionId: string;

  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;
}

@InputType()
export class ReinstateCooperativeInput {
  @Field(() => ID)
  @IsUUID()
  cooperativeId: string;

  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;
}

export const RequestSuspensionResult = resultUnion('RequestSuspensionResult', [Suspension, CooperativeStateConflict]);
export const ApproveSuspensionResult = resultUnion('ApproveSuspensionResult', [
  Suspension,
  FourEyesRequired,
  CooperativeStateConflict,
]);
export const DeclineSuspensionResult = resultUnion('DeclineSuspensionResult', [Suspension, CooperativeStateConflict]);
