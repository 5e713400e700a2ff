import { Money, rupiah } from '@lumbung/kernel';
import { InvalidInput, requireUuid, TenantDatabase, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { addressProblem, tariffTo } from '../checkout/circumstances.js';
import type { WantedLine } from '../checkout/frozen-order.js';
import { weightOf } from '../delivery/expedition.js';
import { PickupSlots } from '../delivery/pickup-slots.js';
import { fulfilmentOptions, shippingFee, waysLeft } from '../delivery/tariff.js';
import type { LockedOrder } from '../order/locked-order.js';
import { FulfilmentUnavailable, type PickupSlotUnavailable } from '../shop/refusals.js';
import type { ChangedOrder, ChosenSlot, NewDelivery } from './change-rows.js';
import type { ChangedDeliveryInput, OrderDeliveryOptions } from './changes.schema.js';

/** How goods reach the buyer after a change, and what that costs. */
export interface Brought {
  readonly fee: Money;
  /** Null where the way stays as it is. */
  readonly delivery: NewDelivery | null;
}

/** Another way for the goods of an order to reach the buyer. */
@Injectable()
export class OtherWays {
  constructor(
    private readonly db: TenantDatabase,
    private readonly slots: PickupSlots,
  ) {}

  /**
   * The ways that are open to an order, with their fees to a region, or to where it goes now; and the hours for fetching
   * that have room. Looks only; throws NOT_FOUND.
   */
  async options(orderId: string, regionCode: string | null): Promise<OrderDeliveryOptions> {
    return this.db.transaction(async (tx) => {
      const row = await tx.rowOrFail<Load>(LOAD, [requireUuid(orderId)]);
      const destination = regionCode ?? row.regionCode;
      const load = { subtotal: rupiah(row.subtotal), grams: row.grams };
      const fulfilments = fulfilmentOptions(await tariffTo(tx, destination), load, destination !== null);
      return { fulfilments, pickupSlots: await this.slots.free(tx) };
    });
  }

  /**
   * The fee stays what was agreed unless the way changes; then it follows the tariffs, or what the staff agreed. A place
   * in other hours for fetching is taken at once. Refuses with FulfilmentUnavailable, PickupSlotUnavailable and
   * InvalidInput (`delivery.*`).
   */
  async bring(
    tx: Tx,
    order: LockedOrder,
    facts: ChangedOrder,
    wanted: readonly WantedLine[],
    change: ChangedDeliveryInput | null,
  ): Promise<Brought | FulfilmentUnavailable | PickupSlotUnavailable | InvalidInput> {
    if (!change) return { fee: feeLeft(order), delivery: null };
    const { method, expeditionServiceId: serviceId = null, fee: agreed } = change;
    const address = method === 'PICKUP' ? null : (change.address ?? null);
    if (agreed?.isNegative) return new InvalidInput('delivery.negativeFee', 'delivery.fee');
    if (method !== 'PICKUP') {
      const destination = (await tx.row<{ hasChildren: boolean }>(REGION, [address?.regionCode ?? null])) ?? null;
      const problem = addressProblem(address, { destination }, 'delivery.address');
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
    const slot = await this.slotOf(tx, facts, change);
    if (slot instanceof UserError) return slot;
    const delivery = {
      method,
      address,
      serviceId: isSent ? serviceId : null,
      serviceName: isSent ? (service?.name ?? null) : null,
      grams,
      slot,
    };
    return { fee, delivery };
  }

  /** The hours of before need no new place; they are kept also where they are full by now. */
  private async slotOf(
    tx: Tx,
    { slot: before }: ChangedOrder,
    { method, pickupSlot }: ChangedDeliveryInput,
  ): Promise<ChosenSlot | PickupSlotUnavailable | InvalidInput | null> {
    if (method !== 'PICKUP') return null;
    const wanted = pickupSlot ?? before;
    if (!(await this.slots.keepsHours(tx))) return before;
    if (!wanted) return new InvalidInput('order.slotMissing', 'delivery.pickupSlot');
    if (before && before.on === wanted.on && before.from === wanted.from) return before;
    return this.slots.take(tx, { on: wanted.on as never, from: wanted.from });
  }
}

type Shipped = Pick<LockedOrder, 'shippingFee' | 'shippingDiscount' | 'refundedShipping'>;

/** What the buyer pays for bringing the goods, less what went back of it with earlier changes. */
export function shippingLeft({ shippingFee: fee, shippingDiscount, refundedShipping }: Shipped): Money {
  return fee.minus(shippingDiscount).minus(refundedShipping);
}

/** The agreed fee before its discount, less the part of it that went back; whole rupiah, half up. */
export function feeLeft(order: Shipped): Money {
  const { shippingFee: fee, shippingDiscount } = order;
  const net = fee.minus(shippingDiscount);
  return net.isPositive ? fee.share(shippingLeft(order).amount, net.amount) : fee;
}

interface Load {
  readonly subtotal: number;
  readonly grams: number | null;
  readonly regionCode: string | null;
}

const LOAD = `
  select o.subtotal, o.weight_grams as grams, o.address_region_code as "regionCode"
    from orders.shop_order o where o.tenant_id = $1 and o.id = $2`;

const REGION = `select r.has_children as "hasChildren" from platform.region r where r.code = $2 and $1::uuid is not null /* tenant_id */`;
