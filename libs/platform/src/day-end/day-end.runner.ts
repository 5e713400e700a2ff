import { Injectable } from '@nestjs/common';
import { Clock, newId, type BusinessDate } from '@lumbung/kernel';
import { currentTenant, type TenantId } from '../context/request-context.js';
import { PlatformDatabase } from '../database/platform-database.js';
import { TenantDatabase } from '../database/tenant-database.js';
import type { Tx } from '../database/tx.js';
import { UserError } from '../errors/user-error.js';
import { Task } from '../jobs/worker-methods.js';
import { log } from '../log/log.js';
import { translate } from '../messages/messages.js';
import { DayEndSteps, followingDayOf, type KnownStep } from './day-end-steps.js';

export const DAY_END_TASK = 'platform.dayEnd';

/** After so long a job lets others in and queues itself again; a worker that is told to end waits no longer than that. */
const TURN_MS = 20_000;
/** A cooperative that somebody took is not taken by others for so long, unless he dies and the queue gives it back. */
const TAKEN_FOR_MS = 10 * 60_000;
/** Whoever finds that another has a cooperative looks again so soon: the other may be what is left of a dead worker. */
const LOOK_AGAIN_MS = 3_000;
const TENANTS_AT_ONCE = 500;

interface Entry {
  readonly step: string;
  readonly on: BusinessDate;
  readonly isDue: boolean;
}
/** `elsewhere`: another transaction has this step; its worker may live and go on, or be dead and not yet mourned. */
type Outcome = 'more' | 'over' | 'elsewhere';
interface Place {
  readonly runId: string;
  readonly cursor: string | null;
}

/** Works off what the cooperatives have on their agendas for the ends of days. */
@Injectable()
export class DayEndRunner {
  constructor(
    private readonly db: TenantDatabase,
    private readonly platform: PlatformDatabase,
    private readonly steps: DayEndSteps,
    private readonly clock: Clock,
  ) {}

  /**
   * Cooperatives with something due, taken so that no other worker takes them, each with its job in the queue; at most
   * 500, none when there are no more. Both at once: a worker that dies between would leave them taken and unattended.
   * One look, however many cooperatives there are.
   */
  async takeDue(): Promise<TenantId[]> {
    const now = this.clock.now();
    const taken = await this.platform.transaction((tx) =>
      tx.rows<{ id: TenantId }>(TAKE, [now, new Date(now.getTime() + TAKEN_FOR_MS), TENANTS_AT_ONCE, DAY_END_TASK]),
    );
    return taken.map(({ id }) => id);
  }

  /** Works for the current cooperative until nothing is due; after twenty seconds it goes on in another job. */
  @Task(DAY_END_TASK)
  async run(): Promise<void> {
    const began = performance.now();
    const isTurnOver = () => performance.now() - began > TURN_MS;
    for (let entry = await this.nextEntry(); entry; entry = await this.nextEntry()) {
      const outcome = await this.work(entry, isTurnOver);
      if (outcome === 'elsewhere') return this.lookAgainSoon();
      if (isTurnOver()) return this.goOnLater();
    }
    await this.giveBack();
  }

  /** One step of one day to its end, or until the turn is over. */
  private async work({ on, step }: { on: BusinessDate; step: KnownStep }, isTurnOver: () => boolean): Promise<Outcome> {
    try {
      let outcome = await this.batch(step, on);
      while (outcome === 'more' && !isTurnOver()) outcome = await this.batch(step, on);
      return outcome;
    } catch (error) {
      await this.fault(step, on, error as Error);
      return 'over';
    }
  }

  private async batch(step: KnownStep, on: BusinessDate): Promise<Outcome> {
    const outcome = await this.db.transaction<Outcome | UserError>(async (tx) => {
      const place = await begin(tx, step, on, this.clock.now());
      if (!place) return 'elsewhere';
      const progress = await step.run(tx, { businessDate: on, cursor: place.cursor });
      if (progress instanceof UserError) return progress;
      const following = progress.again === false ? null : followingDayOf(step, on);
      await tx.rows(NOTE, [
        place.runId,
        step.name,
        on,
        progress.next,
        progress.done,
        progress.checked ?? progress.done,
        progress.total ?? null,
        following,
        currentTenant().timeZone,
        this.clock.now(),
      ]);
      if (progress.next === null)
        tx.audit({
          action: 'dayEnd.finish',
          subject: 'dayEndRun',
          subjectId: place.runId,
          after: { businessDate: on, step: step.name },
        });
      return progress.next === null ? 'over' : 'more';
    });
    if (!(outcome instanceof UserError)) return outcome;
    await this.fail(step, on, outcome.code, outcome.message);
    return 'over';
  }

