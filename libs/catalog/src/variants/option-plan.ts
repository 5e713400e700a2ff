import { newId } from '@lumbung/kernel';
import { InvalidInput } from '@lumbung/platform';
import { combinationKey, nameOfValues, type ChosenValue, type Options } from './option-values.js';
import type { ProductOption } from './option.types.js';
import type { SetProductOptionsInput } from './options.schema.js';

/** What setting the options of a product leads to. */
export interface OptionPlan {
  readonly options: ProductOption[];
  /** Every variant with its values and, where its name was made of values, its new name. */
  readonly variants: { readonly id: string; readonly name: string; readonly values: ChosenValue[] }[];
}

/**
 * Lays out new options over the variants that are there. A variant keeps the value it carries; of an option it has no
 * value of, it gets the one named for it, else the first. Names made of values follow them.
 */
export function planOptions(
  before: Options,
  variants: readonly { id: string; name: string }[],
  input: SetProductOptionsInput,
): OptionPlan | InvalidInput {
  const options = optionsOf(before, input);
  if (options instanceof InvalidInput) return options;
  const gone = carriedButGone(before, options);
  const planned: OptionPlan['variants'] = [];
  for (const variant of variants) {
    const at = (input.variants ?? []).findIndex(({ variantId }) => variantId.toLowerCase() === variant.id);
    const named = at < 0 ? undefined : input.variants?.[at]?.values;
    if (named && named.length !== options.length)
      return new InvalidInput('problem.catalog.oneOfEach', `variants.${at}.values`);
    const carried = before.carried.get(variant.id) ?? [];
    const values: ChosenValue[] = [];
    for (const [n, option] of options.entries()) {
      const isWanted = named
        ? (value: { name: string }) => same(value.name, named[n] as string)
        : (value: { id: string }) => carried.includes(value.id);
      const lost = named ? undefined : carried.map((id) => gone.get(id)).find((it) => it?.optionId === option.id);
      if (lost) return new InvalidInput('problem.catalog.valueCarried', 'options', { value: lost.name });
      const value = option.values.find(isWanted) ?? (named ? undefined : option.values[0]);
      if (!value) return new InvalidInput('problem.catalog.unknownPart', `variants.${at}.values.${n}`);
      values.push({ ...value, optionId: option.id });
    }
    const old = carried.map((id) => nameOf(before, id)).join(', ');
    const name = variant.name === old ? nameOfValues(values, 'options') : variant.name;
    if (name instanceof InvalidInput) return name;
    planned.push({ id: variant.id, name, values });
  }
  const combinations = planned.map(({ values }) => combinationKey(values.map(({ id }) => id)));
  if (options.length > 0 && new Set(combinations).size < combinations.length)
    return new InvalidInput('problem.catalog.sameCombination', 'variants');
  return { options, variants: planned };
}

/** Every combination of one value of each option, the last option changing fastest. */
export function combinationsOf(options: readonly ProductOption[]): ChosenValue[][] {
  return options.reduce<ChosenValue[][]>(
    (combinations, { id: optionId, values }) =>
      combinations.flatMap((begun) => values.map((value) => [...begun, { ...value, optionId }])),
    [[]],
  );
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The options as wished, those without id with a new one. Refuses empty and repeated names and ids of elsewhere. */
function optionsOf({ options: before }: Options, input: SetProductOptionsInput): ProductOption[] | InvalidInput {
  const options: ProductOption[] = [];
  for (const [at, wish] of input.options.entries()) {
    const known = before.find(({ id }) => id === wish.id?.toLowerCase());
    if (wish.id && (!known || options.some(({ id }) => id === known.id)))
      return new InvalidInput('problem.catalog.unknownPart', `options.${at}.id`);
    const values: ProductOption['values'] = [];
    for (const [n, value] of wish.values.entries()) {
      const field = `options.${at}.values.${n}`;
      const its = known?.values.find(({ id }) => id === value.id?.toLowerCase());
      if (value.id && (!its || values.some(({ id }) => id === its.id)))
        return new InvalidInput('problem.catalog.unknownPart', `${field}.id`);
      const name = value.name.trim();
      if (name === '') return new InvalidInput('problem.catalog.nameEmpty', `${field}.name`);
      if (values.some((other) => same(other.name, name)))
        return new InvalidInput('problem.catalog.nameTwice', `${field}.name`);
      values.push({ id: its?.id ?? newId(), name });
    }
    const name = wish.name.trim();
    if (name === '') return new InvalidInput('problem.catalog.nameEmpty', `options.${at}.name`);
    if (options.some((other) => same(other.name, name)))
      return new InvalidInput('problem.catalog.nameTwice', `options.${at}.name`);
    options.push({ id: known?.id ?? newId(), name, values });
  }
  return options;
}

/** Values that are taken away from options that stay. */
function carriedButGone({ options: before }: Options, after: readonly ProductOption[]): Map<string, ChosenValue> {
  const gone = new Map<string, ChosenValue>();
  for (const { id: optionId, values } of before) {
    const stays = after.find(({ id }) => id === optionId);
    for (const value of values)
      if (stays && !stays.values.some(({ id }) => id === value.id)) gone.set(value.id, { ...value, optionId });
  }
  return gone;
}

function nameOf({ options }: Options, valueId: string): string {
  return options.flatMap(({ values }) => values).find(({ id }) => id === valueId)?.name ?? '';
}
