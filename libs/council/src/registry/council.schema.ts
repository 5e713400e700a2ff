import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Region, RegionCodeScalar } from '@lumbung/platform';

@ObjectType({ description: 'A Dekopinda and the region it cares for.' })
export class Council {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => RegionCodeScalar) regionCode: string;
  @Field(() => Region) region: Region;
}
