import { StockService, type StockTooLow, type VariantId } from '@lumbung/catalog';
import { orderReturnReceived } from '@lumbung/events';
import { Clock, Money, Quantity, type CooperativeTimeZone } from '@lumbung/kernel';
import { accountCodes, LedgerService, PeriodClosed } from '@lumbung/ledger';
import { currentTenant, InvalidInput, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { lockOrder, refundable, type LockedOrder } from '../order/locked-order.js';
import { soldLines, type SoldLine } from '../order/order-lines.js';
import { actorName, recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { sumOfCosts } from '../settlement/order-journals.js';
import { RefundService, type RefundRefusal } from '../settlement/refund.service.js';
import { RefundRequired } from '../shop/refusals.js';
import { damageTerms, orderOfReturn, placesOfReturn, returnOfId, type LockedReturn } from './return-rows.js';
import { ReturnDecided, type ReceiveOrderReturnInput, type ReceivedReturnLineInput } from './returns.schema.js';

/** So much of a line came back, and how. */
interface Came {
  readonly line: SoldLine;
  readonly resellable: Quantity;
  readonly damaged: Quantity;
  /** Whose loss the damage of a seller's goods is. */
  readonly isSellersLoss: boolean;
}

export type ReceiveRefusal = ReturnDecided | RefundRequired | RefundRefusal;

/** Goods come back with their condition, and money goes back with its cap, in one transaction. */
@Injectable()
export class ReceivingService {
  constructor(
    private readonly orders: OrdersService,
    private readonly refunds: RefundService,
    private readonly stock: StockService,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /**
   * What can be sold again goes onto the shelf at what it had cost. What is damaged is written off (DR 5-1040 / CR
   * 1-1510); of a seller's goods it goes back to him and he is owed nothing for it, unless the agreement lets the
   * cooperative bear damage: then he keeps what he is owed. The buyer gets the price of what came back, or the amount
   * named, never more than is left of his money. Whole rupiah. Refuses with ReturnDecided unless the return is approved,
   * RefundRequired when it was not said how the money goes back, InvalidInput for more than was asked, else as a refund.
   * Safe to repeat by requestId. Source: consignment agreement, bearer of damage.
   */
  async receive(input: ReceiveOrderReturnInput, paths?: Paths): Promise<Order | ReceiveRefusal> {
    return this.orders.transaction(async (tx) => {
      const earlier = await tx.claimRequest('orders.receiveReturn', input.requestId, input, input.returnId);
      const order = await lockOrder(tx, await orderOfReturn(tx, input.returnId));
      if (earlier) return this.orders.inside(tx, order.id, 'staff', paths);
      const returned = await returnOfId(tx, input.returnId);
      if (returned.state !== 'APPROVED') return new ReturnDecided(returned.state);
      const came = await this.cameBack(tx, order, returned, input.lines);
      if (came instanceof InvalidInput) return came;

      const amount = input.refundAmount ?? priceOf(order, came);
      if (amount.isNegative) return new InvalidInput('order.refundNotPositive', 'refundAmount');
      if (amount.isPositive && !input.refundMethod) return new RefundRequired(amount);
      const back = came.map(({ line, resellable, damaged, isSellersLoss }) => ({
        lineId: line.id,
        quantity: resellable.plus(damaged),
        ...(line.sellerId && !isSellersLoss ? { borne: damaged } : {}),
      }));
      const reason = `${returned.number}: ${returned.reason}`.slice(0, 500);
      const done = await this.refunds.giveBack(tx, order, {
        amount,
        method: input.refundMethod ?? 'CASH',
        reason,
        returned: back,
      });
      if (done instanceof UserError) return done;
      const refusal = await this.writeOff(tx, order, returned, came);
      if (refusal) return refusal;
      await this.note(tx, order, returned, came, amount, done.refundId);
      return this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  private async cameBack(
    tx: Tx,
    order: LockedOrder,
    { lines: asked }: LockedReturn,
    named: readonly ReceivedReturnLineInput[],
  ): Promise<Came[] | InvalidInput> {
    const sold = await soldLines(tx, order.id);
    const terms = await damageTerms(
      tx,
      named.map(({ orderLineId }) => orderLineId),
      this.today(),
    );
    const came: Came[] = [];
    for (const [index, { orderLineId, resellable, damaged }] of named.entries()) {
      const wish = asked.find(({ lineId }) => lineId === orderLineId);
      const line = sold.find(({ id }) => id === orderLineId);
      if (!wish || !line || came.some((it) => it.line.id === line.id))
        return new InvalidInput('return.notInIt', `lines.${index}.orderLineId`);
      const whole = resellable.plus(damaged);
      if (resellable.isNegative || damaged.isNegative || !whole.isPositive)
        return new InvalidInput('order.returnedNotPositive', `lines.${index}.resellable`);
      if (whole.exceeds(wish.quantity) || line.returned.plus(whole).exceeds(line.quantity))
        return new InvalidInput('order.returnedTooMuch', `lines.${index}.resellable`);
      const bearer = terms.find(({ lineId }) => lineId === line.id)?.bearer;
      came.push({ line, resellable, damaged, isSellersLoss: line.sellerId !== null && bearer !== 'COOPERATIVE' });
    }
    return came;
  }

  /** Damaged goods leave the shelf they were put on by the refund: back to their seller, or for good. */
  private async writeOff(
    tx: Tx,
    order: LockedOrder,
    returned: LockedReturn,
    came: readonly Came[],
  ): Promise<PeriodClosed | InvalidInput | undefined> {
    const damaged = came.filter((it) => it.damaged.isPositive);
    if (damaged.length === 0) return undefined;
    const places = await placesOfReturn(
      tx,
      order.id,
      damaged.map(({ line }) => line.variantId),
    );
    const reference = `return:${returned.id}`;
    for (const [locationId, lines] of byPlace(
      damaged.filter((it) => it.isSellersLoss),
      places,
    )) {
      const gone: string[] | StockTooLow = await this.stock.returnConsigned(tx, lines, { reference, locationId });
      if (gone instanceof UserError) return new InvalidInput('return.promised', 'lines');
    }
    const ours = damaged.filter((it) => !it.isSellersLoss);
    const goods = ours.map(({ line, damaged: quantity }) => ({
      ...{ variantId: line.variantId, quantity, locationId: places.get(line.variantId) ?? null },
    }));
    const cost = sumOfCosts(await this.stock.writeOff(tx, goods, reference));
    if (!cost.isPositive) return undefined;
    const journalId = await this.ledger.post(tx, {
      kind: 'STOCK_ADJUSTMENT',
      key: `order.returnDamaged:${returned.id}`,
      reference,
      text: `Barang retur rusak ${returned.number}, pesanan ${order.number}`,
      postings: [{ debit: accountCodes.INVENTORY_DIFFERENCES, credit: accountCodes.MERCHANDISE, amount: cost }],
    });
    if (journalId instanceof PeriodClosed) return journalId;
    await tx.rows(BOOKED, [order.id, journalId]);
    return undefined;
  }

  private async note(
    tx: Tx,
    order: LockedOrder,
    { id, number }: LockedReturn,
    came: readonly Came[],
    amount: Money,
    refundId: string,
  ): Promise<void> {
    const now = this.clock.now();
    await tx.rows(RECEIVED, [id, actorName(), now, amount.isPositive ? refundId : null, amount.amount]);
    const columns = [
      came.map(({ line }) => line.id),
      came.map((it) => it.resellable.toString()),
      came.map((it) => it.damaged.toString()),
    ];
    await tx.rows(RECEIVED_LINES, [id, ...columns]);
    await recordStep(tx, { orderId: order.id, step: 'RETURN_RECEIVED', at: now, note: number });
    tx.emit(orderReturnReceived({ orderId: order.id, returnId: id, returnNumber: number, refunded: amount.amount }));
    const lines = came.map((it) => ({
      lineId: it.line.id,
      resellable: it.resellable.toJSON(),
      damaged: it.damaged.toJSON(),
    }));
    const [before, after] = [{ state: 'APPROVED' }, { state: 'RECEIVED', refunded: amount.amount, lines }];
    tx.audit({ action: 'orders.receiveReturn', subject: 'orderReturn', subjectId: id, before, after });
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

/**
 * What the buyer paid for what came back: of each line net × (back so far + now) ÷ quantity, rounded half up, less what
 * went back of it before; together at most what is left of his money.
 */
function priceOf(order: LockedOrder, came: readonly Came[]): Money {
  const prices = came.map(({ line, resellable, damaged }) => {
    const price = line.net.share(line.returned.plus(resellable).plus(damaged).thousandths, line.quantity.thousandths);
    return price.exceeds(line.refunded) ? price.minus(line.refunded) : Money.zero;
  });
  const sum = Money.sum(prices);
  return sum.exceeds(refundable(order)) ? refundable(order) : sum;
}

function byPlace(came: readonly Came[], places: ReadonlyMap<VariantId, string>) {
  const groups = new Map<string | null, { variantId: VariantId; quantity: Quantity }[]>();
  for (const { line, damaged } of came) {
    const place = places.get(line.variantId) ?? null;
    groups.set(place, [...(groups.get(place) ?? []), { variantId: line.variantId, quantity: damaged }]);
  }
  return groups;
}

const RECEIVED = `
  update orders.order_return set state = 'RECEIVED', received_by = $3, received_at = $4, refund_id = $5, refunded = $6
   where tenant_id = $1 and id = $2`;

const RECEIVED_LINES = `
  update orders.order_return_line l set resellable = b.resellable, damaged = b.damaged
    from unnest($3::uuid[], $4::numeric[], $5::numeric[]) as b (id, resellable, damaged)
   where l.tenant_id = $1 and l.return_id = $2 and l.order_line_id = b.id`;

const BOOKED = 'update orders.shop_order set journal_ids = journal_ids || $3::uuid where tenant_id = $1 and id = $2';
