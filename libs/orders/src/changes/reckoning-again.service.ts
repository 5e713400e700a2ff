import { PricingService, OutOfStock, type Quote } from '@lumbung/catalog';
import { ConsignmentService } from '@lumbung/consignment';
import { Money, type Id } from '@lumbung/kernel';
import { InvalidInput, UserError, type Tx } from '@lumbung/platform';
import { PromotionsService, type Reckoning, type VoucherRefused } from '@lumbung/promotions';
import { Injectable } from '@nestjs/common';
import { basketOf } from '../checkout/basket.js';
import { addressProblem, tariffTo, type Circumstances } from '../checkout/circumstances.js';
import { freeze, type FrozenSums, type WantedLine } from '../checkout/frozen-order.js';
import { weightOf } from '../delivery/expedition.js';
import { shippingFee, waysLeft } from '../delivery/tariff.js';
import type { LockedOrder } from '../order/locked-order.js';
import { FulfilmentUnavailable, ProductUnavailable } from '../shop/refusals.js';
import type { ChangedOrder, NewDelivery } from './change-rows.js';
import type { ChangedDeliveryInput, ChangedLine, OrderChangeInput } from './changes.schema.js';
import type { AfterLine } from './wanted-after.js';

export type ReckonRefusal = ProductUnavailable | OutOfStock | FulfilmentUnavailable | VoucherRefused | InvalidInput;

/** The money of an order as a change leaves it. */
export interface Reckoned {
  readonly sums: FrozenSums;
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
  ) {}

  /**
   * Sums of the order with these lines. Uses its vouchers up anew. Refuses with ProductUnavailable for added goods that
   * are not sold, FulfilmentUnavailable, a voucher whose conditions no longer hold (unless it may be dropped), InvalidInput.
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

    const brought = await this.bring(tx, order, facts, wanted, input.delivery ?? null);
    if (brought instanceof UserError) return brought;
    const used = await this.redeem(tx, order, facts, wanted, brought.fee, input.dropsVouchers);
    if (used instanceof UserError) return used;
    const sums = freeze(wanted, brought.fee, used.reckoning, await this.commissions(tx, left, quoteOf));
    if (!sums.due.isPositive) return new InvalidInput('change.nothingLeft', 'lines');
    const frozen = new Map(sums.lines.map((line) => [line.id, line]));
    return {
      sums,
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

  /** The fee stays what was agreed unless the way changes; then it follows the tariffs, or what the staff agreed. */
  private async bring(
    tx: Tx,
    order: LockedOrder,
    facts: ChangedOrder,
    wanted: readonly WantedLine[],
    change: ChangedDeliveryInput | null,
  ): Promise<{ fee: Money; delivery: NewDelivery | null } | FulfilmentUnavailable | InvalidInput> {
    if (!change) return { fee: order.shippingFee, delivery: null };
    const { method, expeditionServiceId: serviceId = null, fee: agreed } = change;
    const address = method === 'PICKUP' ? null : (change.address ?? null);
    if (agreed?.isNegative) return new InvalidInput('delivery.negativeFee', 'delivery.fee');
    if (method !== 'PICKUP') {
      const destination = (await tx.row<{ hasChildren: boolean }>(REGION, [address?.regionCode ?? null])) ?? null;
      const problem = addressProblem(address, { destination } as Circumstances);
      if (problem) return problem;
    }
    const tariff = await tariffTo(tx, address?.regionCode ?? facts.regionCode);
    const grams = weightOf(wanted);
    const subtotal = Money.sum(wanted.map(({ quote, quantity }) => quote.price.timesQuantity(quantity)));
    const fee = agreed ?? shippingFee(method, tariff, { subtotal, grams }, serviceId);
    if (!fee) return new FulfilmentUnavailable(waysLeft(tariff, { subtotal, grams }));
    const service = tariff.expeditions.find((it) => it.serviceId === serviceId);
    const isSent = method === 'EXPEDITION';
    if (isSent && !service) return new FulfilmentUnavailable(waysLeft(tariff, { subtotal, grams }));
    const delivery = {
      method,
      address,
      serviceId: isSent ? serviceId : null,
      serviceName: isSent ? (service?.name ?? null) : null,
      grams,
    };
    return { fee, delivery };
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

function isInSteps({ quantity, before }: AfterLine, { quantityStep }: Quote): boolean {
  return quantity.equals(before) || quantity.thousandths % quantityStep.thousandths === 0;
}

const REGION = `select r.has_children as "hasChildren" from platform.region r where r.code = $2 and $1::uuid is not null /* tenant_id */`;
