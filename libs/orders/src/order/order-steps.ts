import { newId } from '@lumbung/kernel';
import { currentContext, type Tx } from '@lumbung/platform';

const INSERT_STEP = `
  insert into orders.order_event (tenant_id, id, order_id, at, step, status, note, actor_name)
  select $1, $2, o.id, $4, $5, o.status, $6, $7 from orders.shop_order o where o.tenant_id = $1 and o.id = $3`;

export interface Step {
  readonly orderId: string;
  /** An action, PLACED or PAYMENT_EXPIRED; `CANCEL:buyer` where the buyer did what the shop could do. */
  readonly step: string;
  readonly at: Date;
  readonly note?: string | null;
}

/** Writes one step into the order's history, with the status the order has now and the name of who did it. */
export async function recordStep(tx: Tx, { orderId, step, at, note = null }: Step): Promise<void> {
  await tx.rows(INSERT_STEP, [newId(), orderId, at, step, note, actorName()]);
}

/** The one who is asking, as history and refunds name him; null for guests and the clock. */
export function actorName(): string | null {
  const principal = currentContext()?.principal;
  return principal === undefined || principal.kind === 'system' ? null : principal.displayName;
}
