import { Clock, Money, newId, Quantity, quantity } from '@lumbung/kernel';
import { LedgerService, PeriodClosed } from '@lumbung/ledger';
import { currentContext, InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { StockAdjustmentReason } from '../shared/enums.js';
import { differencesJournal } from '../stock/differences.js';
import { tooLowToLeave } from '../stock/leaving.js';
import { openLocation } from '../stock/places.js';
import {
  isShort,
  lockShelves,
  recordMovements,
  refreshProducts,
  valueOf,
  type NewMovement,
  type Shelf,
} from '../stock/shelves.js';
import type { StockTooLow } from '../stock/stock.schema.js';
import type { VariantId } from '../stock/stock.service.js';
import { announceArrived } from '../stock/waiting.js';
import { arrivedOf, lockTransfer, lostButPromised, type Arrived, type LockedTransfer } from './locked-transfer.js';
import { TransferReadsService } from './transfer-reads.service.js';
import type { StockTransfer } from './transfer.types.js';
import {
  TransferStateConflict,
  type ChangeTransferInput,
  type CreateTransferInput,
  type ReceiveTransferInput,
  type TransferLineInput,
} from './transfers.schema.js';

/**
 * Goods on their way from one place to another. While they are under way they lie at a place of their own that nobody
 * sees, so that places always sum to what the cooperative has, and its value does not change: only a difference found
 * on arrival does. They stay on offer to buyers when both places sell, but cannot leave for an order before they arrive.
 */
@Injectable()
export class TransfersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly reads: TransferReadsService,
  ) {}

  /**
   * Writes down what is to go from one place to another; nothing moves yet. Safe to repeat by requestId. Refuses the
   * same place twice, a variant twice and quantities that are not above zero (InvalidInput). Throws NOT_FOUND for an
   * unknown variant or a place that is not in use.
   */
  create(input: CreateTransferInput): Promise<StockTransfer | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const id = newId<'StockTransfer'>();
      const earlier = await tx.claimRequest('catalog.createTransfer', input.requestId, input, id);
      if (earlier) return this.reads.inside(tx, earlier);
      if (input.fromId.toLowerCase() === input.toId.toLowerCase())
        return new InvalidInput('problem.catalog.transferToItself', 'toId');
      const [from, to] = [await openLocation(tx, input.fromId), await openLocation(tx, input.toId)];
      await tx.rows(
        `insert into catalog.transfer (tenant_id, id, number, from_id, to_id, note, created_at, created_by)
         select $1, $2, 'P-' || lpad(n::text, greatest(4, length(n::text)), '0'), $3, $4, $5, $6, $7 from platform.next_number($1, 'transfer') n`,
        [id, from, to, input.note ?? null, this.clock.now(), actorName()],
      );
      const problem = await writeLines(tx, id, input.lines);
      if (problem) return problem;
      tx.audit({ action: 'catalog.createTransfer', subject: 'StockTransfer', subjectId: id, after: input });
      return this.reads.inside(tx, id);
    });
  }

  /** Writes the lines of a draft anew. Refuses what is no draft any more (TransferStateConflict); else as `create`. */
  change({
    transferId,
    lines,
    note,
  }: ChangeTransferInput): Promise<StockTransfer | TransferStateConflict | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const transfer = await lockTransfer(tx, transferId);
      if (transfer.state !== 'DRAFT') return new TransferStateConflict(transfer);
      await tx.rows('delete from catalog.transfer_line where tenant_id = $1 and transfer_id = $2', [transferId]);
      const problem = await writeLines(tx, transferId, lines);
      if (problem) return problem;
      if (note !== undefined)
        await tx.rows('update catalog.transfer set note = $3 where tenant_id = $1 and id = $2', [transferId, note]);
      tx.audit({
        action: 'catalog.changeTransfer',
        subject: 'StockTransfer',
        subjectId: transferId,
        before: transfer.lines,
        after: lines,
      });
      return this.reads.inside(tx, transferId);
    });
  }

  /** A draft that is not to be sent. Safe to repeat. Refuses what was sent (TransferStateConflict). */
  cancel(transferId: string): Promise<StockTransfer | TransferStateConflict> {
    return this.db.transaction(async (tx) => {
      const transfer = await lockTransfer(tx, transferId);
      if (transfer.state === 'CANCELLED') return this.reads.inside(tx, transferId);
      if (transfer.state !== 'DRAFT') return new TransferStateConflict(transfer);
      await tx.rows(`update catalog.transfer set state = 'CANCELLED' where tenant_id = $1 and id = $2`, [transferId]);
      tx.audit({ action: 'catalog.cancelTransfer', subject: 'StockTransfer', subjectId: transferId });
      return this.reads.inside(tx, transferId);
    });
  }

  /**
   * The goods leave the first place. Safe to repeat: what was sent is not sent twice. Refuses more than lies there, and
   * taking what orders were promised to a place that does not sell (StockTooLow), and what is no draft
   * (TransferStateConflict). The value of the stock stays as it is; nothing is booked.
   */
  send(transferId: string): Promise<StockTransfer | TransferStateConflict | StockTooLow> {
    return this.db.transaction(async (tx) => {
      const transfer = await lockTransfer(tx, transferId);
      if (transfer.state === 'SENT') return this.reads.inside(tx, transferId);
      if (transfer.state !== 'DRAFT') return new TransferStateConflict(transfer);
      const lines = transfer.lines.map(({ variantId, quantity: amount }) => ({
        variantId,
        quantity: quantity(amount),
      }));
      const shelves = await lockShelves(
        tx,
        lines.map(({ variantId }) => variantId),
      );
      const way = await tx.rowOrFail<{ transitId: string; sells: boolean }>(
        `select catalog.transit_location($1, bool_and(sells_from)) as "transitId", bool_and(sells_from) as sells
           from (select sells_from from catalog.location where tenant_id = $1 and id = any (array[$2, $3]::uuid[]) order by id for share) ends`,
        [transfer.fromId, transfer.toId],
      );
      const tooLow = await tooLowToLeave(tx, transfer.fromId, lines, shelves, { forGood: !way.sells });
      if (tooLow) return tooLow;
      await this.move(tx, transfer, lines, transfer.fromId, way.transitId);
      await refreshProducts(tx, way.sells ? [] : [...shelves.values()].map(({ productId }) => productId));
      await tx.rows(
        `update catalog.transfer set state = 'SENT', transit_id = $3, sent_at = $4, sent_by = $5 where tenant_id = $1 and id = $2`,
        [transferId, way.transitId, this.clock.now(), actorName()],
      );
      tx.audit({ action: 'catalog.sendTransfer', subject: 'StockTransfer', subjectId: transferId, after: { lines } });
      return this.reads.inside(tx, transferId);
    });
  }

  /**
   * The goods arrive at the second place. What did not arrive, or came on top, is corrected with a reason at average
   * cost and booked to 5-1040 with one journal. Safe to repeat by requestId. Refuses a difference without a reason, a
   * line that was not sent and a quantity below zero (InvalidInput), losing what orders were promised (StockTooLow), a
   * closed month (PeriodClosed) and what was not sent (TransferStateConflict).
   */
  receive(
    input: ReceiveTransferInput,
  ): Promise<StockTransfer | TransferStateConflict | StockTooLow | PeriodClosed | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('catalog.receiveTransfer', input.requestId, input, input.transferId);
      if (earlier) return this.reads.inside(tx, earlier);
      const transfer = await lockTransfer(tx, input.transferId);
      if (transfer.state !== 'SENT' || !transfer.transitId) return new TransferStateConflict(transfer);
      const arrived = arrivedOf(transfer, input);
      if (arrived instanceof InvalidInput) return arrived;
      const shelves = await lockShelves(
        tx,
        arrived.map(({ variantId }) => variantId),
      );
      const tooLow = transfer.sells ? lostButPromised(arrived, shelves) : null;
      if (tooLow) return tooLow;

      const sentOn = arrived.map(({ variantId, sent, received }) => ({
        variantId,
        quantity: received.exceeds(sent) ? sent : received,
      }));
      await this.move(
        tx,
        transfer,
        sentOn.filter((line) => line.quantity.isPositive),
        transfer.transitId,
        transfer.toId,
      );
      const booked = await this.correct(tx, transfer, arrived, shelves);
      if (booked instanceof PeriodClosed) return booked;
      await tx.rows(
        `with arrived as (update catalog.transfer_line l set received = a.received, reason = a.reason
                            from unnest($6::uuid[], $7::numeric[], $8::text[]) as a (variant_id, received, reason)
                           where l.tenant_id = $1 and l.transfer_id = $2 and l.variant_id = a.variant_id)
         update catalog.transfer set state = 'RECEIVED', received_at = $3, received_by = $4, journal_id = $5 where tenant_id = $1 and id = $2`,
        [
          transfer.id,
          this.clock.now(),
          actorName(),
          booked,
          arrived.map(({ variantId }) => variantId),
          arrived.map(({ received }) => received.toString()),
          arrived.map(({ reason }) => reason),
        ],
      );
      await refreshProducts(
        tx,
        [...shelves.values()].map(({ productId }) => productId),
      );
      const came = arrived.filter(({ variantId }) => isShort(shelves.get(variantId) as Shelf));
      await announceArrived(
        tx,
        came
          .map(({ variantId, received }) => ({ variantId, quantity: received }))
          .filter((line) => line.quantity.isPositive),
      );
      tx.audit({
        action: 'catalog.receiveTransfer',
        subject: 'StockTransfer',
        subjectId: transfer.id,
        after: { arrived },
      });
      return this.reads.inside(tx, transfer.id);
    });
  }

  private async move(
    tx: Tx,
    { id }: LockedTransfer,
    lines: readonly { variantId: VariantId; quantity: Quantity }[],
    from: string,
    to: string,
  ): Promise<void> {
    const step = { kind: 'TRANSFER', valueChange: Money.zero, reference: `transfer:${id}` } as const;
    const movements = lines.flatMap(({ variantId, quantity: moved }): NewMovement[] => [
      { ...step, variantId, locationId: from, change: moved.negated() },
      { ...step, variantId, locationId: to, change: moved },
    ]);
    await recordMovements(tx, movements, this.clock.now());
  }

  /** Corrects what did not arrive where it was under way, and what came on top where it arrived. */
  private async correct(
    tx: Tx,
    transfer: LockedTransfer,
    arrived: readonly Arrived[],
    shelves: ReadonlyMap<VariantId, Shelf>,
  ): Promise<string | null | PeriodClosed> {
    const differences = arrived.flatMap(({ variantId, sent, received, reason }) => {
      const change = received.minus(sent);
      const shelf = shelves.get(variantId) as Shelf;
      return change.isZero
        ? []
        : [
            {
              variantId,
              change,
              reason: reason as StockAdjustmentReason,
              value: valueOf(change, shelf),
              unitCost: shelf.averageCost,
            },
          ];
    });
    const journal = differencesJournal(differences, {
      key: `stock.transfer:${transfer.id}`,
      reference: `transfer:${transfer.id}`,
      text: `Selisih pindahan barang ${transfer.number}`,
    });
    const journalId = journal && (await this.ledger.post(tx, journal));
    if (journalId instanceof PeriodClosed) return journalId;
    await recordMovements(
      tx,
      differences.map(({ variantId, change, reason, value, unitCost }) => ({
        variantId,
        locationId: change.isNegative ? transfer.transitId : transfer.toId,
        kind: 'ADJUSTMENT',
        change,
        valueChange: value,
        unitCost,
        reason,
        reference: `transfer:${transfer.id}`,
        journalId,
      })),
      this.clock.now(),
    );
    return journalId;
  }
}

async function writeLines(
  tx: Tx,
  transferId: string,
  lines: readonly TransferLineInput[],
): Promise<InvalidInput | null> {
  const ids = lines.map(({ variantId }) => variantId.toLowerCase() as VariantId);
  if (new Set(ids).size < ids.length) return new InvalidInput('problem.catalog.variantTwice', 'lines');
  for (const [index, line] of lines.entries()) {
    if (!line.quantity.isPositive) return new InvalidInput('problem.catalog.notAboveZero', `lines.${index}.quantity`);
  }
  await lockShelves(tx, ids);
  await tx.rows(
    `insert into catalog.transfer_line (tenant_id, transfer_id, variant_id, position, quantity)
     select $1, $2, l.variant_id, l.n, l.quantity from unnest($3::uuid[], $4::numeric[]) with ordinality as l (variant_id, quantity, n)`,
    [transferId, ids, lines.map((line) => line.quantity.toString())],
  );
  return null;
}

function actorName(): string | null {
  return currentContext()?.principal?.displayName ?? null;
}
