import { collapseSpaces, foldDiacritics } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import type { AttributeKind, GoodsKind, ProductState, Unit } from '../shared/enums.js';
import type { TaxCategory } from '../tax/tax-category.js';
import type { ProductOption } from '../variants/option.types.js';
import type { ReadRow } from './row-values.js';

export interface KnownVariant {
  readonly id: string;
  readonly sku: string;
  readonly barcode: string | null;
  readonly name: string;
  readonly unit: Unit;
  readonly quantityStep: number;
  readonly weightGrams: number | null;
  readonly publicPrice: number;
  readonly memberPrice: number | null;
  readonly lowAt: number;
  readonly position: number;
  readonly hasMoved: boolean;
  /** What it carries of each option of its product. */
  readonly valueIds: readonly string[];
}

/** What of a product a row may say. */
export interface ProductColumns {
  readonly name: string;
  readonly description: string | null;
  readonly categoryId: string | null;
  readonly sellerId: string | null;
  readonly taxCategory: TaxCategory;
  readonly goodsKind: GoodsKind | null;
  readonly halalCertificateNo: string | null;
  readonly halalValidUntil: string | null;
  readonly pirtNo: string | null;
  readonly pirtValidUntil: string | null;
  readonly bpomNo: string | null;
  readonly bpomValidUntil: string | null;
  readonly composition: string | null;
  readonly netContent: string | null;
  readonly expiresOn: string | null;
  readonly productionCode: string | null;
}

export interface KnownProduct extends ProductColumns {
  readonly id: string;
  readonly state: ProductState;
  readonly options: readonly ProductOption[];
  readonly facts: readonly AttributeFact[];
  readonly variants: readonly KnownVariant[];
}

/** What is known of a product by one attribute; the value as text, of a choice its id. */
export interface AttributeFact {
  readonly attributeId: string;
  readonly value: string;
}

/** An active attribute. */
export interface KnownAttribute {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: AttributeKind;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** It belongs to goods on these shelves and below; to all goods where none is named. */
  readonly categoryIds: readonly string[];
}

export interface KnownShelf {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

export interface KnownSeller {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly state: string;
}

/** What the shop knows of the things that rows speak of. */
export interface ShopState {
  readonly products: readonly KnownProduct[];
  readonly shelves: readonly KnownShelf[];
  readonly sellers: readonly KnownSeller[];
  readonly attributes: readonly KnownAttribute[];
}

const STATE = /* sql */ `
  with wanted as (
    select v.product_id as id from catalog.product_variant v where v.tenant_id = $1 and v.sku = any ($2::text[])
    union
    select p.id from (select distinct catalog.normalise(n) as key from unnest($3::text[]) n) w
      join catalog.product p on p.tenant_id = $1 and p.name_key = w.key)
  select
    (select coalesce(json_agg(json_build_object('id', p.id, 'state', p.state, 'name', p.name, 'description', p.description, 'categoryId', p.category_id,
        'sellerId', p.seller_id, 'taxCategory', p.tax_category, 'goodsKind', p.goods_kind, 'halalCertificateNo', p.halal_certificate_no,
        'halalValidUntil', p.halal_valid_until, 'pirtNo', p.pirt_no, 'pirtValidUntil', p.pirt_valid_until, 'bpomNo', p.bpom_no,
        'bpomValidUntil', p.bpom_valid_until, 'composition', p.composition, 'netContent', p.net_content, 'expiresOn', p.expires_on,
        'productionCode', p.production_code,
        'options', catalog.options_json($1, p.id),
        'facts', (select coalesce(json_agg(json_build_object('attributeId', f.attribute_id, 'value',
            coalesce(f.text_value, f.number_value::text, f.boolean_value::text, f.date_value::text, f.choice_id::text))), '[]')
           from catalog.product_attribute f where f.tenant_id = $1 and f.product_id = p.id),
        'variants', v.list) order by p.id), '[]')
       from wanted w join catalog.product p on p.tenant_id = $1 and p.id = w.id
      cross join lateral (select coalesce(json_agg(json_build_object('id', v.id, 'sku', v.sku, 'barcode', v.barcode, 'name', v.name, 'unit', v.unit,
          'quantityStep', v.quantity_step, 'weightGrams', v.weight_grams, 'publicPrice', v.public_price, 'memberPrice', v.member_price, 'lowAt', v.low_at,
          'position', v.position,
          'valueIds', (select coalesce(json_agg(w.value_id), '[]') from catalog.variant_value w where w.tenant_id = $1 and w.variant_id = v.id),
          'hasMoved', exists (select from catalog.stock_movement m where m.tenant_id = $1 and m.variant_id = v.id)) order by v.position, v.id), '[]') as list
        from catalog.product_variant v where v.tenant_id = $1 and v.product_id = p.id) v) as products,
    (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'parentId', c.parent_id)), '[]')
       from catalog.category c where c.tenant_id = $1) as shelves,
    (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'slug', s.slug, 'state', s.state)), '[]')
       from sellers.seller s where s.tenant_id = $1 and (lower(s.name) = any ($4::text[]) or s.slug = any ($4::text[]))) as sellers,
    (select coalesce(json_agg(json_build_object('id', a.id, 'code', a.code, 'name', a.name, 'kind', a.kind,
        'choices', (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) order by c.position), '[]')
           from catalog.attribute_choice c where c.tenant_id = $1 and c.attribute_id = a.id),
        'categoryIds', array(select g.category_id from catalog.category_attribute g where g.tenant_id = $1 and g.attribute_id = a.id))), '[]')
       from catalog.attribute a where a.tenant_id = $1 and a.is_active) as attributes`;

/** One statement, whatever the number of rows. */
export function shopStateOf(tx: Tx, rows: readonly ReadRow[]): Promise<ShopState> {
  const given = (pick: (row: ReadRow) => string | undefined) => [...new Set(rows.flatMap((row) => pick(row) ?? []))];
  return tx.rowOrFail<ShopState>(STATE, [
    given(({ values }) => values.sku),
    given(({ values }) => values.name),
    given(({ values }) => values.seller?.toLowerCase()),
  ]);
}

const SPOKEN_OF = `select v.product_id from catalog.product_variant v where v.tenant_id = $1 and v.sku = any ($2::text[])
            union
            select p.id from catalog.product p
             where p.tenant_id = $1 and p.name_key = any (array(select distinct catalog.normalise(n) from unnest($3::text[]) n))`;

/**
 * Locks what rows speak of, each in the order of their ids: first the counters of the variants, because stock comes before
 * products, then the products, so that nobody makes the same combination of options meanwhile.
 */
export async function lockSpokenOf(tx: Tx, rows: readonly ReadRow[]): Promise<void> {
  const given = [rows.flatMap(({ values }) => values.sku ?? []), rows.flatMap(({ values }) => values.name ?? [])];
  await tx.rows(
    `select s.variant_id from catalog.stock s
      where s.tenant_id = $1 and s.product_id in (${SPOKEN_OF}) order by s.variant_id for update of s`,
    given,
  );
  await tx.rows(
    `select o.id from catalog.product o where o.tenant_id = $1 and o.id in (${SPOKEN_OF}) order by o.id for update of o`,
    given,
  );
}

/** What two spellings of a name have in common here: letter case, marks and spaces do not matter, all else does. */
export const nameKey = (name: string): string => collapseSpaces(foldDiacritics(name).toLowerCase());

/** The thing of this name: as it is written, else in whatever spelling. */
export function byName<T extends { readonly name: string }>(things: readonly T[], name: string): T | undefined {
  return things.find((thing) => thing.name === name) ?? things.find((thing) => nameKey(thing.name) === nameKey(name));
}
