import { PricingService, type Quote, type StockLine, type VariantId } from '@lumbung/catalog';
import { Clock, Money, newId } from '@lumbung/kernel';
import type { ActiveMember } from '@lumbung/membership';
import { PromotionsService, type Reckoning } from '@lumbung/promotions';
import { currentContext, newToken, notFound, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { basketOf } from '../checkout/basket.js';
import { freeze, type FrozenSums, type WantedLine } from '../checkout/frozen-order.js';
import { OrderLinks } from '../shop/order-links.js';
import { ViewerService } from '../shop/viewer.service.js';
import type { KeptLine, SeenCart } from './cart-reckoning.js';
import { findCart, lockCart, type CartRow } from './cart-rows.js';

/** A cart that nobody touched for so long is forgotten. */
const KEPT_DAYS = 30;

/** How carts are found, and what lies in them now. */
@Injectable()
export class CartLookup {
  constructor(
    private readonly pricing: PricingService,
    private readonly promotions: PromotionsService,
    private readonly viewers: ViewerService,
    private readonly links: OrderLinks,
    private readonly clock: Clock,
  ) {}

  /** The token of this person's own cart; null for guests. */
  ownToken(): string | null {
    const personId = this.personId();
    return personId && this.links.cartToken(personId);
  }

  async find(tx: Tx, token: string): Promise<CartRow | undefined> {
    return findCart(tx, { token, personId: this.personId() }, this.clock.now());
  }

  async lock(tx: Tx, token: string): Promise<CartRow | undefined> {
    return lockCart(tx, { token, personId: this.personId() }, this.clock.now());
  }

  async lockOrFail(tx: Tx, token: string): Promise<CartRow> {
    return (await this.lock(tx, token)) ?? raise();
  }

  /** The cart of the token; without one, or for one that is forgotten, the person's own or a new one. */
  async lockOrMake(tx: Tx, token: string | null): Promise<CartRow> {
    const own = this.ownToken();
    const named = token ? await this.lock(tx, token) : undefined;
    return named ?? (own && own !== token ? await this.lock(tx, own) : undefined) ?? this.newCart(own);
  }

  /** A cart that is not kept yet: the person's own, or a guest's. */
  newCart(own: string | null = this.ownToken()): CartRow {
    const empty = { lines: [], codes: [], isFirstOrder: true, expiresAt: this.clock.now() };
    return this.prolonged({
      id: newId<'Cart'>(),
      token: own ?? newToken(),
      personId: own && this.personId(),
      ...empty,
    });
  }

  prolonged(cart: CartRow): CartRow {
    return { ...cart, expiresAt: new Date(this.clock.now().getTime() + KEPT_DAYS * 86_400_000) };
  }

  /** What these goods cost this viewer now; nothing is asked for no goods. */
  async quotes(
    tx: Tx,
    lines: readonly StockLine[],
  ): Promise<{ quotes: Map<VariantId, Quote>; member: ActiveMember | null }> {
    const member = await this.viewers.member(tx);
    const isMember = member !== null;
    return { quotes: lines.length > 0 ? await this.pricing.quote(tx, lines, { isMember }) : new Map(), member };
  }

  async seen(tx: Tx, cart: CartRow): Promise<SeenCart> {
    const { quotes, member } = await this.quotes(tx, cart.lines);
    return this.reckoned(tx, cart, quotes, member);
  }

  async reckoned(tx: Tx, cart: CartRow, quotes: Map<VariantId, Quote>, member: ActiveMember | null): Promise<SeenCart> {
    const { sums, refused } = await this.reckon(tx, cart, this.wanted(cart, quotes), member, Money.zero);
    return { cart, quotes, isMember: member !== null, sums, refused };
  }

  /**
   * A cart whose quantities its buyer has just changed: where that alone made the price of a line another one (harga
   * menurut jumlah), he has seen it with his own doing, and it is no news. What became dearer or cheaper by itself since
   * he last looked stays to be told. Asks once more, and only where a price differs from the one last seen.
   */
  async withoutOwnTiers(
    tx: Tx,
    before: readonly KeptLine[],
    cart: CartRow,
    quotes: ReadonlyMap<VariantId, Quote>,
    member: ActiveMember | null,
  ): Promise<CartRow> {
    const changed = before.filter((old) => {
      const line = cart.lines.find(({ variantId }) => variantId === old.variantId);
      const price = quotes.get(old.variantId)?.price;
      return line && price && !line.quantity.equals(old.quantity) && !price.equals(line.seenPrice);
    });
    if (changed.length === 0) return cart;
    const asBefore = await this.pricing.quote(tx, changed, { isMember: member !== null });
    const lines = cart.lines.map((line) => {
      const isOwnDoing = asBefore.get(line.variantId)?.price.equals(line.seenPrice) ?? false;
      return isOwnDoing ? { ...line, seenPrice: quotes.get(line.variantId)?.price ?? line.seenPrice } : line;
    });
    return { ...cart, lines };
  }

  /** What a cart would cost with so much for bringing it; nobody's phone is known yet. */
  async reckon(
    tx: Tx,
    cart: CartRow,
    wanted: readonly WantedLine[],
    member: ActiveMember | null,
    shippingFee: Money,
  ): Promise<{ sums: FrozenSums; refused: Reckoning['refused'] }> {
    const { codes, isFirstOrder } = cart;
    const buyer = { member, personId: this.personId(), phoneHash: null, isFirstOrder, channel: 'ONLINE' as const };
    const basket = basketOf(wanted, shippingFee, { codes, ...buyer });
    const reckoning = wanted.length > 0 ? await this.promotions.reckon(tx, basket) : NOTHING;
    return { sums: freeze(wanted, shippingFee, reckoning, new Map()), refused: reckoning.refused };
  }

  wanted(cart: CartRow, quotes: ReadonlyMap<VariantId, Quote>): WantedLine[] {
    return cart.lines.flatMap(({ id, variantId, quantity }) => {
      const quote = quotes.get(variantId);
      return quote ? [{ id, quantity, quote }] : [];
    });
  }

  private personId(): string | null {
    return currentContext()?.principal?.personId ?? null;
  }
}

const NOTHING: Reckoning = {
  applied: [],
  lineDiscounts: new Map(),
  discount: Money.zero,
  shippingDiscount: Money.zero,
  refused: [],
};

function raise(): never {
  throw notFound();
}
