import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { UrlScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'One stored width of an image.' })
export class ImageSource {
  @Field(() => Int) width: number;
  @Field(() => Int) height: number;
  @Field(() => UrlScalar) url: string;
  @Field({ description: 'Such as `image/webp`.' }) mimeType: string;
}

/** `url(width)` is answered by ImageResolver out of `sources`, so a statement only has to bring these fields. */
@ObjectType({ description: 'A checked and resized picture, uploaded by POST /media; id is the mediaId.' })
export class Image {
  @Field(() => ID) id: string;
  @Field({ description: 'What the picture shows, for those who cannot see it.' }) alt: string;
  @Field(() => Int) width: number;
  @Field(() => Int) height: number;
  @Field(() => [ImageSource], { description: 'Ascending by width.' }) sources: ImageSource[];
}

/** The address of the smallest source at least this wide, else of the largest. */
export function imageUrl(image: Pick<Image, 'sources'>, width: number): string {
  const source = image.sources.find((it) => it.width >= width) ?? image.sources.at(-1);
  return source?.url ?? '';
}
