import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { RegionCodeScalar } from '../graphql/scalars.js';
import { Region } from './region.js';

/** SQL makes it with `platform.address_json(street, landmark, region_code, postal_code)`. */
@ObjectType({ description: 'A postal address in Indonesia.' })
export class Address {
  @Field() street: string;
  @Field(() => String, { nullable: true, description: 'Landmark (patokan).' }) landmark: string | null;
  @Field(() => RegionCodeScalar) regionCode: string;
  @Field(() => Region) region: Region;
  @Field(() => String, { nullable: true }) postalCode: string | null;
  @Field({ description: 'Everything on one line.' }) formatted: string;
}

/** As people give it; whether the region exists and is fine enough is for `RegionsService.problemOf`. */
@InputType({ description: 'A postal address in Indonesia.' })
export class AddressInput {
  @Field()
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  street: string;

  @Field(() => String, { nullable: true, description: 'Landmark (patokan).' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  landmark?: string | null;

  @Field(() => RegionCodeScalar, {
    description: 'A village (kelurahan/desa), or the finest region the directory knows there.',
  })
  @IsString()
  @MaxLength(13)
  regionCode: string;

  @Field(() => String, { nullable: true, description: "Five digits; the village's own where absent." })
  @IsOptional()
  @Matches(/^\d{5}$/)
  postalCode?: string | null;
}