  /** A fault is no person's affair: it is logged under a number, shown as such, and tried again. */
  private async fault(step: KnownStep, on: BusinessDate, error: Error): Promise<void> {
    const reference = newId<'Fault'>();
    log.error({ err: error, reference, step: step.name, businessDate: on }, 'a step of the end of the day failed');
    await this.fail(step, on, 'INTERNAL_SERVER_ERROR', translate('dayEnd.fault', 'id', { reference }));
  }

  private async fail(step: KnownStep, on: BusinessDate, code: string, problem: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const place = await begin(tx, step, on, this.clock.now());
      if (place) await tx.rows(FAIL, [place.runId, step.name, on, code, problem, this.clock.now()]);
    });
  }

  /** What is due and waits for nothing: the earliest day first, and each step after those it comes after. */
  private async nextEntry(): Promise<{ on: BusinessDate; step: KnownStep } | undefined> {
    const agenda = await this.db.read<Entry>(AGENDA, [this.clock.now()]);
    const waits = ({ after = [], name }: KnownStep, on: BusinessDate) =>
      agenda.some((other) => (other.step === name && other.on < on) || (after.includes(other.step) && other.on <= on));
    return agenda
      .flatMap(({ step: name, on, isDue }) => {
        const step = this.steps.get(name);
        return step && isDue && !waits(step, on) ? [{ on, step }] : [];
      })
      .toSorted((a, b) => (a.on === b.on ? a.step.place - b.step.place : a.on < b.on ? -1 : 1))[0];
  }

  /** The other may never go on; a job that ended here without a successor would leave the cooperative waiting. */
  private async lookAgainSoon(): Promise<void> {
    const runAt = new Date(this.clock.now().getTime() + LOOK_AGAIN_MS);
    await this.db.transaction((tx) => {
      tx.schedule({ task: DAY_END_TASK, ids: {}, key: DAY_END_TASK, runAt });
      return Promise.resolve();
    });
  }

  private async goOnLater(): Promise<void> {
    const until = new Date(this.clock.now().getTime() + TAKEN_FOR_MS);
    await this.db.transaction(async (tx) => {
      await tx.rows(BUSY, [until]);
      tx.schedule({ task: DAY_END_TASK, ids: {}, key: DAY_END_TASK });
    });
  }

  /** Where something due waits for a step that failed, others need not look before that one is tried again. */
  private async giveBack(): Promise<void> {
    const now = this.clock.now();
    await this.db.transaction((tx) => tx.rows(GIVE_BACK, [now, new Date(now.getTime() + TAKEN_FOR_MS)]));
  }
}

async function begin(tx: Tx, { name }: KnownStep, on: BusinessDate, now: Date): Promise<Place | undefined> {
  return tx.row<Place>(BEGIN, [name, on, newId<'DayEndRun'>(), now]);
}

const TAKE = `select taken as id from platform.take_day_ends($1, $2, $3, $4) taken`;

const AGENDA = /* sql */ `
  select a.step, a.business_date as "on", a.due_at <= $2 as "isDue" from platform.day_end_agenda a
   where a.tenant_id = $1 and a.business_date <= (select max(d.business_date) from platform.day_end_agenda d where d.tenant_id = $1 and d.due_at <= $2)
`;

const BEGIN = `select taken_run as "runId", begins_at as cursor /* tenant_id = $1 */ from platform.begin_day_end($1, $2, $3, $4, $5)`;

const NOTE = `select platform.note_day_end($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) /* tenant_id = $1 */`;

const FAIL = `select platform.fail_day_end($1, $2, $3, $4, $5, $6, $7) /* tenant_id = $1 */`;

const GIVE_BACK = /* sql */ `
  select platform.day_end_busy($1, (select least(min(a.due_at) filter (where a.due_at > $2), $3) from platform.day_end_agenda a
                                     where a.tenant_id = $1 having bool_or(a.due_at <= $2)))
`;

const BUSY = `select platform.day_end_busy($1, $2) /* tenant_id = $1 */`;
