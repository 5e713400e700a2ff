import { InvalidInput, resultUnion } from '@lumbung/platform';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  IsBoolean,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

@ObjectType({ description: 'How the pages of the passbooks are ruled: millimetres from the left upper corner.' })
export class SavingsPassbookLayout {
  readonly __typename: 'SavingsPassbookLayout';
  @Field(() => Float) widthMm: number;
  @Field(() => Float) heightMm: number;
  @Field(() => Float) leftMm: number;
  @Field(() => Float, { description: 'Where the first line begins.' }) topMm: number;
  @Field(() => Float, { description: 'From one line to the next.' }) lineMm: number;
  @Field(() => Int) linesPerPage: number;
  @Field(() => Int, { description: 'The line before the fold; 0 where there is none.' }) foldAfterLine: number;
  @Field(() => Float, { description: 'Room at the fold.' }) foldMm: number;
  @Field({ description: 'A page with every line on it, to hold against a book; good for ten minutes.' })
  testUrl: string;
}

@ObjectType({ description: 'Where the book of an account stands.' })
export class SavingsPassbookPosition {
  readonly __typename: 'SavingsPassbookPosition';
  @Field(() => ID) accountId: string;
  @Field(() => Int, { description: 'The first book is 1.' }) bookNo: number;
  @Field(() => Int, { description: 'The last line of the account that stands in the book; 0 for none.' })
  printedSeq: number;
  @Field(() => Int, { description: 'The line of the page where the next one goes, from 1.' }) nextLine: number;
  @Field(() => Int) linesPerPage: number;
  @Field(() => Int, { description: 'Lines of the account that are not in the book yet.' }) waitingLines: number;
}

@ObjectType({ description: 'New lines for a passbook, at their place on the page.' })
export class SavingsPassbookPrint {
  readonly __typename: 'SavingsPassbookPrint';
  @Field(() => ID) id: string;
  @Field(() => Int) firstLine: number;
  @Field(() => Int) fromSeq: number;
  @Field(() => Int) throughSeq: number;
  @Field({ description: 'A page for the printer; good for ten minutes.' }) url: string;
  @Field(() => SavingsPassbookPosition, {
    description: 'Where the book stands now. With lines waiting: turn the page, and print again.',
  })
  position: SavingsPassbookPosition;
}

@InputType({ description: 'Prints what is not in the book yet, as far as this page has room.' })
export class PrintSavingsPassbookInput {
  @Field(() => ID, { description: 'Asked twice, it prints the same lines.' }) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() accountId: string;
}

@InputType({ description: 'Says where a book stands: after a jam, for a book that was begun by hand, or a new book.' })
export class PlaceSavingsPassbookInput {
  @Field(() => ID) @IsUUID() accountId: string;
  @Field(() => Int, { description: 'The last line that stands in the book; 0 to print all again.' })
  @IsInt()
  @Min(0)
  printedSeq: number;
  @Field(() => Int, { description: 'The line of the page where the next one goes.' })
  @IsInt()
  @Min(1)
  @Max(60)
  nextLine: number;
  @Field(() => Boolean, { nullable: true, description: 'The book is full: a new one begins.' })
  @IsOptional()
  @IsBoolean()
  isNewBook?: boolean | null;
  @Field() @IsString() @IsNotEmpty() @MaxLength(200) reason: string;
}

const millimetres = { maxDecimalPlaces: 1 };

@InputType({ description: 'Measures the passbooks anew.' })
export class SetSavingsPassbookLayoutInput {
  @Field(() => Float) @IsNumber(millimetres) @Min(60) @Max(400) widthMm: number;
  @Field(() => Float) @IsNumber(millimetres) @Min(60) @Max(400) heightMm: number;
  @Field(() => Float) @IsNumber(millimetres) @Min(0) @Max(100) leftMm: number;
  @Field(() => Float) @IsNumber(millimetres) @Min(0) @Max(200) topMm: number;
  @Field(() => Float) @IsNumber(millimetres) @Min(3) @Max(20) lineMm: number;
  @Field(() => Int) @IsInt() @Min(5) @Max(60) linesPerPage: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(59) foldAfterLine: number;
  @Field(() => Float) @IsNumber(millimetres) @Min(0) @Max(60) foldMm: number;
}

export const PrintSavingsPassbookResult = resultUnion('PrintSavingsPassbookResult', [
  SavingsPassbookPrint,
  InvalidInput,
]);
export const PlaceSavingsPassbookResult = resultUnion('PlaceSavingsPassbookResult', [
  SavingsPassbookPosition,
  InvalidInput,
]);
export const SetSavingsPassbookLayoutResult = resultUnion('SetSavingsPassbookLayoutResult', [
  SavingsPassbookLayout,
  InvalidInput,
]);
