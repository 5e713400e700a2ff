import { Clock, Quantity, startOfDay, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import {
  connectionFrom,
  currentTenant,
  InvalidInput,
  sliceOf,
  TenantDatabase,
  type ConnectionOf,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { NO_CATEGORY, productColumns } from '../products/product-columns.js';
import { variantOfRow, type ProductRow } from '../products/product-view.js';
import { ProductReadsService } from '../products/product-reads.service.js';
import type { ProductVariant } from '../products/product.types.js';
import { Viewers } from '../products/viewers.js';
import { PromisedAhead, type SetOrderAheadInput, type WaitingGoods } from './order-ahead.schema.js';
import { lockShelves, refreshProducts, sellableOf, type Shelf } from './shelves.js';
import type { VariantId } from './stock.service.js';

/** Goods that are sold before they are there: backorder and preorder. */
@Injectable()
export class OrderAheadService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly reads: ProductReadsService,
    private readonly viewers: Viewers,
  ) {}

  /**
   * Says how many of a variant may be promised beyond what is there: as a backorder (they can be had again), or as a
   * preorder (they come on a day, and preordering ends on it). Refuses a limit below what is promised already
   * (PromisedAhead), both ways at once, a limit below zero and a day that is not to come (InvalidInput). Throws
   * NOT_FOUND. On hand never falls below zero: goods sold ahead do not leave before they came.
   */
  set(input: SetOrderAheadInput): Promise<ProductVariant | PromisedAhead | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const refusal = await this.allow(tx, input);
      return (
        refusal ??
        ((await this.reads.variants(tx, [input.variantId])).get(input.variantId.toLowerCase()) as ProductVariant)
      );
    });
  }

  /** As `set`, inside the caller's transaction; undefined when it is done. */
  async allow(
    tx: Tx,
    { variantId, backorderLimit, preorder }: SetOrderAheadInput,
  ): Promise<PromisedAhead | InvalidInput | undefined> {
    const id = variantId.toLowerCase() as VariantId;
    const zone = currentTenant().timeZone as CooperativeTimeZone;
    const limit = preorder ? preorder.limit : (backorderLimit ?? Quantity.zero);
    if (preorder && backorderLimit?.isPositive) return new InvalidInput('problem.catalog.aheadInOneWay', 'preorder');
    if (limit.isNegative)
      return new InvalidInput('problem.catalog.belowZero', preorder ? 'preorder.limit' : 'backorderLimit');
    if (preorder && !limit.isPositive) return new InvalidInput('problem.catalog.notAboveZero', 'preorder.limit');
    if (preorder && preorder.availableFrom <= this.clock.today(zone))
      return new InvalidInput('problem.catalog.preorderDay', 'preorder.availableFrom');

    const shelf = (await lockShelves(tx, [id])).get(id) as Shelf;
    const promised = promisedBeyond(shelf);
    if (promised.exceeds(limit)) return new PromisedAhead(promised);
    await this.write(tx, shelf, { limit, from: preorder?.availableFrom ?? null });
    if (preorder) {
      const runAt = startOfDay(preorder.availableFrom as BusinessDate, zone);
      tx.schedule({ task: 'catalog.endPreorder', ids: { variantId: id }, runAt, key: `preorder ${id}` });
    }
    tx.audit({
      action: 'catalog.setOrderAhead',
      subject: 'ProductVariant',
      subjectId: id,
      after: { backorderLimit, preorder },
    });
    return undefined;
  }

  /**
   * The day of a preorder has come: from now on what is there is sold, and nothing more is promised. What was promised
   * stays so, as a backorder of just that quantity. Safe to repeat; does nothing when the day was put off.
   */
  async endPreorder(variantId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const id = variantId as VariantId;
      await lockShelves(tx, [id]);
      const today = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
      const due = await tx.row(
        'select 1 as due from catalog.stock where tenant_id = $1 and variant_id = $2 and preorder_from <= $3::date',
        [id, today],
      );
      if (due) await this.stop(tx, id);
    });
  }

  /**
   * No more of this variant is promised; what was promised stays so, as a backorder of just that quantity, and what
   * of it is given up later is not sold again.
   */
  async stop(tx: Tx, variantId: string): Promise<void> {
    const id = variantId as VariantId;
    const shelf = (await lockShelves(tx, [id])).get(id) as Shelf;
    const promised = promisedBeyond(shelf);
    await this.write(tx, shelf, { limit: promised, from: null, isOver: promised.isPositive });
    tx.audit({
      action: 'catalog.endPreorder',
      subject: 'ProductVariant',
      subjectId: id,
      after: { backorderLimit: promised },
    });
  }

  /**
   * What orders wait for, in the order in which they were placed: each line they hold that does not fit into what is
   * there after everything placed before it. One statement.
   */
  async waiting(variantId: string | null, page: PageArgs): Promise<ConnectionOf<WaitingGoods>> {
    type Row = ProductRow & {
      variantId: string;
      orderId: string;
      quantity: string;
      missing: string;
      placedAt: string;
      availableFrom: string | null;
    };
    const slice = sliceOf(page, 3);
    const [placedAt, orderId, ofVariant] = slice.key ?? [null, null, null];
    const rows = await this.db.read<Row>(slice.backward ? BACKWARD : FORWARD, [
      variantId,
      placedAt,
      orderId,
      ofVariant,
      slice.limit,
    ]);
    const viewer = this.viewers.viewer(false);
    const lines = rows.map((row): WaitingGoods => ({
      key: [row.placedAt, row.orderId, row.variantId],
      orderId: row.orderId,
      variant: variantOfRow(row, row.variantId, viewer),
      quantity: Number(row.quantity),
      missing: Number(row.missing),
      placedAt: row.placedAt,
      availableFrom: row.availableFrom,
    }));
    return connectionFrom(lines, slice, ({ key }) => key);
  }

  private async write(tx: Tx, shelf: Shelf, { limit, from, isOver = false }: Ahead): Promise<void> {
    await tx.rows(
      `update catalog.stock set backorder_limit = case when $4::date is null then nullif($3::numeric, 0) end,
              preorder_limit = case when $4::date is not null then $3::numeric end, preorder_from = $4, is_ahead_over = $5
        where tenant_id = $1 and variant_id = $2`,
      [shelf.variantId, limit.toString(), from, isOver],
    );
    await refreshProducts(tx, [shelf.productId]);
  }
}

