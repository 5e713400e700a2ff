import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { log, type Config } from '@lumbung/platform';

const LOOK_EVERY_MS = 2_000;
const RECONNECT_MS = 500;

/** The key of a worker's lock, as SQL over an expression. */
const keyOf = (name: string) => `hashtextextended('worker ' || ${name}, 0)`;

/**
 * Gives back the jobs of workers that died. The queue itself would keep them locked for four hours. A living worker
 * holds an advisory lock under its name on a connection of its own, which PostgreSQL lets go the moment the process is
 * gone; a name nobody holds at two looks in a row belongs to the dead.
 */
export class DeadWorkers {
  private client: pg.Client | undefined;
  private suspects = new Set<string>();
  private readonly stopped = new AbortController();
  private looking: Promise<void> | undefined;

  constructor(private readonly config: Config) {}

  /** From now on this worker counts as living under `name`, and looks after the jobs of others. */
  watch(name: string): void {
    this.looking = this.lookUntilStopped(name);
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.looking;
  }

  private async lookUntilStopped(name: string): Promise<void> {
    const { signal } = this.stopped;
    while (!signal.aborted) {
      let pause = LOOK_EVERY_MS;
      try {
        this.client ??= await this.showLife(name);
        await this.look(this.client, name);
      } catch (error) {
        if (!signal.aborted) log.warn({ err: error }, 'looking for dead workers failed');
        await this.disconnect();
        this.suspects.clear();
        pause = RECONNECT_MS;
      }
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
    await this.disconnect();
  }

  private async showLife(name: string): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.config.urlFor('lumbung_jobs'),
      application_name: `lumbung_jobs ${name}`,
    });
    client.on('error', () => void this.disconnect());
    await client.connect();
    // A machine that vanished does not close its connections: the server asks after half a minute of silence.
    await client.query('set tcp_keepalives_idle = 15; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3');
    await client.query(`select pg_advisory_lock(${keyOf('$1')})`, [name]);
    return client;
  }

  private async look(client: pg.Client, self: string): Promise<void> {
    const { rows } = await client.query<{ name: string }>(UNHELD, [self]);
    const unheld = rows.map(({ name }) => name);
    const dead = unheld.filter((name) => this.suspects.has(name));
    this.suspects = new Set(unheld);
    if (dead.length === 0) return;
    await client.query('select graphile_worker.force_unlock_workers($1::text[])', [dead]);
    log.warn({ workers: dead }, 'gave back the jobs of dead workers');
  }

  private async disconnect(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }
}

/** Workers that hold jobs and no sign of life. The lock is only tried, and let go with the statement. */
const UNHELD = `
  select name from (select distinct locked_by as name from graphile_worker.jobs where locked_by is not null and locked_by <> $1) held
   where pg_try_advisory_xact_lock(${keyOf('name')})`;
