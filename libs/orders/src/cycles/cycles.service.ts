import { OrderAheadService, type PromisedAhead } from '@lumbung/catalog';
import { Clock, newId, quantity, startOfDay, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CycleReadsService } from './cycle-reads.service.js';
import { FORGET_OFFERS, LOCK, MOVE, OFFERS, OVERLAPPING, SAVE, SAVE_OFFERS } from './cycle-rows.js';
import {
  OrderCycleNotAllowed,
  OrderCycleOverlaps,
  type OrderCycle,
  type OrderCycleState,
  type SaveOrderCycleInput,
} from './cycles.schema.js';

interface LockedCycle {
  readonly id: string;
  readonly name: string;
  readonly state: OrderCycleState;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly pickupOn: string;
}

/**
 * Rounds of ordering ahead. A round sells its goods as preorders of the stock while it is open: carts, prices, payment
 * and what waits for goods to come are those of any other order.
 */
@Injectable()
export class CyclesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly reads: CycleReadsService,
    private readonly ahead: OrderAheadService,
    private readonly clock: Clock,
  ) {}

  /**
   * Drafts a round or changes a draft. Refuses with OrderCycleNotAllowed once it was announced, and with InvalidInput
   * for times in the wrong order, goods named twice and no quantity. Throws NOT_FOUND for unknown goods or rounds. Safe
   * to repeat by requestId.
   */
  async save(input: SaveOrderCycleInput): Promise<OrderCycle | OrderCycleNotAllowed | InvalidInput> {
    const problem = this.problemOf(input);
    if (problem) return problem;
    return this.db.transaction(async (tx) => {
      const id = input.cycleId ?? newId();
      const earlier = await tx.claimRequest('orders.saveCycle', input.requestId, input, id);
      if (earlier) return this.reads.inside(tx, earlier);
      if (input.cycleId) {
        const before = await tx.rowOrFail<LockedCycle>(LOCK, [id]);
        if (before.state !== 'DRAFT') return new OrderCycleNotAllowed(before.state);
      }
      const { name, note = null, opensAt, closesAt, pickupOn, pickupNote = null } = input;
      await tx.rows(SAVE, [id, name, note, opensAt, closesAt, pickupOn, pickupNote, this.clock.now()]);
      await tx.rows(FORGET_OFFERS, [id]);
      const saved = await tx.rows(SAVE_OFFERS, [
        id,
        input.offers.map(({ variantId }) => variantId),
        input.offers.map(({ most }) => most.toString()),
      ]);
      if (saved.length < input.offers.length) return new InvalidInput('cycles.unknownGoods', 'offers');
      tx.audit({
        action: 'orders.saveCycle',
        subject: 'orderCycle',
        subjectId: id,
        after: { name, opensAt, closesAt, pickupOn },
      });
      return this.reads.inside(tx, id);
    });
  }

  /**
   * Announces a round; it opens and closes by itself at its times, at once where its time has come. Refuses with
   * OrderCycleNotAllowed unless it is a draft whose cut-off is to come, OrderCycleOverlaps when another round offers
   * the same goods at that time, PromisedAhead when more of its goods is promised already. Throws NOT_FOUND.
   */
  async publish(
    cycleId: string,
  ): Promise<OrderCycle | OrderCycleNotAllowed | OrderCycleOverlaps | PromisedAhead | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const cycle = await tx.rowOrFail<LockedCycle>(LOCK, [cycleId]);
      const now = this.clock.now();
      if (cycle.state !== 'DRAFT' || cycle.closesAt <= now) return new OrderCycleNotAllowed(cycle.state);
      const clash = await tx.row<{ cycleName: string; count: number }>(OVERLAPPING, [cycleId]);
      if (clash) return new OrderCycleOverlaps(clash.cycleName, clash.count);
      const ids = { cycleId };
      tx.schedule({ task: 'orders.closeCycle', ids, runAt: cycle.closesAt, key: `close cycle ${cycleId}` });
      tx.audit({
        action: 'orders.publishCycle',
        subject: 'orderCycle',
        subjectId: cycleId,
        after: { name: cycle.name },
      });
      if (cycle.opensAt <= now) {
        const refusal = await this.start(tx, cycle);
        if (refusal) return refusal;
      } else {
        await tx.rows(MOVE, [cycleId, 'PUBLISHED', now]);
        tx.schedule({ task: 'orders.openCycle', ids, runAt: cycle.opensAt, key: `open cycle ${cycleId}` });
      }
      return this.reads.inside(tx, cycleId);
    });
  }

  /**
   * Ends a round before its time: one that is not open yet is cancelled, one that is open closes now and what was
   * ordered stays ordered. Refuses with OrderCycleNotAllowed for one that is over; throws NOT_FOUND.
   */
  async end(cycleId: string): Promise<OrderCycle | OrderCycleNotAllowed> {
    return this.db.transaction(async (tx) => {
      const cycle = await tx.rowOrFail<LockedCycle>(LOCK, [cycleId]);
      if (cycle.state === 'CLOSED' || cycle.state === 'CANCELLED') return new OrderCycleNotAllowed(cycle.state);
      if (cycle.state === 'OPEN') await this.stop(tx, cycle);
      else await tx.rows(MOVE, [cycleId, 'CANCELLED', this.clock.now()]);
      tx.audit({
        action: 'orders.endCycle',
        subject: 'orderCycle',
        subjectId: cycleId,
        before: { state: cycle.state },
      });
      return this.reads.inside(tx, cycleId);
    });
  }

  /** The clock opens a round whose time has come. Safe to run twice; goods that cannot be promised are left out. */
  async open(cycleId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const cycle = await tx.rowOrFail<LockedCycle>(LOCK, [cycleId]);
      const isDue = cycle.state === 'PUBLISHED' && cycle.opensAt <= this.clock.now();
      if (isDue) await this.start(tx, cycle, { skipping: true });
    });
  }

  /** The clock closes a round at its cut-off. Safe to run twice. */
  async close(cycleId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const cycle = await tx.rowOrFail<LockedCycle>(LOCK, [cycleId]);
      if (cycle.state === 'OPEN' && cycle.closesAt <= this.clock.now()) await this.stop(tx, cycle);
    });
  }

  private async start(
    tx: Tx,
    cycle: LockedCycle,
    { skipping = false } = {},
  ): Promise<PromisedAhead | InvalidInput | undefined> {
    for (const { variantId, most } of await tx.rows<{ variantId: string; most: string }>(OFFERS, [cycle.id])) {
      const preorder = { limit: quantity(most), availableFrom: cycle.pickupOn };
      const refusal = await this.ahead.allow(tx, { variantId, preorder });
      if (refusal && !skipping) return refusal;
    }
    await tx.rows(MOVE, [cycle.id, 'OPEN', this.clock.now()]);
    return undefined;
  }

  private async stop(tx: Tx, cycle: LockedCycle): Promise<void> {
    for (const { variantId } of await tx.rows<{ variantId: string }>(OFFERS, [cycle.id]))
      await this.ahead.stop(tx, variantId);
    await tx.rows(MOVE, [cycle.id, 'CLOSED', this.clock.now()]);
  }

  private problemOf({ opensAt, closesAt, pickupOn, offers }: SaveOrderCycleInput): InvalidInput | undefined {
    if (opensAt >= closesAt) return new InvalidInput('cycles.closesBeforeOpening', 'closesAt');
    const day = startOfDay(pickupOn, currentTenant().timeZone as CooperativeTimeZone);
    if (closesAt > day) return new InvalidInput('cycles.pickupBeforeCutOff', 'pickupOn');
    for (const [index, { variantId, most }] of offers.entries()) {
      if (!most.isPositive) return new InvalidInput('cycles.noQuantity', `offers.${index}.most`);
      if (offers.findIndex((it) => it.variantId === variantId) < index)
        return new InvalidInput('cycles.goodsTwice', `offers.${index}.variantId`);
    }
    return undefined;
  }
}
