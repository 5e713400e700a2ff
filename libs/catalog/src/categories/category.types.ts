import { SlugScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A shelf by name, for links.' })
export class CategoryRef {
  @Field(() => ID) id: string;
  @Field(() => SlugScalar) slug: string;
  @Field() name: string;
}

/** `children` and `productCount` come from CategoriesResolver where a statement did not bring them. */
@ObjectType({ description: 'A shelf of the shop; two or three levels.' })
export class Category {
  readonly __typename: 'Category';

  @Field(() => ID) id: string;
  @Field(() => SlugScalar) slug: string;
  @Field() name: string;
  @Field(() => String, { nullable: true, description: 'Name of an icon of the house set.' }) icon: string | null;
  @Field(() => ID, { nullable: true }) parentId: string | null;
  @Field(() => Int) position: number;
  @Field() isVisible: boolean;
  @Field(() => Int, { description: 'Published products here and below.' }) productCount: number;
  @Field(() => [Category]) children: Category[];
  @Field(() => [CategoryRef], { description: 'From the root to this one.' }) path: CategoryRef[];
}
