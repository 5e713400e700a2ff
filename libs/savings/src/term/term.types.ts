import type { BusinessDate } from '@lumbung/kernel';
import { BusinessDateScalar, Connection, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RateCeiling } from '../terms/ceiling.js';
import { SavingsAccount, type SavingsAccountId } from '../accounts/account.types.js';

export const TermDayBasis = {
  ACTUAL_365: 'ACTUAL_365',
  ACTUAL_360: 'ACTUAL_360',
  ACTUAL_ACTUAL: 'ACTUAL_ACTUAL',
  THIRTY_360: 'THIRTY_360',
} as const;
export type TermDayBasis = keyof typeof TermDayBasis;
registerEnumType(TermDayBasis, {
  name: 'TermDayBasis',
  description: 'How many days a year has when a term deposit is reckoned.',
  valuesMap: {
    ACTUAL_ACTUAL: { description: '365 or 366, as the calendar says for each day.' },
    THIRTY_360: { description: 'Twelve months of thirty days: a month is a twelfth of a year.' },
  },
});

export const TermInterestPaid = { MONTHLY: 'MONTHLY', AT_MATURITY: 'AT_MATURITY' } as const;
export type TermInterestPaid = keyof typeof TermInterestPaid;
registerEnumType(TermInterestPaid, {
  name: 'TermInterestPaid',
  description: 'When a term deposit pays what it earns.',
  valuesMap: {
    MONTHLY: {
      description: 'Each month, on the day of placement, less tax.',
    },
    AT_MATURITY: {
      description: 'With the principal, less the tax of each month.',
    },
  },
});

export const TermRollover = {
  NONE: 'NONE',
  PRINCIPAL: 'PRINCIPAL',
  PRINCIPAL_AND_INTEREST: 'PRINCIPAL_AND_INTEREST',
} as const;
export type TermRollover = keyof typeof TermRollover;
registerEnumType(TermRollover, {
  name: 'TermRollover',
  description: 'What happens on the day of maturity (perpanjangan).',
  valuesMap: {
    NONE: { description: 'All is paid to the chosen savings account.' },
    PRINCIPAL: { description: 'The principal stays for another term, at the rate of that day (ARO).' },
    PRINCIPAL_AND_INTEREST: { description: 'Principal and interest stay together; only with interest at maturity.' },
  },
});

export const TermDepositState = { RUNNING: 'RUNNING', ENDED: 'ENDED', BROKEN: 'BROKEN' } as const;
export type TermDepositState = keyof typeof TermDepositState;
registerEnumType(TermDepositState, {
  name: 'TermDepositState',
  description: 'Whether a term deposit runs, was paid out at maturity, or was broken before (pencairan dini).',
});

@ObjectType({ description: 'One line of a rate table: for deposits of so many months, of this amount and more.' })
export class TermRate {
  @Field(() => Int) termMonths: number;
  @Field(() => RupiahScalar) fromAmount: number;
  @Field(() => String, { nullable: true, description: 'Conventional products: percent a year, such as `6.25`.' })
  rateYearlyPercent: string | null;
  @Field(() => String, { nullable: true, description: "Mudharabah: the member's part (nisbah) in percent." })
  nisbahPercent: string | null;
}

@ObjectType({ description: 'A rate table of a product; it holds whole from its day on, until the next one.' })
export class TermRateTable {
  @Field(() => BusinessDateScalar) startsOn: BusinessDate;
  @Field({ description: 'Who decided it.' }) source: string;
  @Field(() => [TermRate], { description: 'By months, then by amount.' }) rates: TermRate[];
  @Field(() => [String], { description: 'A rate above the ceiling of the ministry. A warning, not a wall.' })
  warnings: string[];

  ceiling: RateCeiling;
}

@ObjectType({
  description: 'How term deposits of a product are reckoned and end, and what they pay. Amounts are whole rupiah.',
})
export class TermTerms {
  readonly __typename: 'TermTerms';
  @Field(() => ID) productId: string;
  @Field(() => TermDayBasis) dayBasis: TermDayBasis;
  @Field({ description: 'Of breaking one: percent of the principal.' }) penaltyPercent: string;
  @Field(() => RupiahScalar, { description: 'Of breaking one: a fixed sum, beside the percent.' })
  penaltyAmount: number;
  @Field({ description: 'Who breaks a deposit loses the interest that was not paid out yet.' })
  forfeitsInterest: boolean;
  @Field(() => [TermRateTable], { description: 'Newest first; the first may begin later.' }) tables: TermRateTable[];
}

