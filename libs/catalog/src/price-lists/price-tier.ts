import { QuantityScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { PriceClass } from '../shared/enums.js';

@ObjectType({ description: 'What one unit costs from a quantity on, until the next tier.' })
export class PriceTier {
  @Field(() => QuantityScalar, { description: 'So many or more of the variant in one order.' }) minQuantity: number;
  @Field(() => RupiahScalar) price: number;
  @Field(() => PriceClass, { description: 'MEMBER when the public pays more for as many.' }) priceClass: PriceClass;
}

/** What a sheet keeps of a variant's prices; absent in sheets from before there were price lists. */
export interface SheetPrices {
  readonly publicPrice: number;
  readonly memberPrice: number | null;
  readonly currentPublicPrice?: number;
  readonly currentMemberPrice?: number | null;
  readonly publicTiers?: readonly Step[];
  readonly memberTiers?: readonly Step[];
}

type Step = readonly [minQuantity: number, price: number];

/** What the public and members pay now for the smallest quantity; null when members pay what the public pays. */
export function pricesNow(sheet: SheetPrices): { publicPrice: number; memberPrice: number | null } {
  const { currentPublicPrice: publicPrice, currentMemberPrice: memberPrice } = sheet;
  if (publicPrice !== undefined && memberPrice !== undefined) return { publicPrice, memberPrice };
  return { publicPrice: sheet.publicPrice, memberPrice: sheet.memberPrice };
}

/** The tiers this viewer sees; empty when his price is the same for every quantity. */
export function tiersOf(sheet: SheetPrices, isMember: boolean): PriceTier[] {
  const { publicTiers = [], memberTiers = [] } = sheet;
  if (!isMember) return publicTiers.map(([minQuantity, price]) => ({ minQuantity, price, priceClass: 'PUBLIC' }));
  return memberTiers.map(([minQuantity, price]) => {
    const publicPrice = publicTiers.filter(([from]) => from <= minQuantity).at(-1)?.[1] ?? pricesNow(sheet).publicPrice;
    return { minQuantity, price, priceClass: price < publicPrice ? 'MEMBER' : 'PUBLIC' };
  });
}
