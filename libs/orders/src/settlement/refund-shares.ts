import { Money, Quantity } from '@lumbung/kernel';
import type { SoldLine } from '../order/order-lines.js';

/** What a refund must know of its order. Amounts are whole rupiah. */
export interface RefundedOrder {
  readonly total: Money;
  readonly shippingFee: Money;
  readonly shippingDiscount: Money;
  readonly refunded: Money;
  readonly refundedShipping: Money;
}

/** What one refund takes of one line: money, and the shares of discount and tax that are taken back with it. */
export interface LineShare {
  readonly line: SoldLine;
  readonly amount: Money;
  readonly discount: Money;
  readonly tax: Money;
  /** Goods that come back with it. */
  readonly quantity: Quantity;
}

/** The parts of a refund; the amounts of lines, shipping and unique amount sum to what is paid back. */
export interface RefundShares {
  readonly lines: readonly LineShare[];
  readonly shipping: Money;
  /** The share of the discount on shipping that is taken back with it. */
  readonly shippingDiscount: Money;
  readonly unique: Money;
}

/**
 * Splits what is paid back over the parts of an order, when some of it went back before. What is named as shipping
 * first, because the goods come another way. Then goods: the lines whose goods come back, each up to the price of what came back of it; the rest over what is left of all lines, by largest
 * remainder; then shipping; the unique amount of a transfer last. Of each line the shares of discount and tax follow
 * the money: share × money back so far ÷ net, rounded half up, less what was taken back before, so that all parts sum
 * to the whole in whatever steps it goes back. A line that cost nothing is taken back with its goods, or with the end
 * of the order's money. The caller has checked that no more goes back than is left.
 */
export function refundShares(
  lines: readonly SoldLine[],
  order: RefundedOrder,
  amount: Money,
  returned: ReadonlyMap<string, Quantity>,
  shippingNamed = Money.zero,
): RefundShares {
  const shippingNet = order.shippingFee.minus(order.shippingDiscount);
  const shippingLeft = shippingNet.minus(order.refundedShipping);
  const shippingFirst = least(shippingNamed, least(amount, shippingLeft));
  const forGoods = lines.map((line) => priceOfReturned(line, returned.get(line.id)));
  const named = forGoods.map(() => Money.zero);
  let left = amount.minus(shippingFirst);
  for (const [index, price] of forGoods.entries()) {
    named[index] = least(price, left);
    left = left.minus(named[index]);
  }
  const remaining = lines.map((line, index) => line.net.minus(line.refunded).minus(named[index] as Money));
  const spread = least(left, Money.sum(remaining));
  const more = spread.isPositive ? spread.allocate(remaining) : remaining.map(() => Money.zero);
  left = left.minus(spread);

  const shippingMore = least(left, shippingLeft.minus(shippingFirst));
  const shipping = shippingFirst.plus(shippingMore);
  const isWhole = amount.isPositive && order.refunded.plus(amount).equals(order.total);
  return {
    lines: lines.map((line, index) =>
      lineShare(line, (named[index] as Money).plus(more[index] as Money), returned.get(line.id), isWhole),
    ),
    shipping,
    shippingDiscount: shippingNet.isZero
      ? isWhole
        ? order.shippingDiscount
        : Money.zero
      : shareOf(order.shippingDiscount, order.refundedShipping.plus(shipping), shippingNet).minus(
          shareOf(order.shippingDiscount, order.refundedShipping, shippingNet),
        ),
    unique: left.minus(shippingMore),
  };
}

/** What so much of a line cost its buyer, as far as he did not get it back before. */
function priceOfReturned(line: SoldLine, returned: Quantity | undefined): Money {
  if (!returned?.isPositive) return Money.zero;
  const price = line.net.share(line.returned.plus(returned).thousandths, line.quantity.thousandths);
  return price.exceeds(line.refunded) ? price.minus(line.refunded) : Money.zero;
}

function lineShare(line: SoldLine, amount: Money, returned: Quantity = Quantity.zero, isWhole: boolean): LineShare {
  const after = line.refunded.plus(amount);
  const upTo = (whole: Money) => {
    if (line.net.isPositive) return shareOf(whole, after, line.net);
    return isWhole ? whole : whole.share(line.returned.plus(returned).thousandths, line.quantity.thousandths);
  };
  return {
    line,
    amount,
    discount: atLeastNothing(upTo(line.discount).minus(line.refundedDiscount)),
    tax: atLeastNothing(upTo(line.tax).minus(line.refundedTax)),
    quantity: returned,
  };
}

function shareOf(whole: Money, part: Money, of: Money): Money {
  return whole.share(part.amount, of.amount);
}

function least(a: Money, b: Money): Money {
  return a.exceeds(b) ? b : a;
}

function atLeastNothing(amount: Money): Money {
  return amount.isNegative ? Money.zero : amount;
}
