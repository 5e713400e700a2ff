import { Quantity } from '@lumbung/kernel';
import { InvalidInput, QuantityScalar, resultUnion, UserError } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { StockTooLow } from '../stock/stock.schema.js';
import { LocationKind, StockLocation } from './location.types.js';

@InputType({ description: 'A new place for goods.' })
export class AddStockLocationInput {
  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  name: string;

  @Field(() => LocationKind)
  @IsEnum(LocationKind)
  kind: LocationKind;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  addressNote?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Default: false.' })
  @IsOptional()
  @IsBoolean()
  isPickupPoint?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Default: true.' })
  @IsOptional()
  @IsBoolean()
  sellsFrom?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Default: 100, behind the usual place.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  priority?: number | null;
}

@InputType({ description: 'What is absent stays; null clears the note.' })
export class UpdateStockLocationInput {
  @Field(() => ID)
  @IsUUID()
  locationId: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  name?: string | null;

  @Field(() => LocationKind, { nullable: true })
  @IsOptional()
  @IsEnum(LocationKind)
  kind?: LocationKind | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  addressNote?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  isPickupPoint?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  sellsFrom?: boolean | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  priority?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'False takes it out of use; it must be empty.' })
  @IsOptional()
  @IsBoolean()
  isActive?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True makes it the usual place instead of the one before.' })
  @IsOptional()
  @IsBoolean()
  isDefault?: boolean | null;
}

@InputType({ description: 'When to bring a variant to a place; both null stops watching.' })
export class ReorderPointInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => QuantityScalar, { nullable: true })
  @IsOptional()
  reorderAt?: Quantity | null;

  @Field(() => QuantityScalar, { nullable: true })
  @IsOptional()
  reorderTo?: Quantity | null;
}

@InputType({ description: 'At most 100 points, all or none.' })
export class SetReorderPointsInput {
  @Field(() => ID)
  @IsUUID()
  locationId: string;

  @Field(() => [ReorderPointInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ReorderPointInput)
  points: ReorderPointInput[];
}

@ObjectType({ description: 'The points were set.' })
export class ReorderPointsSet {
  readonly __typename: 'ReorderPointsSet';
  @Field(() => Int) count: number;
}

@ObjectType({ implements: () => UserError, description: 'Goods still lie there, or are on the way there.' })
export class LocationInUse extends UserError {
  @Field(() => Int, { description: 'Of so many variants.' }) readonly variantCount: number;

  constructor(name: string, variantCount: number) {
    super('LOCATION_IN_USE', { name });
    this.variantCount = variantCount;
  }
}

@ObjectType({ implements: () => UserError, description: 'Another place has this name.' })
export class LocationNameTaken extends UserError {
  @Field() readonly name: string;

  constructor(name: string) {
    super('LOCATION_NAME_TAKEN', { name });
    this.name = name;
  }
}

export const AddStockLocationResult = resultUnion('AddStockLocationResult', [
  StockLocation,
  LocationNameTaken,
  InvalidInput,
]);
export const UpdateStockLocationResult = resultUnion('UpdateStockLocationResult', [
  StockLocation,
  LocationNameTaken,
  LocationInUse,
  StockTooLow,
  InvalidInput,
]);
export const SetReorderPointsResult = resultUnion('SetReorderPointsResult', [ReorderPointsSet, InvalidInput]);
