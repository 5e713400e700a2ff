import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { PageArgs, RegionCodeScalar } from '@lumbung/platform';
import { CooperativeKind } from '../profile/cooperative.enums.js';

@InputType({ description: 'Which cooperatives of the directory.' })
export class CooperativeFilter {
  @Field(() => String, { nullable: true, description: 'Words of the name or of its place.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  search?: string | null;

  @Field(() => RegionCodeScalar, { nullable: true, description: 'Any level; matches everything inside.' })
  @IsOptional()
  @IsString()
  regionCode?: string | null;

  @Field(() => CooperativeKind, { nullable: true })
  @IsOptional()
  @IsEnum(CooperativeKind)
  kind?: CooperativeKind | null;
}

@ArgsType()
export class CooperativesArgs extends PageArgs {
  @Field(() => CooperativeFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => CooperativeFilter)
  filter?: CooperativeFilter | null;
}
