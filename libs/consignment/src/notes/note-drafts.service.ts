import { Clock, newId, type CooperativeTimeZone, type Quantity } from '@lumbung/kernel';
import { currentPrincipal, currentTenant, InvalidInput, notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { SellersService } from '@lumbung/sellers';
import { Injectable } from '@nestjs/common';
import { lockNote } from './locked-note.js';
import { NoteReadsService, noteStateLabel } from './note-reads.service.js';
import type { ConsignmentNote, ConsignmentNoteKind, ConsignmentReturnReason } from './note.types.js';
import {
  ConsignmentNoteDecided,
  SellerNotActive,
  type CancelConsignmentNoteInput,
  type DraftConsignmentDeliveryInput,
  type DraftConsignmentReturnInput,
} from './notes.schema.js';

interface NewNote {
  readonly kind: ConsignmentNoteKind;
  readonly sellerId: string;
  readonly isBySeller: boolean;
  readonly reason?: ConsignmentReturnReason;
  readonly locationId?: string | null;
  readonly text?: string | null;
  readonly lines: readonly { variantId: string; quantity: Quantity; expiresOn?: string | null }[];
}

/** Writing down what is to come in or to go back; nothing moves yet. */
@Injectable()
export class NoteDraftsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly sellers: SellersService,
    private readonly reads: NoteReadsService,
  ) {}

  /**
   * Announces goods of a seller (surat titip); nothing moves before they are counted. Safe to repeat by requestId.
   * Refuses a seller who is not active (SellerNotActive), goods that are not his, quantities that are not above zero,
   * one variant twice, and goods past their day (InvalidInput). Throws NOT_FOUND for an unknown seller.
   */
  async draftDelivery(
    input: DraftConsignmentDeliveryInput,
    { isBySeller } = { isBySeller: false },
  ): Promise<ConsignmentNote | SellerNotActive | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const seller = await this.sellers.one(tx, input.sellerId);
      if (seller.state !== 'ACTIVE') return new SellerNotActive(seller.state);
      const today = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
      const old = input.lines.findIndex(({ expiresOn }) => expiresOn != null && expiresOn < today);
      if (old >= 0) return new InvalidInput('problem.consignment.expired', `lines.${old}.expiresOn`);
      return this.write(tx, input, { ...input, kind: 'DELIVERY', isBySeller });
    });
  }

  /**
   * Writes down goods that go back to their seller (surat retur), unsold, expired or damaged; also to one who is
   * suspended or ended. Nothing moves before they are handed back. Else as `draftDelivery`.
   */
  async draftReturn(input: DraftConsignmentReturnInput): Promise<ConsignmentNote | InvalidInput> {
    return this.db.transaction(async (tx) => {
      await this.sellers.one(tx, input.sellerId);
      return this.write(tx, input, { ...input, kind: 'RETURN', isBySeller: false });
    });
  }

  /**
   * A draft comes to nothing; asked again it answers the note. Refuses a note that was done (ConsignmentNoteDecided).
   * Throws NOT_FOUND; with `sellerId` also for what that seller did not write himself.
   */
  async cancel(
    { noteId, reason }: CancelConsignmentNoteInput,
    sellerId?: string,
  ): Promise<ConsignmentNote | ConsignmentNoteDecided> {
    return this.db.transaction(async (tx) => {
      const note = await lockNote(tx, noteId);
      if (sellerId !== undefined && (note.sellerId !== sellerId || !note.isBySeller)) throw notFound();
      if (note.state === 'DONE') return new ConsignmentNoteDecided(note.number, note.state, noteStateLabel(note.state));
      if (note.state === 'DRAFT') {
        await tx.rows(
          `update consignment.note set state = 'CANCELLED', decided_by_name = $3, decided_at = $4, cancel_reason = $5 where tenant_id = $1 and id = $2`,
          [noteId, currentPrincipal().displayName, this.clock.now(), reason ?? null],
        );
        tx.audit({
          action: 'consignment.cancelNote',
          subject: 'ConsignmentNote',
          subjectId: noteId,
          before: { state: 'DRAFT' },
          after: { state: 'CANCELLED' },
          ...(reason ? { reason } : {}),
        });
      }
      return this.reads.inTransaction(tx, noteId);
    });
  }

  private async write(
    tx: Tx,
    input: { readonly requestId: string },
    note: NewNote,
  ): Promise<ConsignmentNote | InvalidInput> {
    const operation = note.kind === 'DELIVERY' ? 'consignment.draftDelivery' : 'consignment.draftReturn';
    const id = newId<'ConsignmentNote'>();
    const earlier = await tx.claimRequest(operation, input.requestId, input, id);
    if (earlier) return this.reads.inTransaction(tx, earlier);
    const problem = await problemOfLines(tx, note);
    if (problem) return problem;
    if (note.locationId)
      await tx.rowOrFail(`select id from catalog.location where tenant_id = $1 and id = $2 and kind <> 'TRANSIT'`, [
        note.locationId,
      ]);
    const { number } = await tx.rowOrFail<{ number: string }>(INSERT_NOTE, [
      id,
      note.kind,
      note.sellerId,
      note.reason ?? null,
      note.locationId ?? null,
      note.text ?? null,
      note.isBySeller,
      currentPrincipal().displayName,
      this.clock.now(),
    ]);
    await tx.rows(
      `insert into consignment.note_line (tenant_id, note_id, variant_id, position, quantity, expires_on)
       select $1, $2, l.variant_id, l.n, l.quantity, l.expires_on
         from unnest($3::uuid[], $4::numeric[], $5::date[]) with ordinality l (variant_id, quantity, expires_on, n)`,
      [
        id,
        note.lines.map(({ variantId }) => variantId),
        note.lines.map(({ quantity }) => quantity.toString()),
        note.lines.map(({ expiresOn }) => expiresOn ?? null),
      ],
    );
    tx.audit({
      action: operation,
      subject: 'ConsignmentNote',
      subjectId: id,
      after: { number, sellerId: note.sellerId, lines: note.lines.length, reason: note.reason },
    });
    return this.reads.inTransaction(tx, id);
  }
}

