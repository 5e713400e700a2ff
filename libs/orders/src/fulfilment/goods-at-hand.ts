import { GoodsNotThere, StockService, type VariantId } from '@lumbung/catalog';
import type { PeriodClosed } from '@lumbung/ledger';
import type { Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { LockedOrder } from '../order/locked-order.js';
import { GoodsOutService } from '../settlement/goods-out.service.js';
import type { HeldParcel } from './parcel-rows.js';

/** Whether what is to be packed lies there. */
@Injectable()
export class GoodsAtHand {
  constructor(
    private readonly stock: StockService,
    private readonly goodsOut: GoodsOutService,
  ) {}

  /**
   * Sees that the goods of these parcels are there. Of a paid order, what was sold ahead and has come leaves the stock
   * with this, its cost booked; of one that is paid with the goods it stays held until then. A variant leaves whole:
   * a part of it that is there waits for the rest. Refuses with GoodsNotThere while goods are missing, PeriodClosed.
   */
  async take(
    tx: Tx,
    order: LockedOrder,
    parcels: readonly HeldParcel[],
  ): Promise<GoodsNotThere | PeriodClosed | undefined> {
    const held = await tx.rows<{ variantId: VariantId }>(HELD, [order.id]);
    const wanted = new Set(parcels.flatMap(({ lines }) => lines.map(({ variantId }) => variantId)));
    const variantIds = held.map(({ variantId }) => variantId).filter((id) => wanted.has(id));
    if (variantIds.length === 0) return undefined;
    if (order.captured.isPositive) return this.goodsOut.later(tx, order, variantIds, parcels[0]?.locationId);
    const missing = (await this.stock.missing(tx, order.id)).filter(({ variantId }) => wanted.has(variantId));
    return missing.length > 0 ? new GoodsNotThere(missing) : undefined;
  }
}

const HELD = `select variant_id as "variantId" from catalog.reservation
  where tenant_id = $1 and order_id = $2 and state = 'HELD' order by variant_id`;
