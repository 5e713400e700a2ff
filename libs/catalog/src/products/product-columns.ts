/** What a query wants of products beyond the card; each costs the database something. */
export interface Wanted {
  readonly sheet: boolean;
  readonly counters: boolean;
  readonly category: boolean;
}

const SHEET_FIELDS = ['description', 'images', 'variants', 'compliance', 'createdAt', 'updatedAt', 'publishedAt'];

/** From the selected paths below a product; `prefix` is where the product stands, such as `nodes.`. */
export function wantedOf(paths: ReadonlySet<string>, prefixes: readonly string[]): Wanted {
  const has = (field: string) => prefixes.some((prefix) => paths.has(prefix + field));
  return {
    sheet: SHEET_FIELDS.some(has),
    counters: has('variants.availableQuantity') || has('variants.stock'),
    category: has('category'),
  };
}

export const EVERYTHING: Wanted = { sheet: true, counters: true, category: true };
export const NO_CATEGORY: Wanted = { sheet: true, counters: true, category: false };

export const COUNTERS = /* sql */ `(select jsonb_object_agg(s.variant_id, jsonb_build_array(s.on_hand, s.reserved, s.average_cost))
    from catalog.stock s where s.tenant_id = $1 and s.product_id = p.id)`;

/** A shelf without counts and children, shaped like the API's Category. `c` is the row. */
export const CATEGORY_JSON = /* sql */ `jsonb_build_object('__typename', 'Category', 'id', c.id, 'slug', c.slug, 'name', c.name, 'icon', c.icon,
    'parentId', c.parent_id, 'position', c.position, 'isVisible', c.is_visible, 'path',
    (select jsonb_agg(jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name) order by step.n)
       from unnest(c.path) with ordinality step (id, n) join catalog.category a on a.tenant_id = $1 and a.id = step.id))`;

/** The columns of `product p` that `productOf` reads. */
export function productColumns({ sheet, counters, category }: Wanted): string {
  const columns = ['p.card'];
  if (sheet) columns.push('p.sheet');
  if (counters) columns.push(`${COUNTERS} as counters`);
  if (category) columns.push(`(select ${CATEGORY_JSON} from catalog.category c where c.tenant_id = $1 and c.id = p.category_id) as category`);
  return columns.join(', ');
}
