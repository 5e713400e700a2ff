import type { BusinessDate, Money } from '@lumbung/kernel';
import { BusinessDateScalar, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  IsDefined,
  IsEnum,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { SavingsMoney } from '../moves/moves.schema.js';

export const MandatoryMonthState = {
  NOTHING_DUE: 'NOTHING_DUE',
  PAID: 'PAID',
  PARTLY_PAID: 'PARTLY_PAID',
  DUE: 'DUE',
  OVERDUE: 'OVERDUE',
  TO_COME: 'TO_COME',
} as const;
registerEnumType(MandatoryMonthState, {
  name: 'MandatoryMonthState',
  description: 'How a month of mandatory savings stands: the colour of its dot.',
  valuesMap: {
    DUE: { description: 'The current month, nothing paid yet.' },
    OVERDUE: { description: 'Over, and nothing paid.' },
    TO_COME: { description: 'A later month, nothing paid yet.' },
  },
});

@ObjectType({ description: 'One dot of the calendar.' })
export class MandatoryMonth {
  @Field(() => BusinessDateScalar, { description: 'Its first day.' }) month: BusinessDate;
  @Field(() => RupiahScalar) due: number;
  @Field(() => RupiahScalar, { description: 'Payments fill the oldest month first.' }) paid: number;
  @Field(() => MandatoryMonthState) state: keyof typeof MandatoryMonthState;
}

@ObjectType({ description: "A member's year of mandatory savings (simpanan wajib): twelve dots." })
export class MandatoryCalendar {
  @Field(() => ID) accountId: string;
  @Field(() => Int) year: number;
  @Field(() => [MandatoryMonth], { description: 'January to December.' }) months: MandatoryMonth[];
  @Field(() => Int, { description: 'Months that are over and not paid in full, of all years.' }) monthsOverdue: number;
  @Field(() => RupiahScalar, { description: 'What is missing for those.' }) arrears: number;
}

@ObjectType({ description: 'What the next months would cost; payMandatorySavings takes exactly this.' })
export class MandatoryQuote {
  @Field(() => ID) accountId: string;
  @Field(() => BusinessDateScalar) fromMonth: BusinessDate;
  @Field(() => BusinessDateScalar) throughMonth: BusinessDate;
  @Field(() => Int) months: number;
  @Field(() => RupiahScalar) amount: number;
}

@ObjectType({ description: 'What mandatory savings are from a month on.' })
export class MandatoryRate {
  readonly __typename: 'MandatoryRate';
  @Field(() => ID) id: string;
  @Field({ description: 'UMUM for all who are of no other class.' }) memberClass: string;
  @Field(() => BusinessDateScalar) startsOn: string;
  @Field(() => RupiahScalar) amount: number;
  @Field({ description: 'Who decided it.' }) source: string;
}

@InputType({ description: 'A new amount from a month on; what was due before stays.' })
export class SetMandatoryRateInput {
  @Field(() => String, { nullable: true, description: 'UMUM unless named.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(30)
  memberClass?: string | null;
  @Field(() => BusinessDateScalar, { description: 'The first day of a month.' }) @IsString() startsOn: BusinessDate;
  @Field(() => RupiahScalar) @IsDefined() amount: Money;
  @Field({ description: 'Who decided it, such as "RAT 2026, keputusan 7".' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  source: string;
}

@InputType({ description: 'Pays several months at once, as they were quoted.' })
export class PayMandatorySavingsInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() accountId: string;
  @Field(() => BusinessDateScalar, { description: 'As quoted.' }) @IsString() fromMonth: BusinessDate;
  @Field(() => Int) @IsInt() @Min(1) @Max(24) months: number;
  @Field(() => RupiahScalar, { description: 'As quoted: what the member handed over.' }) @IsDefined() amount: Money;
  @Field(() => SavingsMoney, { nullable: true, description: 'CASH unless named.' })
  @IsOptional()
  @IsEnum(SavingsMoney)
  money?: SavingsMoney | null;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'As in `depositSavings`: today unless named.' })
  @IsOptional()
  @IsString()
  valueOn?: BusinessDate | null;
}

export const MandatoryRateResult = resultUnion('MandatoryRateResult', [MandatoryRate, InvalidInput]);
