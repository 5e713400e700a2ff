import { OutOfStock, PricingService, StockService, type Quote, type VariantId } from '@lumbung/catalog';
import { ConsignmentService } from '@lumbung/consignment';
import { orderDrafted, orderPlaced, sellerGoodsOrdered } from '@lumbung/events';
import { Clock, Money, newId, Quantity, quantity, type CooperativeTimeZone, type Id } from '@lumbung/kernel';
import type { ActiveMember } from '@lumbung/membership';
import type { PaymentFacts, PaymentMethod } from '@lumbung/payments';
import { PromotionsService, type SalesChannel, type VoucherRefused } from '@lumbung/promotions';
import { currentTenant, InvalidInput, tokenHash, UserError, type AddressInput, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { differencesOf, isWholeSteps, type KeptLine } from '../cart/cart-reckoning.js';
import { shortageOf } from '../cart/shortages.js';
import { weightOf } from '../delivery/expedition.js';
import type { PickupSlot } from '../delivery/pickup-slots.js';
import { shippingFee, waysLeft, type Tariff } from '../delivery/tariff.js';
import type { FulfilmentMethod } from '../order/order-enums.js';
import { recordStep } from '../order/order-steps.js';
import { expiryOf } from '../settlement/expiry.js';
import { OrderLinks } from '../shop/order-links.js';
import { maskedNo } from '../shop/masked-no.js';
import type { KeptPhone } from '../shop/phones.js';
import { FulfilmentUnavailable, PriceChanged, ProductUnavailable } from '../shop/refusals.js';
import { basketOf } from './basket.js';
import { freeze, type FrozenSums, type WantedLine } from './frozen-order.js';
import { insertOrder } from './order-insert.js';

/** Goods of an order without an end of payment are held until somebody gives the order up. */
export const NO_END = new Date('9999-12-31T00:00:00Z');

/** Who wants what, from where, and how it is to reach him. */
export interface Wish {
  readonly lines: readonly KeptLine[];
  readonly codes: readonly string[];
  readonly channel: SalesChannel;
  readonly member: ActiveMember | null;
  readonly personId: string | null;
  readonly phoneHash: Buffer | null;
  readonly isFirstOrder: boolean;
  readonly tariff: Tariff;
  readonly method: `${FulfilmentMethod}`;
  /** The expedition's service. */
  readonly serviceId?: string | null;
  /** The goods leave at once, so that nothing can be sold ahead. */
  readonly isFromShelf?: true;
  /** What the buyer saw, without a transfer's unique amount; null where nobody compares. */
  readonly expectedTotal: Money | null;
}

export interface Agreed extends FrozenSums {
  readonly wish: Wish;
  readonly grams: number | null;
}

export type AgreeRefusal =
  ProductUnavailable | OutOfStock | FulfilmentUnavailable | PriceChanged | InvalidInput | VoucherRefused;

/** Everything of a new order that its money does not say. */
export interface Particulars {
  readonly state: 'DRAFT' | 'PLACED';
  readonly contact: { readonly name: string; readonly phone: KeptPhone | null };
  readonly address: AddressInput | null;
  readonly fulfilmentNote: string | null;
  readonly slot: PickupSlot | null;
  readonly note: string | null;
  readonly groupId?: string | null;
  readonly paymentMethod: PaymentMethod;
  /** Null for a draft, whose payment is opened when it is confirmed. */
  readonly payment: PaymentFacts | null;
  /** Until then goods are held; null: until somebody gives the order up. */
  readonly expiresAt: Date | null;
}

/** The work every way into an order shares: from the cart, the counter, WhatsApp or an order cycle. */
@Injectable()
export class PlacingService {
  constructor(
    private readonly pricing: PricingService,
    private readonly stock: StockService,
    private readonly promotions: PromotionsService,
    private readonly consignment: ConsignmentService,
    private readonly links: OrderLinks,
    private readonly clock: Clock,
  ) {}

  /**
   * Decides price, tax, discounts, commissions and the fee of bringing it, now, whatever the buyer saw before, and notes
   * the use of his vouchers. Whole rupiah. At most four statements, however many lines. Refuses with what stands in the
   * way: then the transaction must be rolled back, which returning the refusal does.
   */
  async agree(tx: Tx, orderId: Id<'Order'>, wish: Wish): Promise<Agreed | AgreeRefusal> {
    const quotes = await this.pricing.quote(tx, wish.lines, { isMember: wish.member !== null });
    const refusal = refusalOf(wish, quotes);
    if (refusal) return refusal;
    const wanted = wish.lines.map(({ variantId, quantity }): WantedLine => ({
      id: newId(),
      quantity,
      quote: quotes.get(variantId) as Quote,
    }));
    const grams = weightOf(wanted);
    const subtotal = Money.sum(wanted.map(({ quote, quantity }) => quote.price.timesQuantity(quantity)));
    const fee = shippingFee(wish.method, wish.tariff, { subtotal, grams }, wish.serviceId);
    if (!fee) return new FulfilmentUnavailable(waysLeft(wish.tariff, { subtotal, grams }));

    const reckoning = await this.promotions.redeem(tx, orderId, basketOf(wanted, fee, wish));
    if (reckoning instanceof UserError) return reckoning;
    const sums = freeze(wanted, fee, reckoning, await this.commissions(tx, wanted));
    if (wish.expectedTotal && !sums.due.equals(wish.expectedTotal)) {
      const differences = wish.lines.flatMap((line) => differencesOf(line, quotes.get(line.variantId) as Quote));
      return new PriceChanged(wish.expectedTotal, sums.due, differences);
    }
    if (!sums.due.isPositive) return new InvalidInput('order.nothingToPay', 'expectedTotal');
    return { ...sums, wish, grams };
  }

  /**
   * Holds the goods, writes the order with its lines and discounts, and tells of it. Answers the order's number, or
   * OutOfStock with every line of which less is free than wanted.
   */
  async write(tx: Tx, orderId: Id<'Order'>, agreed: Agreed, given: Particulars): Promise<string | OutOfStock> {
    const held = await this.stock.reserve(tx, byVariant(agreed), { orderId, expiresAt: given.expiresAt ?? NO_END });
    if (held) return held;
    const number = await this.insert(tx, orderId, agreed, given);
    await recordStep(tx, { orderId, step: given.state === 'DRAFT' ? 'DRAFT' : 'PLACED', at: this.clock.now() });
    this.announce(tx, orderId, number, agreed, given);
    return number;
  }

  private insert(tx: Tx, orderId: string, agreed: Agreed, given: Particulars): Promise<string> {
    const { wish, grams, ...sums } = agreed;
    const { contact, address, slot, payment } = given;
    const isSent = wish.method === 'EXPEDITION';
    const order = {
      id: orderId,
      placedAt: this.clock.now(),
      placedOn: this.today(),
      state: given.state,
      channel: wish.channel,
      groupId: given.groupId ?? null,
      paymentMethod: given.paymentMethod,
      paymentId: payment?.id ?? null,
      expiresAt: given.expiresAt,
      priceClass: wish.member ? ('MEMBER' as const) : ('PUBLIC' as const),
      uniqueAmount: payment?.uniqueAmount.amount ?? 0,
      personId: wish.personId,
      memberId: wish.member?.id ?? null,
      memberNoMasked: wish.member ? maskedNo(wish.member.memberNo) : null,
      contactName: contact.name,
      phoneMasked: contact.phone?.masked ?? null,
      fulfilmentMethod: wish.method,
      street: address?.street ?? null,
      landmark: address?.landmark ?? null,
      regionCode: address?.regionCode ?? null,
      postalCode: address?.postalCode ?? null,
      fulfilmentNote: given.fulfilmentNote,
      pickupOn: slot?.on ?? null,
      pickupFrom: slot?.from ?? null,
      pickupUntil: slot?.until ?? null,
      expeditionServiceId: isSent ? (wish.serviceId ?? null) : null,
      expeditionName: isSent
        ? (wish.tariff.expeditions.find((it) => it.serviceId === wish.serviceId)?.name ?? null)
        : null,
      weightGrams: grams,
      note: given.note,
    };
    const bytes = {
      tokenHash: tokenHash(this.links.token(orderId)),
      phoneSealed: contact.phone?.sealed ?? null,
      phoneHash: contact.phone?.hash ?? null,
    };
    return insertOrder(tx, order, bytes, sums);
  }

  private announce(tx: Tx, orderId: string, number: string, { due, wish, lines }: Agreed, given: Particulars): void {
    const { payment, paymentMethod, expiresAt } = given;
    const facts = { number, paymentMethod, total: (payment?.amount ?? due).amount };
    const memberId = wish.member?.id ?? null;
    tx.emit(payment ? orderPlaced({ orderId, ...facts, memberId }) : orderDrafted({ orderId, number, memberId }));
    const sellerIds = [...new Set(lines.flatMap(({ sellerId }) => sellerId ?? []))];
    if (payment && sellerIds.length > 0) tx.emit(sellerGoodsOrdered({ orderId, number, sellerIds }));
    tx.audit({
      action: payment ? 'orders.place' : 'orders.draft',
      subject: 'order',
      subjectId: orderId,
      after: { ...facts, channel: wish.channel },
    });
    if (expiresAt) tx.schedule(expiryOf(orderId, expiresAt));
  }

  private async commissions(
    tx: Tx,
    wanted: readonly WantedLine[],
  ): Promise<ReadonlyMap<string, { commissionBasisPoints: number }>> {
    const theirs = wanted.flatMap(({ quote: { variantId, productId, categoryPath, sellerId } }) =>
      sellerId ? [{ variantId, productId, categoryPath, sellerId }] : [],
    );
    return theirs.length > 0 ? this.consignment.termsFor(tx, theirs) : new Map();
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

/** What is no longer sold first, then parts of a step, then everything of which there is too little. */
function refusalOf(
  { lines, isFromShelf }: Pick<Wish, 'lines' | 'isFromShelf'>,
  quotes: ReadonlyMap<VariantId, Quote>,
): ProductUnavailable | OutOfStock | InvalidInput | undefined {
  const gone = lines.find(({ variantId }) => !quotes.get(variantId)?.isSold);
  if (gone) return new ProductUnavailable(gone.variantId);
  const cut = lines.findIndex(({ variantId, quantity }) => !isWholeSteps(quantity, quotes.get(variantId) as Quote));
  if (cut >= 0) {
    const { quantityStep, unitLabel } = quotes.get((lines[cut] as KeptLine).variantId) as Quote;
    return new InvalidInput('cart.notAStep', `lines.${cut}.quantity`, {
      step: quantityStep.toString(),
      unit: unitLabel,
    });
  }
  const short = lines.flatMap((line) => {
    const found = quotes.get(line.variantId) as Quote;
    const quote = isFromShelf ? { ...found, available: shelfOf(found) } : found;
    return line.quantity.exceeds(quote.available) ? [shortageOf(line, quote)] : [];
  });
  return short.length > 0 ? new OutOfStock(short) : undefined;
}

/** What lies here and is free, without what may be sold ahead. */
export function shelfOf({ variant, available }: Pick<Quote, 'variant' | 'available'>): Quantity {
  const here = quantity(Math.max(0, variant.onShelf));
  return here.exceeds(available) ? available : here;
}

function byVariant({ lines }: Agreed): { variantId: VariantId; quantity: FrozenSums['lines'][number]['quantity'] }[] {
  return lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
}
