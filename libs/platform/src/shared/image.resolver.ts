import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { UrlScalar } from '../graphql/scalars.js';
import { AnswerPlainly } from '../graphql/plain-fields.js';
import { Image, imageUrl } from './image.js';

@Resolver(() => Image)
export class ImageResolver {
  @ResolveField(() => UrlScalar, { description: 'The smallest source at least this wide, else the largest.' })
  @AnswerPlainly((image: Image, { width }: { width: number }) => imageUrl(image, width))
  url(@Parent() image: Image, @Args('width', { type: () => Int, defaultValue: 640 }) width: number): string {
    return imageUrl(image, width);
  }
}
