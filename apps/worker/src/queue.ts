import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import { log, type Config } from '@lumbung/platform';
import { DeadWorkers } from './dead-workers.js';

const AT_ONCE = 4;
const AGAIN_AFTER_MS = 1_000;
/** One in the morning in Jakarta, as the queue reckons in UTC; and each minute one look for days that ended. */
const CRONTAB = `
0 18 * * * every_night ?id=every_night&fill=12h
* * * * * end_days ?id=end_days&jobKey=end_days
`;

/** The queue's own lines, in the same stream as ours; that a job went well is not worth one. */
const QUEUE_LOG = new Logger((scope) => (level, message) => {
  if (level === 'error' || level === 'warning') log.warn({ queue: scope.label }, message);
  else log.debug({ queue: scope.label }, message);
});

/** Takes jobs from the queue and hands them over; a failed one is tried again with growing pauses. */
export class Queue {
  private runner: Runner;
  private deadWorkers: DeadWorkers;
  private isStopping = false;

  constructor(
    private readonly config: Config,
    private readonly taskList: TaskList,
  ) {}

  async start(): Promise<void> {
    this.deadWorkers = new DeadWorkers(this.config);
    const events: WorkerEvents = new EventEmitter();
    events.on('pool:create', ({ workerPool }) => this.deadWorkers.watch(workerPool.id));
    events.on('job:error', ({ job, error }) =>
      log.warn({ task: job.task_identifier, attempt: job.attempts, err: error }, 'job failed'),
    );
    this.runner = await run({
      connectionString: this.config.urlFor('lumbung_jobs'),
      taskList: this.taskList,
      crontab: CRONTAB,
      concurrency: AT_ONCE,
      noHandleSignals: true,
      // Not for the batches: only so is it waited for that a job is marked as done before the queue ends.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      pollInterval: 1_000,
      events,
      logger: QUEUE_LOG,
      parsedCronItems: undefined,
    });
    this.runner.promise.then(
      () => this.startAgain(),
      () => this.startAgain(),
    );
  }

  /** Lets the jobs under way finish and takes no more. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.runner.stop().catch(() => undefined);
    await this.deadWorkers.stop();
  }

  /**
   * The queue gives up when it could not write down what came of a job, as when its connection was cut at that moment.
   * The job is then given back like one of a dead worker, and done again.
   */
  private async startAgain(): Promise<void> {
    while (!this.isStopping) {
      log.warn('the queue gave up; it starts again');
      await this.deadWorkers.stop();
      await sleep(AGAIN_AFTER_MS);
      try {
        return await this.start();
      } catch (error) {
        log.warn({ err: error }, 'the queue could not start');
      }
    }
  }
}
