import { Clock, newId, Quantity, quantity } from '@lumbung/kernel';
import { LedgerService, PeriodClosed } from '@lumbung/ledger';
import { currentContext, InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { orTaken } from '../shared/taken.js';
import { differencesJournal } from '../stock/differences.js';
import { tooLowToLeave } from '../stock/leaving.js';
import { defaultLocation, openLocation } from '../stock/places.js';
import { isShort, lockShelves, recordMovements, refreshProducts, valueOf, type Shelf } from '../stock/shelves.js';
import type { StockTooLow } from '../stock/stock.schema.js';
import type { VariantId } from '../stock/stock.service.js';
import { announceArrived } from '../stock/waiting.js';
import { entriesOf } from './count-entries.js';
import { CountReadsService } from './count-reads.service.js';
import type { CountState, StockCount } from './count.types.js';
import {
  CountEnded,
  CountOverlaps,
  UnknownCodes,
  type CloseStockCountInput,
  type EnterStockCountInput,
  type StartStockCountInput,
} from './counts.schema.js';

interface LockedCount {
  id: string;
  number: string;
  state: CountState;
  locationId: string;
  startedAt: Date;
}

/**
 * Counting what is really there (stok opname), while the shop goes on selling: what the books expect of a thing is
 * looked at in the moment in which it is counted, so what moves before or after does not show as a difference.
 */
@Injectable()
export class CountsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly reads: CountReadsService,
  ) {}

  /**
   * Begins a count of what lies at a place, or of a shelf of the shop there (then also of what should lie there and is
   * out). Safe to repeat by requestId. Refuses when some of it is being counted already (CountOverlaps) and when there is
   * nothing to count (InvalidInput). Throws NOT_FOUND for an unknown place or shelf.
   */
  start(input: StartStockCountInput): Promise<StockCount | CountOverlaps | InvalidInput> {
    return this.unlessOverlapping(input.locationId ?? null, () =>
      this.db.transaction(async (tx) => {
        const id = newId<'StockCount'>();
        const earlier = await tx.claimRequest('catalog.startStockCount', input.requestId, input, id);
        if (earlier) return this.reads.inside(tx, earlier);
        const locationId = (await openLocation(tx, input.locationId)) ?? (await defaultLocation(tx));
        const categoryId = input.categoryId ?? null;
        if (categoryId)
          await tx.rowOrFail('select id from catalog.category where tenant_id = $1 and id = $2', [categoryId]);
        await tx.rows(
          `insert into catalog.stock_count (tenant_id, id, number, location_id, category_id, is_blind, note, started_at, started_by)
           select $1, $2, 'SO-' || lpad(n::text, greatest(4, length(n::text)), '0'), $3, $4, $5, $6, $7, $8 from platform.next_number($1, 'stock_count') n`,
          [id, locationId, categoryId, input.isBlind, input.note ?? null, this.clock.now(), actorName()],
        );
        const { count } = await tx.rowOrFail<{ count: number }>(SNAPSHOT, [id, locationId, categoryId]);
        if (count === 0) return new InvalidInput('problem.catalog.nothingToCount');
        tx.audit({
          action: 'catalog.startStockCount',
          subject: 'StockCount',
          subjectId: id,
          after: { ...input, locationId },
        });
        return this.reads.inside(tx, id);
      }),
    );
  }

  /**
   * Enters counted quantities by variant or code, in as many sessions as it takes. Safe to repeat by requestId. Goods
   * counted in parts (ADD) should not move from one part to the other in between. Refuses codes that belong to no
   * variant or to several (UnknownCodes), things another count has (CountOverlaps), quantities below zero, a variant set
   * twice and a time outside the count (InvalidInput), and a count that has ended (CountEnded). Throws NOT_FOUND.
   */
  enter(input: EnterStockCountInput): Promise<StockCount | CountEnded | CountOverlaps | UnknownCodes | InvalidInput> {
    return this.unlessOverlapping(null, () =>
      this.db.transaction(async (tx) => {
        const earlier = await tx.claimRequest('catalog.enterStockCount', input.requestId, input, input.countId);
        if (earlier) return this.reads.inside(tx, earlier);
        const count = await lockCount(tx, input.countId);
        if (count.state !== 'OPEN') return new CountEnded(count.number);
        const now = this.clock.now();
        const at = input.countedAt ?? now;
        if (at > now || at < count.startedAt) return new InvalidInput('problem.catalog.countedLater', 'countedAt');
        const entries = await entriesOf(tx, input);
        if (!(entries instanceof Map)) return entries;
        await tx.rows(ENTER, [
          count.id,
          [...entries.keys()],
          [...entries.values()].map(String),
          count.locationId,
          at,
          actorName(),
          input.mode === 'ADD',
        ]);
        tx.audit({
          action: 'catalog.enterStockCount',
          subject: 'StockCount',
          subjectId: count.id,
          after: { mode: input.mode, entries: Object.fromEntries(entries) },
        });
        return this.reads.inside(tx, count.id);
      }),
    );
  }

  /**
   * Ends a count: what differs is corrected with the reason COUNT at average cost and booked to 5-1040 with one journal.
   * What nobody counted stays as it is, unless `uncountedIsMissing`. Safe to repeat by requestId. Refuses when less would
   * be there than orders were promised, or than has left since (StockTooLow: give the orders up or let the variant be
   * sold ahead, then close), a closed month (PeriodClosed) and a count that has ended (CountEnded).
   */
  close(input: CloseStockCountInput): Promise<StockCount | CountEnded | StockTooLow | PeriodClosed> {
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('catalog.closeStockCount', input.requestId, input, input.countId);
      if (earlier) return this.reads.inside(tx, earlier);
      const count = await lockCount(tx, input.countId);
      if (count.state !== 'OPEN') return new CountEnded(count.number);
      const wanted = await tx.rows<{ variantId: VariantId }>(DIFFERING, [count.id, input.uncountedIsMissing]);
      const shelves = await lockShelves(
        tx,
        wanted.map(({ variantId }) => variantId),
      );
      const changes = (
        await tx.rows<{ variantId: VariantId; change: string }>(CHANGES, [
          count.id,
          input.uncountedIsMissing,
          [...shelves.keys()],
        ])
      ).map(({ variantId, change }) => {
        const shelf = shelves.get(variantId) as Shelf;
        return { variantId, shelf, change: quantity(change), value: valueOf(quantity(change), shelf) };
      });
      const less = changes
        .filter(({ change }) => change.isNegative)
        .map(({ variantId, change }) => ({ variantId, quantity: change.negated() }));
      const tooLow = await tooLowToLeave(tx, count.locationId, less, shelves, { forGood: true });
      if (tooLow) return tooLow;

      const journal = differencesJournal(changes, {
        key: `stock.count:${count.id}`,
        reference: `count:${count.id}`,
        text: `Selisih stok opname ${count.number}`,
      });
      const journalId = journal && (await this.ledger.post(tx, journal));
      if (journalId instanceof PeriodClosed) return journalId;
      await recordMovements(
        tx,
        changes.map(({ variantId, shelf, change, value }) => ({
          variantId,
          locationId: count.locationId,
          kind: 'ADJUSTMENT',
          change,
          valueChange: value,
          unitCost: shelf.averageCost,
          reason: 'COUNT',
          reference: `count:${count.id}`,
          journalId,
        })),
        this.clock.now(),
      );
      await this.end(tx, count, 'CLOSED', journalId, changes);
      await refreshProducts(
        tx,
        changes.map(({ shelf }) => shelf.productId),
      );
      const more = changes.filter(({ shelf, change }) => change.isPositive && isShort(shelf));
      await announceArrived(
        tx,
        more.map(({ variantId, change }) => ({ variantId, quantity: change })),
      );
      tx.audit({
        action: 'catalog.closeStockCount',
        subject: 'StockCount',
        subjectId: count.id,
        reason: 'COUNT',
        after: {
          uncountedIsMissing: input.uncountedIsMissing,
          changes: changes.map(({ variantId, change, value }) => ({ variantId, change, value })),
        },
      });
      return this.reads.inside(tx, count.id);
    });
  }

  /** Gives a count up; nothing is corrected. Safe to repeat. Refuses one that was closed (CountEnded). Throws NOT_FOUND. */
  cancel(countId: string): Promise<StockCount | CountEnded> {
    return this.db.transaction(async (tx) => {
      const count = await lockCount(tx, countId);
      if (count.state === 'CLOSED') return new CountEnded(count.number);
      if (count.state === 'OPEN') {
        await this.end(tx, count, 'CANCELLED', null, []);
        tx.audit({ action: 'catalog.cancelStockCount', subject: 'StockCount', subjectId: countId });
      }
      return this.reads.inside(tx, countId);
    });
  }

  private async end(
    tx: Tx,
    { id }: LockedCount,
    state: CountState,
    journalId: string | null,
    changes: readonly { variantId: string; change: Quantity; value: { amount: number } }[],
  ): Promise<void> {
    await tx.rows(ENDED, [
      id,
      state,
      this.clock.now(),
      actorName(),
      journalId,
      changes.map(({ variantId }) => variantId),
      changes.map(({ change }) => change.toString()),
      changes.map(({ value }) => value.amount),
    ]);
  }

  /** The database decides which of two counts has a thing; the other one is told by whom. */
  private unlessOverlapping<T>(locationId: string | null, work: () => Promise<T>): Promise<T | CountOverlaps> {
    return orTaken(
      'stock_count_line_once',
      async () =>
        new CountOverlaps(
          (await this.db.readRow<{ id: string; number: string }>(OPEN_THERE, [locationId])) ?? { id: '', number: '' },
        ),
      work,
    );
  }
}

