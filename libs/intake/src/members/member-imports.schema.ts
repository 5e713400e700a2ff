import type { BusinessDate, Money } from '@lumbung/kernel';
import { ImportHasWrongRows, ImportNotOpen, ImportRunning } from '@lumbung/catalog';
import { PeriodClosed } from '@lumbung/ledger';
import {
  BusinessDateScalar,
  FourEyesRequired,
  InvalidInput,
  RegionCodeScalar,
  resultUnion,
  RupiahScalar,
  UserError,
} from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MemberField } from './member-field.js';
import { MemberImport } from './member-import.types.js';

const MOST_COLUMNS = 200;

@InputType({ description: 'What a column is taken for.' })
export class MemberImportColumnInput {
  @Field(() => MemberField, { nullable: true, description: 'Null leaves it out.' })
  @IsOptional()
  @IsEnum(MemberField)
  field?: MemberField | null;

  @Field(() => ID, { nullable: true, description: 'Of VOLUNTARY: which savings product.' })
  @IsOptional()
  @IsUUID()
  productId?: string | null;
}

@InputType({ description: 'How a file is to be read; what is absent stays as it is.' })
export class CheckMemberImportInput {
  @Field(() => ID)
  @IsUUID()
  importId: string;

  @Field(() => [MemberImportColumnInput], { nullable: true, description: 'As many as the file has columns.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  @ValidateNested({ each: true })
  @Type(() => MemberImportColumnInput)
  columns?: MemberImportColumnInput[] | null;

  @Field(() => RegionCodeScalar, {
    nullable: true,
    description: 'The village (kelurahan/desa) of all addresses in the file; null leaves addresses out.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(13)
  regionCode?: string | null;
}

@InputType({ description: 'What the old books say one column adds up to.' })
export class OldBooksTotalInput {
  @Field(() => Int, { description: 'Place of the column, from 0.' })
  @IsInt()
  @Min(0)
  column: number;

  @Field(() => RupiahScalar) amount: Money;
}

@InputType()
export class StartMemberImportInput {
  @Field(() => ID)
  @IsUUID()
  importId: string;

  @Field(() => BusinessDateScalar, { description: 'The last day of the old books (tanggal saldo awal).' })
  @IsString()
  cutOverOn: BusinessDate;

  @Field(() => Boolean, { defaultValue: false, description: 'Agrees that refused rows are left out.' })
  @IsOptional()
  @IsBoolean()
  skipsWrongRows?: boolean;

  @Field(() => [OldBooksTotalInput], {
    nullable: true,
    description: 'Entered from the trial balance of the old books; the file must agree with each.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  @ValidateNested({ each: true })
  @Type(() => OldBooksTotalInput)
  oldBooks?: OldBooksTotalInput[] | null;
}

@InputType()
export class CancelMemberImportInput {
  @Field(() => ID)
  @IsUUID()
  importId: string;
}

@InputType()
export class UndoMemberImportInput {
  @Field(() => ID)
  @IsUUID()
  importId: string;

  @Field({ description: 'Why; stands in the books.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  reason: string;
}

@ObjectType({ implements: () => UserError, description: 'A column does not add up to what the old books say.' })
export class OldBooksDiffer extends UserError {
  @Field(() => Int, { description: 'Place of the column, from 0.' }) readonly column: number;
  @Field(() => RupiahScalar) readonly fileTotal: number;
  @Field(() => RupiahScalar) readonly expectedTotal: number;

  constructor(
    column: number,
    fileTotal: number,
    expectedTotal: number,
    words: { heading: string; difference: string },
  ) {
    super('OLD_BOOKS_DIFFER', words);
    this.column = column;
    this.fileTotal = fileTotal;
    this.expectedTotal = expectedTotal;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Accounts that were opened by this moved since: what was brought cannot be taken back as a whole.',
})
export class BalancesMoved extends UserError {
  @Field(() => Int) readonly count: number;
  @Field(() => [String], { description: 'Numbers of the first of these accounts.' }) readonly accountNumbers: string[];

  constructor(count: number, accountNumbers: string[]) {
    super('BALANCES_MOVED', { count, accounts: accountNumbers.join(', ') });
    this.count = count;
    this.accountNumbers = accountNumbers;
  }
}

export const CheckMemberImportResult = resultUnion('CheckMemberImportResult', [
  MemberImport,
  ImportNotOpen,
  InvalidInput,
]);
export const StartMemberImportResult = resultUnion('StartMemberImportResult', [
  MemberImport,
  ImportRunning,
  ImportHasWrongRows,
  ImportNotOpen,
  OldBooksDiffer,
  PeriodClosed,
  InvalidInput,
]);
export const CancelMemberImportResult = resultUnion('CancelMemberImportResult', [MemberImport]);
export const UndoMemberImportResult = resultUnion('UndoMemberImportResult', [
  MemberImport,
  BalancesMoved,
  FourEyesRequired,
  ImportNotOpen,
  PeriodClosed,
  InvalidInput,
]);
