import { collapseSpaces, newId } from '@lumbung/kernel';
import { combinationKey } from '../variants/option-values.js';
import type { PlacedRow } from './grouping.js';
import { byName, nameKey, type KnownProduct, type KnownVariant } from './shop-state.js';

const MOST_OPTIONS = 3;
const MOST_VALUES = 50;
const LONGEST_PART = 30;
const LONGEST_NAME = 60;

interface Part {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
}
interface Option extends Part {
  readonly values: Part[];
}

/** What is to be written of the options of a product: those and their values that are new, and what variants carry. */
export interface OptionChange {
  readonly options: readonly { readonly id: string; readonly name: string; readonly position: number }[];
  readonly values: readonly {
    readonly id: string;
    readonly optionId: string;
    readonly name: string;
    readonly position: number;
  }[];
  readonly carried: readonly { readonly variantId: string; readonly optionId: string; readonly valueId: string }[];
  /** Names of variants that follow from their values, by line. */
  readonly names: ReadonlyMap<number, string>;
  /** The lines that change what their variants carry. */
  readonly changedBy: ReadonlySet<number>;
}

/**
 * What rows of one product want of its options (Ukuran, Rasa): new ones and new values are added, nothing is taken away.
 * Every variant carries one value of each option, and each combination once; where a file does not say enough for that,
 * its rows get a problem. `idOf` gives the variant of a row, one that is yet to be made included.
 */
export function optionChangeOf(
  rows: readonly PlacedRow[],
  before: KnownProduct | null,
  idOf: (row: PlacedRow) => string,
): OptionChange | null {
  const options = optionsOf(rows, before);
  if (options.length === 0) return null;
  const carried = new Map<PlacedRow, Part[]>();
  const taken = new Map<string, string>();
  for (const variant of variantsBeside(rows, before)) {
    if (!isComplete(variant, options)) complainOfForgetting(rows, options, variant);
    taken.set(combinationKey(variant.valueIds), called(variant));
  }
  for (const row of rows) {
    const values = valuesOf(row, options);
    if (!values) continue;
    const key = combinationKey(values.map(({ id }) => id));
    const owner = taken.get(key);
    if (owner !== undefined) complain(row, 'sameCombination', null, owner);
    else taken.set(key, row.values.sku ?? `baris ${row.line}`);
    carried.set(row, values);
  }
  return changeOf(options, carried, before, idOf);
}

/** The options of the product, and behind them those that rows name beyond. Values are added as they are read. */
function optionsOf(rows: readonly PlacedRow[], before: KnownProduct | null): Option[] {
  const options: Option[] = (before?.options ?? []).map((option) => ({
    ...option,
    isNew: false,
    values: option.values.map((value) => ({ ...value, isNew: false })),
  }));
  for (const row of rows) {
    for (const { name, column } of row.values.options ?? []) {
      if (byName(options, name)) continue;
      if (name.length > LONGEST_PART) complain(row, 'tooLong', column);
      else if (options.length === MOST_OPTIONS) complain(row, 'tooManyOptions', column);
      else options.push({ id: newId(), name, isNew: true, values: [] });
    }
  }
  return options;
}

/** One value of each option; undefined where the row and its variant leave one open. */
function valuesOf(row: PlacedRow, options: readonly Option[]): Part[] | undefined {
  const values = options.map((option) => {
    const cell = byName(row.values.options ?? [], option.name);
    if (cell) return valueOf(row, option, collapseSpaces(cell.text), cell.column);
    const known = option.values.find(({ id }) => row.variant?.valueIds.includes(id));
    if (!known) complain(row, 'optionRequired', null, option.name);
    return known;
  });
  return values.includes(undefined) ? undefined : (values as Part[]);
}

function valueOf(row: PlacedRow, { values }: Option, name: string, column: number): Part | undefined {
  const known = byName(values, name);
  if (known) return known;
  if (name.length > LONGEST_PART) return complain(row, 'tooLong', column, undefined, name);
  if (values.length === MOST_VALUES) return complain(row, 'tooManyValues', column, undefined, name);
  const value = { id: newId(), name, isNew: true };
  values.push(value);
  return value;
}

/** Variants of the product that no row speaks of. */
function variantsBeside(rows: readonly PlacedRow[], before: KnownProduct | null): KnownVariant[] {
  const spokenOf = new Set(rows.map(({ variant }) => variant?.id));
  return (before?.variants ?? []).filter(({ id }) => !spokenOf.has(id));
}

const isComplete = ({ valueIds }: KnownVariant, options: readonly Option[]): boolean =>
  options.every(({ values }) => values.some(({ id }) => valueIds.includes(id)));

/** Rows that bring a new option forget this variant, which then would have no value of it. */
function complainOfForgetting(rows: readonly PlacedRow[], options: readonly Option[], variant: KnownVariant): void {
  const fresh = new Set(options.filter(({ isNew }) => isNew).map(({ name }) => nameKey(name)));
  for (const row of rows) {
    const cell = row.values.options?.find(({ name }) => fresh.has(nameKey(name)));
    if (cell) complain(row, 'optionForAll', cell.column, called(variant), cell.text);
  }
}

const called = ({ name, sku }: KnownVariant): string => name || sku;

function changeOf(
  options: readonly Option[],
  carried: ReadonlyMap<PlacedRow, readonly Part[]>,
  before: KnownProduct | null,
  idOf: (row: PlacedRow) => string,
): OptionChange {
  const names = new Map<number, string>();
  const changedBy = new Set<number>();
  const changes: OptionChange['carried'][number][] = [];
  for (const [row, values] of carried) {
    for (const [n, { id: valueId }] of values.entries()) {
      if (row.variant?.valueIds.includes(valueId)) continue;
      changes.push({ variantId: idOf(row), optionId: (options[n] as Option).id, valueId });
      changedBy.add(row.line);
    }
    const name = nameOf(row, values, before);
    if (name === undefined) continue;
    if (name.length > LONGEST_NAME) complain(row, 'optionsTooLong', null);
    else names.set(row.line, name);
  }
  return {
    options: options.flatMap(({ id, name, isNew }, position) => (isNew ? [{ id, name, position }] : [])),
    values: options.flatMap(({ id: optionId, values }) =>
      values.flatMap(({ id, name, isNew }, position) => (isNew ? [{ id, optionId, name, position }] : [])),
    ),
    carried: changes,
    names,
    changedBy,
  };
}

/** Names made of values follow them; those that were given stay. */
function nameOf(row: PlacedRow, values: readonly Part[], before: KnownProduct | null): string | undefined {
  if (row.values.variant !== undefined) return undefined;
  const name = values.map((value) => value.name).join(', ');
  if (!row.variant) return name;
  const { variant } = row;
  const old = (before?.options ?? [])
    .map((option) => option.values.find(({ id }) => variant.valueIds.includes(id))?.name)
    .join(', ');
  return variant.name === old && name !== old ? name : undefined;
}

function complain(row: PlacedRow, code: string, column: number | null, detail?: string, value?: string): undefined {
  row.problems.push({
    ...(column === null ? { field: null } : { field: 'OPTION' as const, column }),
    code,
    value: value ?? null,
    ...(detail === undefined ? {} : { detail }),
  });
  return undefined;
}
