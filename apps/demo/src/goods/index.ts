import { DAIRY_AND_CRAFT } from './dairy-and-craft.js';
import type { Good } from './good.js';
import { HOUSEHOLD, SCHOOL_AND_PRAYER } from './household.js';
import { TREATS } from './treats.js';
import { STAPLES } from './staples.js';

/** All fifty. */
export const GOODS: readonly Good[] = [...STAPLES, ...HOUSEHOLD, ...SCHOOL_AND_PRAYER, ...TREATS, ...DAIRY_AND_CRAFT];

export function goodsNamed(slugs: readonly string[]): Good[] {
  return slugs.map((slug) => GOODS.find((good) => good.slug === slug) ?? missing(slug));
}

function missing(slug: string): never {
  throw new RangeError(`There are no goods called ${slug}.`);
}
