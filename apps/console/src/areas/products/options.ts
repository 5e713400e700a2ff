import type { DeskProductFragment, ProductOptionInput } from '@lumbung/web-api';

export type ShownOption = DeskProductFragment['options'][number];

/** An option while it is written: its values one on a line. */
export interface OptionDraft {
  readonly id: string | null;
  readonly name: string;
  readonly values: string;
}

export const NEW_OPTION: OptionDraft = { id: null, name: '', values: '' };
export const MOST_OPTIONS = 3;

export function optionDraft({ id, name, values }: ShownOption): OptionDraft {
  return { id, name, values: values.map((value) => value.name).join('\n') };
}

export function valuesOf({ values }: OptionDraft): string[] {
  return values
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Options as they are to be. A value keeps its id by its name, else by its line when as many lines are left. */
export function optionInputs(drafts: readonly OptionDraft[], known: readonly ShownOption[]): ProductOptionInput[] {
  return drafts
    .filter((draft) => draft.name.trim() !== '')
    .map((draft) => {
      const before = known.find(({ id }) => id === draft.id)?.values ?? [];
      const names = valuesOf(draft);
      const taken = new Set(names.map((name) => before.find((value) => value.name === name)?.id));
      const values = names.map((name, line) => {
        const same = before.find((value) => value.name === name);
        const renamed = names.length === before.length && !taken.has(before[line]?.id) ? before[line] : undefined;
        return { id: (same ?? renamed)?.id ?? null, name };
      });
      return { id: draft.id, name: draft.name.trim(), values };
    });
}

/** How many combinations of the options have no variant yet. */
export function missingVariants({ options, variants }: Pick<DeskProductFragment, 'options' | 'variants'>): number {
  if (options.length === 0) return 0;
  const all = options.reduce((product, { values }) => product * values.length, 1);
  const there = new Set(variants.map(({ optionValues }) => optionValues.map(({ id }) => id).join()).filter(Boolean));
  return Math.max(0, all - there.size);
}
