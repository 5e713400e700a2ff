import { describe, expect, it, jest } from '@jest/globals';
import { newId, type BusinessDate } from '@lumbung/kernel';
import { Injectable, Module } from '@nestjs/common';
import pg from 'pg';
import { TenantDatabase } from '../database/tenant-database.js';
import type { Tx } from '../database/tx.js';
import { conflict } from '../errors/faults.js';
import type { UserError } from '../errors/user-error.js';
import { EventDelivery } from '../jobs/event-delivery.js';
import { addMessages } from '../messages/messages.js';
import { InvalidInput } from '../shared/refusals.js';
import { startHouse, type TestCooperative } from '../testing/house.js';
import { DayEndStep, type DayEndBatch, type DayEndProgress } from './day-end-step.js';
import { DAY_END_TASK, DayEndRunner } from './day-end.runner.js';
import { DayEndRunsService } from './day-end-runs.service.js';
import { DayEndService } from './day-end.service.js';

const words = { 'dayEnd.spec.days': 'Harian', 'dayEnd.spec.months': 'Bulanan', 'dayEnd.spec.once': 'Sekali' };
addMessages({ id: words, en: words });
const THINGS = 25;
const PER_BATCH = 10;

/** Marks twenty-five things a day, ten in a batch; what is marked already is left alone. */
@Injectable()
class SpecSteps {
  readonly log: string[] = [];
  /** What happens before a batch is written; may throw, or refuse. */
  meanwhile: (tx: Tx, batch: DayEndBatch, step: string) => Promise<UserError | undefined> = () =>
    Promise.resolve(undefined);

  @DayEndStep({ name: 'spec.days', every: 'DAY', after: ['spec.months'] })
  days(tx: Tx, batch: DayEndBatch): Promise<DayEndProgress | UserError> {
    return this.mark(tx, batch, 'days');
  }

  @DayEndStep({ name: 'spec.months', every: 'MONTH' })
  months(tx: Tx, batch: DayEndBatch): Promise<DayEndProgress | UserError> {
    return this.mark(tx, batch, 'months');
  }

  @DayEndStep({ name: 'spec.once', every: 'PLANNED' })
  once(tx: Tx, batch: DayEndBatch): Promise<DayEndProgress | UserError> {
    return this.mark(tx, batch, 'once');
  }

  private async mark(tx: Tx, batch: DayEndBatch, step: string): Promise<DayEndProgress | UserError> {
    const { businessDate, cursor } = batch;
    this.log.push(`${step} ${businessDate} ${cursor ?? 'begin'}`);
    const from = Number(cursor ?? 0);
    const to = Math.min(from + PER_BATCH, THINGS);
    const marked = await tx.rows(
      `insert into platform.request_claim (tenant_id, operation, request_id, request_hash, subject_id)
       select $1, 'spec.' || $2 || ' ' || $3, lpad(n::text, 32, '0')::uuid, '', lpad(n::text, 32, '0')::uuid from generate_series($4::int, $5::int) n
       on conflict do nothing returning 1 as marked`,
      [step, businessDate, from + 1, to],
    );
    const refusal = await this.meanwhile(tx, batch, step);
    if (refusal) return refusal;
    return { done: marked.length, checked: to - from, total: THINGS, next: to < THINGS ? String(to) : null };
  }
}

@Module({ providers: [SpecSteps] })
class SpecStepsModule {}

