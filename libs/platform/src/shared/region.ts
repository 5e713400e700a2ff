import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RegionCodeScalar } from '../graphql/scalars.js';

export enum RegionLevel {
  PROVINCE = 'PROVINCE',
  REGENCY = 'REGENCY',
  DISTRICT = 'DISTRICT',
  VILLAGE = 'VILLAGE',
}
registerEnumType(RegionLevel, {
  name: 'RegionLevel',
  description: 'Level of a region: provinsi, kota/kabupaten, kecamatan, kelurahan/desa.',
});

/** One row of `platform.region`; SQL makes it with `platform.region_json(code)`. */
@ObjectType({ description: 'An official administrative region; the code is its identity, names repeat.' })
export class Region {
  @Field(() => RegionCodeScalar) code: string;
  @Field() name: string;
  @Field(() => RegionLevel) level: RegionLevel;
  @Field(() => RegionCodeScalar, { nullable: true }) parentCode: string | null;

  @Field({
    description:
      'Names from the region up to the province, such as `Trajeng, Panggungrejo, Kota Pasuruan, Jawa Timur`.',
  })
  path: string;

  @Field(() => String, { nullable: true, description: 'Only for villages.' }) postalCode: string | null;
  @Field({ description: 'Whether this directory knows regions inside it.' }) hasChildren: boolean;
}
