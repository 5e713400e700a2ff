import type { DeskVariantFragment, NewVariantInput, Unit, UpdateVariantInput } from '@lumbung/web-api';
import { textOrNull } from '../../ui/use-draft.js';

/** A variant while it is written. */
export interface VariantDraft {
  readonly name: string;
  readonly sku: string;
  readonly barcode: string;
  readonly unit: Unit;
  readonly quantityStep: number | null;
  readonly contentQuantity: number | null;
  readonly contentUnit: Unit | '';
  readonly weightGrams: number | null;
  readonly publicPrice: number | null;
  readonly memberPrice: number | null;
  readonly lowAt: number | null;
  readonly isActive: boolean;
}

export const NEW_VARIANT: VariantDraft = {
  name: '',
  sku: '',
  barcode: '',
  unit: 'PIECE',
  quantityStep: 1,
  contentQuantity: null,
  contentUnit: '',
  weightGrams: null,
  publicPrice: null,
  memberPrice: null,
  lowAt: 5,
  isActive: true,
};

export function variantDraft(variant: DeskVariantFragment): VariantDraft {
  return {
    ...NEW_VARIANT,
    name: variant.name,
    sku: variant.sku,
    barcode: variant.barcode ?? '',
    unit: variant.unit,
    quantityStep: variant.quantityStep,
    weightGrams: variant.weightGrams ?? null,
    publicPrice: variant.publicPrice,
    memberPrice: variant.memberPrice ?? null,
    lowAt: variant.stock?.lowAt ?? 0,
    isActive: variant.isActive,
  };
}

export function newVariantInput(draft: VariantDraft): NewVariantInput {
  return {
    name: draft.name.trim(),
    sku: textOrNull(draft.sku),
    barcode: textOrNull(draft.barcode),
    unit: draft.unit,
    quantityStep: draft.quantityStep ?? 1,
    ...content(draft),
    weightGrams: draft.weightGrams,
    publicPrice: draft.publicPrice ?? 0,
    memberPrice: draft.memberPrice,
    lowAt: draft.lowAt ?? 0,
  };
}

/** The contract does not tell the content, so it is only sent when it was written anew. */
export function updateVariantInput(variantId: string, draft: VariantDraft): UpdateVariantInput {
  return {
    variantId,
    name: draft.name.trim(),
    sku: draft.sku.trim(),
    barcode: textOrNull(draft.barcode),
    quantityStep: draft.quantityStep,
    ...content(draft),
    weightGrams: draft.weightGrams,
    lowAt: draft.lowAt,
    isActive: draft.isActive,
  };
}

function content({ contentQuantity, contentUnit }: VariantDraft): { contentQuantity?: number; contentUnit?: Unit } {
  return contentQuantity !== null && contentUnit !== '' ? { contentQuantity, contentUnit } : {};
}
