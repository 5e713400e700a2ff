import { isUuid } from '@lumbung/kernel';
import { currentTenant, type TenantId } from '../context/request-context.js';
import { UserError } from '../errors/user-error.js';
import type { ConnectionPool } from './connection-pool.js';
import { retryingDeadlocks } from './retry.js';
import { Tx } from './tx.js';

/** The only way to a cooperative's rows: every statement runs in a transaction that carries its tenant. */
export class TenantDatabase {
  constructor(
    private readonly pool: ConnectionPool,
    private readonly requestKey: Buffer,
  ) {}

  /**
   * Runs `work` in one transaction of the current tenant. A refusal (UserError) as result undoes everything;
   * so does any error. A deadlock is tried again up to three times, so `work` touches nothing but the database.
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const tenantId = currentTenant().id;
    return retryingDeadlocks(() => {
      let tx: Tx | undefined;
      return this.pool.transaction(
        beginning(tenantId, ''),
        (link) => work((tx = new Tx(link, tenantId, this.requestKey))),
        (result) => !(result instanceof UserError),
        () => tx?.closing() ?? [],
      );
    });
  }

  /** One written statement, read-only, in one round trip; `$1` is the tenant, `values` begin at `$2`. */
  async read<R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    const tenantId = currentTenant().id;
    return this.pool.readOne<R>(beginning(tenantId, ' READ ONLY'), { text, values: [tenantId, ...values] });
  }

  /** As `read`, the first row or undefined. */
  async readRow<R extends object>(text: string, values: readonly unknown[] = []): Promise<R | undefined> {
    return (await this.read<R>(text, values))[0];
  }
}

/** BEGIN with the tenant, as one message. The id is checked because SET takes no parameters. */
export function beginning(tenantId: TenantId, mode: string): string {
  if (!isUuid(tenantId)) throw new Error('A tenant id must be a UUID.');
  return `BEGIN${mode}; SET LOCAL app.tenant_id = '${tenantId}'`;
}
