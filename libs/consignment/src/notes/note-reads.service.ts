import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import {
  connectionFrom,
  currentLocale,
  currentTenant,
  notFound,
  sliceOf,
  TenantDatabase,
  translate,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { ConsignmentNote, ConsignmentNoteConnection, ConsignmentNoteState } from './note.types.js';
import type { ConsignmentNoteFilter } from './notes.schema.js';

type NoteRow = Omit<ConsignmentNote, '__typename' | 'stateLabel'>;

const LINES = `(select coalesce(json_agg(json_build_object('variantId', l.variant_id, 'productName', p.name, 'variantName', v.name, 'sku', v.sku,
        'unit', v.unit, 'quantity', l.quantity, 'counted', l.counted, 'expiresOn', l.expires_on,
        'commissionBasisPoints', t.commission_basis_points, 'damageBearer', t.damage_bearer) order by l.position), '[]')
      from consignment.note_line l
      join catalog.product_variant v on v.tenant_id = $1 and v.id = l.variant_id
      join catalog.product p on p.tenant_id = $1 and p.id = v.product_id
      left join catalog.category c on c.tenant_id = $1 and c.id = p.category_id
     cross join lateral consignment.terms($1, $2, p.id, c.path, n.seller_id) t
     where l.tenant_id = $1 and l.note_id = n.id)`;

const columns = (lines: boolean) => `n.id, n.kind, n.number, n.seller_id as "sellerId",
    (select s.name from sellers.seller s where s.tenant_id = $1 and s.id = n.seller_id) as "sellerName", n.state, n.reason,
    n.location_id as "locationId", n.text, n.is_by_seller as "isBySeller", n.drafted_by_name as "draftedByName", n.drafted_at as "draftedAt",
    n.decided_by_name as "decidedByName", n.decided_at as "decidedAt", n.cancel_reason as "cancelReason", ${lines ? LINES : `'[]'::json`} as lines
  from consignment.note n where n.tenant_id = $1 and $2::date is not null`;

const BY_ID = `select ${columns(true)} and n.id = $3 and ($4::uuid is null or n.seller_id = $4)`;

const listText = (backward: boolean, lines: boolean) => `select ${columns(lines)} and ($3::text is null or n.kind = $3)
    and ($4::text is null or n.state = $4) and ($5::uuid is null or n.seller_id = $5) and ($6::uuid is null or n.id ${backward ? '>' : '<'} $6)
  order by n.id ${backward ? 'asc' : 'desc'} limit $7`;

/** Delivery notes and return notes as they are read: one statement per question. */
@Injectable()
export class NoteReadsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Notes, newest first; lines only when asked for. */
  async list(
    page: PageArgs,
    filter: ConsignmentNoteFilter,
    wishes: { lines: boolean },
  ): Promise<ConsignmentNoteConnection> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<NoteRow>(listText(slice.backward, wishes.lines), [
      this.today(),
      filter.kind ?? null,
      filter.state ?? null,
      filter.sellerId ?? null,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows.map(noteOf), slice, ({ id }) => [id]);
  }

  /** One note with its lines; of this seller only, where one is named. Throws NOT_FOUND. */
  async one(noteId: string, sellerId: string | null = null): Promise<ConsignmentNote> {
    const row = await this.db.readRow<NoteRow>(BY_ID, [this.today(), noteId, sellerId]);
    if (!row) throw notFound();
    return noteOf(row);
  }

  async inTransaction(tx: Tx, noteId: string): Promise<ConsignmentNote> {
    return noteOf(await tx.rowOrFail<NoteRow>(BY_ID, [this.today(), noteId, null]));
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

export const noteStateLabel = (state: ConsignmentNoteState): string =>
  translate(`consignment.note.${state}`, currentLocale());

function noteOf(row: NoteRow): ConsignmentNote {
  return { __typename: 'ConsignmentNote', ...row, stateLabel: noteStateLabel(row.state) };
}
