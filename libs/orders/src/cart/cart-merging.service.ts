import { Clock, newId, quantity, rupiah, type Quantity } from '@lumbung/kernel';
import type { VariantId } from '@lumbung/catalog';
import { currentPrincipal, InvalidInput, notFound, TenantDatabase, tokenHash, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CartLookup } from './cart-lookup.js';
import { cartOf, mostOf, type KeptLine } from './cart-reckoning.js';
import { dropCart, keepCodes, lockOrMakeCart, putLines, type CartRow } from './cart-rows.js';
import type { AdoptCartInput, Cart, RepeatOrderInput } from './cart.schema.js';
import { MOST_LINES } from './cart.service.js';

/** Carts that are poured together: at sign-in, and when somebody wants the same again. */
@Injectable()
export class CartMergingService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly lookup: CartLookup,
    private readonly clock: Clock,
  ) {}

  /**
   * Who signs in keeps what he chose as a guest: the guest's cart and his own become one, under the token of his own.
   * Quantities of the same goods are summed, up to what is there; vouchers of both stay, five at most. Safe to repeat:
   * a cart that was adopted before is unknown, and his own is answered as it is.
   */
  async adopt({ cartToken }: AdoptCartInput): Promise<Cart> {
    const { personId } = currentPrincipal();
    const token = this.lookup.ownToken();
    if (!personId || !token) throw notFound();
    return this.db.transaction(async (tx) => {
      const isGuests = cartToken && cartToken !== token && (await this.lookup.find(tx, cartToken));
      if (!isGuests) return this.ownAsItIs(tx, token);
      // Always his own cart first, made where he has none: two who sign in at once, from whatever carts, wait for each
      // other here, and the second pours his into what the first one left.
      const own = await lockOrMakeCart(tx, this.lookup.newCart(), this.clock.now());
      const guests = await this.lookup.lock(tx, cartToken);
      // Looked for again: another sign-in may have adopted it while this one waited.
      if (!guests) return cartOf(await this.lookup.seen(tx, own));
      const merged = await this.merged(tx, own, guests);
      await dropCart(tx, guests);
      await putLines(tx, merged, this.clock.now());
      await keepCodes(tx, merged);
      return cartOf(await this.lookup.seen(tx, merged));
    });
  }

  /**
   * The goods of an earlier order once more, beside what lies in the cart already, at what they cost now. What became
   * dearer, scarcer or is no longer sold stands among the cart's differences. Refuses with InvalidInput where the cart
   * would hold more than a hundred lines; throws NOT_FOUND for a token no order has.
   */
  async repeat({ orderToken, cartToken }: RepeatOrderInput): Promise<Cart | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const rows = await tx.rows<OldLine>(OLD_LINES, [tokenHash(orderToken)]);
      if (rows.length === 0) throw notFound();
      const cart = await this.lookup.lockOrMake(tx, cartToken ?? null);
      const again = rows.map((row) => ({ ...row, quantity: quantity(row.quantity), seenPrice: rupiah(row.seenPrice) }));
      const lines = together(cart.lines, again);
      if (lines.length > MOST_LINES) return new InvalidInput('cart.tooManyLines', 'orderToken', { most: MOST_LINES });
      const { quotes, member } = await this.lookup.quotes(tx, lines);
      const grown = { ...this.lookup.prolonged(cart), lines };
      const changed = await this.lookup.withoutOwnTiers(tx, cart.lines, grown, quotes, member);
      await putLines(tx, changed, this.clock.now());
      return cartOf(await this.lookup.reckoned(tx, changed, quotes, member));
    });
  }

  private async ownAsItIs(tx: Tx, token: string): Promise<Cart> {
    const own = (await this.lookup.find(tx, token)) ?? this.lookup.newCart();
    return cartOf(await this.lookup.seen(tx, own));
  }

  private async merged(tx: Tx, own: CartRow, guests: CartRow): Promise<CartRow> {
    const both = together(own.lines, guests.lines).slice(0, MOST_LINES);
    const { quotes } = await this.lookup.quotes(tx, both);
    const lines = both.map((line) => {
      const there = [own, guests].flatMap(({ lines: some }) => some.filter((it) => it.variantId === line.variantId));
      const quote = quotes.get(line.variantId);
      const wanted = most(there.map((it) => it.quantity));
      // Summed up to what is there, and never less than one of them held: what is missing is told as a difference.
      const bound = quote ? most([mostOf(quote), wanted]) : wanted;
      return { ...line, quantity: line.quantity.exceeds(bound) ? bound : line.quantity };
    });
    const codes = [...new Set([...own.codes, ...guests.codes])].slice(0, 5);
    const now = await this.lookup.quotes(tx, lines);
    const merged = { ...this.lookup.prolonged(own), lines, codes };
    return this.lookup.withoutOwnTiers(tx, own.lines, merged, now.quotes, now.member);
  }
}

interface OldLine {
  readonly variantId: VariantId;
  readonly quantity: string;
  readonly seenPrice: number;
}

/** Quantities of the same goods summed; the price last seen is that of the cart they come into. */
function together(
  lines: readonly KeptLine[],
  more: readonly Pick<KeptLine, 'variantId' | 'quantity' | 'seenPrice'>[],
): KeptLine[] {
  const all = new Map(lines.map((line) => [line.variantId, line]));
  for (const line of more) {
    const there = all.get(line.variantId);
    all.set(
      line.variantId,
      there ? { ...there, quantity: there.quantity.plus(line.quantity) } : { ...line, id: newId() },
    );
  }
  return [...all.values()];
}

function most(quantities: readonly Quantity[]): Quantity {
  return quantities.reduce((a, b) => (b.exceeds(a) ? b : a));
}

const OLD_LINES = `
  select l.variant_id as "variantId", sum(l.quantity)::text as quantity, max(l.unit_price) as "seenPrice"
    from orders.shop_order o join orders.order_line l on l.tenant_id = $1 and l.order_id = o.id
   where o.tenant_id = $1 and o.token_hash = $2 group by l.variant_id order by min(l.position)`;
