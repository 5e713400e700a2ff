import { OutOfStock, type Quote, type VariantId } from '@lumbung/catalog';
import { Clock, newId, type Quantity } from '@lumbung/kernel';
import type { ActiveMember } from '@lumbung/membership';
import { InvalidInput, notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { WantedLine } from '../checkout/frozen-order.js';
import { ProductUnavailable } from '../shop/refusals.js';
import { cartOf, isWholeSteps, mostOf, type KeptLine } from './cart-reckoning.js';
import { keepLines, putLine, type CartRow } from './cart-rows.js';
import { CartLookup } from './cart-lookup.js';
import type { AddToCartInput, Cart, SetCartLineQuantityInput } from './cart.schema.js';
import { shortageOf } from './shortages.js';

export const MOST_LINES = 100;

/** A cart as its viewer sees it, with what stands behind it. */
export interface LookedAt {
  readonly cart: Cart;
  readonly row: CartRow;
  readonly wanted: WantedLine[];
  readonly member: ActiveMember | null;
}

/**
 * Carts of people we need not know. A cart is found by the secret its holder keeps; prices and stock are those of
 * this moment and bind nobody, since placing the order decides them again. What happens to a cart is no event of the
 * business and leaves no audit record: its price, its stock and its holder may all change before anybody orders.
 */
@Injectable()
export class CartService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly lookup: CartLookup,
    private readonly clock: Clock,
  ) {}

  /** The cart of a token as this viewer sees it; null, without fault, for one that is unknown or forgotten. */
  async find(token: string): Promise<Cart | null> {
    return this.db.transaction(async (tx) => (await this.look(tx, token))?.cart ?? null);
  }

  /** The cart this person keeps here, on whatever device he filled it; null when there is none. */
  async mine(): Promise<Cart | null> {
    const token = this.lookup.ownToken();
    return token ? this.find(token) : null;
  }

  /** As `find`, inside a transaction, with the goods and their quotes. */
  async look(tx: Tx, token: string): Promise<LookedAt | null> {
    const row = await this.lookup.find(tx, token);
    if (!row) return null;
    const { quotes, member } = await this.lookup.quotes(tx, row.lines);
    const cart = cartOf(await this.lookup.reckoned(tx, row, quotes, member));
    return { cart, row, member, wanted: this.lookup.wanted(row, quotes) };
  }

  /**
   * Adds so much of a variant to a cart, to what is there already; without a token, or with one that is forgotten, a
   * new cart is made, or the person's own is taken. Refuses with ProductUnavailable for what is not sold, OutOfStock
   * when more would lie in the cart than can be had, InvalidInput for a part of a step and for the 101st line; throws
   * NOT_FOUND for an unknown variant.
   */
  async add(input: AddToCartInput): Promise<Cart | OutOfStock | ProductUnavailable | InvalidInput> {
    const variantId = input.variantId as VariantId;
    return this.db.transaction(async (tx) => {
      const cart = await this.lookup.lockOrMake(tx, input.cartToken ?? null);
      const there = cart.lines.find((line) => line.variantId === variantId);
      const quantity = there ? there.quantity.plus(input.quantity) : input.quantity;
      const { quotes, member } = await this.lookup.quotes(tx, [
        ...cart.lines.filter((line) => line !== there),
        { variantId, quantity: quantity.isPositive ? quantity : input.quantity },
      ]);
      const quote = quotes.get(variantId);
      if (!quote) throw notFound();

      if (!there && cart.lines.length >= MOST_LINES)
        return new InvalidInput('cart.tooManyLines', 'variantId', { most: MOST_LINES });
      const line: KeptLine = { id: there?.id ?? newId(), variantId, quantity, seenPrice: quote.price };
      const refusal = this.refusalOf(line, quote, input.quantity);
      if (refusal) return refusal;

      const lines = there ? cart.lines.map((it) => (it === there ? line : it)) : [...cart.lines, line];
      const changed = { ...this.lookup.prolonged(cart), lines };
      await putLine(tx, changed, line, this.clock.now());
      return cartOf(await this.lookup.reckoned(tx, changed, quotes, member));
    });
  }

  /**
   * Gives a line its quantity; zero takes it out. Refuses as `add` does; throws NOT_FOUND for an unknown cart or line.
   * The price last seen stays, so that a changed one is still told, unless only the quantity made it another.
   */
  async setQuantity(input: SetCartLineQuantityInput): Promise<Cart | OutOfStock | ProductUnavailable | InvalidInput> {
    if (input.quantity.isZero) return this.remove(input.cartToken, input.lineId);
    return this.db.transaction(async (tx) => {
      const cart = await this.lookup.lockOrFail(tx, input.cartToken);
      const there = cart.lines.find(({ id }) => id === input.lineId);
      if (!there) throw notFound();
      const wanted = { ...there, quantity: input.quantity };
      const lines = cart.lines.map((it) => (it === there ? wanted : it));
      const { quotes, member } = await this.lookup.quotes(tx, lines);
      const refusal = this.refusalOf(wanted, quotes.get(there.variantId), input.quantity);
      if (refusal) return refusal;

      const asked = { ...this.lookup.prolonged(cart), lines };
      const changed = await this.lookup.withoutOwnTiers(tx, cart.lines, asked, quotes, member);
      const line = changed.lines.find(({ id }) => id === wanted.id) ?? wanted;
      await putLine(tx, changed, line, this.clock.now());
      return cartOf(await this.lookup.reckoned(tx, changed, quotes, member));
    });
  }

  /** Takes a line out; one that is gone already is no fault. Throws NOT_FOUND for an unknown cart. */
  async remove(token: string, lineId: string): Promise<Cart> {
    return this.db.transaction(async (tx) => {
      const cart = await this.lookup.lockOrFail(tx, token);
      const changed = { ...this.lookup.prolonged(cart), lines: cart.lines.filter(({ id }) => id !== lineId) };
      await keepLines(tx, changed);
      return cartOf(await this.lookup.seen(tx, changed));
    });
  }

  /**
   * The buyer has seen the differences: prices of now become the ones he saw, quantities shrink to what is there, what
   * is gone or withdrawn leaves. Throws NOT_FOUND for an unknown cart. Safe to repeat.
   */
  async acceptChanges(token: string): Promise<Cart> {
    return this.db.transaction(async (tx) => {
      const cart = await this.lookup.lockOrFail(tx, token);
      const { quotes, member } = await this.lookup.quotes(tx, cart.lines);
      const lines = cart.lines.flatMap((line) => asItCanBeHad(line, quotes.get(line.variantId)));
      const changed = { ...this.lookup.prolonged(cart), lines };
      await keepLines(tx, changed);
      return cartOf(await this.lookup.reckoned(tx, changed, quotes, member));
    });
  }

  /** Carts whose time is over leave with what lay in them; answers how many. */
  async forget(): Promise<number> {
    const gone = await this.db.transaction((tx) =>
      tx.rows('delete from orders.cart where tenant_id = $1 and expires_at <= $2 returning id', [this.clock.now()]),
    );
    return gone.length;
  }

  private refusalOf(
    line: KeptLine,
    quote: Quote | undefined,
    asked: Quantity,
  ): OutOfStock | ProductUnavailable | InvalidInput | undefined {
    if (!quote?.isSold) return new ProductUnavailable(line.variantId);
    if (!isWholeSteps(asked, quote))
      return new InvalidInput('cart.notAStep', 'quantity', {
        step: quote.quantityStep.toString(),
        unit: quote.unitLabel,
      });
    return line.quantity.exceeds(quote.available) ? new OutOfStock([shortageOf(line, quote)]) : undefined;
  }
}

/** What is left of a line when its buyer takes what can be had now. */
export function asItCanBeHad(line: KeptLine, quote: Quote | undefined): KeptLine[] {
  if (!quote?.isSold) return [];
  const most = mostOf(quote);
  const quantity = line.quantity.exceeds(most) ? most : line.quantity;
  return quantity.isPositive ? [{ ...line, quantity, seenPrice: quote.price }] : [];
}
