import { Money, Quantity } from '@lumbung/kernel';

const WHOLE = 10_000;

/** What a line of consigned goods brought in, whole rupiah. */
export interface Takings {
  /** Price × quantity, before the cooperative's own discounts, which the cooperative bears. */
  readonly gross: Money;
  /** PPN on top of it, where the seller is registered for it; zero where it lies inside the price. */
  readonly tax: Money;
}

/** How the takings are shared: what the cooperative keeps, and what it owes the seller. */
export interface Share {
  readonly commission: Money;
  readonly payable: Money;
}

/**
 * commission = gross × basis points ÷ 10,000, rounded half up once a line; payable = gross + tax − commission.
 * 10,000 at 15 % (1,500 basis points): 1,500 and 8,500. Source: the usual journal of a consignment sale (Kas 10.000 /
 * 2-1050 8.500 + 4-2030 1.500); the rate is a dated agreement.
 */
export function shareOfSale({ gross, tax }: Takings, commissionBasisPoints: number): Share {
  const commission = gross.share(commissionBasisPoints, WHOLE);
  return { commission, payable: gross.plus(tax).minus(commission) };
}

/** A sold line, whole. */
export interface SoldLine extends Takings, Pick<Share, 'commission'> {
  readonly quantity: Quantity;
}

/** What a return takes back. */
export type TakenBack = Takings & Share;

/**
 * The part of a sold line that a return takes back, after `before` of it had come back earlier. Everything returned so
 * far is reckoned from the start and what earlier returns took is taken off, so that the parts of any number of returns
 * sum to the whole: gross and tax by quantity, half up; of the commission as much as of both together, half up. No part
 * is ever below zero: a commission of at most the takings grows no faster than they do.
 * Example: 3 pieces of 3,333 at 15 %, commission 1,500: one piece 3,333 with 500, another 500, the last 500.
 */
export function shareOfReturn(line: SoldLine, before: Quantity, returned: Quantity): TakenBack {
  const [earlier, now] = [upTo(line, before), upTo(line, before.plus(returned))];
  const [gross, tax] = [now.gross.minus(earlier.gross), now.tax.minus(earlier.tax)];
  const commission = now.commission.minus(earlier.commission);
  return { gross, tax, commission, payable: gross.plus(tax).minus(commission) };
}

function upTo({ gross, tax, commission, quantity }: SoldLine, returned: Quantity): Takings & Pick<Share, 'commission'> {
  const part = (amount: Money) => amount.share(returned.thousandths, quantity.thousandths);
  const [all, so] = [gross.plus(tax), part(gross).plus(part(tax))];
  return { gross: part(gross), tax: part(tax), commission: all.isZero ? Money.zero : commission.share(so, all) };
}
