import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import pg, { type Pool, type PoolClient } from 'pg';
import type { RunTimeRole } from '../config/config.js';
import { currentContext } from '../context/request-context.js';
import { conflict } from '../errors/faults.js';
import { SnakeNaming } from './snake-naming.js';
import { preparedName, statementSent } from './statements.js';
import { typeParsers } from './types.js';

/** A text with its values, prepared once per connection. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * A lost connection fails the statement on its way, which is where it is dealt with, and the pool hears of an idle one.
 * In the moment between pool and borrower nobody else would listen, and an error nobody hears ends the process.
 */
class HeedlessClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/**
 * The connections of one run-time role. Statements of one transaction are written to the wire without waiting for
 * each other (pg pipeline), and a connection comes back to the pool only when its transaction is over.
 */
export class ConnectionPool {
  readonly dataSource: DataSource;

  constructor(
    readonly role: RunTimeRole,
    url: string,
    size: number,
    entities: Function[] = [],
  ) {
    this.dataSource = new DataSource({
      type: 'postgres',
      url,
      entities,
      namingStrategy: new SnakeNaming(),
      synchronize: false,
      installExtensions: false,
      applicationName: role,
      poolSize: size,
      extra: {
        Client: HeedlessClient,
        pipeline: true,
        types: typeParsers,
        connectionTimeoutMillis: 10_000,
        idleTimeoutMillis: 30_000,
        statement_timeout: 60_000,
        idle_in_transaction_session_timeout: 60_000,
      },
    });
  }

  async open(): Promise<void> {
    await this.dataSource.initialize();
  }

  async close(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  /** One statement in a read-only transaction: four messages, one round trip. */
  async readOne<R>(begin: string, statement: Statement): Promise<R[]> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      const begun = this.send(client, begin);
      const read = this.sendPrepared<R>(client, statement);
      const committed = this.send(client, 'COMMIT');
      const [, rows] = await allSettledOrThrow([begun, read, committed] as const);
      return rows;
    } catch (error) {
      broken = error as Error;
      throw error;
    } finally {
      this.release(client, broken);
    }
  }

  /**
   * Runs `work` between BEGIN and COMMIT. BEGIN travels with the first statement; `decide` tells from the result
   * whether to commit. `beforeCommit` may send what was collected on the way, together with COMMIT. Nothing is begun for
   * somebody who went away while he waited for a connection.
   */
  async transaction<T>(
    begin: string,
    work: (link: Link) => Promise<T>,
    decide: (result: T) => boolean,
    beforeCommit: (link: Link) => readonly Statement[],
  ): Promise<T> {
    const client = await this.pool.connect();
    const link = new Link(this, client, begin);
    let broken: Error | undefined;
    try {
      if (currentContext()?.asker?.mayBegin() === false) throw conflict('Whoever asked has gone; nothing was done.');
      const result = await work(link);
      const isKept = decide(result);
      const closing = isKept ? beforeCommit(link) : [];
      if (!link.isBegun && closing.length === 0) return result;
      if (isKept) {
        const last = closing.map((statement) => link.send(statement));
        await allSettledOrThrow([...last, this.commit(client)]);
      } else {
        await this.send(client, 'ROLLBACK');
      }
      return result;
    } catch (error) {
      broken = await this.rollBack(client, error as Error, link.isBegun);
      throw error;
    } finally {
      await link.end();
      this.release(client, broken);
    }
  }

  send(client: PoolClient, text: string): Promise<unknown> {
    statementSent(text, this.role);
    return client.query(text);
  }

  async sendPrepared<R>(client: PoolClient, { text, values }: Statement): Promise<R[]> {
    statementSent(text, this.role, values);
    const result = await client.query({ name: preparedName(text), text, values: values as unknown[] });
    return result.rows as R[];
  }

  /** COMMIT of a failed transaction answers ROLLBACK without an error: nobody may take that for success. */
  private async commit(client: PoolClient): Promise<void> {
    statementSent('COMMIT', this.role);
    const result = await client.query('COMMIT');
    if (result.command !== 'COMMIT') throw new Error('The transaction was rolled back instead of committed.');
  }

  private async rollBack(client: PoolClient, error: Error, isBegun: boolean): Promise<Error | undefined> {
    if (!isBegun) return undefined;
    try {
      await this.send(client, 'ROLLBACK');
      return undefined;
    } catch {
      return error;
    }
  }

  /** A connection that is not idle would hand its tenant to the next borrower: it is destroyed instead. */
  private release(client: PoolClient, broken: Error | undefined): void {
    const status = (client as PoolClient & { getTransactionStatus(): string | null }).getTransactionStatus();
    client.release(status === 'I' ? false : (broken ?? true));
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}

/** One borrowed connection inside a transaction. */
export class Link {
  private begun: Promise<unknown> | undefined;
  private runner: QueryRunner | undefined;

  constructor(
    private readonly pool: ConnectionPool,
    private readonly client: PoolClient,
    private readonly begin: string,
  ) {}

  get isBegun(): boolean {
    return this.begun !== undefined;
  }

  async send<R>(statement: Statement): Promise<R[]> {
    if (this.begun) return this.pool.sendPrepared<R>(this.client, statement);
    this.begun = this.pool.send(this.client, this.begin);
    const [, rows] = await allSettledOrThrow([this.begun, this.pool.sendPrepared<R>(this.client, statement)] as const);
    return rows;
  }

  /** TypeORM on this very connection, for work with entities. */
  async entities(): Promise<EntityManager> {
    if (!this.begun) {
      this.begun = this.pool.send(this.client, this.begin);
      await this.begun;
    }
    this.runner ??= borrowedRunner(this.pool, this.client);
    return this.runner.manager;
  }

  async end(): Promise<void> {
    this.runner = undefined;
  }
}

/** A TypeORM query runner over a connection and a transaction that are ours, so it neither begins nor releases. */
function borrowedRunner(pool: ConnectionPool, client: PoolClient): QueryRunner {
  const runner = pool.dataSource.createQueryRunner();
  const listening = new Proxy(client, {
    get(target, property) {
      if (property !== 'query') {
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      return (text: string, values?: unknown[]) => {
        statementSent(text, pool.role, values);
        return target.query(text, values as unknown[]);
      };
    },
  });
  Object.assign(runner, { databaseConnection: listening, isTransactionActive: true, transactionDepth: 1 });
  return runner;
}

/** Waits for all, then throws the first failure: nothing may still be on its way when a connection goes back. */
async function allSettledOrThrow<T extends readonly unknown[]>(
  work: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(work);
  for (const outcome of settled) if (outcome.status === 'rejected') throw outcome.reason;
  return settled.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as never;
}
