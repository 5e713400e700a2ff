import type { BusinessDate, Id } from '@lumbung/kernel';
import { BusinessDateScalar, DateTimeScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DayBasis, InterestMethod, Tiering } from '../interest/interest.js';
import type { SavingsProductId } from '../products/product.types.js';

export type SavingsTermsId = Id<'SavingsTerms'>;

export const SavingsInterestMethod = {
  DAILY: 'DAILY',
  AVERAGE_DAILY: 'AVERAGE_DAILY',
  LOWEST: 'LOWEST',
} as const satisfies Record<InterestMethod, InterestMethod>;
registerEnumType(SavingsInterestMethod, {
  name: 'SavingsInterestMethod',
  description: 'From which balances a month earns.',
  valuesMap: {
    DAILY: { description: 'From the balance of each evening (saldo harian).' },
    AVERAGE_DAILY: { description: 'From the average of the evenings (saldo rata-rata harian).' },
    LOWEST: { description: 'From the lowest balance of the month (saldo terendah).' },
  },
});

export const SavingsDayBasis = {
  ACTUAL_365: 'ACTUAL_365',
  ACTUAL_360: 'ACTUAL_360',
  ACTUAL_ACTUAL: 'ACTUAL_ACTUAL',
  THIRTY_360: 'THIRTY_360',
} as const satisfies Record<DayBasis, DayBasis>;
registerEnumType(SavingsDayBasis, {
  name: 'SavingsDayBasis',
  description: 'How many days a year has.',
  valuesMap: {
    ACTUAL_365: { description: 'Days of the calendar in a year of 365.' },
    ACTUAL_360: { description: 'Days of the calendar in a year of 360.' },
    ACTUAL_ACTUAL: { description: 'Days of the calendar in a year of 365 or 366.' },
    THIRTY_360: { description: 'Each month is a twelfth of a year.' },
  },
});

export const SavingsTiering = { WHOLE: 'WHOLE', SLICED: 'SLICED' } as const satisfies Record<Tiering, Tiering>;
registerEnumType(SavingsTiering, {
  name: 'SavingsTiering',
  description: 'What the rate of a tier counts for.',
  valuesMap: {
    WHOLE: { description: 'The rate of the tier that is reached counts for all of the balance.' },
    SLICED: { description: 'Each part of the balance has the rate of its tier.' },
  },
});

export const SavingsTermsState = { PAST: 'PAST', CURRENT: 'CURRENT', COMING: 'COMING', REPLACED: 'REPLACED' } as const;
export type SavingsTermsState = keyof typeof SavingsTermsState;
registerEnumType(SavingsTermsState, {
  name: 'SavingsTermsState',
  description: 'Whether terms count.',
  valuesMap: { REPLACED: { description: 'Decided anew for the same month; never counted, or does not any more.' } },
});

@ObjectType({ description: 'From an amount on, a rate.' })
export class SavingsTier {
  @Field(() => RupiahScalar) from: number;
  @Field({ description: 'Percent a year with a decimal point, such as `3` or `4.25`.' }) rateYearlyPercent: string;
}

@ObjectType({
  description: 'What a product pays and takes from a month on. Never edited: changed terms are new ones. Whole rupiah.',
})
export class SavingsTerms {
  readonly __typename: 'SavingsTerms';

  @Field(() => ID) id: SavingsTermsId;
  @Field(() => ID) productId: SavingsProductId;
  @Field(() => BusinessDateScalar, { description: 'First day of the month from which they count.' })
  startsOn: BusinessDate;
  @Field(() => SavingsTermsState) state: SavingsTermsState;
  @Field(() => SavingsInterestMethod) method: InterestMethod;
  @Field(() => SavingsDayBasis) basis: DayBasis;
  @Field(() => SavingsTiering) tiering: Tiering;
  @Field(() => [SavingsTier], { description: 'In rising order; none: nothing is promised.' }) tiers: SavingsTier[];
  @Field(() => RupiahScalar, { description: 'Below it a balance earns nothing.' }) minimumBalance: number;
  @Field(() => RupiahScalar, { description: 'Taken each month (biaya administrasi).' }) monthlyFee: number;
  @Field(() => RupiahScalar, { description: 'Taken in a month whose average balance was below the minimum.' })
  belowMinimumFee: number;
  @Field(() => RupiahScalar, { description: 'Taken when the account is closed.' }) closingFee: number;
  @Field(() => Int, {
    nullable: true,
    description: 'After so many days without a move of the member the account rests (pasif); null: never.',
  })
  dormantAfterDays: number | null;
  @Field(() => RupiahScalar, { description: 'Taken each month from an account that rests.' }) dormantFee: number;
  @Field({ description: 'Who decided it, such as `RAT 2026`.' }) source: string;
  @Field(() => String, { nullable: true }) decidedByName: string | null;
  @Field(() => DateTimeScalar) decidedAt: string;
  @Field(() => [String], {
    description:
      'What an officer should know, in words: a rate above the ceiling of the ministry. A warning, not a wall.',
  })
  warnings: string[];

  ceilingPercent: string | null;
  ceilingSource: string | null;
}
