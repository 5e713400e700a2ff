import type { BusinessDate, Money } from '@lumbung/kernel';
import { InvalidInput } from '@lumbung/platform';
import type { SalesChannel } from '../reckoning/basket.js';
import type { Terms } from '../reckoning/offer.js';
import type { PromotionInput, PromotionTermsInput } from './promotion-inputs.js';

/** Everything the staff says about a promotion, checked and with its defaults. */
export interface PromotionContent extends Terms {
  readonly name: string;
  readonly note: string | null;
  readonly needsCode: boolean;
  readonly membersOnly: boolean;
  readonly firstOrderOnly: boolean;
  readonly channels: readonly SalesChannel[];
  readonly startsOn: BusinessDate;
  readonly endsOn: BusinessDate | null;
  readonly maxUses: number | null;
  readonly maxUsesPerPerson: number | null;
  readonly budget: Money | null;
  readonly isExclusive: boolean;
  readonly priority: number;
}

/** The content of a new promotion, or what is wrong with it. `prefix` is where the input stands in its own. */
export function contentOf(input: PromotionInput, today: BusinessDate, prefix = ''): PromotionContent | InvalidInput {
  const terms = termsOf(input.terms, `${prefix}terms.`);
  if (terms instanceof InvalidInput) return terms;
  const content: PromotionContent = {
    ...terms,
    name: input.name.trim(),
    note: input.note?.trim() || null,
    needsCode: input.needsCode,
    membersOnly: input.membersOnly ?? false,
    firstOrderOnly: input.firstOrderOnly ?? false,
    channels: input.channels ?? [],
    startsOn: (input.startsOn as BusinessDate | null | undefined) ?? today,
    endsOn: (input.endsOn as BusinessDate | null | undefined) ?? null,
    maxUses: input.maxUses ?? null,
    maxUsesPerPerson: input.maxUsesPerPerson ?? null,
    budget: input.budget ?? null,
    isExclusive: input.isExclusive ?? false,
    priority: input.priority ?? 0,
  };
  return problemOf(content, prefix) ?? content;
}

/** What is wrong with a promotion besides its terms. */
export function problemOf({ name, startsOn, endsOn, budget }: PromotionContent, prefix = ''): InvalidInput | undefined {
  if (name === '') return new InvalidInput('promotions.problem.nameMissing', `${prefix}name`);
  if (endsOn !== null && endsOn < startsOn)
    return new InvalidInput('promotions.problem.endsBeforeStart', `${prefix}endsOn`);
  if (budget && !budget.isPositive) return new InvalidInput('promotions.problem.notPositive', `${prefix}budget`);
  return undefined;
}

/** Terms with their defaults, or what is wrong with them. */
export function termsOf(input: PromotionTermsInput, prefix = 'terms.'): Terms | InvalidInput {
  const { kind } = input;
  const isGift = kind === 'BUY_X_GET_Y';
  const terms: Terms = {
    kind,
    scope: input.scope ?? (kind === 'FREE_DELIVERY' ? 'DELIVERY' : isGift ? 'LINES' : 'BASKET'),
    basisPoints: input.basisPoints ?? null,
    cap: input.cap ?? null,
    amount: input.amount ?? null,
    buyQuantity: input.buyQuantity ?? null,
    getQuantity: input.getQuantity ?? null,
    gift: input.gift ?? (isGift ? 'SAME_PRODUCT' : null),
    mostSets: input.mostSets ?? null,
    minimum: input.minimum ?? null,
    productIds: lower(input.productIds),
    categoryIds: lower(input.categoryIds),
    sellerIds: lower(input.sellerIds),
    giftProductIds: lower(input.giftProductIds),
  };
  for (const field of ['cap', 'amount', 'minimum'] as const) {
    if (terms[field] && !terms[field].isPositive)
      return new InvalidInput('promotions.problem.notPositive', prefix + field);
  }
  const must = new Set<keyof Terms>(NEEDS[kind]);
  if (terms.gift === 'OTHER_PRODUCT') must.add('giftProductIds');
  const may = new Set<keyof Terms>([...must, ...ALLOWS[kind]]);
  for (const field of OWN_FIELDS) {
    const isThere = Array.isArray(terms[field]) ? terms[field].length > 0 : terms[field] !== null;
    if (!isThere && must.has(field)) return new InvalidInput('promotions.problem.missing', prefix + field);
    if (isThere && !may.has(field)) return new InvalidInput('promotions.problem.notOfThisKind', prefix + field);
  }
  const scopes = kind === 'FREE_DELIVERY' ? ['DELIVERY'] : isGift ? ['LINES'] : ['LINES', 'BASKET'];
  return scopes.includes(terms.scope) ? terms : new InvalidInput('promotions.problem.notOfThisKind', `${prefix}scope`);
}

const OWN_FIELDS = [
  'basisPoints',
  'cap',
  'amount',
  'buyQuantity',
  'getQuantity',
  'gift',
  'mostSets',
  'giftProductIds',
] as const;
const NEEDS: Record<Terms['kind'], readonly (typeof OWN_FIELDS)[number][]> = {
  PERCENTAGE: ['basisPoints'],
  AMOUNT: ['amount'],
  BUY_X_GET_Y: ['buyQuantity', 'getQuantity', 'gift'],
  FREE_DELIVERY: [],
};
const ALLOWS: Record<Terms['kind'], readonly (typeof OWN_FIELDS)[number][]> = {
  PERCENTAGE: ['cap'],
  AMOUNT: [],
  BUY_X_GET_Y: ['mostSets'],
  FREE_DELIVERY: ['cap'],
};

const lower = (ids: readonly string[] | null | undefined): string[] => [
  ...new Set((ids ?? []).map((id) => id.toLowerCase())),
];
