import { Inject, Injectable } from '@nestjs/common';
import { Config, EventDelivery, type TenantId } from '@lumbung/platform';
import pg from 'pg';

interface Job {
  readonly task: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const AT_ONCE = 6;

/**
 * Brings news and due tasks to their listeners now, at the hour of the story, since the worker is not running yet.
 * Takes jobs out of the queue as the worker would; what fails ends the load.
 */
@Injectable()
export class News {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(EventDelivery) private readonly delivery: EventDelivery,
  ) {}

  /** Delivers everything that waits, also what comes of it. Answers how much. */
  async deliverAll(): Promise<number> {
    const queue = new pg.Client({ connectionString: this.config.urlFor('lumbung_jobs') });
    await queue.connect();
    try {
      let delivered = 0;
      for (;;) {
        const jobs = (await queue.query<Job>(TAKE)).rows;
        if (jobs.length === 0) return delivered;
        for (let begin = 0; begin < jobs.length; begin += AT_ONCE)
          await Promise.all(jobs.slice(begin, begin + AT_ONCE).map((job) => this.deliver(job)));
        delivered += jobs.length;
      }
    } finally {
      await queue.end();
    }
  }

  /** What the clock starts every night for a cooperative: its published counts, balances, proofs. */
  async endTheDay(tenantId: TenantId): Promise<void> {
    for (const task of this.delivery.nightlyTasks()) await this.delivery.runTask(tenantId, task, { night: '' });
  }

  private deliver({ task, payload }: Job): Promise<void> {
    const tenantId = payload.tenantId as TenantId;
    if (task === 'deliver_event') return this.delivery.deliver(tenantId, payload.eventId as string);
    return this.delivery.runTask(tenantId, payload.task as string, payload.ids as Record<string, string>);
  }
}

const TAKE = `
  delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
   where t.id = j.task_id and j.run_at <= now() returning t.identifier as task, j.payload`;
