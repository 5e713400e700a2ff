import { currentContext } from '../context/request-context.js';
import type { TenantId } from '../context/request-context.js';
import type { Statement } from '../database/connection-pool.js';

/** What was done, for the cooperative to read. Personal data goes in masked, secrets never. */
export interface AuditEntry {
  /** `domain.verb`, such as `orders.cancel`. */
  readonly action: string;
  /** The kind and id of what was touched. */
  readonly subject: string;
  readonly subjectId: string;
  /** Only what changed. */
  readonly before?: object;
  readonly after?: object;
  readonly reason?: string;
}

/** Appends to the hash chain of the tenant; the chain's lock is held only from here to COMMIT. */
export function auditStatement(tenantId: TenantId, entries: readonly AuditEntry[]): Statement {
  const { principal, requestId } = currentContext() ?? {};
  const actor = {
    kind: principal?.kind ?? 'anonymous',
    personId: principal?.personId ?? null,
    name: principal?.displayName ?? null,
  };
  return {
    text: 'select platform.append_audit($1, $2::jsonb, $3::jsonb, $4) /* tenant_id = $1 */',
    values: [tenantId, JSON.stringify(actor), JSON.stringify(entries), requestId ?? null],
  };
}
