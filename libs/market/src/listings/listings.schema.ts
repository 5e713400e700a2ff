import { StockState } from '@lumbung/catalog';
import {
  Connection,
  Image,
  PageArgs,
  RegionCodeScalar,
  RegionLevel,
  RupiahScalar,
  SlugScalar,
  UrlScalar,
} from '@lumbung/platform';
import type { Money } from '@lumbung/kernel';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsEnum, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';

export const MarketSort = {
  RELEVANCE: 'RELEVANCE',
  NEWEST: 'NEWEST',
  PRICE_ASCENDING: 'PRICE_ASCENDING',
  PRICE_DESCENDING: 'PRICE_DESCENDING',
} as const;
export type MarketSort = keyof typeof MarketSort;
registerEnumType(MarketSort, {
  name: 'MarketSort',
  description: 'In which order the market place is read.',
  valuesMap: { RELEVANCE: { description: 'Best match with a search, else most sold.' } },
});

@ObjectType({ description: 'The verified cooperative that sells a product of the market place.' })
export class MarketSeller {
  @Field(() => SlugScalar) slug: string;
  @Field() name: string;
  @Field({ description: 'Its place, such as `Trajeng, Panggungrejo, Kota Pasuruan, Jawa Timur`.' }) place: string;
  @Field(() => UrlScalar) shopUrl: string;
}

@ObjectType({ description: 'What a cooperative published of a product; it is bought in that cooperative’s own shop.' })
export class MarketProduct {
  @Field(() => ID) id: string;
  @Field(() => SlugScalar) slug: string;
  @Field() name: string;
  @Field(() => UrlScalar, { description: 'The product in the shop of its cooperative.' }) url: string;
  @Field(() => Image, { nullable: true }) cover: Image | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'Lowest public price.' }) priceFrom: number | null;
  @Field(() => StockState) stockState: StockState;
  @Field(() => MarketSeller) cooperative: MarketSeller;
}

@ObjectType({ description: 'A page of the common market place.' })
export class MarketProductConnection extends Connection(MarketProduct) {}

@ObjectType({ description: 'A province, city or regency out of which the common market place has goods now.' })
export class MarketRegion {
  @Field(() => RegionCodeScalar) code: string;
  @Field() name: string;
  @Field(() => RegionLevel, { description: 'PROVINCE or REGENCY.' }) level: RegionLevel;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'The province of a city or regency.' })
  parentCode: string | null;
  @Field(() => Int, { description: 'Cooperatives inside it that show goods.' }) cooperativeCount: number;
}

@InputType({ description: 'Which products of the common market place.' })
export class MarketFilter {
  @Field(() => String, { nullable: true, description: 'Tolerates typos; `5kg` finds `5 kg`.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string | null;

  @Field(() => RegionCodeScalar, { nullable: true, description: 'Any level; cooperatives inside it.' })
  @IsOptional()
  @IsString()
  regionCode?: string | null;

  @Field(() => SlugScalar, { nullable: true, description: 'One cooperative only.' })
  @IsOptional()
  @IsString()
  @MaxLength(63)
  cooperative?: string | null;

  @Field(() => RupiahScalar, { nullable: true })
  @IsOptional()
  minPrice?: Money | null;

  @Field(() => RupiahScalar, { nullable: true })
  @IsOptional()
  maxPrice?: Money | null;

  @Field(() => Boolean, { defaultValue: false })
  @IsOptional()
  @IsBoolean()
  inStockOnly?: boolean;
}

@ArgsType()
export class MarketProductsArgs extends PageArgs {
  @Field(() => MarketFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => MarketFilter)
  filter?: MarketFilter | null;

  @Field(() => MarketSort, { defaultValue: 'RELEVANCE' })
  @IsEnum(MarketSort)
  sort: MarketSort;
}
