import { AccountKeptElsewhere, ManualJournalNotOpen, PeriodClosed } from '@lumbung/ledger';
import { InvalidInput, resultUnion, RupiahScalar, UserError } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEnum,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { BankLineBooked, BankMatch } from './matching.types.js';

@ObjectType({ implements: () => UserError, description: 'Both sides sum to different amounts.' })
export class BankMatchUneven extends UserError {
  @Field(() => RupiahScalar) readonly lines: number;
  @Field(() => RupiahScalar) readonly postings: number;

  constructor(lines: number, postings: number) {
    super('BANK_MATCH_UNEVEN', { difference: Math.abs(lines - postings).toLocaleString('id-ID') });
    this.lines = lines;
    this.postings = postings;
  }
}

@ObjectType({ implements: () => UserError, description: 'Some of it was matched meanwhile, perhaps by somebody else.' })
export class BankAlreadyMatched extends UserError {
  constructor() {
    super('BANK_ALREADY_MATCHED');
  }
}

@ObjectType({ implements: () => UserError, description: 'A voucher was written for this line before.' })
export class BankLineHasVoucher extends UserError {
  @Field(() => ID) readonly manualJournalId: string;

  constructor(manualJournalId: string, number: string) {
    super('BANK_LINE_HAS_VOUCHER', { number });
    this.manualJournalId = manualJournalId;
  }
}

@ObjectType({ description: 'How much was matched.' })
export class BankMatched {
  readonly __typename: 'BankMatched';
  @Field(() => Int) count: number;
  @Field(() => [BankMatch]) matches: BankMatch[];
}

@ObjectType({ description: 'A match was taken back; both sides are open again.' })
export class BankMatchUndone {
  readonly __typename: 'BankMatchUndone';
  @Field(() => ID) matchId: string;
}

const POSTING_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:\d{1,5}$/i;

@InputType({
  description: 'Lines and postings that are the same money; one side may be empty where the other sums to nothing.',
})
export class BankMatchInput {
  @Field(() => [ID]) @IsArray() @ArrayMaxSize(50) @IsUUID('all', { each: true }) lineIds: string[];
  @Field(() => [ID], { description: '`id` of BankPosting.' })
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(POSTING_ID, { each: true })
  postingIds: string[];
}

@InputType({ description: 'What is the same money: all of it, or nothing.' })
export class MatchBankLinesInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() accountId: string;
  @Field(() => [BankMatchInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => BankMatchInput)
  matches: BankMatchInput[];
}

@InputType({ description: 'Takes a match back.' })
export class UndoBankMatchInput {
  @Field(() => ID) @IsUUID() matchId: string;
}

@InputType({ description: 'Writes a voucher for a line of the bank that the books do not know.' })
export class BookBankLineInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() lineId: string;
  @Field(() => ID, { description: 'What the money came from or went for: another account of the chart.' })
  @IsUUID()
  otherAccountId: string;
  @Field({ description: 'As it will stand in the books.' }) @IsString() @Matches(/\S/) @MaxLength(200) text: string;
}

export const BankLineState = { OPEN: 'OPEN', MATCHED: 'MATCHED' } as const;
export type BankLineState = keyof typeof BankLineState;
registerEnumType(BankLineState, {
  name: 'BankLineState',
  description: 'Whether the books answer a line of the bank.',
});

@InputType({ description: 'Which lines of the bank; all that is named must hold.' })
export class BankLineFilter {
  @Field(() => BankLineState, { nullable: true }) @IsOptional() @IsEnum(BankLineState) state?: BankLineState | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() statementId?: string | null;
}

export const MatchBankLinesResult = resultUnion('MatchBankLinesResult', [
  BankMatched,
  BankMatchUneven,
  BankAlreadyMatched,
  InvalidInput,
]);
export const BookBankLineResult = resultUnion('BookBankLineResult', [
  BankLineBooked,
  BankAlreadyMatched,
  BankLineHasVoucher,
  AccountKeptElsewhere,
  ManualJournalNotOpen,
  PeriodClosed,
  InvalidInput,
]);
