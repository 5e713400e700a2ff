import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { MOST_AT_ONCE } from '../graphql/connection.js';
import { RegionCodeScalar } from '../graphql/scalars.js';
import { AllowAnyone } from '../permissions/allow.js';
import { Region, RegionLevel } from './region.js';
import { RegionsService } from './regions.service.js';

@ArgsType()
class RegionsArgs {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Look inside this region only.' })
  @IsOptional()
  @IsString()
  parent?: string | null;

  @Field(() => String, { nullable: true, description: 'A name or the beginning of one.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  search?: string | null;

  @Field(() => RegionLevel, { nullable: true })
  @IsOptional()
  @IsEnum(RegionLevel)
  level?: RegionLevel | null;

  @Field(() => Int, { defaultValue: 50, description: `At most ${MOST_AT_ONCE}.` })
  @IsInt()
  @Min(1)
  @Max(MOST_AT_ONCE)
  first: number;
}

@Resolver(() => Region)
export class RegionsResolver {
  constructor(private readonly service: RegionsService) {}

  @Query(() => [Region], {
    description: '[anyone] Regions under a parent (default: provinces) or by search, best match first.',
  })
  @AllowAnyone()
  regions(@Args() args: RegionsArgs): Promise<Region[]> {
    return this.service.list(args);
  }
}
