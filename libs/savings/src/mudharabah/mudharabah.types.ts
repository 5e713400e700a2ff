import type { BusinessDate, Id } from '@lumbung/kernel';
import { BusinessDateScalar, DateTimeScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'The agreed ratio (nisbah) of a mudharabah product, from a month on.' })
export class SavingsNisbah {
  readonly __typename: 'SavingsNisbah';
  @Field(() => ID) id: Id<'SavingsNisbah'>;
  @Field(() => ID) productId: string;
  @Field(() => BusinessDateScalar, { description: 'First day of the month from which it counts.' })
  startsOn: BusinessDate;
  @Field({ description: "The members' part of what their money earns, percent; the rest is the cooperative's." })
  memberPercent: string;
  @Field({ description: 'Where it was agreed.' }) source: string;
  @Field(() => String, { nullable: true }) decidedByName: string | null;
  @Field(() => DateTimeScalar) decidedAt: string;
}

@ObjectType({
  description: 'What an account of income moved by in a month, offered as a line of distributable income.',
})
export class DistributableIncome {
  @Field({ description: 'Such as `4-1040`.' }) accountNumber: string;
  @Field() text: string;
  @Field(() => RupiahScalar) amount: number;
}

@ObjectType({ description: 'One line of what the distributable income of a month consisted of.' })
export class ProfitShareIncome {
  @Field() text: string;
  @Field(() => String, { nullable: true, description: 'The account of the books it was read from, if it was.' })
  accountNumber: string | null;
  @Field(() => RupiahScalar, { description: 'Below zero: a cost that goes off before it is shared.' }) amount: number;
}

@ObjectType({ description: 'Accounts of one product under one ratio, and what they get.' })
export class ProfitShareClass {
  @Field(() => ID) productId: string;
  @Field() productName: string;
  @Field({ description: "The members' part, percent." }) nisbahPercent: string;
  @Field(() => Int) accounts: number;
  @Field(() => RupiahScalar, { description: 'Of all its accounts together, over the days of the month.' })
  averageBalance: number;
  @Field(() => RupiahScalar, { description: 'Its part of the distributable income.' }) income: number;
  @Field(() => RupiahScalar, { description: "The members' part of that, before tax." }) membersAmount: number;
  @Field({
    description: 'What that would be in percent a year: an indication of a month that is over, and no promise.',
  })
  equivalentPercent: string;
}

@ObjectType({ description: 'What would be shared out for a month; nothing is decided by looking at it.' })
export class ProfitSharePreview {
  readonly __typename: 'ProfitSharePreview';
  @Field(() => BusinessDateScalar) month: BusinessDate;
  @Field(() => RupiahScalar, { description: 'Distributable income, all lines together.' }) income: number;
  @Field(() => RupiahScalar) otherFunds: number;
  @Field(() => [ProfitShareClass]) classes: ProfitShareClass[];
  @Field(() => RupiahScalar, { description: 'For all members together, before tax.' }) membersAmount: number;
  @Field(() => RupiahScalar, { description: 'Stays with the cooperative, for its work and its own money.' })
  cooperativeAmount: number;
}

@ObjectType({ description: 'What was shared out among savers of mudharabah products for a month (bagi hasil).' })
export class ProfitShare {
  readonly __typename: 'ProfitShare';
  @Field(() => ID) id: Id<'ProfitShare'>;
  @Field(() => BusinessDateScalar) month: BusinessDate;
  @Field(() => RupiahScalar, { description: 'Distributable income, all lines together.' }) income: number;
  @Field(() => [ProfitShareIncome], { description: 'What it consisted of.' }) incomeLines: ProfitShareIncome[];
  @Field(() => RupiahScalar, { description: 'Average of other money that worked beside the savings.' })
  otherFunds: number;
  @Field(() => [ProfitShareClass]) classes: ProfitShareClass[];
  @Field(() => RupiahScalar, { description: 'For all members together, before tax.' }) membersAmount: number;
  @Field(() => RupiahScalar) cooperativeAmount: number;
  @Field(() => Int, { description: 'Accounts that get something.' }) accounts: number;
  @Field(() => Int, { description: 'Of those, how many have it.' }) postedAccounts: number;
  @Field({ description: 'Who decided it.' }) source: string;
  @Field(() => String, { nullable: true }) decidedByName: string | null;
  @Field(() => DateTimeScalar) decidedAt: string;
}
