import { allocateByLargestRemainder } from './allocate.js';
import { scaledDecimal } from './decimal.js';
import { Quantity } from './quantity.js';
import { divideHalfUp } from './rounding.js';

const MOST = BigInt(Number.MAX_SAFE_INTEGER);
const PERCENT_DECIMALS = 6;

/**
 * An amount of whole rupiah, at most Rp9,007,199,254,740,991 either way. Immutable.
 * Every product is reckoned exactly and rounded once, a half up (below zero: away from zero); see `divideHalfUp`.
 * Every method throws RangeError when its answer would leave the bound.
 */
export class Money {
  static readonly zero = new Money(0);

  /** Whole rupiah, a safe integer. For storing and drawing; reckoning stays in Money. */
  readonly amount: number;

  // Checks live in the factories: tools that copy objects call this without an argument and assign afterwards.
  private constructor(amount: number) {
    this.amount = amount;
  }

  /** The amount of so many rupiah; `rupiah(…)` is its short name. Refuses fractions and the unbounded with RangeError. */
  static of(amount: number | bigint): Money {
    if (typeof amount === 'number' ? !Number.isSafeInteger(amount) : amount > MOST || amount < -MOST) {
      throw new RangeError(`Money is whole rupiah within ±${MOST}; refused ${amount}.`);
    }
    return new Money(Number(amount) + 0); // + 0 turns -0 into 0
  }

  /** The total; no amounts at all give zero. Only the total must keep the bound, not every step towards it. */
  static sum(amounts: Iterable<Money>): Money {
    let total = 0n;
    for (const { amount } of amounts) {
      total += BigInt(amount);
    }
    return Money.of(total);
  }

  /** Both amounts together. */
  plus(other: Money): Money {
    return Money.of(BigInt(this.amount) + BigInt(other.amount));
  }

  /** What stays when the other is taken away; may fall below zero, and the caller decides whether it may. */
  minus(other: Money): Money {
    return Money.of(BigInt(this.amount) - BigInt(other.amount));
  }

  /** The same amount the other way: what a reversal posts. */
  negated(): Money {
    return Money.of(-this.amount);
  }

  /** So many times the amount, exactly. Refuses a factor that is not whole: use `share`, `percent`, `timesQuantity`. */
  times(factor: number | bigint): Money {
    return Money.of(BigInt(this.amount) * exactInteger(factor));
  }

  /** The price of a quantity when this is the price of one unit; whole rupiah, rounded half up once. */
  timesQuantity(quantity: Quantity): Money {
    return this.share(quantity.thousandths, 1000);
  }

  /**
   * This amount × numerator ÷ denominator, rounded half up once: a rate as a fraction of whole numbers.
   * One day at 9 % a year is `balance.share(9, 100 * 365)`; a member's part of a fund is
   * `fund.share(hisPatronage, allPatronage)`. Refuses fractions inside, and a denominator that is not positive.
   * Shares taken one by one need not sum to the whole; `allocate` does.
   */
  share(numerator: Weight, denominator: Weight): Money {
    return Money.of(divideHalfUp(BigInt(this.amount) * exactInteger(numerator), exactInteger(denominator)));
  }

  /**
   * So many percent of this amount, rounded half up once; `percent('1.25')` is 1.25 %.
   * Refuses a rate of more than six decimals. Source of the rate: always a dated row, never a constant.
   */
  percent(ratePercent: number | string): Money {
    return this.share(scaledDecimal(ratePercent, PERCENT_DECIMALS), 100n * 10n ** BigInt(PERCENT_DECIMALS));
  }

  /**
   * Splits the amount in proportion to the weights; the parts sum to the whole, to the rupiah.
   * Largest remainder: each part is cut down first, the rupiah left over go to the largest remainders, of equal
   * ones to the earlier. Refuses no weights, negative weights, and weights that are all zero, with RangeError.
   */
  allocate(weights: readonly Weight[]): Money[] {
    const parts = allocateByLargestRemainder(BigInt(this.amount), weights.map(exactInteger));
    return parts.map((part) => Money.of(part));
  }

  /** Below zero when this is less than the other, zero when equal, above when more: the order `sort` asks for. */
  compare(other: Money): number {
    return Math.sign(this.amount - other.amount);
  }

  /** Strictly more than the other. */
  exceeds(other: Money): boolean {
    return this.amount > other.amount;
  }

  /** As much as the other, or more. */
  isAtLeast(other: Money): boolean {
    return this.amount >= other.amount;
  }

  equals(other: Money): boolean {
    return this.amount === other.amount;
  }

  get isZero(): boolean {
    return this.amount === 0;
  }

  get isPositive(): boolean {
    return this.amount > 0;
  }

  get isNegative(): boolean {
    return this.amount < 0;
  }

  /** In JSON an amount is a safe integer. */
  toJSON(): number {
    return this.amount;
  }

  /** The bare digits, '-50000'; what SQL and file exports want. For people: `formatRupiah`. */
  toString(): string {
    return String(this.amount);
  }

  /** Only text is made of money by itself; `a < b` and `a + b` throw TypeError, since they would compare digits. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint !== 'string') {
      throw new TypeError('Money is not a number: use plus, minus, compare, exceeds.');
    }
    return this.toString();
  }
}

/** What a share or split can be measured in: whole numbers, or amounts. Of a Quantity take the `thousandths`. */
export type Weight = number | bigint | Money;

/**
 * So many whole rupiah: `rupiah(78_500)`, `rupiah('78500')` (as PostgreSQL writes a bigint), `rupiah(78_500n)`.
 * Refuses fractions, other text, and more than Rp9,007,199,254,740,991 either way, with RangeError.
 * What a person typed goes through `parseRupiah` instead.
 */
export function rupiah(amount: number | bigint | string): Money {
  return Money.of(typeof amount === 'string' ? scaledDecimal(amount, 0) : amount);
}

function exactInteger(weight: Weight): bigint {
  const value = weight instanceof Money ? weight.amount : weight;
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`Only whole numbers are exact here; refused ${value}.`);
  }
  return BigInt(value);
}
