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

@ObjectType({ description: 'Something to be looked at before a month is closed.' })
export class ClosingCheck {
  @Field({
    description: 'One of `dayEnds`, `proposals`, `proof`, `drafts`, or of another domain: `drawers`, `bankLines`.',
  })
  key: string;
  @Field({ description: 'What it is about, in words.' }) label: string;
  @Field({ description: 'Whether the month cannot be closed before; otherwise it is only pointed out.' })
  isBlocking: boolean;
  @Field(() => Int, { description: 'How many are still open.' }) count: number;
  @Field() isDone: boolean;
}

@ObjectType({
  implements: () => UserError,
  description: 'Something of this month is not finished: what would still be booked in it, or books that do not fit.',
})
export class PeriodNotReady extends UserError {
  @Field(() => [ClosingCheck], { description: 'What has to be done first.' })
  readonly checks: readonly ClosingCheck[];

  constructor(checks: readonly ClosingCheck[]) {
    super('PERIOD_NOT_READY', { open: checks.map(({ label, count }) => `${label} (${count})`).join(', ') });
    this.checks = checks;
  }
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

export const ClosePeriodResult = resultUnion('ClosePeriodResult', [LedgerPeriod, PeriodOutOfOrder, PeriodNotReady]);
export const ReopenPeriodResult = resultUnion('ReopenPeriodResult', [LedgerPeriod, PeriodOutOfOrder, YearClosed]);
