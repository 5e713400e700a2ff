import { Money, Quantity } from '@lumbung/kernel';
import { PeriodClosed } from '@lumbung/ledger';
import {
  BusinessDateScalar,
  InvalidInput,
  QuantityScalar,
  resultUnion,
  RupiahScalar,
  UserError,
} from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEnum,
  IsDefined,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { StockAdjustmentReason, StockFunding } from '../shared/enums.js';
import { ConsignedGoods } from './stock.schema.js';
import { StockMovement } from './stock-movement.types.js';

@InputType({ description: 'So much of one variant and what it cost.' })
export class StockReceiptLineInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => QuantityScalar)
  @IsDefined()
  quantity: Quantity;

  @Field(() => RupiahScalar, { description: 'Per unit of the variant, whole rupiah.' })
  @IsDefined()
  unitCost: Money;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Until when these are good, as printed on them.' })
  @IsOptional()
  @IsString()
  expiresOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Production or batch code as printed on them.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  batchCode?: string | null;
}

@InputType({ description: 'At most 100 lines, all or none.' })
export class ReceiveStockInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => [StockReceiptLineInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => StockReceiptLineInput)
  lines: StockReceiptLineInput[];

  @Field(() => StockFunding)
  @IsEnum(StockFunding)
  funding: StockFunding;

  @Field(() => ID, { nullable: true, description: 'Where; absent: the usual place.' })
  @IsOptional()
  @IsUUID()
  locationId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  supplierName?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  note?: string | null;
}

@InputType({ description: 'A correction of on hand.' })
export class AdjustStockInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => QuantityScalar, { description: 'Signed.' })
  @IsDefined()
  change: Quantity;

  @Field(() => StockAdjustmentReason)
  @IsEnum(StockAdjustmentReason)
  reason: StockAdjustmentReason;

  @Field(() => ID, { nullable: true, description: 'Where; absent: the usual place.' })
  @IsOptional()
  @IsUUID()
  locationId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@ObjectType({ description: 'What came in, and what it cost together.' })
export class StockReceived {
  readonly __typename: 'StockReceived';
  @Field(() => [StockMovement], { description: 'In the order of the lines.' }) movements: StockMovement[];
  @Field(() => RupiahScalar) totalCost: number;
}

@ObjectType({ implements: () => UserError, description: 'More would leave than is there and free.' })
export class InsufficientStock extends UserError {
  @Field(() => ID) readonly variantId: string;
  @Field(() => QuantityScalar) readonly onHand: Quantity;
  @Field(() => QuantityScalar) readonly reserved: Quantity;
  @Field(() => QuantityScalar) readonly available: Quantity;

  constructor(shelf: { variantId: string; onHand: Quantity; reserved: Quantity; available: Quantity }) {
    super('INSUFFICIENT_STOCK', { available: shelf.available.toString() });
    this.variantId = shelf.variantId;
    this.onHand = shelf.onHand;
    this.reserved = shelf.reserved;
    this.available = shelf.available;
  }
}

export const ReceiveStockResult = resultUnion('ReceiveStockResult', [
  StockReceived,
  ConsignedGoods,
  PeriodClosed,
  InvalidInput,
]);
export const AdjustStockResult = resultUnion('AdjustStockResult', [
  StockMovement,
  InsufficientStock,
  ConsignedGoods,
  PeriodClosed,
  InvalidInput,
]);
