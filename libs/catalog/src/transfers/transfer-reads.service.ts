import {
  connectionFrom,
  notFound,
  sliceOf,
  TenantDatabase,
  type ConnectionOf,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { LOCATION_JSON } from '../locations/locations.service.js';
import { ProductReadsService } from '../products/product-reads.service.js';
import type { ProductVariant } from '../products/product.types.js';
import type { StockTransfer, StockTransferLine, TransferState } from './transfer.types.js';

type LineRow = Omit<StockTransferLine, 'variant'> & { variantId: string };
type Row = Omit<StockTransfer, 'lines' | '__typename'> & { lines: LineRow[] };

const place = (column: string) =>
  `(select ${LOCATION_JSON} from catalog.location l where l.tenant_id = $1 and l.id = t.${column})`;
const COLUMNS = `t.id, t.number, t.state, ${place('from_id')} as "from", ${place('to_id')} as "to", t.note, t.journal_id as "journalId",
    t.created_at as "createdAt", t.created_by as "createdBy", t.sent_at as "sentAt", t.sent_by as "sentBy",
    t.received_at as "receivedAt", t.received_by as "receivedBy", goods.count as "lineCount", goods.lines
    from catalog.transfer t
    left join lateral (select count(*)::integer as count, coalesce(json_agg(json_build_object('variantId', g.variant_id, 'quantity', g.quantity,
           'received', g.received, 'reason', g.reason) order by g.position), '[]') as lines
      from catalog.transfer_line g where g.tenant_id = $1 and g.transfer_id = t.id) goods on true`;
const ONE = `select ${COLUMNS} where t.tenant_id = $1 and t.id = $2`;
const list = (
  way: 'asc' | 'desc',
) => `select ${COLUMNS} where t.tenant_id = $1 and ($2::text[] is null or t.state = any ($2))
    and ($3::uuid is null or t.from_id = $3 or t.to_id = $3) and ($4::uuid is null or t.id ${way === 'desc' ? '<' : '>'} $4)
    order by t.id ${way} limit $5`;
const NEWEST_FIRST = list('desc');
const OLDEST_FIRST = list('asc');

/** Transfers as people read them. */
@Injectable()
export class TransferReadsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly variants: ProductReadsService,
  ) {}

  /** Transfers in these states (all, when null) from or to a place, newest first; two statements. */
  async list(
    filter: { states?: readonly TransferState[] | null; locationId?: string | null },
    page: PageArgs,
  ): Promise<ConnectionOf<StockTransfer>> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<Row>(slice.backward ? OLDEST_FIRST : NEWEST_FIRST, [
      filter.states ?? null,
      filter.locationId ?? null,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(await this.complete(rows), slice, ({ id }) => [id]);
  }

  /** One transfer; throws NOT_FOUND. */
  async one(id: string): Promise<StockTransfer> {
    return (await this.complete(await this.db.read<Row>(ONE, [id])))[0] ?? Promise.reject(notFound());
  }

  /** As the running transaction left it. */
  async inside(tx: Tx, id: string): Promise<StockTransfer> {
    return (await this.complete(await tx.rows<Row>(ONE, [id]), tx))[0] ?? Promise.reject(notFound());
  }

  private async complete(rows: Row[], tx?: Tx): Promise<StockTransfer[]> {
    const ids = [...new Set(rows.flatMap(({ lines }) => lines.map(({ variantId }) => variantId)))];
    const variants = ids.length > 0 ? await this.variants.variants(tx, ids) : new Map<string, ProductVariant>();
    return rows.map((row) => ({
      __typename: 'StockTransfer',
      ...row,
      lines: row.lines.map(({ variantId, ...line }) => ({
        ...line,
        variant: variants.get(variantId) as ProductVariant,
      })),
    }));
  }
}