describe('the end of the day', () => {
  const house = startHouse(SpecStepsModule);
  const steps = () => house.get(SpecSteps);
  const runs = (coop: TestCooperative) =>
    coop.run(async () => (await house.get(DayEndRunsService).runs({ first: 50 })).nodes);
  const marks = async (coop: TestCooperative) =>
    (
      await house.admin<{ marks: number }>(
        'select count(*)::int as marks from platform.request_claim where tenant_id = $1',
        [coop.id],
      )
    )[0]?.marks;
  const plan = (coop: TestCooperative, step: string, on: string) =>
    coop.run(() =>
      house
        .get(TenantDatabase)
        .transaction((tx) => house.get(DayEndService).plan(tx, `spec.${step}`, on as BusinessDate)),
    );
  /** A cooperative that takes part in these steps from that day on, at ten in the morning of the next day. */
  const taking = async (on: string, ...names: string[]) => {
    house.clock.setTo(`${on}T03:00:00Z`);
    house.clock.advance({ days: 1 });
    steps().log.length = 0;
    steps().meanwhile = () => Promise.resolve(undefined);
    await house.admin('delete from platform.day_end_agenda');
    const coop = await house.cooperative();
    for (const name of names) await plan(coop, name, on);
    return coop;
  };

  it('does each day that ended, in batches, each thing once, and tells how far it came', async () => {
    const coop = await taking('2026-11-20', 'days');

    await house.endDays();

    expect(steps().log).toEqual(['days 2026-11-20 begin', 'days 2026-11-20 10', 'days 2026-11-20 20']);
    expect(await runs(coop)).toMatchObject([
      {
        businessDate: '2026-11-20',
        state: 'DONE',
        steps: [{ name: 'spec.days', label: 'Harian', state: 'DONE', done: 25, checked: 25, total: 25, progress: 1 }],
      },
    ]);
    house.clock.advance({ days: 2 });
    await house.endDays();
    expect((await runs(coop)).map(({ businessDate }) => businessDate)).toEqual([
      '2026-11-22',
      '2026-11-21',
      '2026-11-20',
    ]);
    expect(await marks(coop)).toBe(3 * THINGS);
  });

  it('goes on in another job when its turn is over, on a machine however slow', async () => {
    const coop = await taking('2026-11-20', 'days');
    let seconds = 0;
    const stopwatch = jest.spyOn(performance, 'now').mockImplementation(() => (seconds += 21) * 1000);

    await house.endDays().finally(() => stopwatch.mockRestore());

    expect(await runs(coop)).toMatchObject([{ state: 'DONE', steps: [{ done: 25 }] }]);
    expect(await marks(coop)).toBe(THINGS);
  });

  it('begins half an hour after midnight on the wall of the cooperative, not before', async () => {
    const coop = await taking('2026-11-20', 'days');

    house.clock.setTo('2026-11-20T17:29:59Z');
    await house.endDays();
    expect(await runs(coop)).toEqual([]);

    house.clock.setTo('2026-11-20T17:30:00Z');
    await house.endDays();
    expect(await runs(coop)).toHaveLength(1);
  });

  it('does monthly steps at the end of the month, before the daily ones that wait for them', async () => {
    const coop = await taking('2026-11-29', 'months', 'days');
    house.clock.setTo('2026-12-01T03:00:00Z');

    await house.endDays();

    expect(steps().log.filter((line) => line.endsWith('begin'))).toEqual([
      'days 2026-11-29 begin',
      'months 2026-11-30 begin',
      'days 2026-11-30 begin',
    ]);
    expect(await coop.run(() => house.get(DayEndRunsService).plans())).toMatchObject([
      { name: 'spec.days', businessDate: '2026-12-01' },
      { name: 'spec.months', businessDate: '2026-12-31' },
    ]);
  });

  it('does a planned day once, and then costs nothing any more', async () => {
    const coop = await taking('2026-11-20', 'once');
    await plan(coop, 'once', '2026-11-20');

    await house.endDays();

    expect(await marks(coop)).toBe(THINGS);
    expect(await house.admin('select 1 from platform.day_end_due where tenant_id = $1', [coop.id])).toEqual([]);
  });

  it('begins at the earliest day that was asked for, once', async () => {
    const coop = await taking('2026-12-05', 'months');
    await plan(coop, 'months', '2026-11-05');
    await plan(coop, 'months', '2027-01-05');

    expect(await coop.run(() => house.get(DayEndRunsService).plans())).toMatchObject([{ businessDate: '2026-11-30' }]);
  });

  it('goes on after the last whole batch when the transaction was broken in the middle of one', async () => {
    const coop = await taking('2026-11-20', 'days');
    let isFirst = true;
    steps().meanwhile = async (tx, { cursor }) => {
      if (cursor !== '10' || !isFirst) return undefined;
      isFirst = false;
      const [backend] = await tx.rows<{ pid: number }>(
        'select pg_backend_pid() as pid /* tenant_id = $1 */ where $1::uuid is not null',
      );
      // Until it is gone, with what it had locked.
      await house.admin('select pg_terminate_backend($1, 10000)', [backend?.pid]);
      return undefined;
    };

    await house.endDays();
    expect(await marks(coop)).toBe(PER_BATCH);
    expect(await runs(coop)).toMatchObject([
      { state: 'PROBLEM', steps: [{ state: 'PROBLEM', done: 10, problemCode: 'INTERNAL_SERVER_ERROR' }] },
    ]);
    house.clock.advance({ minutes: 1 });
    await house.endDays();

    expect(steps().log).toEqual(['begin', '10', '10', '20'].map((cursor) => `days 2026-11-20 ${cursor}`));
    expect(await runs(coop)).toMatchObject([{ state: 'DONE', steps: [{ done: 25, problem: null, againAt: null }] }]);
    expect(await marks(coop)).toBe(THINGS);
  });

  it('shows why a step could not go on, holds back what waits for it, does the rest, and goes on when asked', async () => {
    const coop = await taking('2026-11-30', 'months', 'days', 'once');
    steps().meanwhile = (_, __, step) =>
      Promise.resolve(step === 'months' ? new InvalidInput('dayEnd.spec.months') : undefined);

    await house.endDays();
    const [stuck] = await runs(coop);
    expect(stuck).toMatchObject({
      state: 'PROBLEM',
      steps: [
        { name: 'spec.months', state: 'PROBLEM', problem: 'Bulanan', problemCode: 'INVALID_INPUT', done: 0 },
        { name: 'spec.once', state: 'DONE' },
      ],
    });

    steps().meanwhile = () => Promise.resolve(undefined);
    const repeat = { requestId: newId(), runId: stuck?.id ?? '' };
    for (const _ of [1, 2]) await coop.run(() => house.get(DayEndRunsService).repeat(repeat));
    await house.deliverEverything();

    expect((await runs(coop))[0]).toMatchObject({
      state: 'DONE',
      steps: [{ state: 'DONE' }, { state: 'DONE' }, { state: 'DONE' }],
    });
    expect(await marks(coop)).toBe(3 * THINGS + 1);
  });

  it('tries a step that failed again after a minute, then after two', async () => {
    const coop = await taking('2026-11-20', 'days');
    steps().meanwhile = () => Promise.reject(conflict('Nothing goes.'));
    const tries = () => steps().log.length;

    await house.endDays();
    house.clock.advance({ seconds: 59 });
    await house.endDays();
    expect(tries()).toBe(1);
    house.clock.advance({ seconds: 1 });
    await house.endDays();
    expect(tries()).toBe(2);
    house.clock.advance({ seconds: 119 });
    await house.endDays();
    expect(tries()).toBe(2);
    house.clock.advance({ seconds: 1 });
    await house.endDays();
    expect(tries()).toBe(3);
    expect(await marks(coop)).toBe(0);
  });

  it('does nothing twice when a day that is done is run again', async () => {
    const coop = await taking('2026-11-20', 'days');
    await house.endDays();
    const [run] = await runs(coop);

    const asked = await coop.run(() =>
      house.get(DayEndRunsService).repeat({ requestId: newId(), runId: run?.id ?? '' }),
    );
    expect(asked.state).toBe('RUNNING');
    await house.deliverEverything();

    expect(steps().log).toHaveLength(6);
    expect((await runs(coop))[0]).toMatchObject({ id: run?.id, state: 'DONE', steps: [{ done: 25, checked: 25 }] });
    expect(await coop.run(() => house.get(DayEndRunsService).plans())).toMatchObject([{ businessDate: '2026-11-21' }]);
  });

  it('is done once where two workers are at it at once', async () => {
    const coop = await taking('2026-11-20', 'days');
    const work = () => house.get(EventDelivery).runTask(coop.id, DAY_END_TASK, {});

    await Promise.all([work(), work(), work()]);
    await work();

    expect(await marks(coop)).toBe(THINGS);
    expect((await runs(coop))[0]).toMatchObject({ state: 'DONE', steps: [{ done: 25, checked: 25 }] });
    expect(new Set(steps().log).size).toBe(steps().log.length);
  });

  it('is looked at again within seconds where what is left of a dead worker still held it', async () => {
    const coop = await taking('2026-11-20', 'days');
    const left = new pg.Client({ connectionString: house.config.DATABASE_URL });
    await left.connect();
    await left.query('begin');
    await left.query('select from platform.day_end_agenda where tenant_id = $1 for update', [coop.id]);

    await house.get(EventDelivery).runTask(coop.id, DAY_END_TASK, {});
    await left.end();
    expect(await marks(coop)).toBe(0);
    house.clock.advance({ seconds: 3 });
    await house.deliverEverything();

    expect(await marks(coop)).toBe(THINGS);
    expect(await runs(coop)).toMatchObject([{ state: 'DONE' }]);
  });

  it('is in the queue from the moment it is taken: nobody is between who could die', async () => {
    const coop = await taking('2026-11-20', 'days');

    await house.get(DayEndRunner).takeDue();
    await house.deliverEverything();

    expect(await runs(coop)).toMatchObject([{ state: 'DONE' }]);
  });

  it('is taken by one worker each, and costs the same look for a thousand cooperatives with nothing to do', async () => {
    const one = await taking('2026-11-20', 'days');
    const look = () => house.get(DayEndRunner).takeDue();
    const few = await house.statementsOf(look);
    expect(await look()).toEqual([]);
    await house.admin(`insert into platform.tenant (id, slug, state)
                       select gen_random_uuid(), 'diam-' || n, 'ACTIVE' from generate_series(1, 1000) n`);
    await house.admin(`insert into platform.day_end_due (tenant_id, due_at)
                       select id, '2026-11-30T17:30:00Z' from platform.tenant where slug like 'diam-%'`);
    await house.admin('update platform.day_end_due set busy_until = null where tenant_id = $1', [one.id]);

    let taken: string[] = [];
    const many = await house.statementsOf(async () => (taken = await look()));

    expect(taken).toEqual([one.id]);
    expect(many).toEqual(few);
    await house.admin('analyze platform.day_end_due');
    const [explained] = await house.admin<{ 'QUERY PLAN': string }>(
      `explain (format text) select 1 from platform.day_end_due where due_at <= '2026-11-21' order by due_at limit 500`,
    );
    expect(explained?.['QUERY PLAN']).not.toContain('Seq Scan');
    await house.admin(
      `delete from platform.day_end_due d using platform.tenant t where t.id = d.tenant_id and t.slug like 'diam-%'`,
    );
  });

  it('belongs to its cooperative', async () => {
    const [mine, other] = [await taking('2026-11-20', 'days'), await house.cooperative()];
    await house.endDays();
    const [run] = await runs(mine);
    const service = house.get(DayEndRunsService);

    expect(await runs(other)).toEqual([]);
    expect(await other.run(() => service.plans())).toEqual([]);
    await expect(other.run(() => service.one(run?.id ?? ''))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other.run(() => service.repeat({ requestId: newId(), runId: run?.id ?? '' }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
