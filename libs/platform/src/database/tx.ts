import type { DomainEvent } from '@lumbung/events';
import type { Id } from '@lumbung/kernel';
import type { DeepPartial, EntityManager, EntityTarget, FindManyOptions, FindOptionsWhere } from 'typeorm';
import { auditStatement, type AuditEntry } from '../audit/audit.js';
import { conflict, notFound } from '../errors/faults.js';
import { outboxStatement } from '../events/outbox.js';
import { scheduleStatement, type ScheduledTask } from '../jobs/schedule.js';
import type { TenantId } from '../context/request-context.js';
import type { Link, Statement } from './connection-pool.js';
import { isMarkOf, requestMark } from './request-hash.js';
import type { Row } from './row.js';

type RowClass<R> = EntityTarget<R> & (abstract new (...args: never[]) => R);

/**
 * One transaction of one tenant. Hand-written SQL gets the tenant as `$1` and must name `tenant_id`; entities get the
 * predicate added. Texts must be constant: each is prepared once per connection.
 */
export class Tx {
  private readonly events: DomainEvent[] = [];
  private readonly auditEntries: AuditEntry[] = [];
  private readonly tasks: ScheduledTask[] = [];

  constructor(
    private readonly link: Link,
    readonly tenantId: TenantId,
    /** What repeated requests are known by is kept under it. */
    private readonly requestKey: Buffer,
  ) {}

  /** Rows of a hand-written statement; `$1` is the tenant, `values` begin at `$2`. */
  async rows<R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> {
    return this.link.send<R>({ text: namingTheTenant(text), values: [this.tenantId, ...values] });
  }

  /** The first row, or undefined. */
  async row<R extends object>(text: string, values: readonly unknown[] = []): Promise<R | undefined> {
    return (await this.rows<R>(text, values))[0];
  }

  /** The first row; throws NOT_FOUND where there is none. */
  async rowOrFail<R extends object>(text: string, values: readonly unknown[] = []): Promise<R> {
    const row = await this.row<R>(text, values);
    if (row === undefined) throw notFound();
    return row;
  }

  async find<R extends Row<string>>(
    entity: RowClass<R>,
    where: FindOptionsWhere<R>,
    options: Omit<FindManyOptions<R>, 'where'> = {},
  ): Promise<R[]> {
    const manager = await this.manager();
    return manager.find<R>(entity, { ...options, where: { ...where, tenantId: this.tenantId } as FindOptionsWhere<R> });
  }

  async findOne<R extends Row<string>>(entity: RowClass<R>, where: FindOptionsWhere<R>): Promise<R | null> {
    const manager = await this.manager();
    return manager.findOne<R>(entity, { where: { ...where, tenantId: this.tenantId } as FindOptionsWhere<R> });
  }

  /** The row with this id; throws NOT_FOUND for an unknown id, also for one of another tenant. */
  async get<R extends Row<string>>(entity: RowClass<R>, id: Id<string>): Promise<R> {
    return (await this.findOne(entity, { id } as FindOptionsWhere<R>)) ?? raise(notFound());
  }

  /** As `get`, and nobody else changes the row until this transaction ends. Lock several rows in the order of their ids. */
  async lock<R extends Row<string>>(entity: RowClass<R>, id: Id<string>): Promise<R> {
    const manager = await this.manager();
    const row = await manager.findOne<R>(entity, {
      where: { id, tenantId: this.tenantId } as FindOptionsWhere<R>,
      lock: { mode: 'pessimistic_write' },
    });
    return row ?? raise(notFound());
  }

  /** Adds one row, or many with one statement. */
  async insert<R extends Row<string>>(
    entity: RowClass<R>,
    rows: Omit<Partial<R>, 'tenantId'> | Omit<Partial<R>, 'tenantId'>[],
  ): Promise<void> {
    const list = Array.isArray(rows) ? rows : [rows];
    if (list.length === 0) return;
    const manager = await this.manager();
    const owned = list.map((row) => ({ ...row, tenantId: this.tenantId }));
    await manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(owned as never)
      .updateEntity(false)
      .execute();
  }

  /** Changes the named columns of one row; throws NOT_FOUND for an unknown id. */
  async update<R extends Row<string>>(entity: RowClass<R>, id: Id<string>, change: DeepPartial<R>): Promise<void> {
    const manager = await this.manager();
    const result = await manager.update(
      entity,
      { id, tenantId: this.tenantId } as FindOptionsWhere<R>,
      change as never,
    );
    if (result.affected === 0) throw notFound();
  }

  async delete<R extends Row<string>>(entity: RowClass<R>, where: FindOptionsWhere<R>): Promise<number> {
    const manager = await this.manager();
    const result = await manager.delete(entity, { ...where, tenantId: this.tenantId } as FindOptionsWhere<R>);
    return result.affected ?? 0;
  }

  /**
   * Makes a mutation safe to repeat. The first call with this `requestId` claims it for `subjectId` and gets
   * `undefined`; a repetition with the same input gets the subject of the first; the same requestId with another
   * input is refused with the fault CONFLICT. Two calls at once: the second waits for the first to commit.
   */
  async claimRequest<S extends string>(
    operation: string,
    requestId: string,
    input: object,
    subjectId: S,
  ): Promise<S | undefined> {
    const [claimed] = await this.rows(
      `insert into platform.request_claim (tenant_id, operation, request_id, request_hash, subject_id)
       values ($1, $2, $3, $4, $5) on conflict do nothing returning 1 as claimed`,
      [operation, requestId, requestMark(this.requestKey, this.tenantId, input), subjectId],
    );
    if (claimed) return undefined;
    const earlier = await this.rowOrFail<{ requestHash: string; subjectId: S }>(
      `select request_hash as "requestHash", subject_id as "subjectId" from platform.request_claim
       where tenant_id = $1 and operation = $2 and request_id = $3`,
      [operation, requestId],
    );
    if (!isMarkOf(earlier.requestHash, this.requestKey, this.tenantId, input))
      throw conflict('This requestId was already used with another input.');
    return earlier.subjectId;
  }

  /** News for other domains, written with this transaction and delivered at least once after it. */
  emit(event: DomainEvent): void {
    this.events.push(event);
  }

  /** Writes what was done into the cooperative's audit chain, together with COMMIT. */
  audit(entry: AuditEntry): void {
    this.auditEntries.push(entry);
  }

  /** Work for the worker at a later time, queued with this transaction; `key` replaces an earlier one of the same key. */
  schedule(task: ScheduledTask): void {
    this.tasks.push(task);
  }

  /** What travels with COMMIT: audit records and events. */
  closing(): Statement[] {
    const statements: Statement[] = [];
    if (this.events.length > 0) statements.push(outboxStatement(this.tenantId, this.events));
    if (this.tasks.length > 0) statements.push(scheduleStatement(this.tenantId, this.tasks));
    if (this.auditEntries.length > 0) statements.push(auditStatement(this.tenantId, this.auditEntries));
    return statements;
  }

  private manager(): Promise<EntityManager> {
    return this.link.entities();
  }
}

const texts = new Set<string>();

/** A text without the tenant would lean on the wall alone: it is refused the first time it is used. */
function namingTheTenant(text: string): string {
  if (!texts.has(text)) {
    if (!/\btenant_id\b/.test(text) || !/\$1\b/.test(text))
      throw new Error(`This statement does not name tenant_id and $1:\n${text}`);
    texts.add(text);
  }
  return text;
}

function raise(error: Error): never {
  throw error;
}
