import { afterAll, beforeAll } from '@jest/globals';
import type { DynamicModule, INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FixedClock, newId } from '@lumbung/kernel';
import pg from 'pg';
import { loadConfig, type Config } from '../config/config.js';
import {
  runAs,
  type Principal,
  type RequestContext,
  type Tenant,
  type TenantId,
  type TenantState,
} from '../context/request-context.js';
import { PlatformDatabase } from '../database/platform-database.js';
import { listenToStatements } from '../database/statements.js';
import { DAY_END_TASK, DayEndRunner } from '../day-end/day-end.runner.js';
import { DayEndRunsService } from '../day-end/day-end-runs.service.js';
import { EventDelivery } from '../jobs/event-delivery.js';
import { permissionsOf } from '../permissions/roles.js';
import { PlatformModule } from '../platform.module.js';
import { NestLog } from '../log/log.js';

/** A house for one spec file: its own freshly migrated PostgreSQL database and the modules under test. */
export class House {
  context: INestApplicationContext;
  config: Config;
  readonly clock = new FixedClock('2026-11-21T02:00:00Z');
  private founded = 0;

  /** The service under test, or any other of the modules. */
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.context.get(type as Type<T>, { strict: false });
  }

  /** Founds a cooperative that is known to the platform and nothing more. */
  async cooperative(state: TenantState = 'ACTIVE'): Promise<TestCooperative> {
    const number = ++this.founded;
    const id = newId<'Tenant'>();
    const tenant: Tenant = { id, slug: `koperasi-${number}-${id.slice(-8)}`, state, timeZone: 'Asia/Jakarta' };
    await this.get(PlatformDatabase).transaction((tx) =>
      tx.rows('insert into platform.tenant (id, slug, state) values ($1, $2, $3)', [id, tenant.slug, state]),
    );
    return new TestCooperative(this, tenant);
  }

  /**
   * Delivers every event and task of the database that is due by the clock of the spec, also those that come of it.
   * What was to be done at once bears the time of the database, which may be before or after that clock. It is done in
   * the order in which it was asked for: a table gives up its rows in another one once they were written by several
   * connections. Answers how many.
   */
  async deliverEverything(): Promise<number> {
    const delivery = this.get(EventDelivery);
    let delivered = 0;
    for (;;) {
      const jobs = await this.admin<{ task: string; payload: Record<string, unknown> }>(
        `with due as (
           delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
            where t.id = j.task_id and (j.run_at <= $1 or j.run_at in (j.created_at, j.updated_at))
           returning j.id, t.identifier as task, j.payload)
         select task, payload from due order by id`,
        [this.clock.now()],
      );
      if (jobs.length === 0) return delivered;
      for (const { task, payload } of jobs) {
        delivered++;
        const tenantId = payload.tenantId as TenantId;
        if (task === 'deliver_event') await delivery.deliver(tenantId, payload.eventId as string);
        else await delivery.runTask(tenantId, payload.task as string, payload.ids as Record<string, string>);
      }
    }
  }

  /** Does what is due at the ends of days by the clock of the spec, as the worker would; also what comes of it. */
  async endDays(): Promise<void> {
    const [runner, delivery] = [this.get(DayEndRunner), this.get(EventDelivery)];
    for (let due = await runner.takeDue(); due.length > 0; due = await runner.takeDue()) {
      await this.admin('delete from graphile_worker._private_jobs where key = any($1)', [
        due.map((tenantId) => `${tenantId} ${DAY_END_TASK}`),
      ]);
      for (const tenantId of due)
        do await delivery.runTask(tenantId, DAY_END_TASK, {});
        while (await this.hasAnotherTurn(tenantId));
    }
  }

  /** Whether a cooperative wants to go on at once: after twenty seconds a job lets others in, which a busy machine may take. */
  private async hasAnotherTurn(tenantId: string): Promise<boolean> {
    const waiting = await this.admin(
      'delete from graphile_worker._private_jobs where key = $1 and run_at in (created_at, updated_at) returning id',
      [`${tenantId} ${DAY_END_TASK}`],
    );
    return waiting.length > 0;
  }

  /** Has all that was done at the ends of days of a cooperative done once more, as an officer can ask. */
  async repeatDays(coop: TestCooperative): Promise<void> {
    const runs = this.get(DayEndRunsService);
    for (const { id } of (await coop.run(() => runs.runs({ first: 100 }))).nodes)
      await coop.run(() => runs.repeat({ requestId: newId(), runId: id }));
    await this.deliverEverything();
  }

  /** As the administrator of the server, past every wall: to arrange and to look, never to prove isolation. */
  async admin<R extends object = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<R[]> {
    const client = new pg.Client({ connectionString: this.config.DATABASE_URL });
    await client.connect();
    try {
      return (await client.query(text, values)).rows as R[];
    } finally {
      await client.end();
    }
  }

  /** The SQL texts that `work` sends, transaction control included (BEGIN with its SET LOCAL is one message). */
  async statementsOf(work: () => Promise<unknown>): Promise<string[]> {
    const texts: string[] = [];
    const stop = listenToStatements(({ text }) => texts.push(text));
    try {
      await work();
    } finally {
      stop();
    }
    return texts;
  }
}

/** A cooperative in a spec, and how to act inside it. */
export class TestCooperative {
  constructor(
    readonly house: House,
    readonly tenant: Tenant,
  ) {}

  get id(): TenantId {
    return this.tenant.id;
  }

  /** Runs as the cooperative's owner, unless other roles or nobody (`null`) is named. */
  run<T>(work: () => T, as: readonly string[] | null = ['OWNER'], person: Partial<Principal> = {}): T {
    return runAs(this.contextFor(as, person), work);
  }

  contextFor(as: readonly string[] | null, person: Partial<Principal> = {}): RequestContext {
    const principal: Principal | undefined =
      as === null
        ? undefined
        : {
            kind: 'person',
            personId: newId<'Person'>(),
            displayName: 'Uji Coba',
            roles: as,
            permissions: permissionsOf(as),
            ...person,
          };
    return { requestId: newId(), locale: 'id', tenant: this.tenant, principal };
  }
}

/** Call at the top of a `describe`: `const house = startHouse(SavingsModule);` */
export function startHouse(...modules: (Type | DynamicModule)[]): House {
  return startHouseOf((config, clock) => {
    const module = {
      module: class SpecModule {},
      imports: [PlatformModule.with(config, clock), ...modules],
      global: true,
    };
    return NestFactory.createApplicationContext(module, { logger: new NestLog(), abortOnError: false });
  });
}

/** As `startHouse`, around whatever `open` builds: the whole gateway, for one. */
export function startHouseOf(open: (config: Config, clock: FixedClock) => Promise<INestApplicationContext>): House {
  const house = new House();
  let database: string;

  beforeAll(async () => {
    database = `spec_${newId().replaceAll('-', '')}`;
    await onServer(`create database ${database} template ${process.env.SPEC_TEMPLATE}`);
    const url = new URL(process.env.SPEC_ADMIN_URL ?? '');
    url.pathname = `/${database}`;
    house.config = loadConfig({ ...process.env, DATABASE_URL: url.toString() });
    house.context = await open(house.config, house.clock);
    await house.context.init();
  }, 60_000);

  afterAll(async () => {
    await house.context?.close();
    await onServer(`drop database if exists ${database} with (force)`);
  });
  return house;
}

async function onServer(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.SPEC_ADMIN_URL });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
