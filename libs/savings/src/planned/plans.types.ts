import type { BusinessDate } from '@lumbung/kernel';
import { BusinessDateScalar, Connection, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SavingsAccount, type SavingsAccountId } from '../accounts/account.types.js';

export const PlanPurpose = {
  QURBAN: 'QURBAN',
  UMRAH: 'UMRAH',
  EDUCATION: 'EDUCATION',
  HOLIDAY: 'HOLIDAY',
  OTHER: 'OTHER',
} as const;
export type PlanPurpose = keyof typeof PlanPurpose;
registerEnumType(PlanPurpose, {
  name: 'SavingsPlanPurpose',
  description: 'What is saved for.',
  valuesMap: { HOLIDAY: { description: 'The feast (hari raya, THR).' } },
});

export const PlanState = { RUNNING: 'RUNNING', DUE: 'DUE', PAID: 'PAID', BROKEN: 'BROKEN' } as const;
export type PlanState = keyof typeof PlanState;
registerEnumType(PlanState, {
  name: 'SavingsPlanState',
  description: 'How a plan stands.',
  valuesMap: {
    DUE: { description: 'Its day has come: the money can be taken.' },
    PAID: { description: 'Paid out after its day, or with the leaving of its member.' },
    BROKEN: { description: 'Ended before its day.' },
  },
});

@ObjectType({ description: 'What a product of planned savings is for, and what ending early costs.' })
export class SavingsPlanRules {
  readonly __typename: 'SavingsPlanRules';
  @Field(() => ID) productId: string;
  @Field(() => PlanPurpose) purpose: PlanPurpose;
  @Field({ description: 'Of ending a plan before its day: percent of what is saved.' }) feePercent: string;
  @Field(() => RupiahScalar, { description: 'Of ending early: a fixed sum, beside the percent.' }) feeAmount: number;
}

/** SQL makes it, but for what is reckoned. */
@ObjectType({ description: 'Planned savings of a member (simpanan rencana). Amounts are whole rupiah.' })
export class SavingsPlan {
  readonly __typename: 'SavingsPlan';
  @Field(() => ID, { description: 'Also the id of its account.' }) id: SavingsAccountId;
  @Field(() => SavingsAccount) account: SavingsAccount;
  @Field(() => SavingsAccount, { description: 'Where the money goes in the end.' }) payoutAccount: SavingsAccount;
  @Field(() => PlanPurpose) purpose: PlanPurpose;
  @Field({ description: 'What the member calls it, or else what it is for.' }) name: string;
  @Field(() => RupiahScalar) goalAmount: number;
  @Field(() => RupiahScalar) monthlyAmount: number;
  @Field(() => BusinessDateScalar) openedOn: BusinessDate;
  @Field(() => BusinessDateScalar, { description: 'From this day on the money can be taken.' }) dueOn: BusinessDate;
  @Field(() => PlanState) state: PlanState;
  @Field(() => BusinessDateScalar, { nullable: true }) endedOn: BusinessDate | null;
  @Field(() => RupiahScalar) saved: number;
  @Field(() => Int, { description: 'Of the goal, 0 to 100; 100 only when it is reached.' }) percent: number;
  @Field(() => RupiahScalar, { description: 'Missing of the months that are over.' }) behind: number;
  @Field(() => RupiahScalar, { description: 'To be paid this month, what is behind included.' }) dueNow: number;
  @Field(() => Int, { description: 'In which there is still time to save, this one included.' }) monthsLeft: number;
  @Field(() => RupiahScalar, { description: 'What each of them must bring for the goal to be reached.' })
  monthlyNeeded: number;
  @Field(() => String, {
    nullable: true,
    description: 'A friendly sentence for the member, when something is to be paid or taken; otherwise null.',
  })
  reminder: string | null;
  @Field({ description: 'Agreed: of ending before its day, percent of what is saved.' }) feePercent: string;
  @Field(() => RupiahScalar, { description: 'Agreed: a fixed sum, beside the percent.' }) feeAmount: number;
}

@ObjectType({ description: 'Planned savings, those that are due first in front.' })
export class SavingsPlanConnection extends Connection(SavingsPlan) {}

@ObjectType({ description: 'What ending a plan today would bring.' })
export class SavingsPlanEndQuote {
  @Field(() => RupiahScalar) saved: number;
  @Field({ description: 'Its day has come: it costs nothing.' }) isDue: boolean;
  @Field(() => RupiahScalar) fee: number;
  @Field(() => RupiahScalar, { description: 'What reaches the payout account.' }) payout: number;
}
