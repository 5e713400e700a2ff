import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { DomainEvent } from '@lumbung/events';
import { HOUSE, runAs, type Tenant, type TenantId } from '../context/request-context.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { TenantDirectory } from '../tenancy/tenant-directory.js';
import { declaredMethods, type DeclaredMethod } from './declared-methods.js';
import { LISTENS_TO, RUNS_NIGHTLY, RUNS_TASK } from './worker-methods.js';

/** What a listener is told beside the payload. */
export interface EventAbout {
  readonly eventId: string;
  readonly occurredAt: Date;
}

/** Hands events and scheduled tasks to the methods that asked for them, in the tenant they belong to. */
@Injectable()
export class EventDelivery {
  private listeners: Map<string, DeclaredMethod<string>[]> | undefined;
  private tasks: Map<string, DeclaredMethod<string>[]> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly db: TenantDatabase,
    private readonly directory: TenantDirectory,
  ) {}

  /** Delivers one event to each listener that has not had it; throws when one fails, so that the queue tries again. */
  async deliver(tenantId: TenantId, eventId: string): Promise<void> {
    await this.inTenant(tenantId, `event ${eventId}`, async () => {
      const event = await this.db.readRow<DomainEvent & EventAbout & { delivered: string[] }>(
        `select e.type, e.version, e.payload, e.id as "eventId", e.occurred_at as "occurredAt",
                array(select d.listener from platform.event_delivery d where d.tenant_id = $1 and d.event_id = e.id) as delivered
           from platform.outbox_event e where e.tenant_id = $1 and e.id = $2`,
        [eventId],
      );
      if (!event) return;
      for (const listener of this.listenersOf(event.type)) {
        if (event.delivered.includes(listener.name)) continue;
        await listener.run(event.payload, { eventId, occurredAt: event.occurredAt });
        await this.db.transaction((tx) =>
          tx.rows(
            `insert into platform.event_delivery (tenant_id, event_id, listener) values ($1, $2, $3) on conflict do nothing`,
            [eventId, listener.name],
          ),
        );
      }
    });
  }

  /** Runs a scheduled task; throws for a name nobody declared, so that it is seen. */
  async runTask(tenantId: TenantId, task: string, ids: Readonly<Record<string, string>>): Promise<void> {
    this.tasks ??= this.methodsWith(RUNS_TASK);
    const methods = this.tasks.get(task);
    if (!methods) throw new Error(`Nobody runs the task ${task}.`);
    await this.inTenant(tenantId, `task ${task}`, async () => {
      for (const method of methods) await method.run(ids, { eventId: '', occurredAt: new Date() });
    });
  }

  /** Names of the tasks that the clock starts every night for each cooperative. */
  nightlyTasks(): string[] {
    return [...this.methodsWith(RUNS_NIGHTLY).keys()];
  }

  private async inTenant(tenantId: TenantId, requestId: string, work: () => Promise<void>): Promise<void> {
    const tenant: Tenant | undefined = await this.directory.byId(tenantId);
    if (!tenant) return;
    await runAs({ requestId, locale: 'id', tenant, principal: HOUSE }, work);
  }

  private listenersOf(type: string): DeclaredMethod<string>[] {
    this.listeners ??= this.methodsWith(LISTENS_TO);
    return this.listeners.get(type) ?? [];
  }

  private methodsWith(metadata: string): Map<string, DeclaredMethod<string>[]> {
    const found = new Map<string, DeclaredMethod<string>[]>();
    for (const method of declaredMethods<string>(metadata, this.discovery, this.scanner, this.reflector))
      found.set(method.value, [...(found.get(method.value) ?? []), method]);
    return found;
  }
}
