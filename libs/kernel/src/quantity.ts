import { scaledDecimal } from './decimal.js';

const PER_UNIT = 1000;
const MOST_THOUSANDTHS = 999_999_999_999;

/**
 * How much of something: pieces, kilograms, litres; at most three decimals, held as whole thousandths.
 * Immutable. The unit of measure stands beside it (in the product), not in it. May be negative: a correction of stock.
 */
export class Quantity {
  static readonly zero = new Quantity(0);

  /** The thousandths, a safe integer: 1.25 kg is 1250. The exact weight to hand to `Money.allocate`. */
  readonly thousandths: number;

  // Checks live in the factories: tools that copy objects call this without an argument and assign afterwards.
  private constructor(thousandths: number) {
    this.thousandths = thousandths;
  }

  /** The quantity of so many thousandths. Refuses fractions and more than 999,999,999.999 either way with RangeError. */
  static ofThousandths(thousandths: number | bigint): Quantity {
    const count = Number(thousandths);
    if (!Number.isSafeInteger(count) || Math.abs(count) > MOST_THOUSANDTHS) {
      throw new RangeError(`A quantity lies within ±999999999.999; refused ${thousandths} thousandths.`);
    }
    return new Quantity(count + 0); // + 0 turns -0 into 0
  }

  /** The total; nothing at all gives zero. Throws RangeError when it outgrows a quantity. */
  static sum(quantities: Iterable<Quantity>): Quantity {
    let total = 0n;
    for (const { thousandths } of quantities) {
      total += BigInt(thousandths);
    }
    return Quantity.ofThousandths(total);
  }

  plus(other: Quantity): Quantity {
    return Quantity.ofThousandths(this.thousandths + other.thousandths);
  }

  minus(other: Quantity): Quantity {
    return Quantity.ofThousandths(this.thousandths - other.thousandths);
  }

  negated(): Quantity {
    return Quantity.ofThousandths(-this.thousandths);
  }

  /** Below zero when this is less than the other, zero when equal, above when more: the order `sort` asks for. */
  compare(other: Quantity): number {
    return this.thousandths - other.thousandths;
  }

  exceeds(other: Quantity): boolean {
    return this.thousandths > other.thousandths;
  }

  isAtLeast(other: Quantity): boolean {
    return this.thousandths >= other.thousandths;
  }

  equals(other: Quantity): boolean {
    return this.thousandths === other.thousandths;
  }

  get isZero(): boolean {
    return this.thousandths === 0;
  }

  get isPositive(): boolean {
    return this.thousandths > 0;
  }

  get isNegative(): boolean {
    return this.thousandths < 0;
  }

  /** True of 3, false of 3.5: things sold by the piece ask for it. */
  get isWhole(): boolean {
    return this.thousandths % PER_UNIT === 0;
  }

  /** A JSON number, 1.25; thousandths within the bound survive the way through it exactly. */
  toJSON(): number {
    return this.thousandths / PER_UNIT;
  }

  /** The one canonical spelling, point and no zeros at the end: '1.25', '3', '-0.5'. For people: `formatQuantity`. */
  toString(): string {
    const magnitude = Math.abs(this.thousandths);
    const fraction = String(magnitude % PER_UNIT)
      .padStart(3, '0')
      .replace(/0+$/, '');
    const whole = Math.floor(magnitude / PER_UNIT);
    return `${this.isNegative ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
  }

  /** Only text is made of a quantity by itself; `a < b` and `a + b` throw TypeError, since they would compare digits. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint !== 'string') {
      throw new TypeError('A Quantity is not a number: use plus, minus, compare, exceeds.');
    }
    return this.toString();
  }
}

/**
 * The quantity written as a decimal with a point: `quantity('1.25')`, `quantity(3)`.
 * Refuses with RangeError: more than three decimals, NaN, and more than 999,999,999.999 either way.
 */
export function quantity(value: number | string): Quantity {
  return Quantity.ofThousandths(scaledDecimal(value, 3));
}
