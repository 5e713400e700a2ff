import {
  ExitObstacle,
  LeaveReason,
  MemberHasObligations,
  MemberStatusNotAllowed,
  PrincipalShareOutstanding,
  RefundRule,
} from '@lumbung/membership';
import { BusinessDateScalar, Connection, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { SavingsAccount } from '../accounts/account.types.js';

@ObjectType({
  description:
    'What is settled with a member who leaves: before he left as it would be, afterwards as it stands. Whole rupiah.',
})
export class MemberExit {
  readonly __typename: 'MemberExit';
  @Field(() => ID) memberId: string;
  @Field() memberName: string;
  @Field({ description: 'False: he has not left yet, and this is a preview.' }) isSettled: boolean;
  @Field(() => BusinessDateScalar, { nullable: true }) leftOn: string | null;
  @Field(() => [SavingsAccount]) accounts: SavingsAccount[];
  @Field(() => RupiahScalar, { description: 'Principal and mandatory savings that are still his.' }) capital: number;
  @Field(() => RupiahScalar, { description: 'Voluntary, planned and term savings that are still his.' })
  savings: number;
  @Field(() => RupiahScalar, { description: 'Purchases on credit he owes still.' }) debt: number;
  @Field(() => RupiahScalar, { description: 'What was taken out of his savings to pay what he owed.' }) netted: number;
  @Field(() => RupiahScalar, { description: 'What he, or his heirs, get in the end.' }) payable: number;
  @Field(() => RefundRule) refundRule: RefundRule;
  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'By when capital is paid back; null: after the annual meeting.',
  })
  capitalDueOn: string | null;
  @Field(() => [ExitObstacle], { description: 'What must be done first; debts that his savings cover are none.' })
  obstacles: ExitObstacle[];
}

@ObjectType({ description: 'Somebody who left and to whom money is still owed.' })
export class UnpaidExit {
  @Field(() => ID) memberId: string;
  @Field() memberNo: string;
  @Field() memberName: string;
  @Field(() => BusinessDateScalar) leftOn: string;
  @Field(() => RupiahScalar) capital: number;
  @Field(() => RupiahScalar) savings: number;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Null: the annual meeting is awaited.' })
  capitalDueOn: string | null;
  @Field(() => Int, { nullable: true, description: 'How many heirs are recorded; null unless he died.' })
  heirCount: number | null;
  @Field(() => Int, { description: 'To how many of them something was paid; what is open is capital and savings.' })
  heirsPaid: number;
}

@ObjectType({
  description: 'A page of those who left and are still owed money; capital that is due first comes first.',
})
export class UnpaidExitConnection extends Connection(UnpaidExit) {}

@InputType({ description: 'Lets a member leave: what he owes is taken out of his savings first.' })
export class SettleMemberExitInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  memberId: string;

  @Field(() => LeaveReason)
  @IsEnum(LeaveReason)
  leaveReason: LeaveReason;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Default: today.' })
  @IsOptional()
  @IsString()
  effectiveOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string | null;
}

@InputType({ description: 'The annual meeting was held: capital of those who left before it may be paid back.' })
export class ReleaseExitCapitalInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => BusinessDateScalar)
  @IsString()
  heldOn: string;
}

@ObjectType({ description: 'Capital that may be paid back now.' })
export class ExitCapitalReleased {
  readonly __typename: 'ExitCapitalReleased';
  @Field(() => BusinessDateScalar) heldOn: string;
  @Field(() => Int) memberCount: number;
}

export const SettleMemberExitResult = resultUnion('SettleMemberExitResult', [
  MemberExit,
  MemberHasObligations,
  MemberStatusNotAllowed,
  PrincipalShareOutstanding,
  InvalidInput,
]);
export const ReleaseExitCapitalResult = resultUnion('ReleaseExitCapitalResult', [ExitCapitalReleased, InvalidInput]);
