import type { TenantId } from '../context/request-context.js';
import type { Statement } from '../database/connection-pool.js';

/** Work of one tenant at a later time. A task gets ids only and reads the rest anew. */
export interface ScheduledTask {
  /** Name under which a method is declared with `@Task`. */
  readonly task: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly runAt?: Date;
  /** A later task with the same key takes the place of an earlier one that has not run. */
  readonly key?: string;
}

export function scheduleStatement(tenantId: TenantId, tasks: readonly ScheduledTask[]): Statement {
  return {
    text: 'select platform.schedule($1, $2::jsonb) /* tenant_id = $1 */',
    values: [tenantId, JSON.stringify(tasks)],
  };
}
