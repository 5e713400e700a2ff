import { SlugScalar } from '@lumbung/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A seller (penjual UMKM) by name, for links.' })
export class ProductSeller {
  @Field(() => ID) id: string;
  @Field(() => SlugScalar) slug: string;
  @Field() name: string;
}
