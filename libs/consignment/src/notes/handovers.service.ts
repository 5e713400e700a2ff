import { StockService, type StockTooLow, type VariantId } from '@lumbung/catalog';
import { consignmentDelivered, consignmentReturned } from '@lumbung/events';
import { Clock, quantity, type Quantity } from '@lumbung/kernel';
import { currentPrincipal, InvalidInput, notFound, TenantDatabase, UserError, type Tx } from '@lumbung/platform';
import { SellersService } from '@lumbung/sellers';
import { Injectable } from '@nestjs/common';
import { lockNote, type LockedNote } from './locked-note.js';
import { NoteReadsService, noteStateLabel } from './note-reads.service.js';
import type { ConsignmentNote, ConsignmentNoteLine } from './note.types.js';
import {
  ConsignmentNoteDecided,
  ConsignmentTermsMissing,
  SellerNotActive,
  type AcceptConsignmentDeliveryInput,
  type HandBackConsignmentInput,
} from './notes.schema.js';

interface CountedLine {
  readonly variantId: VariantId;
  readonly quantity: Quantity;
  readonly expiresOn: string | null;
}

/** Goods change hands: counted in, or handed back. Stock moves at value zero; the books are not touched. */
@Injectable()
export class HandoversService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly sellers: SellersService,
    private readonly stock: StockService,
    private readonly reads: NoteReadsService,
  ) {}

  /**
   * Takes a delivery in as it was counted: the goods stand in the shop and stay the seller's. Lines that are not named
   * count as announced; zero refuses a line. Safe to repeat by requestId. Refuses a note that was decided
   * (ConsignmentNoteDecided), a seller who is not active (SellerNotActive), goods without any terms
   * (ConsignmentTermsMissing), and counts below zero, of other goods, or of nothing at all (InvalidInput). Throws
   * NOT_FOUND for an unknown note or place. Nothing is booked: the goods are not the cooperative's.
   */
  async accept(
    input: AcceptConsignmentDeliveryInput,
  ): Promise<ConsignmentNote | ConsignmentNoteDecided | SellerNotActive | ConsignmentTermsMissing | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('consignment.acceptDelivery', input.requestId, input, input.noteId);
      if (earlier) return this.reads.inTransaction(tx, earlier);
      const note = await lockNote(tx, input.noteId);
      if (note.kind !== 'DELIVERY') throw notFound();
      if (note.state !== 'DRAFT') return decided(note);
      const seller = await this.sellers.one(tx, note.sellerId);
      if (seller.state !== 'ACTIVE') return new SellerNotActive(seller.state);
      const { lines } = await this.reads.inTransaction(tx, note.id);
      const counted = countedOf(lines, input);
      if (counted instanceof InvalidInput) return counted;
      const taken = counted.filter((line) => line.quantity.isPositive);
      if (taken.length === 0) return new InvalidInput('problem.consignment.nothingCounted', 'counted');
      const without = lines.filter(
        (line) => line.commissionBasisPoints === null && taken.some((it) => it.variantId === line.variantId),
      );
      if (without.length > 0) return new ConsignmentTermsMissing(without);

      const locationId = input.locationId ?? note.locationId;
      await this.stock.receiveConsigned(tx, taken, { reference: `consignment:${note.id}`, locationId });
      await this.finish(tx, note, counted, locationId);
      tx.emit(consignmentDelivered({ deliveryId: note.id, number: note.number, sellerId: note.sellerId }));
      return this.reads.inTransaction(tx, note.id);
    });
  }

  /**
   * The seller has his goods back; they leave the stock without a journal. Safe to repeat by requestId. Refuses a note
   * that was decided (ConsignmentNoteDecided) and more than lies there and no order holds (StockTooLow). Throws NOT_FOUND.
   */
  async handBack(input: HandBackConsignmentInput): Promise<ConsignmentNote | ConsignmentNoteDecided | StockTooLow> {
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('consignment.handBack', input.requestId, input, input.noteId);
      if (earlier) return this.reads.inTransaction(tx, earlier);
      const note = await lockNote(tx, input.noteId);
      if (note.kind !== 'RETURN') throw notFound();
      if (note.state !== 'DRAFT') return decided(note);
      const { lines } = await this.reads.inTransaction(tx, note.id);
      const all = lines.map(lineOf);
      const out = await this.stock.returnConsigned(tx, all, {
        reference: `consignment:${note.id}`,
        locationId: note.locationId,
      });
      if (out instanceof UserError) return out;
      await this.finish(tx, note, all, note.locationId);
      tx.emit(
        consignmentReturned({
          returnNoteId: note.id,
          number: note.number,
          sellerId: note.sellerId,
          reason: note.reason as string,
        }),
      );
      return this.reads.inTransaction(tx, note.id);
    });
  }

  private async finish(
    tx: Tx,
    note: LockedNote,
    counted: readonly CountedLine[],
    locationId: string | null,
  ): Promise<void> {
    const by = currentPrincipal().displayName;
    const [ids, amounts] = [counted.map(({ variantId }) => variantId), counted.map((line) => line.quantity.toString())];
    await tx.rows(
      `with line as (update consignment.note_line l set counted = c.counted from unnest($6::uuid[], $7::numeric[]) c (variant_id, counted)
                      where l.tenant_id = $1 and l.note_id = $2 and l.variant_id = c.variant_id)
       update consignment.note set state = 'DONE', decided_by_name = $3, decided_at = $4, location_id = $5 where tenant_id = $1 and id = $2`,
      [note.id, by, this.clock.now(), locationId, ids, amounts],
    );
    tx.audit({
      action: note.kind === 'DELIVERY' ? 'consignment.acceptDelivery' : 'consignment.handBack',
      subject: 'ConsignmentNote',
      subjectId: note.id,
      before: { state: 'DRAFT' },
      after: {
        state: 'DONE',
        counted: counted.map((line) => ({ variantId: line.variantId, quantity: line.quantity })),
      },
    });
  }
}

const decided = ({ number, state }: LockedNote) => new ConsignmentNoteDecided(number, state, noteStateLabel(state));

const lineOf = (line: ConsignmentNoteLine): CountedLine => ({
  variantId: line.variantId as VariantId,
  quantity: quantity(line.quantity),
  expiresOn: line.expiresOn,
});

function countedOf(
  lines: readonly ConsignmentNoteLine[],
  { counted }: AcceptConsignmentDeliveryInput,
): CountedLine[] | InvalidInput {
  const named = new Map(counted.map((line) => [line.variantId.toLowerCase(), line.quantity]));
  const odd = counted.findIndex(
    (line) => line.quantity.isNegative || !lines.some((it) => it.variantId === line.variantId.toLowerCase()),
  );
  if (odd >= 0) return new InvalidInput('problem.consignment.countOfOthers', `counted.${odd}`);
  return lines.map((line) => ({ ...lineOf(line), quantity: named.get(line.variantId) ?? quantity(line.quantity) }));
}
