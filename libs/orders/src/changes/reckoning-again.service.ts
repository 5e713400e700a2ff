import { PricingService, OutOfStock, type Quote } from '@lumbung/catalog';
import { ConsignmentService } from '@lumbung/consignment';
import { Money, type Id } from '@lumbung/kernel';
import { InvalidInput, UserError, type Tx } from '@lumbung/platform';
import { PromotionsService, type Reckoning, type VoucherRefused } from '@lumbung/promotions';
import { Injectable } from '@nestjs/common';
import { basketOf } from '../checkout/basket.js';
import { freeze, type FrozenSums, type WantedLine } from '../checkout/frozen-order.js';
import type { LockedOrder } from '../order/locked-order.js';
import { ProductUnavailable, type FulfilmentUnavailable, type PickupSlotUnavailable } from '../shop/refusals.js';
import { agreedDiscounts, type ChangedOrder, type NewDelivery } from './change-rows.js';
import type { ChangedLine, OrderChangeInput } from './changes.schema.js';
import { feeLeft, OtherWays, shippingLeft } from './other-ways.service.js';
import type { AfterLine } from './wanted-after.js';

export type ReckonRefusal =
  ProductUnavailable | OutOfStock | FulfilmentUnavailable | PickupSlotUnavailable | VoucherRefused | InvalidInput;

/** The money of an order as a change leaves it. */
export interface Reckoned {
  readonly sums: FrozenSums;
  /** A paid order of which only the way changes: what was agreed about its goods, vouchers included, is not asked again. */
  readonly keepsGoods: boolean;
  readonly delivery: NewDelivery | null;
  readonly droppedCodes: readonly string[];
  readonly nameOf: (lineId: string) => string;
  readonly lineOf: (line: AfterLine) => ChangedLine;
}

/** Reckons an order once more: what was ordered at its frozen price, what is added at the price of now. */
@Injectable()
export class ReckoningAgain {
  constructor(
    private readonly pricing: PricingService,
    private readonly promotions: PromotionsService,
    private readonly consignment: ConsignmentService,
    private readonly ways: OtherWays,
  ) {}

  /**
   * Sums of the order with these lines. Uses its vouchers up anew. Refuses with ProductUnavailable for added goods that
   * are not sold, FulfilmentUnavailable, PickupSlotUnavailable, a voucher whose conditions no longer hold (unless it may be dropped), InvalidInput.
   */
  async reckon(
    tx: Tx,
    order: LockedOrder,
    facts: ChangedOrder,
    lines: readonly AfterLine[],
    input: OrderChangeInput,
  ): Promise<Reckoned | ReckonRefusal> {
    const quotes = await this.pricing.quote(tx, lines, { isMember: order.priceClass === 'MEMBER' });
    const gone = lines.find(({ row, variantId }) => row === null && !quotes.get(variantId)?.isSold);
    if (gone) return new ProductUnavailable(gone.variantId);
    const quoteOf = ({ row, variantId }: AfterLine): Quote => ({ ...(quotes.get(variantId) as Quote), ...row?.frozen });
    const off = lines.findIndex((line) => !isInSteps(line, quoteOf(line)));
    if (off >= 0) return new InvalidInput('change.notAStep', 'lines');
    const left = lines.filter(({ quantity }) => quantity.isPositive);
    const wanted = left.map((line): WantedLine => ({ id: line.id, quantity: line.quantity, quote: quoteOf(line) }));

    const brought = await this.ways.bring(tx, order, facts, wanted, input.delivery ?? null);
    if (brought instanceof UserError) return brought;
    const keepsGoods = order.captured.isPositive && lines.every(({ quantity, before }) => quantity.equals(before));
    const used = keepsGoods
      ? { reckoning: await agreed(tx, order, left, brought.fee), droppedCodes: [] }
      : await this.redeem(tx, order, facts, wanted, brought.fee, input.dropsVouchers);
    if (used instanceof UserError) return used;
    const sums = freeze(wanted, brought.fee, used.reckoning, await this.commissions(tx, left, quoteOf));
    if (!sums.due.isPositive) return new InvalidInput('change.nothingLeft', 'lines');
    const frozen = new Map(sums.lines.map((line) => [line.id, line]));
    return {
      sums,
      keepsGoods,
      delivery: brought.delivery,
      droppedCodes: used.droppedCodes,
      nameOf: (lineId) => {
        const line = lines.find(({ id }) => id === lineId) as AfterLine;
        return `${quoteOf(line).productName} ${quoteOf(line).variantName}`.trim();
      },
      lineOf: (line) => {
        const { productName, variantName, unitLabel, price } = quoteOf(line);
        const { total = Money.zero, discount = Money.zero } = frozen.get(line.id) ?? {};
        return {
          ...{
            orderLineId: line.row?.id ?? null,
            productName,
            variantName,
            unitLabel,
            unitPrice: price,
            total,
            discount,
          },
          quantityBefore: line.before,
          quantityAfter: line.quantity,
        };
      },
    };
  }

