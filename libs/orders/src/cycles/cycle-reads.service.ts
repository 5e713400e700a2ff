import { ProductReadsService } from '@lumbung/catalog';
import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import {
  connectionFrom,
  currentTenant,
  notFound,
  sliceOf,
  TenantDatabase,
  tokenHash,
  type ConnectionOf,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { OF_ORDER, ONE, PACKING, PAGE, SHOWN, type CycleRow } from './cycle-rows.js';
import type { OrderCycle, OrderCycleOrder } from './cycles.schema.js';

/** Rounds of ordering ahead as shoppers and staff see them. Two statements each, however many. */
@Injectable()
export class CycleReadsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly products: ProductReadsService,
    private readonly clock: Clock,
  ) {}

  /** Announced and open rounds, and closed ones until their day, the next cut-off first; at most 20. */
  async shown(): Promise<OrderCycle[]> {
    const today = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    return this.db.transaction(async (tx) => this.view(tx, await tx.rows<CycleRow>(SHOWN, [today])));
  }

  /** Rounds whose goods stand in an order, for its secret page. */
  async ofOrder(orderToken: string): Promise<OrderCycle[]> {
    return this.db.transaction(async (tx) => this.view(tx, await tx.rows<CycleRow>(OF_ORDER, [tokenHash(orderToken)])));
  }

  /** One round; throws NOT_FOUND. */
  async find(cycleId: string): Promise<OrderCycle> {
    return this.db.transaction((tx) => this.inside(tx, cycleId));
  }

  async inside(tx: Tx, cycleId: string): Promise<OrderCycle> {
    const [cycle] = await this.view(tx, await tx.rows<CycleRow>(ONE, [cycleId]));
    if (!cycle) throw notFound();
    return cycle;
  }

  /** All rounds, the latest first. */
  async list(page: PageArgs): Promise<ConnectionOf<OrderCycle>> {
    const slice = sliceOf(page, 2);
    return this.db.transaction(async (tx) => {
      const values = [slice.key?.[0] ?? null, slice.key?.[1] ?? null, slice.limit];
      const rows = await tx.rows<CycleRow & { key: string }>(slice.backward ? PAGE.backward : PAGE.forward, values);
      const keys = new Map(rows.map(({ id, key }) => [id, key]));
      return connectionFrom(await this.view(tx, rows), slice, ({ id }) => [keys.get(id) ?? '', id]);
    });
  }

  /** The packing list of a round: what each order gets, in the order of placing. Throws NOT_FOUND. */
  async packing(cycleId: string, page: PageArgs): Promise<ConnectionOf<OrderCycleOrder>> {
    const slice = sliceOf(page, 2);
    await this.find(cycleId);
    const values = [cycleId, slice.key?.[0] ?? null, slice.key?.[1] ?? null, slice.limit];
    const statement = slice.backward ? PACKING.backward : PACKING.forward;
    const rows = await this.db.read<OrderCycleOrder & { key: string }>(statement, values);
    return connectionFrom(rows, slice, ({ key, orderId }) => [key, orderId]);
  }

  private async view(tx: Tx, rows: readonly CycleRow[]): Promise<OrderCycle[]> {
    const ids = [...new Set(rows.flatMap(({ offers }) => offers.map(({ variantId }) => variantId)))];
    const variants = ids.length > 0 ? await this.products.variants(tx, ids) : new Map<string, object>();
    return rows.map((row) => ({
      ...row,
      __typename: 'OrderCycle' as const,
      offers: row.offers.map((offer) => ({ ...offer, variant: variants.get(offer.variantId) as object })),
    }));
  }
}
