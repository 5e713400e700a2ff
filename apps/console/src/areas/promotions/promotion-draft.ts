import type { BusinessDate } from '@lumbung/kernel';
import type {
  DeskPromotionFragment,
  GiftRule,
  PromotionInput,
  PromotionKind,
  PromotionScope,
  PromotionTermsInput,
  SalesChannel,
} from '@lumbung/web-api';
import { textOrNull } from '../../ui/use-draft.js';

export interface Target {
  readonly id: string;
  readonly name: string;
}

/** A promotion while it is written; a percentage as people say it. */
export interface PromotionDraft {
  readonly name: string;
  readonly kind: PromotionKind;
  readonly percent: number | null;
  readonly amount: number | null;
  readonly cap: number | null;
  readonly scope: PromotionScope;
  readonly buyQuantity: number | null;
  readonly getQuantity: number | null;
  readonly gift: GiftRule;
  readonly giftProducts: readonly Target[];
  readonly mostSets: number | null;
  readonly minimum: number | null;
  readonly products: readonly Target[];
  readonly categories: readonly Target[];
  readonly sellers: readonly Target[];
  readonly needsCode: boolean;
  readonly membersOnly: boolean;
  readonly firstOrderOnly: boolean;
  readonly isExclusive: boolean;
  readonly startsOn: BusinessDate | null;
  readonly endsOn: BusinessDate | null;
  readonly channels: readonly SalesChannel[];
  readonly maxUses: number | null;
  readonly maxUsesPerPerson: number | null;
  readonly budget: number | null;
  readonly priority: number | null;
  readonly note: string;
}

export function promotionDraft(known?: DeskPromotionFragment): PromotionDraft {
  return {
    name: known?.name ?? '',
    kind: known?.kind ?? 'PERCENTAGE',
    percent: known?.basisPoints == null ? null : known.basisPoints / 100,
    amount: known?.amount ?? null,
    cap: known?.cap ?? null,
    scope: known?.scope ?? 'BASKET',
    buyQuantity: known?.buyQuantity ?? null,
    getQuantity: known?.getQuantity ?? null,
    gift: known?.gift ?? 'SAME_PRODUCT',
    giftProducts: known?.giftProducts ?? [],
    mostSets: known?.mostSets ?? null,
    minimum: known?.minimum ?? null,
    products: known?.products ?? [],
    categories: known?.categories ?? [],
    sellers: known?.sellers ?? [],
    needsCode: known?.needsCode ?? false,
    membersOnly: known?.membersOnly ?? false,
    firstOrderOnly: known?.firstOrderOnly ?? false,
    isExclusive: known?.isExclusive ?? false,
    startsOn: known?.startsOn ?? null,
    endsOn: known?.endsOn ?? null,
    channels: known?.channels ?? [],
    maxUses: known?.maxUses ?? null,
    maxUsesPerPerson: known?.maxUsesPerPerson ?? null,
    budget: known?.budget ?? null,
    priority: known?.priority ?? null,
    note: known?.note ?? '',
  };
}

/** Only what the kind has a use for: the house refuses the rest. */
export function termsInput(draft: PromotionDraft): PromotionTermsInput {
  const { kind } = draft;
  const isShare = kind === 'PERCENTAGE';
  const isGift = kind === 'BUY_X_GET_Y';
  return {
    kind,
    minimum: draft.minimum,
    productIds: draft.products.map(({ id }) => id),
    categoryIds: draft.categories.map(({ id }) => id),
    sellerIds: draft.sellers.map(({ id }) => id),
    ...((isShare || kind === 'AMOUNT') && { scope: draft.scope === 'LINES' ? 'LINES' : 'BASKET' }),
    ...(isShare && { basisPoints: draft.percent === null ? null : Math.round(draft.percent * 100) }),
    ...(kind === 'AMOUNT' && { amount: draft.amount }),
    ...((isShare || kind === 'FREE_DELIVERY') && { cap: draft.cap }),
    ...(isGift && {
      buyQuantity: draft.buyQuantity,
      getQuantity: draft.getQuantity,
      gift: draft.gift,
      mostSets: draft.mostSets,
      ...(draft.gift === 'OTHER_PRODUCT' && { giftProductIds: draft.giftProducts.map(({ id }) => id) }),
    }),
  };
}

export function promotionInput(draft: PromotionDraft): PromotionInput {
  return {
    name: draft.name.trim(),
    terms: termsInput(draft),
    needsCode: draft.needsCode,
    membersOnly: draft.membersOnly,
    firstOrderOnly: draft.firstOrderOnly,
    isExclusive: draft.isExclusive,
    startsOn: draft.startsOn,
    endsOn: draft.endsOn,
    channels: [...draft.channels],
    maxUses: draft.maxUses,
    maxUsesPerPerson: draft.maxUsesPerPerson,
    budget: draft.budget,
    priority: draft.priority,
    note: textOrNull(draft.note),
  };
}

/** Whether it says enough to be tried out. */
export function isTriable({ kind, percent, amount, buyQuantity, getQuantity }: PromotionDraft): boolean {
  if (kind === 'PERCENTAGE') return percent !== null;
  if (kind === 'AMOUNT') return amount !== null;
  return kind === 'FREE_DELIVERY' || (buyQuantity !== null && getQuantity !== null);
}
