import { InvalidInput, type Tx } from '@lumbung/platform';
import type { ProductOption } from './option.types.js';

/** The options of a product, and which value of which each of its variants carries. */
export interface Options {
  readonly options: readonly ProductOption[];
  /** Ids of values by the id of the variant, in the order of the options; variants without values are absent. */
  readonly carried: ReadonlyMap<string, readonly string[]>;
}

/** Reads them in one statement. The product must be locked, so that nobody makes the same combination meanwhile. */
export async function readOptions(tx: Tx, productId: string): Promise<Options> {
  const { options, carried } = await tx.rowOrFail<{ options: ProductOption[]; carried: [string, string[]][] }>(
    `select catalog.options_json($1, $2) as options,
            (select coalesce(jsonb_agg(jsonb_build_array(c.variant_id, c.values)), '[]') from (
               select w.variant_id, jsonb_agg(w.value_id order by o.position) as values
                 from catalog.variant_value w join catalog.product_option o on o.tenant_id = w.tenant_id and o.id = w.option_id
                where w.tenant_id = $1 and w.product_id = $2 group by w.variant_id) c) as carried`,
    [productId],
  );
  return { options, carried: new Map(carried) };
}

export type ChosenValue = { readonly id: string; readonly name: string; readonly optionId: string };

/**
 * The values a variant is to carry, in the order of the options. Refuses anything but one of each option, and a
 * combination another variant has. A product without options wants none.
 */
export function chosenValues(
  { options, carried }: Options,
  valueIds: readonly string[],
  { variantId, field }: { variantId?: string; field: string },
): ChosenValue[] | InvalidInput {
  const wanted = new Set(valueIds.map((id) => id.toLowerCase()));
  const chosen = options.flatMap(({ id: optionId, values }) =>
    values.filter(({ id }) => wanted.has(id)).map((value) => ({ ...value, optionId })),
  );
  const isOneOfEach =
    chosen.length === options.length &&
    wanted.size === options.length &&
    new Set(chosen.map(({ optionId }) => optionId)).size === options.length;
  if (!isOneOfEach) return new InvalidInput('problem.catalog.oneOfEach', field);
  const key = combinationKey(chosen.map(({ id }) => id));
  const isTaken = [...carried].some(([id, values]) => id !== variantId && combinationKey(values) === key);
  return options.length > 0 && isTaken ? new InvalidInput('problem.catalog.sameCombination', field) : chosen;
}

export const combinationKey = (valueIds: readonly string[]) => [...valueIds].sort().join(' ');

const LONGEST_NAME = 60;

/** What a variant is called by its values; a refusal where that is too long to be stored. */
export function nameOfValues(values: readonly { name: string }[], field: string): string | InvalidInput {
  const name = values.map((value) => value.name).join(', ');
  return name.length > LONGEST_NAME ? new InvalidInput('problem.catalog.nameTooLong', field) : name;
}

/** Writes what variants carry, in place of what they carried before. */
export async function carryValues(
  tx: Tx,
  productId: string,
  carried: readonly (readonly [variantId: string, values: readonly ChosenValue[]])[],
): Promise<void> {
  const rows = carried.flatMap(([variantId, values]) =>
    values.map((value) => [variantId, value.optionId, value.id] as const),
  );
  await tx.rows('delete from catalog.variant_value where tenant_id = $1 and variant_id = any ($2::uuid[])', [
    carried.map(([id]) => id),
  ]);
  await tx.rows(
    `insert into catalog.variant_value (tenant_id, product_id, variant_id, option_id, value_id)
     select $1, $2, w.variant_id, w.option_id, w.value_id from unnest($3::uuid[], $4::uuid[], $5::uuid[]) w (variant_id, option_id, value_id)`,
    [productId, rows.map(([id]) => id), rows.map(([, id]) => id), rows.map(([, , id]) => id)],
  );
}
