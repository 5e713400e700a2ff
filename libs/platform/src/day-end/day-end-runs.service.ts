import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import { currentLocale } from '../context/request-context.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { notFound } from '../errors/faults.js';
import { connectionFrom, sliceOf, type PageArgs } from '../graphql/connection.js';
import { translate } from '../messages/messages.js';
import { DAY_END_TASK } from './day-end.runner.js';
import type { DayEndPlan, DayEndRun, DayEndRunConnection, RepeatDayEndInput } from './day-end.schema.js';

type Row = { run: DayEndRun };

/** What the ends of days did, for the officers, and having one done again. */
@Injectable()
export class DayEndRunsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /** Ends of days, the latest day first. */
  async runs(page: PageArgs): Promise<DayEndRunConnection> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<Row>(slice.backward ? OLDEST_FIRST : NEWEST_FIRST, [
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(
      rows.map(({ run }) => worded(run)),
      slice,
      ({ businessDate }) => [businessDate],
    );
  }

  /** One end of a day; throws NOT_FOUND, also for another cooperative's. */
  async one(id: string): Promise<DayEndRun> {
    const row = await this.db.readRow<Row>(ONE, [id]);
    if (!row) throw notFound();
    return worded(row.run);
  }

  /** What comes next, soonest first; at most a hundred. */
  async plans(): Promise<DayEndPlan[]> {
    const rows = await this.db.read<Omit<DayEndPlan, 'label'>>(PLANS);
    return rows.map((plan) => ({ ...plan, label: labelOf(plan.name) }));
  }

  /**
   * Has the end of a day done again, at once: a step that met a problem goes on where it stopped, one that was done looks
   * at everything once more. Nothing is posted twice. Throws NOT_FOUND. Safe to repeat by requestId.
   */
  async repeat(input: RepeatDayEndInput): Promise<DayEndRun> {
    await this.db.transaction(async (tx) => {
      const { businessDate } = await tx.rowOrFail<{ businessDate: string }>(
        `select business_date as "businessDate" from platform.day_end_run where tenant_id = $1 and id = $2`,
        [input.runId],
      );
      if (await tx.claimRequest('dayEnd.repeat', input.requestId, input, input.runId)) return;
      await tx.rows(REPEAT, [input.runId, this.clock.now()]);
      tx.schedule({ task: DAY_END_TASK, ids: {}, key: DAY_END_TASK });
      tx.audit({ action: 'dayEnd.repeat', subject: 'dayEndRun', subjectId: input.runId, after: { businessDate } });
    });
    return this.one(input.runId);
  }
}

function worded(run: DayEndRun): DayEndRun {
  return { ...run, steps: run.steps.map((step) => ({ ...step, label: labelOf(step.name) })) };
}

function labelOf(name: string): string {
  return translate(`dayEnd.${name}`, currentLocale());
}

// A run that somebody asked for again and nobody has begun yet counts as running already.
const RUN = /* sql */ `
  select json_build_object('__typename', 'DayEndRun', 'id', r.id, 'businessDate', r.business_date, 'startedAt', r.started_at,
           'state', case when r.state = 'DONE' and steps.waiting then 'RUNNING' else r.state end,
           'finishedAt', case when steps.waiting then null else r.finished_at end, 'steps', steps.list) as run
    from platform.day_end_run r
   cross join lateral (
     select coalesce(bool_or(a.step is not null), false) as waiting,
            coalesce(json_agg(json_build_object('name', s.name, 'state', s.state, 'done', s.done, 'checked', s.checked, 'total', s.total,
              'progress', case when s.state = 'DONE' then 1 when s.total > 0 then least(round(s.checked::numeric / s.total, 4), 1) end,
              'problem', s.problem, 'problemCode', s.problem_code, 'againAt', a.due_at,
              'startedAt', s.started_at, 'finishedAt', s.finished_at) order by s.started_at, s.name), '[]') as list
       from platform.day_end_step s
       left join platform.day_end_agenda a on a.tenant_id = $1 and a.step = s.name and a.business_date = r.business_date
      where s.tenant_id = $1 and s.run_id = r.id) steps
   where r.tenant_id = $1
`;

const ONE = `${RUN} and r.id = $2`;
const NEWEST_FIRST = `${RUN} and r.business_date < (select coalesce($2::date, 'infinity')) order by r.business_date desc limit $3`;
const OLDEST_FIRST = `${RUN} and r.business_date > (select coalesce($2::date, '-infinity')) order by r.business_date limit $3`;

const PLANS = /* sql */ `
  select a.step as name, a.business_date as "businessDate", a.due_at as "dueAt" from platform.day_end_agenda a
   where a.tenant_id = $1 order by a.business_date, a.step limit 100
`;

const REPEAT = /* sql */ `
  insert into platform.day_end_agenda as a (tenant_id, step, business_date, repeats, due_at)
  select $1, s.name, r.business_date, false, $3
    from platform.day_end_run r join platform.day_end_step s on s.tenant_id = $1 and s.run_id = r.id
   where r.tenant_id = $1 and r.id = $2
  on conflict (tenant_id, step, business_date) do update set due_at = least(a.due_at, excluded.due_at)
`;
