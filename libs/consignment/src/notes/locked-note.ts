import type { Tx } from '@lumbung/platform';
import type { ConsignmentNoteKind, ConsignmentNoteState, ConsignmentReturnReason } from './note.types.js';

export interface LockedNote {
  readonly id: string;
  readonly kind: ConsignmentNoteKind;
  readonly number: string;
  readonly sellerId: string;
  readonly state: ConsignmentNoteState;
  readonly reason: ConsignmentReturnReason | null;
  readonly locationId: string | null;
  readonly isBySeller: boolean;
}

/** A note that nobody else decides until this transaction ends. Throws NOT_FOUND. */
export function lockNote(tx: Tx, noteId: string): Promise<LockedNote> {
  return tx.rowOrFail<LockedNote>(
    `select id, kind, number, seller_id as "sellerId", state, reason, location_id as "locationId", is_by_seller as "isBySeller"
       from consignment.note where tenant_id = $1 and id = $2 for update`,
    [noteId],
  );
}