const INSERT_NOTE = /* sql */ `
  insert into consignment.note (tenant_id, id, kind, number, seller_id, reason, location_id, text, is_by_seller, drafted_by_name, drafted_at)
  select $1, $2, $3::text, case $3::text when 'DELIVERY' then 'SJ-' else 'SR-' end || lpad(n::text, greatest(5, length(n::text)), '0'), $4, $5, $6, $7, $8, $9, $10
    from platform.next_number($1, case $3::text when 'DELIVERY' then 'consignment delivery' else 'consignment return' end) n
  returning number
`;

async function problemOfLines(tx: Tx, { sellerId, lines }: NewNote): Promise<InvalidInput | undefined> {
  const ids = lines.map(({ variantId }) => variantId.toLowerCase());
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) return new InvalidInput('problem.consignment.twice', `lines.${twice}.variantId`);
  const empty = lines.findIndex(({ quantity }) => !quantity.isPositive);
  if (empty >= 0) return new InvalidInput('problem.consignment.notAboveZero', `lines.${empty}.quantity`);
  const rows = await tx.rows<{ id: string }>(
    `select v.id from catalog.product_variant v join catalog.product p on p.tenant_id = v.tenant_id and p.id = v.product_id
      where v.tenant_id = $1 and v.id = any ($2::uuid[]) and p.seller_id = $3`,
    [ids, sellerId],
  );
  const his = new Set(rows.map(({ id }) => id));
  const foreign = ids.findIndex((id) => !his.has(id));
  return foreign >= 0 ? new InvalidInput('problem.consignment.notHisGoods', `lines.${foreign}.variantId`) : undefined;
}
