import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cooperativeProfileUpdated, memberRegistered, productPublished } from '@lumbung/events';
import { staffOf } from '@lumbung/identity/testing';
import { newId } from '@lumbung/kernel';
import { goodsIn, openShop } from '@lumbung/orders/testing';
import { TenantDatabase } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import { startGateway, type GraphqlAnswer } from '../testing/gateway-house.js';
import { brokenPromises } from './books-and-stock.js';
import { Brake } from './brake.js';
import { Chance } from './chance.js';
import { startKilling } from './connection-killer.js';
import { build, startProcess, type Running } from './process.js';
import { Shopper } from './shopper.js';

const DRAINED_WITHIN_MS = 9_000;
/** Each takes some seconds; starting processes takes long where many specs share few cores. */
const SLOW_MACHINE_MS = 120_000;
const LISTENERS_WRITE = 'cooperatives.onboarding_item';

describe('processes that end', () => {
  const house = startGateway();
  const chance = new Chance();
  const running: Running[] = [];
  const start = async (app: 'gateway' | 'worker') => {
    const process = await startProcess(app, house.config);
    running.push(process);
    return process;
  };

  const brake = new Brake(house);

  beforeAll(build, 60_000);
  afterEach(async () => {
    await brake.release();
    for (const process of running.splice(0)) {
      process.kill('SIGKILL');
      await process.ended;
    }
  });

  /** Some news for each of the worker's listeners. */
  const emitIn = (coop: TestCooperative) =>
    coop.run(() =>
      house.get(TenantDatabase).transaction(async (tx) => {
        await tx.rows('select 1 /* tenant_id = $1 */ where $1::uuid is not null');
        tx.emit(productPublished({ productId: newId() }));
        tx.emit(memberRegistered({ memberId: newId(), status: 'ACTIVE' }));
        tx.emit(cooperativeProfileUpdated({ name: 'Karya', isTaxable: false, isAcceptingOrders: false }));
      }),
    );
  const isTold = async (coop: TestCooperative) =>
    (await house.admin('select 1 from platform.outbox_event where tenant_id = $1', [coop.id])).length > 0;
  const jobs = async (condition: string): Promise<number> =>
    (
      await house.admin<{ count: number }>(
        `select count(*)::int as count from graphile_worker.jobs where task_identifier = 'deliver_event' and ${condition}`,
      )
    )[0]?.count ?? 0;
  const until = async (what: () => Promise<boolean>, withinMs: number): Promise<void> => {
    for (const end = Date.now() + withinMs; !(await what()); await sleep(50))
      if (Date.now() > end)
        throw new Error(`It did not come to that in time: ${JSON.stringify(await house.admin(LEFT_JOBS))}`);
  };

  const expectEachEffectOnce = async (coops: readonly TestCooperative[]): Promise<void> => {
    const delivered = await house.admin<{ type: string; events: number; deliveries: number }>(
      `select e.type, count(distinct e.id)::int as events, count(d.listener)::int as deliveries
         from platform.outbox_event e left join platform.event_delivery d on d.tenant_id = e.tenant_id and d.event_id = e.id
        where e.tenant_id = any($1) group by e.type`,
      [coops.map(({ id }) => id)],
    );
    expect(delivered).toHaveLength(3);
    for (const { events, deliveries } of delivered) expect([events, deliveries]).toEqual([coops.length, coops.length]);
    const effects = await house.admin(
      `select (select count(*)::int from cooperatives.onboarding_item where tenant_id = any($1)) as items,
              (select count(*)::int from orders.shop_notice where tenant_id = any($1) and not is_accepting_orders) as notices`,
      [coops.map(({ id }) => id)],
    );
    expect(effects).toEqual([{ items: coops.length * 2, notices: coops.length }]);
  };

  it(
    'a worker killed in the middle of its deliveries: the next one delivers all, each effect once',
    async () => {
      const coops = await Promise.all(Array.from({ length: chance.between(30, 60) }, () => house.cooperative()));
      const middle = chance.between(1, coops.length - 1);
      const first = await start('worker');
      for (const coop of coops.slice(0, middle)) await emitIn(coop);
      await sleep(chance.between(0, 80));
      await brake.hold(LISTENERS_WRITE);
      // What comes now cannot be through before the kill, however quick the worker is.
      for (const coop of coops.slice(middle)) await emitIn(coop);
      await until(() => brake.isWaitedFor(), 20_000);
      first.kill('SIGKILL');
      await first.ended;
      await brake.release();
      const orphans = await jobs('locked_by is not null');

      await start('worker');
      await until(async () => (await jobs('true')) === 0, 40_000);

      process.stdout.write(
        `seed ${chance.seed}: ${coops.length * 3} events, ${orphans} in the hands of the dead worker\n`,
      );
      await expectEachEffectOnce(coops);
      expect(orphans).toBeGreaterThan(0);
    },
    SLOW_MACHINE_MS,
  );

  it(
    'a worker whose connections are cut goes on by itself',
    async () => {
      const coops = await Promise.all(Array.from({ length: 40 }, () => house.cooperative()));
      await start('worker');
      const killing = startKilling(house.config.DATABASE_URL, chance, [30, 150]);
      for (const coop of coops) {
        // What was cut off may have been written all the same: then it is not told twice.
        while (
          !(await emitIn(coop).then(
            () => true,
            () => isTold(coop),
          ))
        );
        await sleep(20);
      }
      const killed = await killing.stop();
      await until(async () => {
        // A job whose connection was cut again and again is tried later and later: nobody waits for that here.
        await house.admin(HURRY);
        return (await jobs('true')) === 0;
      }, 40_000);

      process.stdout.write(`seed ${chance.seed}: ${coops.length * 3} events, ${killed} connections cut\n`);
      await expectEachEffectOnce(coops);
      running[0]?.kill('SIGTERM');
      expect(await running[0]?.ended).toEqual({ code: 0, signal: null });
    },
    SLOW_MACHINE_MS,
  );

  it(
    'takes nothing away from a worker that lives, however long it works',
    async () => {
      const coop = await house.cooperative();
      await brake.hold(LISTENERS_WRITE);
      await start('worker');
      await emitIn(coop);
      await until(async () => (await brake.waiters()) === 2, 20_000);
      const second = await start('worker');
      await sleep(5_000);

      expect(await jobs('attempts > 1')).toBe(0);

      await brake.release();
      await until(async () => (await jobs('true')) === 0, 20_000);
      second.kill('SIGTERM');
      expect(await second.ended).toEqual({ code: 0, signal: null });
    },
    SLOW_MACHINE_MS,
  );

  it(
    'a worker asked to end finishes what it has begun and leaves the rest to others',
    async () => {
      const coop = await house.cooperative();
      await brake.hold(LISTENERS_WRITE);
      const worker = await start('worker');
      await emitIn(coop);
      await until(async () => (await brake.waiters()) === 2, 20_000);
      const began = Date.now();
      worker.kill('SIGTERM');
      await sleep(500);
      await brake.release();

      expect(await worker.ended).toEqual({ code: 0, signal: null });
      expect(Date.now() - began).toBeLessThan(DRAINED_WITHIN_MS);
      expect(await jobs('locked_by is not null')).toBe(0);
      expect(
        await house.admin(`select 1 from cooperatives.onboarding_item where tenant_id = $1`, [coop.id]),
      ).toHaveLength(2);
    },
    SLOW_MACHINE_MS,
  );

  it(
    'a gateway asked to end answers what it has begun, while another takes over',
    async () => {
      // The gateways go by the clock of the machine: a session of another day would be over for them.
      house.clock.setTo(new Date());
      const coop = await house.cooperative();
      await openShop(coop);
      const { token } = await staffOf(coop);
      const variants = [await goodsIn(coop, { stock: 100_000 }), await goodsIn(coop, { stock: 100_000 })];
      const leaving = await start('gateway');
      const staying = await start('gateway');
      let url = leaving.url;
      const cut: unknown[] = [];
      const ask = async (query: string, variables: object, asStaff: boolean): Promise<GraphqlAnswer> => {
        const asked = url;
        const headers = {
          'content-type': 'application/json',
          'x-tenant': coop.tenant.slug,
          ...(asStaff && { authorization: `Bearer ${token}` }),
        };
        const response = await fetch(`${asked}/graphql`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ query, variables }),
        }).catch((error: Error & { cause?: { code?: string } }) => {
          // Not let in any more is fair; let in and dropped is not.
          if (error.cause?.code !== 'ECONNREFUSED') cut.push(error.cause ?? error);
          throw error;
        });
        const answer = { status: response.status, ...((await response.json()) as object) } as GraphqlAnswer;
        if (response.status === 503) throw new Error('It is leaving.');
        if (answer.errors) cut.push(answer.errors);
        return answer;
      };
      const shoppers = Array.from({ length: 6 }, () => new Shopper({ ask, variants, chance }));
      const end = Date.now() + 5_000;
      const shopping = Promise.all(
        shoppers.map(async (shopper) => {
          while (Date.now() < end) await shopper.shop();
        }),
      );

      await sleep(1_500 + chance.between(0, 500));
      const began = Date.now();
      leaving.kill('SIGTERM');
      // A balancer sends nobody there any more, a moment later.
      setTimeout(() => (url = staying.url), 100);
      const ended = await leaving.ended;
      const drained = Date.now() - began;
      await shopping;

      const acknowledged = shoppers.flatMap((shopper) => shopper.acknowledged);
      process.stdout.write(`seed ${chance.seed}: ${acknowledged.length} orders, drained in ${drained} ms\n`);
      expect(ended).toEqual({ code: 0, signal: null });
      expect(drained).toBeLessThan(DRAINED_WITHIN_MS);
      expect(cut).toEqual([]);
      expect(shoppers.flatMap(({ surprises }) => surprises)).toEqual([]);
      expect(await brokenPromises(house, coop, acknowledged)).toEqual([]);
    },
    SLOW_MACHINE_MS,
  );
});

const LEFT_JOBS = `
  select attempts, left(last_error, 200) as error, locked_by is not null as locked, run_at - now() as due
    from graphile_worker.jobs where task_identifier = 'deliver_event' limit 5`;

const HURRY = `
  update graphile_worker._private_jobs j set run_at = now() from graphile_worker._private_tasks t
   where t.id = j.task_id and t.identifier = 'deliver_event' and j.locked_at is null and j.run_at > now()`;