const OPEN_THERE = `select id, number from catalog.stock_count where tenant_id = $1 and state = 'OPEN'
    and ($2::uuid is null or location_id = $2) order by id limit 1`;

const SNAPSHOT = `
  with lines as (insert into catalog.stock_count_line (tenant_id, count_id, variant_id, location_id, expected)
    select $1, $2, v.id, $3, coalesce(h.on_hand, 0)
      from catalog.product_variant v
      join catalog.product p on p.tenant_id = v.tenant_id and p.id = v.product_id
      left join catalog.location_stock h on h.tenant_id = v.tenant_id and h.location_id = $3 and h.variant_id = v.id
     where v.tenant_id = $1
       and (h.on_hand > 0 or $4::uuid is not null and v.is_active and p.state <> 'ARCHIVED')
       and ($4::uuid is null or p.category_id = any (array(select c.id from catalog.category c where c.tenant_id = $1 and c.path @> array[$4::uuid])))
     order by v.id returning 1)
  select count(*)::integer as count from lines`;

/** What the books say lay there at the time of counting: what lies there, less what has moved since. */
const ENTER = `
  insert into catalog.stock_count_line as line (tenant_id, count_id, variant_id, location_id, expected, expected_then, counted, counted_at, counted_by)
  select $1, $2, e.variant_id, $5, books.quantity, books.quantity, e.quantity, $6, $7
    from unnest($3::uuid[], $4::numeric[]) as e (variant_id, quantity)
    cross join lateral (select greatest(0, coalesce((select h.on_hand from catalog.location_stock h where h.tenant_id = $1 and h.location_id = $5 and h.variant_id = e.variant_id), 0)
        - coalesce((select sum(m.change) from catalog.stock_movement m
                     where m.tenant_id = $1 and m.location_id = $5 and m.variant_id = e.variant_id and m.created_at > $6), 0)) as quantity) books
   order by e.variant_id
  on conflict (tenant_id, count_id, variant_id) do update
     set counted = case when $8 then coalesce(line.counted, 0) else 0 end + excluded.counted,
         expected_then = case when $8 and line.counted is not null then line.expected_then else excluded.expected_then end,
         counted_at = excluded.counted_at, counted_by = excluded.counted_by`;

