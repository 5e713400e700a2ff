import { run, type Runner, type TaskList } from 'graphile-worker';
import { EventDelivery, log, PlatformDatabase, type Config, type TenantId } from '@lumbung/platform';

const AT_ONCE = 4;
const TENANTS_PER_BATCH = 500;
/** One in the morning in Jakarta, as the queue reckons in UTC. */
const NIGHTLY = '0 18 * * * every_night ?id=every_night&fill=12h';

interface EventJob {
  readonly tenantId: TenantId;
  readonly eventId: string;
}

interface TaskJob {
  readonly tenantId: TenantId;
  readonly task: string;
  readonly ids: Readonly<Record<string, string>>;
}

/** Takes jobs from the queue and hands them over; a failed one is tried again with growing pauses. */
export function startQueue(config: Config, delivery: EventDelivery, database: PlatformDatabase): Promise<Runner> {
  const taskList: TaskList = {
    deliver_event: (job) => delivery.deliver((job as EventJob).tenantId, (job as EventJob).eventId),
    run_task: (job) => {
      const { tenantId, task, ids } = job as TaskJob;
      return delivery.runTask(tenantId, task, ids);
    },
    every_night: async (_, { addJob, job }) => {
      const night = job.run_at.toISOString().slice(0, 10);
      for await (const tenantId of tenants(database)) {
        for (const task of delivery.nightlyTasks()) {
          await addJob('run_task', { tenantId, task, ids: { night } }, { jobKey: `${tenantId} ${task} ${night}`, jobKeyMode: 'preserve_run_at' });
        }
      }
    },
  };
  return run({
    connectionString: config.urlFor('lumbung_jobs'),
    taskList,
    crontab: NIGHTLY,
    concurrency: AT_ONCE,
    noHandleSignals: true,
    pollInterval: 1_000,
    logger: undefined,
    parsedCronItems: undefined,
  }).then((runner) => {
    runner.events.on('job:error', ({ job, error }) => log.warn({ task: job.task_identifier, attempt: job.attempts, err: error }, 'job failed'));
    return runner;
  });
}

/** Every cooperative, page by page. */
async function* tenants(database: PlatformDatabase): AsyncGenerator<TenantId> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const page = await database.read<{ id: TenantId }>('select id from platform.tenant where id > $1 order by id limit $2', [after, TENANTS_PER_BATCH]);
    for (const { id } of page) yield id;
    if (page.length < TENANTS_PER_BATCH) return;
    after = page.at(-1)?.id ?? after;
  }
}
