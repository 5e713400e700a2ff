import { Quantity } from '@lumbung/kernel';
import { PeriodClosed } from '@lumbung/ledger';
import { DateTimeScalar, InvalidInput, QuantityScalar, resultUnion, UserError } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsDefined,
  IsEnum,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { StockTooLow } from '../stock/stock.schema.js';
import { CountEntryMode, StockCount } from './count.types.js';

@InputType({ description: 'What to count.' })
export class StartStockCountInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID, { nullable: true, description: 'Absent: the usual place.' })
  @IsOptional()
  @IsUUID()
  locationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only this shelf and those below; absent: everything that lies there.',
  })
  @IsOptional()
  @IsUUID()
  categoryId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Those who count do not see what is expected.' })
  @IsBoolean()
  isBlind: boolean;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  note?: string | null;
}

@InputType({ description: 'A counted quantity, by variant or by code.' })
export class CountEntryInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  variantId?: string | null;

  @Field(() => String, { nullable: true, description: 'Barcode, or code of the shop.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  code?: string | null;

  @Field(() => QuantityScalar)
  @IsDefined()
  quantity: Quantity;
}

@InputType({ description: 'At most 200 entries, all or none. Things that no line expects are added to the count.' })
export class EnterStockCountInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  countId: string;

  @Field(() => CountEntryMode, { defaultValue: 'SET' })
  @IsEnum(CountEntryMode)
  mode: CountEntryMode;

  @Field(() => [CountEntryInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => CountEntryInput)
  entries: CountEntryInput[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was counted, if it is written down later. Default: now.',
  })
  @IsOptional()
  @IsDate()
  countedAt?: Date | null;
}

@InputType({ description: 'Ends a count.' })
export class CloseStockCountInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  countId: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'What nobody counted is not there. Otherwise it stays as it is.',
  })
  @IsBoolean()
  uncountedIsMissing: boolean;
}

@ObjectType({ implements: () => UserError, description: 'Some of the goods are being counted at this place already.' })
export class CountOverlaps extends UserError {
  @Field(() => ID) readonly countId: string;
  @Field() readonly number: string;

  constructor({ id, number }: { id: string; number: string }) {
    super('COUNT_OVERLAPS', { number });
    this.countId = id;
    this.number = number;
  }
}

@ObjectType({ implements: () => UserError, description: 'The count was closed or cancelled.' })
export class CountEnded extends UserError {
  @Field() readonly number: string;

  constructor(number: string) {
    super('COUNT_ENDED', { number });
    this.number = number;
  }
}

@ObjectType({ implements: () => UserError, description: 'No variant, or more than one, has these codes.' })
export class UnknownCodes extends UserError {
  @Field(() => [String]) readonly codes: string[];

  constructor(codes: string[]) {
    super('UNKNOWN_CODES', { codes: codes.join(', ') });
    this.codes = codes;
  }
}

export const StartStockCountResult = resultUnion('StartStockCountResult', [StockCount, CountOverlaps, InvalidInput]);
export const EnterStockCountResult = resultUnion('EnterStockCountResult', [
  StockCount,
  CountEnded,
  CountOverlaps,
  UnknownCodes,
  InvalidInput,
]);
export const CloseStockCountResult = resultUnion('CloseStockCountResult', [
  StockCount,
  CountEnded,
  StockTooLow,
  PeriodClosed,
]);
export const CancelStockCountResult = resultUnion('CancelStockCountResult', [StockCount, CountEnded]);
