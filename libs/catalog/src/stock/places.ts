import { Quantity, quantity } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import type { VariantId } from './stock.service.js';

/** So much of a variant at one place. */
export interface Place {
  readonly locationId: string;
  readonly onHand: Quantity;
}

/** What an order may take of one variant, and from where. */
export interface Reach {
  /** Held by orders that were placed earlier and come first; zero where everything held is there. */
  readonly ahead: Quantity;
  /** In the order in which orders take from them. */
  readonly places: readonly Place[];
}

const REACH = `
  select w.variant_id as "variantId",
         case when w.variant_id = any ($3::uuid[]) then
           (select coalesce(sum(r.quantity), 0) from catalog.reservation r, catalog.reservation mine
             where r.tenant_id = $1 and r.variant_id = w.variant_id and r.state = 'HELD'
               and mine.tenant_id = $1 and mine.order_id = $4 and mine.variant_id = w.variant_id
               and (r.placed_at, r.order_id) < (mine.placed_at, mine.order_id)) else 0 end as ahead,
         (select coalesce(json_agg(json_build_object('locationId', p.location_id, 'onHand', p.on_hand)
                                   order by p.location_id is distinct from $5::uuid, l.priority, l.id), '[]')
            from catalog.location_stock p join catalog.location l on l.tenant_id = p.tenant_id and l.id = p.location_id
           where p.tenant_id = $1 and p.variant_id = w.variant_id and p.on_hand > 0
             and l.sells_from and l.is_active and l.kind <> 'TRANSIT') as places
    from unnest($2::uuid[]) w (variant_id)`;

/**
 * What an order may take of these variants; call it when their stock rows are locked, which guards the places too.
 * `short` names those of which more is held than is there, `first` the place to take from before all others.
 */
export async function reachOf(
  tx: Tx,
  orderId: string,
  variantIds: readonly VariantId[],
  { short, first }: { short: readonly VariantId[]; first: string | null },
): Promise<Map<VariantId, Reach>> {
  type Row = { variantId: VariantId; ahead: string; places: { locationId: string; onHand: number }[] };
  const rows = await tx.rows<Row>(REACH, [variantIds, short, orderId, first]);
  return new Map(
    rows.map(({ variantId, ahead, places }) => [
      variantId,
      {
        ahead: quantity(ahead),
        places: places.map(({ locationId, onHand }) => ({ locationId, onHand: quantity(onHand) })),
      },
    ]),
  );
}

/**
 * How much of a line could leave now, and from where: what is left of the goods there after earlier orders, as far as
 * it lies at places that sell. `missing` is above zero when it is less than wanted.
 */
export function couldLeave(
  wanted: Quantity,
  sellable: Quantity,
  { ahead, places }: Reach,
): { taken: Place[]; part: Quantity; missing: Quantity } {
  const unclaimed = sellable.minus(ahead);
  let open = unclaimed.exceeds(wanted) ? wanted : unclaimed;
  const taken: Place[] = [];
  for (const { locationId, onHand } of places) {
    if (!open.isPositive) break;
    const part = onHand.exceeds(open) ? open : onHand;
    taken.push({ locationId, onHand: part });
    open = open.minus(part);
  }
  const part = Quantity.sum(taken.map(({ onHand }) => onHand));
  return { taken, part, missing: wanted.minus(part) };
}

export const NOWHERE: Reach = { ahead: Quantity.zero, places: [] };

/**
 * Where goods go or come from when a place is named: it must be in use, and stays so until the end of the transaction.
 * Null stays null, the usual place. Throws NOT_FOUND.
 */
export async function openLocation(tx: Tx, locationId: string | null | undefined): Promise<string | null> {
  if (!locationId) return null;
  const { id } = await tx.rowOrFail<{ id: string }>(
    `select id from catalog.location where tenant_id = $1 and id = $2 and is_active and kind <> 'TRANSIT' for share`,
    [locationId],
  );
  return id;
}

/** The cooperative's usual place, made when it is first asked for. */
export async function defaultLocation(tx: Tx): Promise<string> {
  const { id } = await tx.rowOrFail<{ id: string }>('select catalog.default_location($1) as id /* tenant_id = $1 */');
  return id;
}
