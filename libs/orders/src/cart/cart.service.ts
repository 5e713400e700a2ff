import { OutOfStock, PricingService, type Quote, type VariantId } from '@lumbung/catalog';
import { Clock, newId, type Id, type Quantity } from '@lumbung/kernel';
import { InvalidInput, notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ProductUnavailable } from '../shop/refusals.js';
import { newToken } from '../shop/secret-link.js';
import { ViewerService } from '../shop/viewer.service.js';
import { cartOf, isWholeSteps, mostOf, type KeptLine } from './cart-reckoning.js';
import { findCart, keepLines, lockCart, putLine, type CartRow } from './cart-rows.js';
import type { AddToCartInput, Cart, SetCartLineQuantityInput } from './cart.schema.js';

/** A cart that nobody touched for so long is forgotten. */
const KEPT_DAYS = 30;
const MOST_LINES = 100;

/**
 * Carts of people we need not know. A cart is found by the secret its holder keeps; prices and stock are those of
 * this moment and bind nobody, since placing the order decides them again. What happens to a cart is no event of the
 * business and leaves no audit record: its price, its stock and its holder may all change before anybody orders.
 */
@Injectable()
export class CartService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly pricing: PricingService,
    private readonly viewers: ViewerService,
    private readonly clock: Clock,
  ) {}

  /** The cart of a token as this viewer sees it; null, without fault, for one that is unknown or forgotten. */
  async find(token: string): Promise<Cart | null> {
    return this.db.transaction((tx) => this.look(tx, token));
  }

  /** As `find`, inside a transaction. */
  async look(tx: Tx, token: string): Promise<Cart | null> {
    const cart = await findCart(tx, token, this.clock.now());
    return cart ? this.seen(tx, cart) : null;
  }

  /**
   * Adds so much of a variant to a cart, to what is there already; without a token, or with one that is forgotten, a
   * new cart is made. Refuses with ProductUnavailable for what is not sold, OutOfStock when more would lie in the cart
   * than can be had, InvalidInput for a part of a step and for the 101st line; throws NOT_FOUND for an unknown variant.
   */
  async add(input: AddToCartInput): Promise<Cart | OutOfStock | ProductUnavailable | InvalidInput> {
    const variantId = input.variantId as VariantId;
    return this.db.transaction(async (tx) => {
      const cart =
        (input.cartToken ? await lockCart(tx, input.cartToken, this.clock.now()) : undefined) ?? this.newCart();
      const member = await this.viewers.member(tx);
      const quotes = await this.pricing.quote(tx, [...cart.lines.map((line) => line.variantId), variantId], {
        isMember: member !== null,
      });
      const quote = quotes.get(variantId);
      if (!quote) throw notFound();

      const there = cart.lines.find((line) => line.variantId === variantId);
      if (!there && cart.lines.length >= MOST_LINES)
        return new InvalidInput('cart.tooManyLines', 'variantId', { most: MOST_LINES });
      const line: KeptLine = {
        id: there?.id ?? newId(),
        variantId,
        quantity: there ? there.quantity.plus(input.quantity) : input.quantity,
        seenPrice: quote.price,
      };
      const refusal = this.refusalOf(line, quote, input.quantity);
      if (refusal) return refusal;

      const changed = {
        ...this.prolonged(cart),
        lines: there ? cart.lines.map((it) => (it === there ? line : it)) : [...cart.lines, line],
      };
      await putLine(tx, changed, line, this.clock.now());
      return cartOf(changed, quotes, member !== null);
    });
  }

  /**
   * Gives a line its quantity; zero takes it out. Refuses as `add` does; throws NOT_FOUND for an unknown cart or line.
   * The price last seen stays, so that a changed one is still told.
   */
  async setQuantity(input: SetCartLineQuantityInput): Promise<Cart | OutOfStock | ProductUnavailable | InvalidInput> {
    if (input.quantity.isZero) return this.remove(input.cartToken, input.lineId);
    return this.db.transaction(async (tx) => {
      const cart = await this.lockOrFail(tx, input.cartToken);
      const there = cart.lines.find(({ id }) => id === input.lineId);
      if (!there) throw notFound();
      const { quotes, isMember } = await this.quotes(tx, cart);
      const line = { ...there, quantity: input.quantity };
      const refusal = this.refusalOf(line, quotes.get(there.variantId), input.quantity);
      if (refusal) return refusal;

      const changed = { ...this.prolonged(cart), lines: cart.lines.map((it) => (it === there ? line : it)) };
      await putLine(tx, changed, line, this.clock.now());
      return cartOf(changed, quotes, isMember);
    });
  }

  /** Takes a line out; one that is gone already is no fault. Throws NOT_FOUND for an unknown cart. */
  async remove(token: string, lineId: string): Promise<Cart> {
    return this.db.transaction(async (tx) => {
      const cart = await this.lockOrFail(tx, token);
      const changed = { ...this.prolonged(cart), lines: cart.lines.filter(({ id }) => id !== lineId) };
      await keepLines(tx, changed);
      return this.seen(tx, changed);
    });
  }

  /**
   * The buyer has seen the differences: prices of now become the ones he saw, quantities shrink to what is there, what
   * is gone or withdrawn leaves. Throws NOT_FOUND for an unknown cart. Safe to repeat.
   */
  async acceptChanges(token: string): Promise<Cart> {
    return this.db.transaction(async (tx) => {
      const cart = await this.lockOrFail(tx, token);
      const { quotes, isMember } = await this.quotes(tx, cart);
      const changed = {
        ...this.prolonged(cart),
        lines: cart.lines.flatMap((line) => asItCanBeHad(line, quotes.get(line.variantId))),
      };
      await keepLines(tx, changed);
      return cartOf(changed, quotes, isMember);
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

  private async seen(tx: Tx, cart: CartRow): Promise<Cart> {
    const { quotes, isMember } = await this.quotes(tx, cart);
    return cartOf(cart, quotes, isMember);
  }

  private async quotes(tx: Tx, cart: CartRow): Promise<{ quotes: Map<VariantId, Quote>; isMember: boolean }> {
    const member = await this.viewers.member(tx);
    const isMember = member !== null;
    const variantIds = cart.lines.map((line) => line.variantId);
    return {
      quotes: variantIds.length > 0 ? await this.pricing.quote(tx, variantIds, { isMember }) : new Map(),
      isMember,
    };
  }

  private async lockOrFail(tx: Tx, token: string): Promise<CartRow> {
    const cart = await lockCart(tx, token, this.clock.now());
    if (!cart) throw notFound();
    return cart;
  }

  private newCart(): CartRow {
    return this.prolonged({ id: newId<'Cart'>(), token: newToken(), lines: [], expiresAt: this.clock.now() });
  }

  private prolonged(cart: CartRow): CartRow {
    return { ...cart, expiresAt: new Date(this.clock.now().getTime() + KEPT_DAYS * 86_400_000) };
  }
}

function asItCanBeHad(line: KeptLine, quote: Quote | undefined): KeptLine[] {
  if (!quote?.isSold) return [];
  const most = mostOf(quote);
  const quantity = line.quantity.exceeds(most) ? most : line.quantity;
  return quantity.isPositive ? [{ ...line, quantity, seenPrice: quote.price }] : [];
}

/** What is missing of a line, as the refusal says it. */
export function shortageOf(line: KeptLine, quote: Quote): OutOfStock['shortages'][number] {
  return {
    variantId: line.variantId as Id<'ProductVariant'>,
    cartLineId: line.id,
    productName: quote.productName,
    variantName: quote.variantName,
    quantityWanted: line.quantity,
    quantityAvailable: mostOf(quote),
  };
}
