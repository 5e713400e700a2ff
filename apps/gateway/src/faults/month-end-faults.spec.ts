import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerModule, ProofService } from '@lumbung/ledger';
import { trialDifference } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsModule } from '@lumbung/savings';
import { dailyBalances, monthlyInterest, taxOfMonth } from '@lumbung/savings/testing';
import { Brake } from './brake.js';
import { Chance } from './chance.js';
import { LAST_DAY, manySavers, MONTH, MONTHLY_FEE, OPENED, PAID_IN, type Saver } from './many-savers.js';
import { build, startProcess, type Running } from './process.js';

const ACCOUNTS = 10_000;
const SLOW_MACHINE_MS = 180_000;
/** It looks every two seconds; a statement that only waits is ended after a minute in any case. */
const NOTICED_WITHIN_MS = 30_000;

describe('a worker killed in the middle of the end of a month', () => {
  const house = startHouse(LedgerModule, SavingsModule);
  const chance = new Chance();
  const brake = new Brake(house);
  const running: Running[] = [];
  let coop: TestCooperative;
  let savers: Saver[];

  beforeAll(build, 120_000);
  beforeAll(async () => ({ coop, savers } = await manySavers(house, ACCOUNTS)), 120_000);
  afterEach(async () => {
    await brake.release();
    for (const process of running.splice(0)) {
      process.kill('SIGKILL');
      await process.ended;
    }
  });

  const start = async () => {
    const process = await startProcess('worker', house.config);
    running.push(process);
    return process;
  };
  const until = async (what: () => Promise<boolean>, withinMs = 60_000): Promise<void> => {
    for (const end = Date.now() + withinMs; !(await what()); await sleep(20))
      if (Date.now() > end) throw new Error(`It did not come to that in time: ${JSON.stringify(await steps())}`);
  };
  const steps = () =>
    house.admin<{ name: string; state: string; done: number; checked: number; problem: string | null }>(
      `select s.name, s.state, s.done::int, s.checked::int, s.problem from platform.day_end_step s where s.tenant_id = $1 order by s.name desc`,
      [coop.id],
    );
  const checked = async (step: string) => (await steps()).find(({ name }) => name === step)?.checked ?? 0;
  const isOver = async () =>
    (await house.admin('select 1 from platform.day_end_agenda where tenant_id = $1', [coop.id])).length === 0;

  /** From now on no worker gets further in the step than so many accounts and one batch that is posted and not committed. */
  const stopAfter = (step: string, accounts: number) =>
    brake.holdWhen(
      'platform.day_end_step',
      `old.name = '${step}' and old.checked >= ${accounts} and new.checked > old.checked`,
    );

  /**
   * Kills the worker where it was stopped. The server notices by itself, while what the batch waits for is held still:
   * nobody waits for a dead worker's session.
   */
  const killWithin = async (worker: Running, step: string) => {
    await until(() => brake.isWaitedFor());
    worker.kill('SIGKILL');
    await worker.ended;
    await until(async () => !(await brake.isWaitedFor()), NOTICED_WITHIN_MS);
    const done = await checked(step);
    await brake.release();
    return done;
  };

  it(
    'another goes on where it stopped, twice: each of 10.000 accounts is posted once, to the rupiah as if nothing had happened',
    async () => {
      await stopAfter('savings.interest', chance.between(500, 4_000));
      const first = await start();
      await house.admin(
        `select graphile_worker.add_job('run_task', json_build_object('tenantId', $1::text, 'task', 'platform.dayEnd', 'ids', json_build_object()), job_key => $1::text || ' platform.dayEnd')`,
        [coop.id],
      );
      const interest = await killWithin(first, 'savings.interest');
      await stopAfter('savings.fees', chance.between(500, 4_000));
      const second = await start();
      const fees = await killWithin(second, 'savings.fees');
      await start();
      await until(isOver);

      process.stdout.write(
        `seed ${chance.seed}: killed after ${interest} accounts' interest and ${fees} accounts' fees\n`,
      );
      expect([interest, fees].every((done) => done >= 500 && done < ACCOUNTS)).toBe(true);
      expect(await steps()).toEqual([
        { name: 'savings.interest', state: 'DONE', done: ACCOUNTS, checked: ACCOUNTS, problem: null },
        { name: 'savings.fees', state: 'DONE', done: ACCOUNTS, checked: ACCOUNTS, problem: null },
      ]);
      await expectEachOnce();
    },
    SLOW_MACHINE_MS,
  );

  it(
    'posts nothing when an officer has it done once more',
    async () => {
      await house.repeatDays(coop);

      await expectEachOnce();
    },
    SLOW_MACHINE_MS,
  );

  async function expectEachOnce(): Promise<void> {
    const expected = await expectedBalances();
    expect(await house.admin(JOURNALS, [coop.id, LAST_DAY])).toEqual([
      { step: 'savings.fees', journals: ACCOUNTS, accounts: ACCOUNTS },
      { step: 'savings.interest', journals: ACCOUNTS, accounts: ACCOUNTS },
    ]);
    expect(await house.admin(NOTES, [coop.id])).toEqual([
      {
        earnings: ACCOUNTS,
        fees: ACCOUNTS,
        slips: (ACCOUNTS * 4) / 5,
        highest: (ACCOUNTS * 4) / 5,
        ...expected.totals,
      },
    ]);
    const balances = await house.admin<{ id: string; balance: number }>(
      'select s.id, s.balance::float8 as balance from ledger.sub_account s where s.tenant_id = $1',
      [coop.id],
    );
    expect(balances.filter(({ id, balance }) => expected.balances.get(id) !== balance)).toEqual([]);
    expect(balances).toHaveLength(ACCOUNTS);
    expect(await trialDifference(coop)).toBe(0);
    expect(await coop.run(() => house.get(ProofService).prove())).toMatchObject({ isSound: true });
  }

  /** What the formulas of interest, tax and fee say, account by account, without any worker. */
  async function expectedBalances() {
    const rules = await house.admin<{ startsOn: never; freeThrough: number; ratePercent: string; source: string }>(
      `select starts_on::text as "startsOn", free_through::int as "freeThrough", rate_percent::text as "ratePercent", source from savings.interest_tax_rule order by starts_on`,
    );
    const terms = {
      method: 'DAILY',
      basis: 'ACTUAL_365',
      tiering: 'WHOLE',
      tiers: [{ from: 0, rateYearlyPercent: '3' }],
      minimumBalance: 0,
    } as const;
    const earned = savers.map(({ n, id, member }) => {
      const balances = dailyBalances(MONTH, OPENED.amount(n), [{ valueOn: PAID_IN.on, amount: PAID_IN.amount(n) }]);
      return { n, member, accountId: id, amount: monthlyInterest(MONTH, balances, terms) };
    });
    const totals = { interest: 0, tax: 0, fee: 0 };
    const balances = new Map<string, number>();
    const byMember = new Map<number, typeof earned>();
    for (const one of earned) byMember.set(one.member, [...(byMember.get(one.member) ?? []), one]);
    for (const list of byMember.values()) {
      const { parts } = taxOfMonth(MONTH, list, rules);
      list.forEach(({ n, accountId, amount }, index) => {
        const tax = parts[index]?.tax ?? 0;
        totals.interest += amount;
        totals.tax += tax;
        totals.fee += MONTHLY_FEE;
        balances.set(accountId, OPENED.amount(n) + PAID_IN.amount(n) + amount - tax - MONTHLY_FEE);
      });
    }
    return { balances, totals };
  }
});

const JOURNALS = /* sql */ `
  select split_part(j.key, ':', 1) as step, count(*)::int as journals, count(distinct split_part(j.key, ':', 2))::int as accounts
    from ledger.journal j where j.tenant_id = $1 and j.booked_on = $2 group by 1 order by 1
`;

const NOTES = /* sql */ `
  select (select count(*)::int from savings.earning e where e.tenant_id = $1) as earnings,
         (select sum(e.amount)::float8 from savings.earning e where e.tenant_id = $1) as interest,
         (select sum(e.tax)::float8 from savings.earning e where e.tenant_id = $1) as tax,
         (select count(*)::int from savings.fee f where f.tenant_id = $1) as fees,
         (select sum(f.charged)::float8 from savings.fee f where f.tenant_id = $1) as fee,
         (select count(*)::int from savings.withholding_slip s where s.tenant_id = $1) as slips,
         (select max(right(s.number, 6))::int from savings.withholding_slip s where s.tenant_id = $1) as highest
`;
