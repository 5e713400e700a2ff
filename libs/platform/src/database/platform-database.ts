import type { EntityManager } from 'typeorm';
import type { DomainEvent } from '@lumbung/events';
import { currentContext, type TenantId } from '../context/request-context.js';
import { auditStatement, type AuditEntry } from '../audit/audit.js';
import { notFound } from '../errors/faults.js';
import { UserError } from '../errors/user-error.js';
import { outboxStatement } from '../events/outbox.js';
import type { ConnectionPool, Link, Statement } from './connection-pool.js';
import { retryingDeadlocks } from './retry.js';
import { beginning } from './tenant-database.js';

/**
 * Tables that belong to no single cooperative: people who sign in, the tenant registry, the council. Its role reaches
 * tenant tables only where a migration grants it by name, and there it is bound to one tenant like everybody.
 */
export class PlatformDatabase {
  constructor(private readonly pool: ConnectionPool) {}

  /** One transaction; with a tenant it may also touch the tenant tables granted to the platform's role. */
  async transaction<T>(work: (tx: PlatformTx) => Promise<T>, tenantId?: TenantId): Promise<T> {
    return retryingDeadlocks(() => {
      let tx: PlatformTx | undefined;
      return this.pool.transaction(
        tenantId ? beginning(tenantId, '') : 'BEGIN',
        (link) => work((tx = new PlatformTx(link, tenantId))),
        (result) => !(result instanceof UserError),
        () => tx?.closing() ?? [],
      );
    });
  }

  /** One written statement, read-only, in one round trip. */
  async read<R extends object>(
    text: string,
    values: readonly unknown[] = [],
    tenantId = currentContext()?.tenant?.id,
  ): Promise<R[]> {
    return this.pool.readOne<R>(tenantId ? beginning(tenantId, ' READ ONLY') : 'BEGIN READ ONLY', { text, values });
  }

  async readRow<R extends object>(
    text: string,
    values: readonly unknown[] = [],
    tenantId?: TenantId,
  ): Promise<R | undefined> {
    return (await this.read<R>(text, values, tenantId))[0];
  }
}

export class PlatformTx {
  private readonly events: DomainEvent[] = [];
  private readonly auditEntries: AuditEntry[] = [];

  constructor(
    private readonly link: Link,
    readonly tenantId?: TenantId,
  ) {}

  async rows<R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    return this.link.send<R>({ text, values });
  }

  async row<R extends object>(text: string, values: readonly unknown[] = []): Promise<R | undefined> {
    return (await this.rows<R>(text, values))[0];
  }

  async rowOrFail<R extends object>(text: string, values: readonly unknown[] = []): Promise<R> {
    const row = await this.row<R>(text, values);
    if (row === undefined) throw notFound();
    return row;
  }

  /** TypeORM inside this transaction, for platform tables kept as entities. */
  entities(): Promise<EntityManager> {
    return this.link.entities();
  }

  /** News about the tenant of this transaction. */
  emit(event: DomainEvent): void {
    this.events.push(event);
  }

  /** Into the audit chain of the tenant of this transaction. */
  audit(entry: AuditEntry): void {
    this.auditEntries.push(entry);
  }

  closing(): Statement[] {
    if (this.events.length + this.auditEntries.length === 0) return [];
    if (!this.tenantId) throw new Error('News and audit records belong to a tenant: open the transaction with one.');
    const statements: Statement[] = [];
    if (this.events.length > 0) statements.push(outboxStatement(this.tenantId, this.events));
    if (this.auditEntries.length > 0) statements.push(auditStatement(this.tenantId, this.auditEntries));
    return statements;
  }
}
