import type { GoodsNotThere } from '@lumbung/catalog';
import { Clock, newId, type Quantity } from '@lumbung/kernel';
import type { PeriodClosed } from '@lumbung/ledger';
import { InvalidInput, notFound, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { lockOrder, type LockedOrder } from '../order/locked-order.js';
import { recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { PaymentOutstanding } from '../shop/refusals.js';
import { ParcelMoves, type Noted } from './parcel-moves.service.js';
import { LEADS_TO, parcelActions, type ParcelStep } from './parcel-machine.js';
import { insertParcels, orderOfParcel, type HeldParcel } from './parcel-rows.js';
import { ParcelAction } from './parcel.types.js';
import {
  ParcelActionNotAllowed,
  type HandOverParcelInput,
  type MergeParcelsInput,
  type ShipParcelInput,
  type SplitParcelInput,
} from './parcels.schema.js';

export type ParcelRefusal = ParcelActionNotAllowed | GoodsNotThere | PeriodClosed;

/** How a step stands in the history of the order. */
const HISTORY: Readonly<Record<ParcelStep, string>> = {
  PACK: 'PACK',
  MARK_READY: 'MARK_READY',
  SHIP: 'MARK_SHIPPED',
  HAND_OVER: 'HAND_OVER',
};

/** A parcel, its order and the parcels beside it, all held by the running transaction. */
interface Held {
  readonly order: LockedOrder;
  readonly parcel: HeldParcel;
  readonly all: readonly HeldParcel[];
}

/** The parcels of an order, one by one: parts of it may be sent earlier than others. Each answers the order. */
@Injectable()
export class ParcelsService {
  constructor(
    private readonly orders: OrdersService,
    private readonly moves: ParcelMoves,
    private readonly clock: Clock,
  ) {}

  /**
   * Packed. Of a paid order what was sold ahead leaves the stock now. Refuses with GoodsNotThere while goods of it have
   * not come, PeriodClosed, ParcelActionNotAllowed; asked again it answers the order as it is. Throws NOT_FOUND.
   */
  pack(parcelId: string, paths?: Paths): Promise<Order | ParcelRefusal> {
    return this.step(parcelId, 'PACK', {}, paths);
  }

  /** Packed, and waiting at the pickup point. Refuses and repeats as `pack`. */
  markReady(parcelId: string, paths?: Paths): Promise<Order | ParcelRefusal> {
    return this.step(parcelId, 'MARK_READY', {}, paths);
  }

  /** On its way, with the number of its waybill (nomor resi). Refuses and repeats as `pack`. */
  ship({ parcelId, ...noted }: ShipParcelInput, paths?: Paths): Promise<Order | ParcelRefusal> {
    return this.step(parcelId, 'SHIP', noted, paths);
  }

  /**
   * In the buyer's hands; with the last one a fetched order is completed and a brought one has arrived. Refuses with
   * PaymentOutstanding before the money came, else ParcelActionNotAllowed. Safe to repeat by requestId.
   */
  async handOver(
    { requestId, parcelId, receivedBy }: HandOverParcelInput,
    paths?: Paths,
  ): Promise<Order | ParcelActionNotAllowed | PaymentOutstanding> {
    return this.orders.transaction(async (tx) => {
      const earlier = await tx.claimRequest('orders.handOverParcel', requestId, { parcelId, receivedBy }, parcelId);
      const held = await this.hold(tx, parcelId);
      const { order, parcel } = held;
      if (earlier) return this.orders.inside(tx, order.id, 'staff', paths);
      if (!parcelActions(parcel, order).includes(ParcelAction.HAND_OVER)) {
        const isUnderWay = parcel.state === 'READY_FOR_PICKUP' || parcel.state === 'SHIPPED';
        const waits = isUnderWay && order.state === 'ACCEPTED' && order.paymentState === 'PENDING';
        return waits ? new PaymentOutstanding(order.total) : notNow(held);
      }
      await this.move(tx, held, 'HAND_OVER', { receivedBy });
      return this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  /**
   * Makes a parcel of its own of a part, so that what is there need not wait for what is not. Refuses with InvalidInput
   * for what is not in the parcel, quantities not above zero, and when nothing would stay; ParcelActionNotAllowed once
   * it is packed. Safe to repeat by requestId.
   */
  async split(input: SplitParcelInput, paths?: Paths): Promise<Order | ParcelActionNotAllowed | InvalidInput> {
    return this.orders.transaction(async (tx) => {
      const earlier = await tx.claimRequest('orders.splitParcel', input.requestId, input, input.parcelId);
      const held = await this.hold(tx, input.parcelId);
      const { order, parcel } = held;
      if (earlier) return this.orders.inside(tx, order.id, 'staff', paths);
      if (!parcelActions(parcel, order).includes(ParcelAction.SPLIT)) return notNow(held);
      const taken = takenOf(parcel, input);
      if (taken instanceof InvalidInput) return taken;

      const [ids, quantities] = [[...taken.keys()], [...taken.values()].map(String)];
      await tx.rows(TAKE_ALL, [parcel.id, ids, quantities]);
      await tx.rows(TAKE_SOME, [parcel.id, ids, quantities]);
      const { locationId, sellerId } = parcel;
      const lines = ids.map((lineId, index) => ({ lineId, quantity: quantities[index] as string }));
      await insertParcels(
        tx,
        order.id,
        [{ id: newId(), locationId, sellerId, state: 'PENDING', lines }],
        this.clock.now(),
      );
      await this.note(tx, order, 'SPLIT', [parcel]);
      return this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  /**
   * Puts parcels into the first of them. Refuses with InvalidInput where they are not of one order, one owner and one
   * place; ParcelActionNotAllowed once one is packed. Asked again it answers the order as it is.
   */
  async merge({ parcelIds }: MergeParcelsInput, paths?: Paths): Promise<Order | ParcelActionNotAllowed | InvalidInput> {
    return this.orders.transaction(async (tx) => {
      const ids = [...new Set(parcelIds)];
      const orderIds = new Set<string>();
      for (const { orderId } of await tx.rows<{ orderId: string }>(ORDERS, [ids])) orderIds.add(orderId);
      const [orderId, other] = orderIds;
      if (!orderId) throw notFound();
      if (other) return new InvalidInput('parcel.notOfOneKind', 'parcelIds');
      const order = await lockOrder(tx, orderId);
      const all = await this.moves.parcels(tx, order);
      const parcels = all.filter(({ id }) => ids.includes(id));
      // All but one are gone: it was done before.
      if (parcels.length === 1) return this.orders.inside(tx, orderId, 'staff', paths);
      const [first, ...others] = parcels;
      if (!first || parcels.length < ids.length) throw notFound();
      const packed = parcels.find((parcel) => !parcelActions(parcel, order).includes(ParcelAction.MERGE));
      if (packed) return new ParcelActionNotAllowed(packed.state, parcelActions(packed, order));
      if (others.some((it) => it.sellerId !== first.sellerId || it.locationId !== first.locationId))
        return new InvalidInput('parcel.notOfOneKind', 'parcelIds');

      await tx.rows(MERGE, [first.id, others.map(({ id }) => id)]);
      await tx.rows(GONE, [others.map(({ id }) => id)]);
      await this.note(tx, order, 'MERGE', parcels);
      return this.orders.inside(tx, orderId, 'staff', paths);
    });
  }

  private step(parcelId: string, step: ParcelStep, noted: Noted, paths: Paths): Promise<Order | ParcelRefusal> {
    return this.orders.transaction(async (tx) => {
      const held = await this.hold(tx, parcelId);
      const { order, parcel } = held;
      if (parcel.state === LEADS_TO[step] && order.state === 'ACCEPTED')
        return this.orders.inside(tx, order.id, 'staff', paths);
      if (!parcelActions(parcel, order).includes(ParcelAction[step])) return notNow(held);
      return (await this.move(tx, held, step, noted)) ?? this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  private move(tx: Tx, { order, parcel, all }: Held, step: ParcelStep, noted: Noted) {
    return this.moves.move(tx, order, { step, historyStep: HISTORY[step], parcels: [parcel], all, noted });
  }

  private async hold(tx: Tx, parcelId: string): Promise<Held> {
    const order = await lockOrder(tx, await orderOfParcel(tx, parcelId));
    const all = await this.moves.parcels(tx, order);
    const parcel = all.find(({ id }) => id === parcelId);
    // What is not among them was cancelled or put into another: nothing can be done with it any more.
    return { order, all, parcel: parcel ?? { ...GONE_PARCEL, id: parcelId } };
  }

  private async note(
    tx: Tx,
    order: LockedOrder,
    step: 'SPLIT' | 'MERGE',
    parcels: readonly HeldParcel[],
  ): Promise<void> {
    const numbers = parcels.map(({ number }) => number);
    await recordStep(tx, { orderId: order.id, step, at: this.clock.now(), note: numbers.join(', ').slice(0, 500) });
    const action = step === 'SPLIT' ? 'orders.splitParcel' : 'orders.mergeParcels';
    tx.audit({ action, subject: 'order', subjectId: order.id, after: { parcels: numbers } });
  }
}

const GONE_PARCEL = { number: '', state: 'CANCELLED', locationId: null, sellerId: null, lines: [] } as const;

function notNow({ order, parcel }: Held): ParcelActionNotAllowed {
  return new ParcelActionNotAllowed(parcel.state, parcelActions(parcel, order));
}

/** What leaves the parcel, line by line, or why it cannot. */
function takenOf({ lines }: HeldParcel, input: SplitParcelInput): Map<string, Quantity> | InvalidInput {
  const taken = new Map<string, Quantity>();
  for (const [index, { orderLineId, quantity }] of input.lines.entries()) {
    const line = lines.find(({ lineId }) => lineId === orderLineId);
    if (!line || taken.has(orderLineId)) return new InvalidInput('parcel.notInIt', `lines.${index}.orderLineId`);
    if (!quantity.isPositive) return new InvalidInput('parcel.notPositive', `lines.${index}.quantity`);
    if (quantity.exceeds(line.quantity)) return new InvalidInput('parcel.tooMuch', `lines.${index}.quantity`);
    taken.set(orderLineId, quantity);
  }
  const staysEmpty = lines.every(({ lineId, quantity }) => taken.get(lineId)?.equals(quantity));
  return staysEmpty ? new InvalidInput('parcel.nothingStays', 'lines') : taken;
}

const TAKE_ALL = `
  delete from orders.fulfilment_line l using unnest($3::uuid[], $4::numeric[]) as t (id, quantity)
   where l.tenant_id = $1 and l.fulfilment_id = $2 and l.order_line_id = t.id and l.quantity = t.quantity`;

const TAKE_SOME = `
  update orders.fulfilment_line l set quantity = l.quantity - t.quantity from unnest($3::uuid[], $4::numeric[]) as t (id, quantity)
   where l.tenant_id = $1 and l.fulfilment_id = $2 and l.order_line_id = t.id and l.quantity > t.quantity`;

const ORDERS = 'select order_id as "orderId" from orders.fulfilment where tenant_id = $1 and id = any ($2::uuid[])';

const MERGE = `
  insert into orders.fulfilment_line as l (tenant_id, fulfilment_id, order_line_id, quantity)
  select $1, $2, o.order_line_id, sum(o.quantity) from orders.fulfilment_line o
   where o.tenant_id = $1 and o.fulfilment_id = any ($3::uuid[]) group by o.order_line_id
  on conflict (tenant_id, fulfilment_id, order_line_id) do update set quantity = l.quantity + excluded.quantity`;

const GONE = `update orders.fulfilment set state = 'CANCELLED' where tenant_id = $1 and id = any ($2::uuid[])`;
