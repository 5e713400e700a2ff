import type { BusinessDate } from '@lumbung/kernel';
import {
  BusinessDateScalar,
  currentLocale,
  DateTimeScalar,
  resultUnion,
  translate,
  UserError,
} from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';

@ObjectType({ description: 'A bookkeeping month.' })
export class LedgerPeriod {
  readonly __typename = 'LedgerPeriod';
  @Field(() => ID) id: string;
  @Field(() => BusinessDateScalar) from: BusinessDate;
  @Field(() => BusinessDateScalar) to: BusinessDate;
  @Field() isClosed: boolean;
  @Field(() => String, { nullable: true }) closedByName: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) closedAt: string | null;
  @Field(() => Int) journalCount: number;
}

@ObjectType({ implements: () => UserError, description: 'Periods close and reopen in order.' })
export class PeriodOutOfOrder extends UserError {
  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'The period whose turn it is; null when there is none.',
  })
  readonly expectedFrom: BusinessDate | null;

  constructor(expectedFrom: BusinessDate | null) {
    const turn = translate(expectedFrom ? 'ledger.period.turn' : 'ledger.period.noTurn', currentLocale(), {
      expectedFrom: expectedFrom ?? '',
    });
    super('PERIOD_OUT_OF_ORDER', { turn });
    this.expectedFrom = expectedFrom;
  }
}

@ObjectType({ implements: () => UserError, description: 'The year of the month is closed; open the year again first.' })
export class YearClosed extends UserError {
  @Field(() => Int) readonly year: number;

  constructor(year: number) {
    super('YEAR_CLOSED', { year });
    this.year = year;
  }
}

@InputType({ description: 'The month to close.' })
export class ClosePeriodInput {
  @Field(() => ID) @IsUUID() periodId: string;
}

@InputType({ description: 'The month to open again.' })
export class ReopenPeriodInput {
  @Field(() => ID) @IsUUID() periodId: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(500) reason: string;
}

export const ClosePeriodResult = resultUnion('ClosePeriodResult', [LedgerPeriod, PeriodOutOfOrder]);
export const ReopenPeriodResult = resultUnion('ReopenPeriodResult', [LedgerPeriod, PeriodOutOfOrder, YearClosed]);
