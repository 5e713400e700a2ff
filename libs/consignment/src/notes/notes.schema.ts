import { StockTooLow } from '@lumbung/catalog';
import type { Quantity } from '@lumbung/kernel';
import { BusinessDateScalar, InvalidInput, QuantityScalar, resultUnion, UserError } from '@lumbung/platform';
import { SellerState } from '@lumbung/sellers';
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
import { ConsignmentNote, ConsignmentNoteKind, ConsignmentNoteState, ConsignmentReturnReason } from './note.types.js';

const MOST_LINES = 100;

@InputType({ description: 'Which notes.' })
export class ConsignmentNoteFilter {
  @Field(() => ConsignmentNoteKind, { nullable: true })
  @IsOptional()
  @IsEnum(ConsignmentNoteKind)
  kind?: ConsignmentNoteKind | null;

  @Field(() => ConsignmentNoteState, { nullable: true })
  @IsOptional()
  @IsEnum(ConsignmentNoteState)
  state?: ConsignmentNoteState | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  sellerId?: string | null;
}

@InputType({ description: 'So much of one variant; each stands in one line only.' })
export class DeliveredLineInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => QuantityScalar)
  @IsDefined()
  quantity: Quantity;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Best before.' })
  @IsOptional()
  @IsString()
  expiresOn?: string | null;
}

@InputType({ description: 'So much of one variant; each stands in one line only.' })
export class CountedLineInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => QuantityScalar)
  @IsDefined()
  quantity: Quantity;
}

@InputType({ description: 'Goods a seller brings.' })
export class DraftMyDeliveryInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => [DeliveredLineInput], { description: 'Only goods of this seller.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => DeliveredLineInput)
  lines: DeliveredLineInput[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  text?: string | null;
}

@InputType({ description: 'Goods a seller brings, written down by staff.' })
export class DraftConsignmentDeliveryInput extends DraftMyDeliveryInput {
  @Field(() => ID)
  @IsUUID()
  sellerId: string;
}

@InputType({ description: 'What was counted when the goods came.' })
export class AcceptConsignmentDeliveryInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  noteId: string;

  @Field(() => ID, { nullable: true, description: 'Where the goods are put; absent: the usual place.' })
  @IsOptional()
  @IsUUID()
  locationId?: string | null;

  @Field(() => [CountedLineInput], {
    defaultValue: [],
    description: 'Lines whose count differs from the note; zero refuses a line. The others count as announced.',
  })
  @IsArray()
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => CountedLineInput)
  counted: CountedLineInput[];
}

@InputType({ description: 'Goods that go back to their seller.' })
export class DraftConsignmentReturnInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  sellerId: string;

  @Field(() => ConsignmentReturnReason)
  @IsEnum(ConsignmentReturnReason)
  reason: ConsignmentReturnReason;

  @Field(() => ID, { nullable: true, description: 'Where the goods lie; absent: the usual place.' })
  @IsOptional()
  @IsUUID()
  locationId?: string | null;

  @Field(() => [CountedLineInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => CountedLineInput)
  lines: CountedLineInput[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  text?: string | null;
}

@InputType({ description: 'The seller has his goods back.' })
export class HandBackConsignmentInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  noteId: string;
}

@InputType({ description: 'A draft that comes to nothing.' })
export class CancelConsignmentNoteInput {
  @Field(() => ID)
  @IsUUID()
  noteId: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string | null;
}

@ObjectType({ implements: () => UserError, description: 'Nothing new is taken in from this seller now.' })
export class SellerNotActive extends UserError {
  @Field(() => SellerState) readonly state: SellerState;

  constructor(state: SellerState) {
    super('SELLER_NOT_ACTIVE');
    this.state = state;
  }
}

@ObjectType({ implements: () => UserError, description: 'The note was done or cancelled already.' })
export class ConsignmentNoteDecided extends UserError {
  @Field(() => ConsignmentNoteState) readonly state: ConsignmentNoteState;

  constructor(number: string, state: ConsignmentNoteState, label: string) {
    super('CONSIGNMENT_NOTE_DECIDED', { number, label });
    this.state = state;
  }
}

@ObjectType({
  implements: () => UserError,
  description:
    'No commission is agreed for these goods: neither product, category, seller nor the cooperative has terms.',
})
export class ConsignmentTermsMissing extends UserError {
  @Field(() => [ID]) readonly variantIds: string[];

  constructor(lines: readonly { variantId: string; productName: string }[]) {
    super('CONSIGNMENT_TERMS_MISSING', {
      products: [...new Set(lines.map(({ productName }) => productName))].join(', '),
    });
    this.variantIds = lines.map(({ variantId }) => variantId);
  }
}

export const DraftConsignmentDeliveryResult = resultUnion('DraftConsignmentDeliveryResult', [
  ConsignmentNote,
  SellerNotActive,
  InvalidInput,
]);
export const DraftMyDeliveryResult = resultUnion('DraftMyDeliveryResult', [
  ConsignmentNote,
  SellerNotActive,
  InvalidInput,
]);
export const AcceptConsignmentDeliveryResult = resultUnion('AcceptConsignmentDeliveryResult', [
  ConsignmentNote,
  ConsignmentNoteDecided,
  SellerNotActive,
  ConsignmentTermsMissing,
  InvalidInput,
]);
export const DraftConsignmentReturnResult = resultUnion('DraftConsignmentReturnResult', [
  ConsignmentNote,
  InvalidInput,
]);
export const HandBackConsignmentResult = resultUnion('HandBackConsignmentResult', [
  ConsignmentNote,
  ConsignmentNoteDecided,
  StockTooLow,
]);
export const CancelConsignmentNoteResult = resultUnion('CancelConsignmentNoteResult', [
  ConsignmentNote,
  ConsignmentNoteDecided,
]);
export const CancelMyDeliveryResult = resultUnion('CancelMyDeliveryResult', [ConsignmentNote, ConsignmentNoteDecided]);