@ObjectType({ description: 'What a deposit would pay, from today.' })
export class TermDepositQuote {
  @Field(() => String, { nullable: true }) rateYearlyPercent: string | null;
  @Field(() => String, { nullable: true }) nisbahPercent: string | null;
  @Field(() => BusinessDateScalar) maturesOn: BusinessDate;
  @Field(() => RupiahScalar, { nullable: true, description: 'Of the whole term, before tax; null for mudharabah.' })
  interest: number | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'Of the first month, before tax; null for mudharabah.' })
  firstMonth: number | null;
}

/** SQL makes it with `DEPOSIT_JSON`, but for what is reckoned. */
@ObjectType({ description: 'A term deposit of a member (simpanan berjangka, SISUKA). Amounts are whole rupiah.' })
export class TermDeposit {
  readonly __typename: 'TermDeposit';
  @Field(() => ID, { description: 'Also the id of its account.' }) id: SavingsAccountId;
  @Field({ description: 'Nomor bilyet, such as `SB-000012`.' }) certificateNo: string;
  @Field(() => SavingsAccount) account: SavingsAccount;
  @Field(() => SavingsAccount, { description: 'Where interest and, in the end, the principal go.' })
  payoutAccount: SavingsAccount;
  @Field(() => RupiahScalar, { description: 'Of the term that runs; of an ended one, the last.' }) principal: number;
  @Field(() => Int) termMonths: number;
  @Field(() => String, { nullable: true, description: 'Agreed for this term, percent a year; null for mudharabah.' })
  rateYearlyPercent: string | null;
  @Field(() => String, { nullable: true, description: "Agreed: the member's part (nisbah), percent; mudharabah only." })
  nisbahPercent: string | null;
  @Field(() => TermDayBasis) dayBasis: TermDayBasis;
  @Field(() => TermInterestPaid) interestPaid: TermInterestPaid;
  @Field(() => TermRollover) rollover: TermRollover;
  @Field(() => BusinessDateScalar) placedOn: BusinessDate;
  @Field(() => Int, { description: '1, and one more with each rollover.' }) termNo: number;
  @Field(() => BusinessDateScalar, { description: 'Of the term that runs.' }) startsOn: BusinessDate;
  @Field(() => BusinessDateScalar) maturesOn: BusinessDate;
  @Field(() => TermDepositState) state: TermDepositState;
  @Field(() => BusinessDateScalar, { nullable: true }) endedOn: BusinessDate | null;
  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Of the whole term that runs, before tax; null for mudharabah.',
  })
  termInterest: number | null;
  @Field(() => RupiahScalar, {
    description: 'Earned so far in months that are over, of all terms, before tax; of mudharabah, what was shared out.',
  })
  interestEarned: number;
  @Field(() => RupiahScalar, {
    description: 'Of that, what was paid or added, before tax; the rest waits for its day.',
  })
  interestSettled: number;
  @Field(() => RupiahScalar, { description: 'Tax withheld so far (PPh).' }) taxWithheld: number;
  @Field(() => Int, { description: 'How often the certificate was printed.' }) prints: number;

  penaltyPercent: string;
  penaltyAmount: number;
  forfeitsInterest: boolean;
  /** True where it was read as one of the member's own who asks. */
  isOwn?: boolean;
}

@ObjectType({ description: 'Term deposits, those that mature first in front.' })
export class TermDepositConnection extends Connection(TermDeposit) {}

@ObjectType({ description: 'What the member would get who breaks a deposit today.' })
export class TermBreakQuote {
  @Field(() => RupiahScalar) principal: number;
  @Field(() => RupiahScalar, { description: 'Denda.' }) penalty: number;
  @Field(() => RupiahScalar, { description: 'Interest earned and not paid that would be lost.' }) forfeited: number;
  @Field(() => RupiahScalar, { description: 'Interest earned and not paid that is paid now, less tax.' })
  interest: number;
  @Field(() => RupiahScalar, { description: 'What reaches the payout account today.' }) payout: number;
}
