import { Quantity } from '@lumbung/kernel';
import { PeriodClosed } from '@lumbung/ledger';
import { currentLocale, InvalidInput, QuantityScalar, resultUnion, translate, UserError } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsEnum,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { StockAdjustmentReason } from '../shared/enums.js';
import { StockTooLow } from '../stock/stock.schema.js';
import { StockTransfer, TransferState } from './transfer.types.js';

@InputType({ description: 'So much of one variant; each variant once.' })
export class TransferLineInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => QuantityScalar)
  @IsDefined()
  quantity: Quantity;
}

@InputType({ description: 'A draft: nothing moves before it is sent. At most 100 lines.' })
export class CreateTransferInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  fromId: string;

  @Field(() => ID)
  @IsUUID()
  toId: string;

  @Field(() => [TransferLineInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => TransferLineInput)
  lines: TransferLineInput[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  note?: string | null;
}

@InputType({ description: 'The lines of a draft, all of them anew.' })
export class ChangeTransferInput {
  @Field(() => ID)
  @IsUUID()
  transferId: string;

  @Field(() => [TransferLineInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => TransferLineInput)
  lines: TransferLineInput[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  note?: string | null;
}

@InputType({ description: 'What arrived of one variant.' })
export class ArrivedLineInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => QuantityScalar)
  @IsDefined()
  received: Quantity;

  @Field(() => StockAdjustmentReason, { nullable: true, description: 'Required when it is not what was sent.' })
  @IsOptional()
  @IsEnum(StockAdjustmentReason)
  reason?: StockAdjustmentReason | null;
}

@InputType({ description: 'Lines that are not named arrived as they were sent.' })
export class ReceiveTransferInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  transferId: string;

  @Field(() => [ArrivedLineInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ArrivedLineInput)
  lines?: ArrivedLineInput[] | null;
}

@ObjectType({ implements: () => UserError, description: 'The transfer is not in a state for this.' })
export class TransferStateConflict extends UserError {
  @Field(() => TransferState) readonly state: TransferState;

  constructor({ number, state }: { number: string; state: TransferState }) {
    super('TRANSFER_STATE_CONFLICT', { number, state: translate(`catalog.transferState.${state}`, currentLocale()) });
    this.state = state;
  }
}

export const CreateTransferResult = resultUnion('CreateTransferResult', [StockTransfer, InvalidInput]);
export const ChangeTransferResult = resultUnion('ChangeTransferResult', [
  StockTransfer,
  TransferStateConflict,
  InvalidInput,
]);
export const SendTransferResult = resultUnion('SendTransferResult', [
  StockTransfer,
  TransferStateConflict,
  StockTooLow,
]);
export const ReceiveTransferResult = resultUnion('ReceiveTransferResult', [
  StockTransfer,
  TransferStateConflict,
  StockTooLow,
  PeriodClosed,
  InvalidInput,
]);
export const CancelTransferResult = resultUnion('CancelTransferResult', [StockTransfer, TransferStateConflict]);
