import type { Tx } from '@lumbung/platform';
import type { PlannedProduct } from './import-plan.js';

const NEW_OPTIONS = `
  insert into catalog.product_option (tenant_id, id, product_id, name, position)
  select $1, o.id, o."productId", o.name, o.position
    from jsonb_to_recordset($2::jsonb) o (id uuid, "productId" uuid, name text, position integer)`;

const NEW_VALUES = `
  insert into catalog.option_value (tenant_id, id, option_id, name, position)
  select $1, v.id, v."optionId", v.name, v.position
    from jsonb_to_recordset($2::jsonb) v (id uuid, "optionId" uuid, name text, position integer)`;

const CARRIED = `
  insert into catalog.variant_value (tenant_id, product_id, variant_id, option_id, value_id)
  select $1, c."productId", c."variantId", c."optionId", c."valueId"
    from jsonb_to_recordset($2::jsonb) c ("productId" uuid, "variantId" uuid, "optionId" uuid, "valueId" uuid)
  on conflict (tenant_id, variant_id, option_id) do update set value_id = excluded.value_id`;

const FACTS = `
  insert into catalog.product_attribute (tenant_id, product_id, attribute_id, kind, text_value, number_value, boolean_value, date_value, choice_id)
  select $1, f."productId", a.id, a.kind, case a.kind when 'TEXT' then f.value end, case a.kind when 'NUMBER' then f.value::numeric end,
         case a.kind when 'BOOLEAN' then f.value::boolean end, case a.kind when 'DATE' then f.value::date end,
         case a.kind when 'CHOICE' then f.value::uuid end
    from jsonb_to_recordset($2::jsonb) f ("productId" uuid, "attributeId" uuid, value text)
    join catalog.attribute a on a.tenant_id = $1 and a.id = f."attributeId"
  on conflict (tenant_id, product_id, attribute_id) do update
     set text_value = excluded.text_value, number_value = excluded.number_value, boolean_value = excluded.boolean_value,
         date_value = excluded.date_value, choice_id = excluded.choice_id`;

/** Writes options with their values, what variants carry of them, and attributes: one statement each, where there is something. */
export async function writeDetails(tx: Tx, products: readonly PlannedProduct[]): Promise<void> {
  const of = <T extends object>(pick: (product: PlannedProduct) => readonly T[] | undefined) =>
    products.flatMap((product) => (pick(product) ?? []).map((part) => ({ ...part, productId: product.id })));
  await put(
    tx,
    NEW_OPTIONS,
    of(({ options }) => options?.options),
  );
  await put(
    tx,
    NEW_VALUES,
    of(({ options }) => options?.values),
  );
  await put(
    tx,
    CARRIED,
    of(({ options }) => options?.carried),
  );
  await put(
    tx,
    FACTS,
    of(({ facts }) => facts),
  );
}

async function put(tx: Tx, text: string, parts: readonly object[]): Promise<void> {
  if (parts.length > 0) await tx.rows(text, [JSON.stringify(parts)]);
}