interface Ahead {
  readonly limit: Quantity;
  readonly from: string | null;
  readonly isOver?: boolean;
}

/** How many are promised that are not there. */
function promisedBeyond(shelf: Shelf): Quantity {
  const beyond = shelf.reserved.minus(sellableOf(shelf));
  return beyond.isNegative ? Quantity.zero : beyond;
}

const waiting = (way: 'asc' | 'desc') => /* sql */ `
  select w.variant_id as "variantId", w.order_id as "orderId", w.quantity, least(w.quantity, w.turn - w.sellable) as missing,
         to_json(w.placed_at)#>>'{}' as "placedAt", w.preorder_from::text as "availableFrom", ${productColumns(NO_CATEGORY)}
    from (select r.variant_id, r.order_id, r.quantity, r.placed_at, sum(r.quantity) over (partition by r.variant_id order by r.placed_at, r.order_id) as turn,
                 short.on_hand - short.held_back as sellable, short.preorder_from
            from catalog.stock short join catalog.reservation r on r.tenant_id = short.tenant_id and r.variant_id = short.variant_id and r.state = 'HELD'
           where short.tenant_id = $1 and (short.backorder_limit is not null or short.preorder_limit is not null)
             and short.reserved > short.on_hand - short.held_back and ($2::uuid is null or short.variant_id = $2)) w
    join catalog.product_variant v on v.tenant_id = $1 and v.id = w.variant_id
    join catalog.product p on p.tenant_id = v.tenant_id and p.id = v.product_id
   where w.turn > w.sellable
     and ($3::timestamptz is null or (w.placed_at, w.order_id, w.variant_id) ${way === 'asc' ? '>' : '<'} ($3, $4::uuid, $5::uuid))
   order by w.placed_at ${way}, w.order_id ${way}, w.variant_id ${way} limit $6`;
const FORWARD = waiting('asc');
const BACKWARD = waiting('desc');
