import { connectionFrom, notFound, sliceOf, TenantDatabase, type PageArgs, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { NO_CATEGORY, productColumns } from '../products/product-columns.js';
import { variantOfRow, type ProductRow } from '../products/product-view.js';
import { Viewers } from '../products/viewers.js';
import type { StockMovementKind } from '../shared/enums.js';
import { movementLabel } from '../shared/labels.js';
import { CHOSEN_MOVEMENTS, chosenBy, MOVEMENT_TABLES, type MovementFilter } from './chosen-movements.js';
import type { StockMovement, StockMovementConnection } from './stock-movement.types.js';

type MovementRow = ProductRow & {
  movement: Omit<StockMovement, 'variant' | 'kindLabel' | '__typename'> & { variantId: string };
  total?: number;
};

/** A movement with its variant; `m` is the row. Also the columns of the list. */
const COLUMNS = `jsonb_build_object('id', m.id, 'variantId', m.variant_id, 'kind', m.kind, 'change', m.change, 'onHandAfter', m.on_hand_after,
    'unitCost', m.unit_cost, 'reason', m.reason, 'note', m.note, 'reference', m.reference, 'journalId', m.journal_id,
    'locationId', m.location_id, 'locationName', l.name, 'expiresOn', m.expires_on, 'batchCode', m.batch_code,
    'actorName', m.actor_name, 'createdAt', m.created_at) as movement, ${productColumns(NO_CATEGORY)}`;
const newestFirst = (way: 'asc' | 'desc', total: boolean) => `select ${COLUMNS}
    ${total ? `, (select count(*) from catalog.stock_movement m where ${CHOSEN_MOVEMENTS}) as total` : ''}
    from ${MOVEMENT_TABLES} where ${CHOSEN_MOVEMENTS} and ($6::uuid is null or m.id ${way === 'desc' ? '<' : '>'} $6) order by m.id ${way} limit $7`;

/** The card of the storeroom: every change of on hand, newest first. */
@Injectable()
export class StockMovementsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly viewers: Viewers,
  ) {}

  /** Movements of one variant or of all, at one place or at all, in a period of business days, newest first. One statement. */
  async list(filter: MovementFilter, page: PageArgs, wantsTotal: boolean): Promise<StockMovementConnection> {
    const slice = sliceOf(page, 1);
    const text = newestFirst(slice.backward ? 'asc' : 'desc', wantsTotal);
    const rows = await this.db.read<MovementRow>(text, [...chosenBy(filter), slice.key?.[0] ?? null, slice.limit]);
    const total = rows[0]?.total ?? 0;
    return connectionFrom(
      rows.map((row) => this.movement(row)),
      slice,
      ({ id }) => [id],
      wantsTotal ? total : null,
    );
  }

  /** Movements by id, in the order given, in the transaction that wrote them. */
  async byIds(tx: Tx, ids: readonly string[]): Promise<StockMovement[]> {
    return this.found(
      ids,
      await tx.rows<MovementRow>(
        `select ${COLUMNS} from ${MOVEMENT_TABLES} where m.tenant_id = $1 and m.id = any ($2::uuid[])`,
        [ids],
      ),
    );
  }

  /** Movements with one reference, oldest first: the answer of a repeated request. */
  async byReference(tx: Tx, variantIds: readonly string[], reference: string): Promise<StockMovement[]> {
    const rows = await tx.rows<MovementRow>(
      `select ${COLUMNS} from ${MOVEMENT_TABLES} where m.tenant_id = $1 and m.variant_id = any ($2::uuid[]) and m.reference = $3 order by m.id`,
      [variantIds, reference],
    );
    return rows.map((row) => this.movement(row));
  }

  private found(ids: readonly string[], rows: MovementRow[]): StockMovement[] {
    const byId = new Map(rows.map((row) => [row.movement.id, this.movement(row)]));
    return ids.map((id) => byId.get(id) ?? raise(notFound()));
  }

  private movement(row: MovementRow): StockMovement {
    const viewer = this.viewers.viewer(false);
    const { variantId, ...movement } = row.movement;
    const kindLabel = movementLabel(movement.kind as StockMovementKind, viewer.locale);
    return { __typename: 'StockMovement', ...movement, kindLabel, variant: variantOfRow(row, variantId, viewer) };
  }
}

function raise(error: Error): never {
  throw error;
}
