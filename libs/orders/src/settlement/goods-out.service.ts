import { GoodsNotThere, StockService, type CostedLine, type VariantId } from '@lumbung/catalog';
import { Money } from '@lumbung/kernel';
import { LedgerService, type PeriodClosed } from '@lumbung/ledger';
import { UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { LockedOrder } from '../order/locked-order.js';
import { costJournal, sumOfCosts } from './order-journals.js';

/** Sold goods leave the stock: with the money, or when they come, if they were sold ahead. */
@Injectable()
export class GoodsOutService {
  constructor(
    private readonly stock: StockService,
    private readonly ledger: LedgerService,
  ) {}

  /** At capture: everything that is there leaves; what was sold ahead stays held. Answers what the goods had cost. */
  async atCapture(tx: Tx, orderId: string, variantIds: readonly VariantId[]): Promise<Money> {
    const left = await this.stock.issue(tx, orderId);
    if (!(left instanceof GoodsNotThere)) return sumOfCosts(left);
    const missing = new Set(left.shortages.map(({ variantId }) => variantId));
    const there = variantIds.filter((id) => !missing.has(id));
    return there.length > 0
      ? sumOfCosts((await this.stock.issue(tx, orderId, { variantIds: there })) as CostedLine[])
      : Money.zero;
  }

  /**
   * Goods that were sold ahead and have come leave with their parcel, and their cost is booked. The order must be locked
   * and paid. Refuses with GoodsNotThere while they have not come, PeriodClosed; safe to repeat.
   */
  async later(
    tx: Tx,
    order: LockedOrder,
    variantIds: readonly VariantId[],
    locationId?: string | null,
  ): Promise<GoodsNotThere | PeriodClosed | undefined> {
    const left = await this.stock.issue(tx, order.id, { variantIds, locationId });
    if (left instanceof GoodsNotThere) return left;
    const journal = costJournal(order, [...variantIds].sort()[0] ?? order.id, sumOfCosts(left));
    if (journal.postings.length === 0) return undefined;
    const journalId = await this.ledger.post(tx, journal);
    if (journalId instanceof UserError) return journalId;
    await tx.rows(BOOKED, [order.id, journalId]);
    return undefined;
  }
}

const BOOKED = `
  update orders.shop_order set journal_ids = journal_ids || $3::uuid
   where tenant_id = $1 and id = $2 and not ($3::uuid = any (journal_ids))`;