const DIFFERING = `select variant_id as "variantId" from catalog.stock_count_line
   where tenant_id = $1 and count_id = $2 and (counted <> expected_then or $3 and counted is null)`;

const CHANGES = `select n.variant_id as "variantId", coalesce(n.counted - n.expected_then, -h.on_hand) as change
    from catalog.stock_count_line n
    left join catalog.location_stock h on h.tenant_id = n.tenant_id and h.location_id = n.location_id and h.variant_id = n.variant_id
   where n.tenant_id = $1 and n.count_id = $2 and n.variant_id = any ($4::uuid[])
     and coalesce(n.counted - n.expected_then, case when $3 then -h.on_hand end, 0) <> 0
   order by n.variant_id`;

const ENDED = `
  with ended as (update catalog.stock_count set state = $3, ended_at = $4, ended_by = $5, journal_id = $6 where tenant_id = $1 and id = $2 returning id)
  update catalog.stock_count_line n set is_open = false, change = c.change, value_change = c.value
    from catalog.stock_count_line l left join unnest($7::uuid[], $8::numeric[], $9::bigint[]) as c (variant_id, change, value) on c.variant_id = l.variant_id
   where l.tenant_id = $1 and l.count_id = $2 and n.tenant_id = $1 and n.count_id = $2 and n.variant_id = l.variant_id`;

async function lockCount(tx: Tx, id: string): Promise<LockedCount> {
  return tx.rowOrFail<LockedCount>(
    `select id, number, state, location_id as "locationId", started_at as "startedAt" from catalog.stock_count
      where tenant_id = $1 and id = $2 for update`,
    [id],
  );
}

function actorName(): string | null {
  return currentContext()?.principal?.displayName ?? null;
}
