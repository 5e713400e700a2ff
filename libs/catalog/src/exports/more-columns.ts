import type { Locale } from '@lumbung/platform';
import { namedHeading } from '../imports/named-columns.js';
import { nameKey } from '../imports/shop-state.js';
import type { HitsQuestion } from '../products/managed-question.js';
import type { Product, ProductVariant } from '../products/product.types.js';
import type { Cell } from './table-writer.js';

/** The columns that a file has beside the fixed ones: attributes and options that its products have, and no others. */
export interface MoreColumns {
  readonly attributes: readonly { readonly code: string; readonly title: string }[];
  readonly options: readonly string[];
}

export interface MoreColumnsRow {
  readonly attributes: readonly { readonly code: string; readonly name: string; readonly isUsed: boolean }[];
  readonly options: readonly string[];
}

export const MORE_COLUMNS: HitsQuestion = {
  name: 'more columns',
  body: () => `select
    (select coalesce(json_agg(json_build_object('code', a.code, 'name', a.name, 'isUsed', exists (
        select from catalog.product_attribute v join hits h on h.id = v.product_id where v.tenant_id = $1 and v.attribute_id = a.id))
        order by a.position, a.name), '[]')
       from catalog.attribute a where a.tenant_id = $1 and a.is_active) as attributes,
    (select coalesce(json_agg(n.name order by n.place, n.name), '[]') from (
       select o.name, min(o.position) as place from catalog.product_option o join hits h on h.id = o.product_id
        where o.tenant_id = $1 group by o.name) n) as options`,
};

/** An attribute is headed by its name; where that could mean another one as well, by its code. */
export function moreColumnsOf({ attributes, options }: MoreColumnsRow): MoreColumns {
  const isAlone = (code: string, name: string) =>
    !attributes.some(
      (other) => other.code !== code && [other.name, other.code].some((word) => nameKey(word) === nameKey(name)),
    );
  return {
    attributes: attributes
      .filter(({ isUsed }) => isUsed)
      .map(({ code, name }) => ({ code, title: isAlone(code, name) ? name : code })),
    options: options.filter((name, at) => options.findIndex((other) => nameKey(other) === nameKey(name)) === at),
  };
}

export const moreHeadings = ({ attributes, options }: MoreColumns, locale: Locale): string[] => [
  ...attributes.map(({ title }) => namedHeading('ATTRIBUTE', title, locale)),
  ...options.map((name) => namedHeading('OPTION', name, locale)),
];

const YES_OR_NO = { id: ['ya', 'tidak'], en: ['yes', 'no'] } as const;

/** What is known of a product, as an import reads it: numbers without their unit, days as 2026-12-31. */
export function attributeCells(product: Product, { attributes }: MoreColumns, locale: Locale): Cell[] {
  return attributes.map(({ code }) => {
    const value = product.attributes.find((it) => it.code === code);
    if (!value) return null;
    if (value.kind === 'NUMBER') return value.number;
    if (value.kind === 'BOOLEAN') return YES_OR_NO[locale][value.isTrue ? 0 : 1];
    if (value.kind === 'DATE') return value.date;
    return value.kind === 'CHOICE' ? value.label : value.text;
  });
}

export const optionCells = ({ optionValues }: ProductVariant, { options }: MoreColumns): Cell[] =>
  options.map((name) => optionValues.find((value) => nameKey(value.optionName) === nameKey(name))?.name ?? null);
