import type { DomainEvent } from '@lumbung/events';
import { newId } from '@lumbung/kernel';
import type { TenantId } from '../context/request-context.js';
import type { Statement } from '../database/connection-pool.js';

/** Writes events into the outbox and queues their delivery, in the transaction that made them true. */
export function outboxStatement(tenantId: TenantId, events: readonly DomainEvent[]): Statement {
  const rows = events.map(({ type, version, payload }) => ({ id: newId(), type, version, payload }));
  return { text: 'select platform.emit($1, $2::jsonb) /* tenant_id = $1 */', values: [tenantId, JSON.stringify(rows)] };
}