  private async redeem(
    tx: Tx,
    order: LockedOrder,
    facts: ChangedOrder,
    wanted: readonly WantedLine[],
    fee: Money,
    dropsVouchers: boolean,
  ): Promise<{ reckoning: Reckoning; droppedCodes: string[] } | VoucherRefused> {
    const { personId, phoneHash, isFirstOrder } = facts;
    const member = order.memberId && order.priceClass === 'MEMBER' ? { id: order.memberId } : null;
    const droppedCodes: string[] = [];
    for (;;) {
      const codes = facts.codes.filter((code) => !droppedCodes.includes(code));
      const about = { codes, channel: order.channel, member, personId, phoneHash, isFirstOrder };
      const basket = basketOf(wanted, fee, about);
      const reckoning = await this.promotions.redeem(tx, order.id as Id<'Order'>, basket);
      if (!(reckoning instanceof UserError)) return { reckoning, droppedCodes };
      if (!dropsVouchers || !codes.includes(reckoning.voucherCode)) return reckoning;
      droppedCodes.push(reckoning.voucherCode);
    }
  }

  /** What was agreed with the order; for added goods of sellers what is agreed today. */
  private async commissions(
    tx: Tx,
    lines: readonly AfterLine[],
    quoteOf: (line: AfterLine) => Quote,
  ): Promise<Map<string, { commissionBasisPoints: number }>> {
    const added = lines.flatMap((line) => {
      const { variantId, productId, categoryPath, sellerId } = quoteOf(line);
      return line.row === null && sellerId ? [{ variantId, productId, categoryPath, sellerId }] : [];
    });
    const terms = added.length > 0 ? await this.consignment.termsFor(tx, added) : new Map();
    for (const { row, variantId } of lines)
      if (row?.commissionBasisPoints != null)
        terms.set(variantId, { commissionBasisPoints: row.commissionBasisPoints });
    return terms;
  }
}

/** Discounts as they were agreed, as far as their goods are still out; off the shipping at most what it costs now. */
async function agreed(tx: Tx, order: LockedOrder, lines: readonly AfterLine[], fee: Money): Promise<Reckoning> {
  const lineDiscounts = new Map(
    lines.flatMap(({ id, row }): [string, Money][] =>
      row ? [[id, row.discount.share(row.left.thousandths, row.quantity.thousandths)]] : [],
    ),
  );
  const offShipping = feeLeft(order).minus(shippingLeft(order));
  return {
    applied: await agreedDiscounts(tx, order.id),
    lineDiscounts,
    discount: Money.sum([...lineDiscounts.values()]),
    shippingDiscount: offShipping.exceeds(fee) ? fee : offShipping,
    refused: [],
  };
}

function isInSteps({ quantity, before }: AfterLine, { quantityStep }: Quote): boolean {
  return quantity.equals(before) || quantity.thousandths % quantityStep.thousandths === 0;
}
