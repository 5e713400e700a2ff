import type { ProductData, VariantData } from './product.view.js';

/** One thing a buyer may choose: where it leads, and whether it can be had. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
  /** The variant one sees after choosing; null where none has it. */
  readonly variant: VariantData | null;
  readonly isChosen: boolean;
  readonly isOut: boolean;
}

export interface PickGroup {
  readonly id: string;
  /** Null for variants that differ by their names alone. */
  readonly name: string | null;
  readonly picks: readonly Choosable[];
}

/**
 * What is to be chosen. Every pick leads to one variant, so that it can be a plain link: the one with this value that
 * keeps the other values chosen so far, else one that can be had, else any.
 */
export function pickGroups(
  { options }: { readonly options: ProductData['options'] },
  variants: readonly VariantData[],
  chosen: VariantData,
): PickGroup[] {
  if (variants.length < 2) {
    return [];
  }
  if (options.length === 0) {
    const picks = variants.map((variant) => ({
      id: variant.id,
      name: variant.name || variant.unitLabel,
      variant,
      isChosen: variant.id === chosen.id,
      isOut: variant.stockState === 'OUT',
    }));
    return [{ id: 'ukuran', name: null, picks }];
  }
  return options.map(({ id, name, values }) => ({
    id,
    name,
    picks: values.map((value) => {
      const variant = variantWith(value.id, id, variants, chosen);
      const isChosen = valuesOf(chosen).includes(value.id);
      return { ...value, variant, isChosen, isOut: variant === null || variant.stockState === 'OUT' };
    }),
  }));
}

function variantWith(
  valueId: string,
  optionId: string,
  variants: readonly VariantData[],
  chosen: VariantData,
): VariantData | null {
  const having = variants.filter((variant) => valuesOf(variant).includes(valueId));
  const kept = chosen.optionValues.filter((value) => value.optionId !== optionId).map(({ id }) => id);
  return (
    having.find((variant) => kept.every((id) => valuesOf(variant).includes(id))) ??
    having.find(({ stockState }) => stockState !== 'OUT') ??
    having[0] ??
    null
  );
}

function valuesOf({ optionValues }: VariantData): string[] {
  return optionValues.map(({ id }) => id);
}
