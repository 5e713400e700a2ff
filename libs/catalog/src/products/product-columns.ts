/** What a query wants of products beyond the card; each costs the database something. */
export interface Wanted {
  readonly sheet: boolean;
  readonly counters: boolean;
  readonly category: boolean;
  readonly seller: boolean;
  readonly attributes: boolean;
}

const SHEET_FIELDS = [
  'taxCategory',
  'description',
  'images',
  'variants',
  'options',
  'compliance',
  'createdAt',
  'updatedAt',
  'publishedAt',
];

/** From the selected paths below a product; `prefix` is where the product stands, such as `nodes.`. */
export function wantedOf(paths: ReadonlySet<string>, prefixes: readonly string[]): Wanted {
  const has = (field: string) => prefixes.some((prefix) => paths.has(prefix + field));
  return {
    sheet: SHEET_FIELDS.some(has),
    counters: ['variants.availableQuantity', 'variants.stock', 'variants.supplyMode', 'variants.availableFrom'].some(
      has,
    ),
    category: has('category'),
    seller: has('seller'),
    attributes: has('attributes'),
  };
}

export const EVERYTHING: Wanted = { sheet: true, counters: true, category: true, seller: true, attributes: true };
/** What stands on a line of a cart: its product without shelf and attributes, which hardly anybody asks for there. */
export const NO_CATEGORY: Wanted = { sheet: true, counters: true, category: false, seller: true, attributes: false };

export const COUNTERS = /* sql */ `(select jsonb_object_agg(s.variant_id, jsonb_build_array(s.on_hand, s.reserved, s.average_cost,
      s.available, s.held_back, s.backorder_limit, s.preorder_limit, s.preorder_from))
    from catalog.stock s where s.tenant_id = $1 and s.product_id = p.id)`;

/** A shelf without counts and children, shaped like the API's Category. `c` is the row. */
export const CATEGORY_JSON = /* sql */ `jsonb_build_object('__typename', 'Category', 'id', c.id, 'slug', c.slug, 'name', c.name, 'icon', c.icon,
    'parentId', c.parent_id, 'position', c.position, 'isVisible', c.is_visible, 'path',
    (select jsonb_agg(jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name) order by step.n)
       from unnest(c.path) with ordinality step (id, n) join catalog.category a on a.tenant_id = $1 and a.id = step.id))`;

/** Whose goods. `p` is the product. */
export const SELLER_JSON = /* sql */ `(select jsonb_build_object('id', s.id, 'slug', s.slug, 'name', s.name)
    from sellers.seller s where s.tenant_id = $1 and s.id = p.seller_id)`;

/** Values of active attributes in their order, as attributeValueOf reads them. */
export const ATTRIBUTES = /* sql */ `(select jsonb_agg(jsonb_build_object('code', a.code, 'name', a.name, 'kind', a.kind, 'unit', a.unit, 'text', v.text_value,
      'number', v.number_value, 'isTrue', v.boolean_value, 'date', v.date_value, 'choiceId', c.id, 'choice', c.name) order by a.position, a.name)
    from catalog.product_attribute v
    join catalog.attribute a on a.tenant_id = $1 and a.id = v.attribute_id
    left join catalog.attribute_choice c on c.tenant_id = $1 and c.id = v.choice_id
   where v.tenant_id = $1 and v.product_id = p.id and a.is_active)`;

/** The columns of `product p` that `productOf` reads. */
export function productColumns({ sheet, counters, category, seller, attributes }: Wanted): string {
  const columns = ['p.card'];
  if (sheet) columns.push('p.sheet');
  if (counters) columns.push(`${COUNTERS} as counters`);
  if (category)
    columns.push(
      `(select ${CATEGORY_JSON} from catalog.category c where c.tenant_id = $1 and c.id = p.category_id) as category`,
    );
  if (seller) columns.push(`${SELLER_JSON} as seller`);
  if (attributes) columns.push(`${ATTRIBUTES} as attributes`);
  return columns.join(', ');
}
