import { slugify } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';

const LONGEST = 63;

/** The slugs of products that begin like this one. Only they can be in the way. */
const PRODUCT_SLUGS = `select slug from catalog.product where tenant_id = $1 and slug >= $2 and slug < $2 || '~'`;
const CATEGORY_SLUGS = `select slug from catalog.category where tenant_id = $1 and slug >= $2 and slug < $2 || '~'`;

/** Free addresses that come close to a name, the nearest first: beras, beras-2, beras-3 … */
export async function freeSlugs(tx: Tx, of: 'product' | 'category', name: string, count = 1): Promise<string[]> {
  const base = slugify(name).slice(0, LONGEST - 4).replace(/-+$/, '') || of;
  const rows = await tx.rows<{ slug: string }>(of === 'product' ? PRODUCT_SLUGS : CATEGORY_SLUGS, [base]);
  const taken = new Set(rows.map(({ slug }) => slug));
  const free: string[] = [];
  for (let number = 1; free.length < count; number++) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) free.push(slug);
  }
  return free;
}
