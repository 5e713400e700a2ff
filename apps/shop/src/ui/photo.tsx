import type { PictureFragment } from '@lumbung/web-api';
import { Shelf, shelfOf } from './icons.js';

interface PhotoProps {
  readonly picture: PictureFragment | null | undefined;
  /** Draws the shelf instead where there is no picture. */
  readonly category: string;
  /** How wide it is shown, as CSS says it in `sizes`. */
  readonly sizes: string;
  /** The one picture the eye waits for; all others are fetched when they come near. */
  readonly isFirst?: boolean;
  readonly alt?: string;
}

export function Photo({ picture, category, sizes, isFirst = false, alt }: PhotoProps) {
  const smallest = picture?.sources[0];
  if (!picture || !smallest) {
    return (
      <span class="photo photo-none">
        <Shelf name={shelfOf(category)} size={64} />
      </span>
    );
  }
  return (
    <img
      class="photo"
      src={smallest.url}
      srcset={picture.sources.map(({ url, width }) => `${url} ${width}w`).join(', ')}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={alt ?? picture.alt}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchpriority={isFirst ? 'high' : undefined}
      decoding="async"
    />
  );
}
