import { Money, Quantity } from '@lumbung/kernel';
import { BusinessDateScalar, InvalidInput, QuantityScalar, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { PriceClass } from '../shared/enums.js';
import { PriceList, PriceListEntry, PriceListState } from './price-list.types.js';

@InputType({ description: 'Which price lists.' })
export class PriceListFilter {
  @Field(() => [PriceListState], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @IsEnum(PriceListState, { each: true })
  states?: PriceListState[] | null;

  @Field(() => PriceClass, { nullable: true })
  @IsOptional()
  @IsEnum(PriceClass)
  audience?: PriceClass | null;
}

@InputType({ description: 'Which prices of a list.' })
export class PriceListEntryFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name of the product, of a SKU or barcode.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only prices that are without effect.' })
  @IsOptional()
  @IsBoolean()
  onlyConflicts?: boolean;
}

@InputType({ description: 'A new price list, empty at first.' })
export class CreatePriceListInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  name: string;

  @Field(() => PriceClass)
  @IsEnum(PriceClass)
  audience: PriceClass;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Default: at once.' })
  @IsOptional()
  @IsString()
  validFrom?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Default: without end.' })
  @IsOptional()
  @IsString()
  validUntil?: string | null;

  @Field(() => Boolean, { defaultValue: true })
  @IsOptional()
  @IsBoolean()
  isActive?: boolean;
}

@InputType({ description: 'What changes; an absent field stays as it is, a null day opens that end.' })
export class UpdatePriceListInput {
  @Field(() => ID)
  @IsUUID()
  priceListId: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  name?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  validFrom?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  validUntil?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  isActive?: boolean | null;
}

@InputType()
export class DeletePriceListInput {
  @Field(() => ID)
  @IsUUID()
  priceListId: string;
}

@InputType({ description: 'A price to put into a list, or to take out of it.' })
export class PriceListEntryInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => QuantityScalar, {
    nullable: true,
    description: 'So many or more in one order, in whole steps of the variant. Default: any quantity.',
  })
  @IsOptional()
  minQuantity?: Quantity | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Per unit; null takes the price of this quantity out of the list.',
  })
  @IsOptional()
  price?: Money | null;
}

@InputType({ description: 'Prices of one list that change; the others stay. All or none, at most 500.' })
export class SetPriceListEntriesInput {
  @Field(() => ID)
  @IsUUID()
  priceListId: string;

  @Field(() => [PriceListEntryInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => PriceListEntryInput)
  entries: PriceListEntryInput[];
}

@ObjectType({ description: 'The list after its prices changed.' })
export class PriceListEntriesSet {
  readonly __typename: 'PriceListEntriesSet';
  @Field(() => PriceList) priceList: PriceList;
  @Field(() => Int, { description: 'How many prices came, went or became another.' }) changedCount: number;
  @Field(() => [PriceListEntry], {
    description: 'The prices of the variants named, as they are now, with what makes them without effect.',
  })
  entries: PriceListEntry[];
}

@ObjectType({ description: 'A price list that is no more; orders keep what they paid.' })
export class PriceListDeleted {
  readonly __typename: 'PriceListDeleted';
  @Field(() => ID) id: string;
}

export const CreatePriceListResult = resultUnion('CreatePriceListResult', [PriceList, InvalidInput]);
export const UpdatePriceListResult = resultUnion('UpdatePriceListResult', [PriceList, InvalidInput]);
export const DeletePriceListResult = resultUnion('DeletePriceListResult', [PriceListDeleted, InvalidInput]);
export const SetPriceListEntriesResult = resultUnion('SetPriceListEntriesResult', [PriceListEntriesSet, InvalidInput]);
