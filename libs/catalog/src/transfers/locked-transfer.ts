import { Quantity, quantity } from '@lumbung/kernel';
import { InvalidInput, type Tx } from '@lumbung/platform';
import type { StockAdjustmentReason } from '../shared/enums.js';
import type { Shelf } from '../stock/shelves.js';
import { shortageOfShelf, StockTooLow } from '../stock/stock.schema.js';
import type { VariantId } from '../stock/stock.service.js';
import type { TransferState } from './transfer.types.js';
import type { ReceiveTransferInput } from './transfers.schema.js';

export interface LockedTransfer {
  id: string;
  number: string;
  state: TransferState;
  fromId: string;
  toId: string;
  transitId: string | null;
  /** Whether the goods are on offer to buyers while they are under way. */
  sells: boolean | null;
  lines: { variantId: VariantId; quantity: number }[];
}

/** What was sent of a variant, and what arrived. */
export interface Arrived {
  variantId: VariantId;
  sent: Quantity;
  received: Quantity;
  reason: StockAdjustmentReason | null;
}

/** Every line of a transfer with what arrived of it, or what is wrong with what was said. */
export function arrivedOf(transfer: LockedTransfer, input: ReceiveTransferInput): Arrived[] | InvalidInput {
  const named = new Map((input.lines ?? []).map((line, index) => [line.variantId.toLowerCase(), { ...line, index }]));
  if (named.size < (input.lines?.length ?? 0)) return new InvalidInput('problem.catalog.variantTwice', 'lines');
  const arrived: Arrived[] = [];
  for (const { variantId, quantity: amount } of transfer.lines) {
    const line = named.get(variantId);
    named.delete(variantId);
    const sent = quantity(amount);
    const received = line?.received ?? sent;
    if (received.isNegative) return new InvalidInput('problem.catalog.belowZero', `lines.${line?.index}.received`);
    if (!received.equals(sent) && !line?.reason)
      return new InvalidInput('problem.catalog.differenceNeedsReason', `lines.${line?.index}.reason`);
    arrived.push({ variantId, sent, received, reason: received.equals(sent) ? null : (line?.reason ?? null) });
  }
  const [unknown] = named.values();
  return unknown ? new InvalidInput('problem.catalog.notSent', `lines.${unknown.index}.variantId`) : arrived;
}

/** What is lost of goods on offer must not be promised. */
export function lostButPromised(
  arrived: readonly Arrived[],
  shelves: ReadonlyMap<VariantId, Shelf>,
): StockTooLow | null {
  const shortages = arrived.flatMap(({ variantId, sent, received }) => {
    const shelf = shelves.get(variantId) as Shelf;
    const lost = sent.minus(received);
    return lost.exceeds(shelf.available) ? [shortageOfShelf(shelf, lost, shelf.available)] : [];
  });
  return shortages.length > 0 ? new StockTooLow(shortages) : null;
}

/** A transfer with its lines, locked. Throws NOT_FOUND. */
export async function lockTransfer(tx: Tx, id: string): Promise<LockedTransfer> {
  const transfer = await tx.rowOrFail<Omit<LockedTransfer, 'lines'>>(
    `select id, number, state, from_id as "fromId", to_id as "toId", transit_id as "transitId",
            (select l.sells_from from catalog.location l where l.tenant_id = $1 and l.id = t.transit_id) as sells
       from catalog.transfer t where t.tenant_id = $1 and t.id = $2 for update of t`,
    [id],
  );
  const lines = await tx.rows<{ variantId: VariantId; quantity: number }>(
    'select variant_id as "variantId", quantity from catalog.transfer_line where tenant_id = $1 and transfer_id = $2 order by position',
    [id],
  );
  return { ...transfer, lines };
}
