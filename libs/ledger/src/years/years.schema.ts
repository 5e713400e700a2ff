import type { BusinessDate } from '@lumbung/kernel';
import {
  BusinessDateScalar,
  currentLocale,
  DateTimeScalar,
  resultUnion,
  RupiahScalar,
  translate,
  UserError,
} from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsNotEmpty, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

@ObjectType({ description: 'A book year: January to December.' })
export class BookYear {
  readonly __typename = 'BookYear';
  @Field(() => Int) year: number;
  @Field() isClosed: boolean;
  @Field({ description: 'All its months and all years before it are closed, so that it can be closed now.' })
  canClose: boolean;
  @Field({ description: 'It is the last closed one, so that it can be opened again.' }) canReopen: boolean;
  @Field(() => Int, { description: 'How many of its months are not closed.' }) openMonths: number;
  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What went into the surplus of the year; null while open.',
  })
  result: number | null;
  @Field(() => String, { nullable: true }) closedByName: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) closedAt: string | null;
  @Field(() => ID, { nullable: true, description: 'The closing journal; null also when there was nothing to close.' })
  journalId: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was opened again the last time.' })
  reopenReason: string | null;
}

@ObjectType({ implements: () => UserError, description: 'Book years close and reopen in order.' })
export class YearOutOfTurn extends UserError {
  @Field(() => Int, { nullable: true, description: 'The year whose turn it is; null when there is none.' })
  readonly expectedYear: number | null;

  constructor(expectedYear: number | null) {
    const turn = translate(expectedYear ? 'ledger.year.turn' : 'ledger.year.noTurn', currentLocale(), {
      year: expectedYear ?? '',
    });
    super('YEAR_OUT_OF_TURN', { turn });
    this.expectedYear = expectedYear;
  }
}

@ObjectType({ implements: () => UserError, description: 'A month of the year is still open.' })
export class YearNotOver extends UserError {
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Last closed day; null when no month was closed.' })
  readonly closedThrough: BusinessDate | null;

  constructor(year: number, closedThrough: BusinessDate | null) {
    super('YEAR_NOT_OVER', { year, closedThrough: closedThrough ?? '-' });
    this.closedThrough = closedThrough;
  }
}

@InputType({ description: 'The year to close.' })
export class CloseYearInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => Int) @IsInt() @Min(1990) @Max(2200) year: number;
}

@InputType({ description: 'The year to open again.' })
export class ReopenYearInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => Int) @IsInt() @Min(1990) @Max(2200) year: number;
  @Field() @IsString() @IsNotEmpty() @MaxLength(500) reason: string;
}

export const CloseYearResult = resultUnion('CloseYearResult', [BookYear, YearOutOfTurn, YearNotOver]);
export const ReopenYearResult = resultUnion('ReopenYearResult', [BookYear, YearOutOfTurn]);
