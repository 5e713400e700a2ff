import type { TaskList } from 'graphile-worker';
import type { DayEndRunner, EventDelivery, PlatformDatabase, TenantId } from '@lumbung/platform';

const TENANTS_PER_BATCH = 500;

interface EventJob {
  readonly tenantId: TenantId;
  readonly eventId: string;
}

interface TaskJob {
  readonly tenantId: TenantId;
  readonly task: string;
  readonly ids: Readonly<Record<string, string>>;
}

/** What each kind of job means. */
export function tasksOf(delivery: EventDelivery, database: PlatformDatabase, dayEnds: DayEndRunner): TaskList {
  return {
    deliver_event: (job) => delivery.deliver((job as EventJob).tenantId, (job as EventJob).eventId),
    run_task: (job) => {
      const { tenantId, task, ids } = job as TaskJob;
      return delivery.runTask(tenantId, task, ids);
    },
    end_days: async () => {
      while ((await dayEnds.takeDue()).length > 0);
    },
    every_night: async (_, { addJob, job }) => {
      const night = job.run_at.toISOString().slice(0, 10);
      for await (const tenantId of tenants(database)) {
        for (const task of delivery.nightlyTasks()) {
          await addJob(
            'run_task',
            { tenantId, task, ids: { night } },
            { jobKey: `${tenantId} ${task} ${night}`, jobKeyMode: 'preserve_run_at' },
          );
        }
      }
    },
  };
}

/** Every cooperative, page by page. */
async function* tenants(database: PlatformDatabase): AsyncGenerator<TenantId> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const page = await database.read<{ id: TenantId }>(
      'select id from platform.tenant where id > $1 order by id limit $2',
      [after, TENANTS_PER_BATCH],
    );
    for (const { id } of page) yield id;
    if (page.length < TENANTS_PER_BATCH) return;
    after = page.at(-1)?.id ?? after;
  }
}
