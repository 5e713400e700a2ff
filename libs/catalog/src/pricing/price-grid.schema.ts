import { Money } from '@lumbung/kernel';
import { resultUnion, RupiahScalar, UserError } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { PriceChange, PriceRowRefusal } from './price-grid.types.js';

@InputType({ description: 'New prices of a variant, and the ones they replace as they were read.' })
export class PriceRowInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => RupiahScalar)
  @IsDefined()
  expectedPublicPrice: Money;

  @Field(() => RupiahScalar, { nullable: true })
  @IsOptional()
  expectedMemberPrice?: Money | null;

  @Field(() => RupiahScalar)
  @IsDefined()
  publicPrice: Money;

  @Field(() => RupiahScalar, { nullable: true, description: 'Null: members pay the public price.' })
  @IsOptional()
  memberPrice?: Money | null;
}

@InputType({ description: 'Rows of the price grid; all or none, at most 500.' })
export class UpdatePricesInput {
  @Field(() => [PriceRowInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => PriceRowInput)
  rows: PriceRowInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'Answers what would change and changes nothing.' })
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;
}

@ObjectType({
  description: 'The prices that changed, or with a dry run would change; rows that bring nothing new are left out.',
})
export class PricesUpdated {
  readonly __typename: 'PricesUpdated';
  @Field() isDryRun: boolean;
  @Field(() => [PriceChange], { description: 'In the order of the rows.' }) changes: PriceChange[];
}

@ObjectType({ implements: () => UserError, description: 'Some rows cannot be saved, therefore none was.' })
export class PriceRowsRefused extends UserError {
  @Field(() => [PriceRowRefusal])
  readonly refusals: PriceRowRefusal[];

  constructor(refusals: PriceRowRefusal[]) {
    super('PRICE_ROWS_REFUSED', { count: refusals.length });
    this.refusals = refusals;
  }
}

export const UpdatePricesResult = resultUnion('UpdatePricesResult', [PricesUpdated, PriceRowsRefused]);
