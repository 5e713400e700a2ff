import { PricingService, type Quote, type VariantId } from '@lumbung/catalog';
import { formatQuantity, Money } from '@lumbung/kernel';
import { CounterPayments, type CounterWay, type QrisPayment } from '@lumbung/payments';
import { PromotionsService, type Reckoning } from '@lumbung/promotions';
import { badUserInput, currentLocale, InvalidInput, TenantDatabase, translate } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { KeptLine } from '../cart/cart-reckoning.js';
import { basketOf } from '../checkout/basket.js';
import { freeze, type FrozenLine } from '../checkout/frozen-order.js';
import { shelfOf } from '../checkout/placing.service.js';
import { PayingFromSavings } from '../paying/paying-from-savings.service.js';
import { findBuyer, isNamed } from './counter-buyer.js';
import { circumstancesOf, linesOf, troubleOf } from './counter-wish.js';
import {
  CounterPaymentMethod,
  type CounterBasket,
  type CounterBasketInput,
  type CounterBasketLine,
} from './counter.schema.js';

/** What a basket on the counter costs, before anybody pays. */
@Injectable()
export class CounterBasketService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly pricing: PricingService,
    private readonly promotions: PromotionsService,
    private readonly counterPayments: CounterPayments,
    private readonly fromSavings: PayingFromSavings,
  ) {}

  /**
   * Prices what lies on the counter: quantity prices, member price, promotions, vouchers and tax, as `sellAtCounter`
   * would now. Whole rupiah. Binds nobody and holds nothing. A member who is not active counts as anybody. Four
   * statements, five for a member, however many lines. Throws BAD_USER_INPUT for a quantity that is not above zero.
   */
  async price(input: CounterBasketInput): Promise<CounterBasket> {
    const lines = linesOf(input.lines);
    if (lines instanceof InvalidInput) throw badUserInput(lines.message, { [lines.field ?? 'lines']: [lines.message] });
    return this.db.transaction(async (tx) => {
      const buyer = isNamed(input) ? await findBuyer(tx, input) : undefined;
      const isMember = buyer !== undefined;
      const quotes = lines.length > 0 ? await this.pricing.quote(tx, lines, { isMember }) : NO_QUOTES;
      const known = lines.flatMap((line) => {
        const quote = quotes.get(line.variantId);
        return quote ? [{ line, quote }] : [];
      });
      const wanted = known.map(({ line: { id, quantity: much }, quote }) => ({ id, quantity: much, quote }));
      const about = { ...circumstancesOf(buyer), codes: input.voucherCodes };
      const basket = basketOf(wanted, Money.zero, about);
      const reckoning = wanted.length > 0 ? await this.promotions.reckon(tx, basket) : NOTHING;
      const { lines: frozen, due, ...sums } = freeze(wanted, Money.zero, reckoning, new Map());
      const savingsAccounts = await this.fromSavings.accountsAtCounter(tx, buyer?.id);
      const ways = await this.counterPayments.ways(tx, buyer?.id ?? null, savingsAccounts.length > 0);
      const shown = known.map(({ line, quote }, index) => lineOf(line, quote, frozen[index] as FrozenLine));
      return {
        ...sums,
        lines: shown,
        unknownVariantIds: lines.filter(({ variantId }) => !quotes.has(variantId)).map(({ variantId }) => variantId),
        member: buyer ? { ...buyer, creditLeft: ways.creditLeft, savingsAccounts } : null,
        priceClass: buyer ? 'MEMBER' : 'PUBLIC',
        total: due,
        discounts: sums.applied.map((it) => ({ ...it })),
        refusedVouchers: reckoning.refused.map(({ code, refusal }) => ({
          voucherCode: code,
          code: refusal.code,
          message: refusal.message,
        })),
        payments: ways.methods.map(counterMethodOf),
        canSell: due.isPositive && known.length === lines.length && shown.every(({ isAvailable }) => isAvailable),
      } as CounterBasket;
    });
  }

  /** A QRIS for exactly this amount, to be shown to the buyer; null where the cooperative keeps none. */
  async qris(amount: Money): Promise<QrisPayment | null> {
    return amount.isPositive ? this.counterPayments.qris(amount) : null;
  }
}

const NOTHING: Reckoning = {
  ...{ applied: [], refused: [], lineDiscounts: new Map() },
  ...{ discount: Money.zero, shippingDiscount: Money.zero },
};
const NO_QUOTES: ReadonlyMap<VariantId, Quote> = new Map();

function counterMethodOf(way: CounterWay): CounterPaymentMethod {
  return CounterPaymentMethod[way === 'CASH_AT_PICKUP' ? 'CASH' : way];
}

function lineOf(line: KeptLine, quote: Quote, frozen: FrozenLine): CounterBasketLine {
  const trouble = troubleOf(line, quote);
  const words = {
    step: formatQuantity(quote.quantityStep, currentLocale()),
    left: formatQuantity(shelfOf(quote), currentLocale()),
    unit: quote.unitLabel,
  };
  return {
    variant: quote.variant,
    quantity: line.quantity,
    unitPrice: frozen.unitPrice,
    publicUnitPrice: frozen.publicUnitPrice,
    total: frozen.total,
    discount: frozen.discount,
    discountExplanation: frozen.discountExplanation,
    tax: frozen.tax,
    isAvailable: trouble === undefined,
    problem: trouble ? translate(`counter.${trouble}`, currentLocale(), words) : null,
  };
}
