import type { PriceClass } from '../shared/enums.js';

/** The lowest price that lists give for a quantity, and the list it comes from. */
export type ListPrice = readonly [price: number, priceListId: string] | null;

/** Everything that may decide what one unit costs; whole rupiah. */
export interface PriceFacts {
  readonly publicPrice: number;
  readonly memberPrice: number | null;
  /** Of the lists for everybody. */
  readonly publicOffer: ListPrice;
  /** Of the lists for members only. */
  readonly memberOffer: ListPrice;
}

export interface DecidedPrice {
  /** What the public pays. */
  readonly publicPrice: number;
  /** What members pay; null when it is what the public pays. */
  readonly memberPrice: number | null;
  /** What this buyer pays. */
  readonly price: number;
  readonly priceClass: PriceClass;
  /** The list that made the price; null when it is the variant's own. */
  readonly priceListId: string | null;
}

type Candidate = readonly [price: number, priceListId: string | null];

/**
 * The best price wins: for the public out of the variant's own and the lists for everybody, for members out of these,
 * the variant's member price and the lists for members. Of equal prices the variant's own counts.
 */
export function decidePrice(
  { publicPrice, memberPrice, publicOffer, memberOffer }: PriceFacts,
  isMember: boolean,
): DecidedPrice {
  const forAll = best([[publicPrice, null], publicOffer]);
  const forMembers = best([forAll, memberPrice === null ? null : [memberPrice, null], memberOffer]);
  const isLess = forMembers[0] < forAll[0];
  const [price, priceListId] = isMember ? forMembers : forAll;
  return {
    publicPrice: forAll[0],
    memberPrice: isLess ? forMembers[0] : null,
    price,
    priceClass: isMember && isLess ? 'MEMBER' : 'PUBLIC',
    priceListId,
  };
}

function best([first, ...others]: readonly [Candidate, ...(Candidate | null)[]]): Candidate {
  return others.reduce<Candidate>((lowest, other) => (other && other[0] < lowest[0] ? other : lowest), first);
}
