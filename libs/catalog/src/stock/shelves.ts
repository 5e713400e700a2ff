import { Money, Quantity, newId, quantity, rupiah } from '@lumbung/kernel';
import { currentContext, notFound, type Tx } from '@lumbung/platform';
import type { StockAdjustmentReason, StockMovementKind } from '../shared/enums.js';
import type { VariantId } from './stock.service.js';

/** The locked counters of one variant. */
export interface Shelf {
  readonly variantId: VariantId;
  readonly productId: string;
  readonly productName: string;
  readonly variantName: string;
  readonly onHand: Quantity;
  /** Of on hand, what lies where nothing is sold from. */
  readonly heldBack: Quantity;
  readonly reserved: Quantity;
  /** What can still be promised: what is there to be sold and free, and what may be sold ahead. */
  readonly available: Quantity;
  /** Whole rupiah that the goods on hand cost. */
  readonly value: Money;
  readonly averageCost: Money | null;
  readonly quantityStep: Quantity;
  /** Whose goods these are; null: the cooperative's own. */
  readonly sellerId: string | null;
}

interface ShelfRow {
  variantId: VariantId;
  productId: string;
  productName: string;
  variantName: string;
  onHand: string;
  heldBack: string;
  reserved: string;
  available: string;
  value: number;
  averageCost: number | null;
  quantityStep: string;
  sellerId: string | null;
}

/**
 * Locks the counters of these variants in the order of their ids, with one statement, so that two buyers who want the
 * same things in another order wait instead of blocking each other. Throws NOT_FOUND when one is unknown here.
 */
export async function lockShelves(tx: Tx, variantIds: readonly VariantId[]): Promise<Map<VariantId, Shelf>> {
  const wanted = [...new Set(variantIds)];
  const rows = await tx.rows<ShelfRow>(
    `select s.variant_id as "variantId", s.product_id as "productId", p.name as "productName", v.name as "variantName",
            s.on_hand as "onHand", s.held_back as "heldBack", s.reserved, s.available, s.value, s.average_cost as "averageCost",
            v.quantity_step as "quantityStep", p.seller_id as "sellerId"
       from catalog.stock s
       join catalog.product_variant v on v.tenant_id = s.tenant_id and v.id = s.variant_id
       join catalog.product p on p.tenant_id = s.tenant_id and p.id = s.product_id
      where s.tenant_id = $1 and s.variant_id = any ($2::uuid[])
      order by s.variant_id for update of s`,
    [wanted],
  );
  if (rows.length < wanted.length) throw notFound();
  return new Map(rows.map((row) => [row.variantId, shelfOf(row)]));
}

function shelfOf({
  onHand,
  heldBack,
  reserved,
  available,
  value,
  averageCost,
  quantityStep,
  ...rest
}: ShelfRow): Shelf {
  return {
    ...rest,
    onHand: quantity(onHand),
    heldBack: quantity(heldBack),
    reserved: quantity(reserved),
    available: quantity(available),
    value: rupiah(value),
    averageCost: averageCost === null ? null : rupiah(averageCost),
    quantityStep: quantity(quantityStep),
  };
}

/** What so many of the goods on a shelf cost: their share of its value, rounded half up; the last ones take the rest. */
export function costOf(taken: Quantity, { onHand, value }: Pick<Shelf, 'onHand' | 'value'>): Money {
  return taken.equals(onHand) ? value : value.share(taken.thousandths, onHand.thousandths);
}

/** What a change of on hand is worth, signed: goods that go take their share along, goods that come enter at average cost. */
export function valueOf(change: Quantity, shelf: Shelf): Money {
  if (change.isNegative) return costOf(change.negated(), shelf).negated();
  return (shelf.averageCost ?? Money.zero).timesQuantity(change);
}

/** How many of a shelf are there to be sold, promised or not. */
export function sellableOf({ onHand, heldBack }: Pick<Shelf, 'onHand' | 'heldBack'>): Quantity {
  return onHand.minus(heldBack);
}

/** More is held for orders than is there to be sold: somebody waits. */
export function isShort(shelf: Shelf): boolean {
  return shelf.reserved.exceeds(sellableOf(shelf));
}

export interface NewMovement {
  readonly variantId: VariantId;
  /** Absent: the cooperative's usual place. */
  readonly locationId?: string | null;
  readonly kind: StockMovementKind;
  /** Signed, as is `valueChange`. */
  readonly change: Quantity;
  readonly valueChange: Money;
  readonly unitCost?: Money | null;
  readonly reason?: StockAdjustmentReason;
  readonly note?: string | null;
  readonly reference?: string;
  readonly journalId?: string | null;
  /** Of goods that come in, where it is known. */
  readonly expiresOn?: string | null;
  readonly batchCode?: string | null;
}

/** Writes movements with one statement; the counters follow by the table's own trigger. Ids in the order given. */
export async function recordMovements(tx: Tx, movements: readonly NewMovement[], at: Date): Promise<string[]> {
  if (movements.length === 0) return [];
  const actorName = currentContext()?.principal?.displayName ?? null;
  const rows = movements.map((movement) => ({ ...movement, id: newId(), change: movement.change.toString() }));
  await tx.rows(
    `insert into catalog.stock_movement (tenant_id, id, variant_id, kind, change, on_hand_after, value_change, unit_cost, reason, note,
                                         reference, journal_id, location_id, expires_on, batch_code, actor_name, created_at)
     select $1, m.id, m."variantId", m.kind, m.change, 0, m."valueChange", m."unitCost", m.reason, m.note, m.reference, m."journalId",
            m."locationId", m."expiresOn", m."batchCode", $3, $4
       from jsonb_to_recordset($2::jsonb) as m (id uuid, "variantId" uuid, kind text, change numeric, "valueChange" bigint, "unitCost" bigint,
            reason text, note text, reference text, "journalId" uuid, "locationId" uuid, "expiresOn" date, "batchCode" text)`,
    [JSON.stringify(rows), actorName, at],
  );
  return rows.map(({ id }) => id);
}

/** Makes cards, prices to sort by and search documents of these products anew. Call it last, after stock rows are locked. */
export async function refreshProducts(tx: Tx, productIds: Iterable<string>): Promise<void> {
  const ids = [...new Set(productIds)];
  if (ids.length > 0) await tx.rows('select catalog.refresh_products($1, $2::uuid[]) /* tenant_id = $1 */', [ids]);
}
