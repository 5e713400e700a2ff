import { collapseSpaces } from '@lumbung/kernel';
import type { Locale } from '@lumbung/platform';
import type { ImportField } from './import-field.js';
import { nameKey } from './shop-state.js';

/** A cell of an attribute or an option, with the name that stands in its heading. */
export interface NamedCell {
  readonly name: string;
  readonly text: string;
  /** The place of its column in the file. */
  readonly column: number;
}

/** A column of a file: what it is taken for and, for attributes and options, the name in its heading. */
export interface Column {
  readonly field: ImportField | null;
  readonly name: string;
}

const PREFIXES = {
  id: { ATTRIBUTE: 'Atribut', OPTION: 'Opsi' },
  en: { ATTRIBUTE: 'Attribute', OPTION: 'Option' },
} as const;
const NAMED = /^[\s*]*(?:(atribut|attribute|attr)|(?:opsi|option|pilihan))\s*:\s*(\S.*)$/i;

/** How our own files head a column of an attribute or an option. */
export const namedHeading = (field: 'ATTRIBUTE' | 'OPTION', name: string, locale: Locale): string =>
  `${PREFIXES[locale][field]}: ${name}`;

/** What a heading such as `atribut:Merek` or `Opsi: Ukuran` names; null for every other one. */
export function namedField(heading: string): { field: 'ATTRIBUTE' | 'OPTION'; name: string } | null {
  const [, attribute, name] = NAMED.exec(heading) ?? [];
  if (name === undefined) return null;
  return { field: attribute === undefined ? 'OPTION' : 'ATTRIBUTE', name: collapseSpaces(name) };
}

/** The columns of a file; a heading without such a beginning, taken for one of both by hand, is itself the name. */
export function columnsOf(headings: readonly string[], mapping: readonly (ImportField | null)[]): Column[] {
  return headings.map((heading, at) => ({
    field: mapping[at] ?? null,
    name: namedField(heading)?.name ?? collapseSpaces(heading),
  }));
}

/** Whether two columns are taken for one and the same thing. */
export function isNamedTwice(columns: readonly Column[]): boolean {
  const keys = columns.flatMap(({ field, name }) =>
    field === null ? [] : field === 'ATTRIBUTE' || field === 'OPTION' ? [`${field} ${nameKey(name)}`] : [field],
  );
  return new Set(keys).size < keys.length;
}
