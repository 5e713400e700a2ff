import type { BusinessDate, Money } from '@lumbung/kernel';
import { PeriodClosed } from '@lumbung/ledger';
import { BusinessDateScalar, InvalidInput, resultUnion, RupiahScalar, UserError } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsDefined, IsEnum, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { AssetCategory, AssetCondition, AssetFunding, AssetState, FixedAsset } from './asset.types.js';

@ObjectType({ implements: () => UserError, description: 'It was parted with or cancelled before.' })
export class AssetGone extends UserError {
  @Field(() => AssetState) readonly state: AssetState;

  constructor(number: string, state: AssetState) {
    super('ASSET_GONE', { number });
    this.state = state;
  }
}

@InputType({ isAbstract: true })
export abstract class AssetParticulars {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(120) place?: string | null;
  @Field(() => AssetCondition, { nullable: true, description: 'GOOD unless named.' })
  @IsOptional()
  @IsEnum(AssetCondition)
  condition?: AssetCondition | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(60) serialNo?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(500) note?: string | null;
}

@InputType({ description: 'Something lasting that was bought, given, or stood in the old books.' })
export class RegisterFixedAssetInput extends AssetParticulars {
  @Field(() => ID, { description: 'Asked twice, it is entered once.' }) @IsUUID() requestId: string;
  @Field() @IsString() @Matches(/\S/) @MaxLength(120) name: string;
  @Field(() => AssetCategory) @IsEnum(AssetCategory) category: AssetCategory;
  @Field(() => BusinessDateScalar, { description: 'When it was acquired; written off from this month on.' })
  @IsString()
  acquiredOn: BusinessDate;
  @Field(() => RupiahScalar, { description: 'What it cost, above zero.' }) @IsDefined() cost: Money;
  @Field(() => RupiahScalar, { nullable: true, description: 'Worth in the end; nothing unless named.' })
  @IsOptional()
  residual?: Money | null;
  @Field(() => Int, { nullable: true, description: 'Months of use in all. Not for land, needed for the rest.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1200)
  lifeMonths?: number | null;
  @Field(() => AssetFunding) @IsEnum(AssetFunding) funding: AssetFunding;
  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Of one that stood in the old books: what was written off before `writtenOffFrom`.',
  })
  @IsOptional()
  writtenOffBefore?: Money | null;
  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'Of one that stood in the old books: the first month that is written off here.',
  })
  @IsOptional()
  @IsString()
  writtenOffFrom?: BusinessDate | null;
}

@InputType({
  description:
    'What is known of an asset; what is absent stays. A new estimate counts from the next month that is not written off.',
})
export class ChangeFixedAssetInput extends AssetParticulars {
  @Field(() => ID) @IsUUID() assetId: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Matches(/\S/) @MaxLength(120) name?:
    string | null;
  @Field(() => Int, { nullable: true, description: 'Months of use that are still left.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1200)
  monthsLeft?: number | null;
  @Field(() => RupiahScalar, { nullable: true }) @IsOptional() residual?: Money | null;
  @Field(() => String, { nullable: true, description: 'Why the estimate changes; needed with one.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  reason?: string | null;
}

@InputType({ description: 'An asset was sold, given away, lost or scrapped.' })
export class DisposeFixedAssetInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() assetId: string;
  @Field(() => BusinessDateScalar) @IsString() on: BusinessDate;
  @Field(() => RupiahScalar, { nullable: true, description: 'What it was sold for; nothing unless named.' })
  @IsOptional()
  proceeds?: Money | null;
  @Field(() => AssetFunding, { nullable: true, description: 'Where that money came: CASH (unless named) or BANK.' })
  @IsOptional()
  @IsEnum(AssetFunding)
  money?: AssetFunding | null;
  @Field({ description: 'Sold to whom, or what became of it.' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  reason: string;
}

@InputType({ description: 'An asset was entered by mistake.' })
export class CancelFixedAssetInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() assetId: string;
  @Field() @IsString() @Matches(/\S/) @MaxLength(200) reason: string;
}

@InputType({ description: 'Which fixed assets; all that is named must hold.' })
export class FixedAssetFilter {
  @Field(() => AssetState, { nullable: true, description: 'IN_USE unless named.' })
  @IsOptional()
  @IsEnum(AssetState)
  state?: AssetState | null;
  @Field(() => AssetCategory, { nullable: true }) @IsOptional() @IsEnum(AssetCategory) category?: AssetCategory | null;
  @Field(() => String, { nullable: true, description: 'Part of its name, number or place.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  search?: string | null;
}

@InputType({ description: 'Writes off all that is due through a month.' })
export class DepreciateFixedAssetsInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => BusinessDateScalar, { description: 'A day of the month; at the latest this one.' })
  @IsString()
  through: BusinessDate;
}

@ObjectType({ description: 'What a run wrote off.' })
export class FixedAssetsDepreciated {
  readonly __typename: 'FixedAssetsDepreciated';
  @Field(() => Int, { description: 'Assets something was written off.' }) count: number;
  @Field(() => RupiahScalar) amount: number;
}

export const FixedAssetResult = resultUnion('FixedAssetResult', [FixedAsset, AssetGone, PeriodClosed, InvalidInput]);
export const DepreciateFixedAssetsResult = resultUnion('DepreciateFixedAssetsResult', [
  FixedAssetsDepreciated,
  PeriodClosed,
  InvalidInput,
]);
