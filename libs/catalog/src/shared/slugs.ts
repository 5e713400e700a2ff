import { slugify } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';

const LONGEST = 63;

/** The slugs of products that begin like this one. Only they can be in the way. */
const PRODUCT_SLUGS = `select slug from catalog.product where tenant_id = $1 and slug >= $2 and slug < $2 || '~'`;
const MANY_PRODUCT_SLUGS = `select p.slug from unnest($2::text[]) b (base)
  join catalog.product p on p.tenant_id = $1 and p.slug >= b.base and p.slug < b.base || '~'`;
const CATEGORY_SLUGS = `select slug from catalog.category where tenant_id = $1 and slug >= $2 and slug < $2 || '~'`;

/** Free addresses that come close to a name, the nearest first: beras, beras-2, beras-3 … */
export async function freeSlugs(tx: Tx, of: 'product' | 'category', name: string, count = 1): Promise<string[]> {
  const base = baseOf(name, of);
  const rows = await tx.rows<{ slug: string }>(of === 'product' ? PRODUCT_SLUGS : CATEGORY_SLUGS, [base]);
  const taken = new Set(rows.map(({ slug }) => slug));
  const free: string[] = [];
  for (let number = 1; free.length < count; number++) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) free.push(slug);
  }
  return free;
}

/** A free address for each of these new products, in their order, all different. One statement. */
export async function freeProductSlugs(tx: Tx, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const bases = names.map((name) => baseOf(name, 'product'));
  const rows = await tx.rows<{ slug: string }>(MANY_PRODUCT_SLUGS, [[...new Set(bases)]]);
  const taken = new Set(rows.map(({ slug }) => slug));
  return bases.map((base) => {
    let slug = base;
    for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
    taken.add(slug);
    return slug;
  });
}

const baseOf = (name: string, of: string): string =>
  slugify(name)
    .slice(0, LONGEST - 5)
    .replace(/-+$/, '') || of;
