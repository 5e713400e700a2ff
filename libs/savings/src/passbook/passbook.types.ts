import { Channel, JournalKind } from '@lumbung/ledger';
import { BusinessDateRange, BusinessDateScalar, Connection, DateTimeScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsOptional, ValidateNested } from 'class-validator';

export const SavingsDirection = { IN: 'IN', OUT: 'OUT' } as const;
export type SavingsDirection = keyof typeof SavingsDirection;
registerEnumType(SavingsDirection, { name: 'SavingsDirection', description: 'Money that came in, or went out.' });

@InputType({ description: 'Which lines of a passbook; each is its own restriction.' })
export class SavingsEntryFilter {
  @Field(() => BusinessDateRange, { nullable: true, description: 'The days on which lines were written.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BusinessDateRange)
  bookedOn?: BusinessDateRange | null;

  @Field(() => SavingsDirection, { nullable: true })
  @IsOptional()
  @IsEnum(SavingsDirection)
  direction?: SavingsDirection | null;
}

@ObjectType({ description: 'One line of a passbook (buku tabungan); it never changes.' })
export class SavingsEntry {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Its number in the passbook, without a gap.' }) seq: number;
  @Field(() => BusinessDateScalar) bookedOn: string;
  @Field(() => BusinessDateScalar, { description: 'The day from which it counts.' }) valueOn: string;
  @Field(() => DateTimeScalar) at: string;
  @Field(() => RupiahScalar, { description: 'Above zero came in, below zero went out.' }) amount: number;
  @Field(() => RupiahScalar) balanceAfter: number;
  @Field(() => JournalKind) kind: JournalKind;
  @Field({ description: 'Why: what was written when it was done.' }) text: string;
  @Field(() => String, { nullable: true, description: 'Who did it; null for the house itself.' })
  actorName: string | null;
  @Field(() => Channel, { nullable: true, description: 'Where it was done.' }) channel: Channel | null;
  @Field({ description: 'The other side: `Kas`, or the account and name of who sent or received.' })
  counterName: string;
  @Field({ description: 'The receipt (or the journal) it stands on.' }) receiptNumber: string;
  @Field({ description: 'Why, who and where in one sentence, for the member.' }) explanation: string;
}

@ObjectType({ description: 'Lines of a passbook, newest first.' })
export class SavingsEntryConnection extends Connection(SavingsEntry) {}
