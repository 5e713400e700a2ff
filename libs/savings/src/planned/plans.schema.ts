import type { BusinessDate, Money } from '@lumbung/kernel';
import { InsufficientBalance, PeriodClosed, SubAccountClosed } from '@lumbung/ledger';
import { BusinessDateScalar, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsDefined, IsEnum, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { SavingsMoveRequest } from '../desk/move-request.types.js';
import { PlanPurpose, PlanState, SavingsPlan, SavingsPlanRules } from './plans.types.js';

/** Percent with a point, at most six decimals. */
const PERCENT = /^(?:100(?:\.0{1,6})?|\d{1,2}(?:\.\d{1,6})?)$/;

@InputType({ description: 'What a product of planned savings is for; plans that are open keep what was agreed.' })
export class SaveSavingsPlanRulesInput {
  @Field(() => ID) @IsUUID() productId: string;
  @Field(() => PlanPurpose) @IsEnum(PlanPurpose) purpose: PlanPurpose;
  @Field({ description: 'Of ending before the day: percent of what is saved.' }) @Matches(PERCENT) feePercent: string;
  @Field(() => RupiahScalar, { description: 'A fixed sum, beside the percent.' }) @IsDefined() feeAmount: Money;
}

@InputType({ description: 'Opens planned savings for a member; they begin empty and are filled by ordinary deposits.' })
export class OpenSavingsPlanInput {
  @Field(() => ID, { description: 'Asked twice, it is opened once.' }) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() productId: string;
  @Field(() => ID) @IsUUID() memberId: string;
  @Field(() => String, { nullable: true, description: 'What the member calls it, such as "Qurban 2027".' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(60)
  label?: string | null;
  @Field(() => RupiahScalar) @IsDefined() goalAmount: Money;
  @Field(() => BusinessDateScalar, { description: 'From this day on the money can be taken.' })
  @IsString()
  dueOn: BusinessDate;
  @Field(() => RupiahScalar, { nullable: true, description: 'What reaches the goal in time, unless named.' })
  @IsOptional()
  monthlyAmount?: Money | null;
  @Field(() => ID, { description: 'Voluntary savings of the member, where the money goes in the end.' })
  @IsUUID()
  payoutAccountId: string;
}

@InputType({ description: 'Changes a plan; what is absent stays. Its day only moves away, never nearer.' })
export class ChangeSavingsPlanInput {
  @Field(() => ID) @IsUUID() planId: string;
  @Field(() => RupiahScalar, { nullable: true }) @IsOptional() goalAmount?: Money | null;
  @Field(() => RupiahScalar, { nullable: true }) @IsOptional() monthlyAmount?: Money | null;
  @Field(() => BusinessDateScalar, { nullable: true }) @IsOptional() @IsString() dueOn?: BusinessDate | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() payoutAccountId?: string | null;
}

@InputType({ description: 'Ends a plan: what is saved goes to its payout account, and the account is closed.' })
export class EndSavingsPlanInput {
  @Field(() => ID, { description: 'Asked twice, it is ended once.' }) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() planId: string;
  @Field(() => String, { nullable: true, description: 'Needed before its day.' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(300)
  reason?: string | null;
}

@InputType({ description: 'Which plans; what is absent does not narrow.' })
export class SavingsPlanFilter {
  @Field(() => PlanState, { nullable: true }) @IsOptional() @IsEnum(PlanState) state?: PlanState | null;
  @Field(() => Boolean, { nullable: true, description: 'Only running ones whose months are not all paid.' })
  @IsOptional()
  @IsBoolean()
  isBehind?: boolean | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() memberId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() productId?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of a name, a member or account number.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  search?: string | null;
}

export const SavingsPlanRulesResult = resultUnion('SavingsPlanRulesResult', [SavingsPlanRules, InvalidInput]);
export const SavingsPlanResult = resultUnion('SavingsPlanResult', [SavingsPlan, InvalidInput]);
export const EndSavingsPlanResult = resultUnion('EndSavingsPlanResult', [
  SavingsPlan,
  SavingsMoveRequest,
  InsufficientBalance,
  SubAccountClosed,
  PeriodClosed,
  InvalidInput,
]);
