import { describe, expect, it } from '@jest/globals';
import type { BusinessDate } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import fc from 'fast-check';
import { AccountListService } from '../accounts/account-list.service.js';
import { SavingsModule } from '../savings.module.js';
import {
  cooperativeWithBooks,
  depositedIn,
  mandatoryRateIn,
  savingsAccountIn,
  savingsProductIn,
} from '../testing/index.js';
import { MandatoryArrearsService } from './arrears.service.js';
import { MandatoryClassesService } from './mandatory-classes.service.js';
import { MandatorySavingsService } from './mandatory.service.js';

const date = (text: string) => text as BusinessDate;

describe('classes of mandatory savings (golongan)', () => {
  const house = startHouse(SavingsModule);
  const classes = () => house.get(MandatoryClassesService);
  const late = (coop: TestCooperative, filter: object = {}, page: object = { first: 10 }) =>
    coop.run(() => house.get(MandatoryArrearsService).list(filter, page, true));
  const set = (coop: TestCooperative, memberNos: string[], memberClass = 'pegawai', startsOn = '2026-11-01') =>
    coop.run(() => classes().setMany({ memberNos, memberClass, startsOn: date(startsOn) }));

  /** Three members who pay since March; today is 21 November. */
  async function three() {
    const coop = await cooperativeWithBooks(house);
    await mandatoryRateIn(coop);
    await mandatoryRateIn(coop, { amount: 100_000, memberClass: 'PEGAWAI' });
    const product = await savingsProductIn(coop, { family: 'MANDATORY' });
    const accounts = [];
    for (const [n, fullName] of ['Siti Aminah', 'Budi Santoso', 'Rina Wulandari'].entries()) {
      const { id: memberId } = await memberIn(coop, { fullName, memberNo: `000${n + 1}` });
      accounts.push(await savingsAccountIn(coop, { productId: product.id, memberId }));
    }
    await house.admin(`update savings.account set opened_on = '2026-03-10' where tenant_id = $1`, [coop.id]);
    return { coop, accounts };
  }

  it('stand on the account, newest first, and narrow the list of accounts by what holds now', async () => {
    const { coop, accounts } = await three();
    const [siti, budi, rina] = accounts;
    const accountId = siti?.id ?? '';
    const put = (memberClass: string, startsOn: string) =>
      coop.run(() => classes().set({ accountId, memberClass, startsOn: date(startsOn) }));
    await put('Pegawai', '2026-10-01');
    const answer = await put('Pensiun', '2026-12-01');
    const of = (memberClass: string) =>
      coop.run(async () => (await house.get(AccountListService).page({ memberClass }, { first: 9 }, false)).nodes);

    expect(answer).toMatchObject({
      mandatoryClasses: [
        { memberClass: 'PENSIUN', startsOn: '2026-12-01' },
        { memberClass: 'PEGAWAI', startsOn: '2026-10-01' },
      ],
    });
    expect((await of('pegawai')).map(({ id }) => id)).toEqual([siti?.id]);
    expect(await of('Pensiun')).toEqual([]);
    expect((await of('UMUM')).map(({ id }) => id)).toEqual([budi?.id, rina?.id]);
  });

  it('are set for many members at once by their numbers, and again without harm', async () => {
    const { coop } = await three();

    expect(await set(coop, ['1', ' 0002', '0002'])).toMatchObject({ memberClass: 'PEGAWAI', count: 2 });
    expect(await set(coop, ['0001', '0002', '0003'])).toMatchObject({ count: 1 });
    const audits = await house.admin(
      `select action from platform.audit_record where tenant_id = $1 and action = 'savings.setMandatoryClass'`,
      [coop.id],
    );
    expect(audits).toHaveLength(2);
  });

  it('refuse unknown numbers, members without an account, and a month that is settled, and then set nobody', async () => {
    const [{ coop }, { coop: other }] = [await three(), await three()];
    await memberIn(coop, { memberNo: '0009' });
    await set(coop, ['3'], 'Pensiun', '2026-12-01');

    for (const [numbers, named] of [
      [['1', '77'], '77'],
      [['1', '9'], '9'],
      [['1', '3'], '0003'],
    ] as const)
      expect(await set(coop, [...numbers])).toMatchObject({
        code: 'INVALID_INPUT',
        field: 'memberNos',
        message: expect.stringContaining(named),
      });
    expect(await set(coop, ['1'], 'X', '2026-11-02')).toMatchObject({ code: 'INVALID_INPUT', field: 'startsOn' });
    expect((await late(coop)).totalArrears).toBe(3 * 8 * 25_000);
    expect((await late(other)).totalArrears).toBe(3 * 8 * 25_000);
  });

  it('let one of two who sort the same members at once win', async () => {
    const { coop } = await three();

    const answers = await Promise.all([set(coop, ['1', '2']), set(coop, ['2', '3'], 'Pensiun')]);

    expect(answers.filter((answer) => 'count' in answer)).toHaveLength(1);
  });

  it('narrow the arrears, which are searched, ordered by amount and summed up', async () => {
    const { coop, accounts } = await three();
    const [siti, budi] = accounts;
    await set(coop, ['3'], 'PEGAWAI', '2026-10-01');
    if (budi) await depositedIn(coop, budi, 60_000);

    const first = await late(coop, { order: 'AMOUNT' }, { first: 2 });
    const rest = await late(coop, { order: 'AMOUNT' }, { first: 2, after: first.pageInfo.endCursor });
    const back = await late(coop, { order: 'AMOUNT' }, { last: 2, before: rest.pageInfo.startCursor });

    const names = ({ nodes }: typeof first) => nodes.map(({ memberName, arrears }) => [memberName, arrears]);
    expect(names(first)).toEqual([
      ['Rina Wulandari', 7 * 25_000 + 100_000],
      ['Siti Aminah', 200_000],
    ]);
    expect(names(rest)).toEqual([['Budi Santoso', 140_000]]);
    expect(names(back)).toEqual(names(first));
    expect(first).toMatchObject({ totalCount: 3, totalArrears: 615_000 });
    expect(await late(coop, { search: 'santo' })).toMatchObject({ totalCount: 1, totalArrears: 140_000 });
    expect(await late(coop, { search: siti?.number })).toMatchObject({ totalCount: 1, totalArrears: 200_000 });
    expect(await late(coop, { memberClass: 'pegawai' })).toMatchObject({ totalCount: 1, totalArrears: 275_000 });
    expect(await late(coop, { search: 'nobody' })).toMatchObject({ nodes: [], totalCount: 0, totalArrears: 0 });
    expect(await house.statementsOf(() => late(coop))).toHaveLength(3);
  });

  it('and amounts that change make the same arrears in the list as in the calendar', async () => {
    const coop = await cooperativeWithBooks(house);
    const account = await savingsAccountIn(coop, { family: 'MANDATORY' });
    await house.admin(`update savings.account set opened_on = '2026-03-10' where id = $1`, [account.id]);
    const month = fc.integer({ min: 1, max: 12 }).map((n) => `2026-${String(n).padStart(2, '0')}-01`);
    const amount = fc.integer({ min: 0, max: 50_000 });
    const rates = fc.uniqueArray(
      fc.record({ memberClass: fc.constantFrom('UMUM', 'A', 'B'), startsOn: month, amount }),
      {
        selector: ({ memberClass, startsOn }) => memberClass + startsOn,
        maxLength: 8,
      },
    );
    const spans = fc.uniqueArray(fc.record({ memberClass: fc.constantFrom('UMUM', 'A', 'B'), startsOn: month }), {
      selector: ({ startsOn }) => startsOn,
      maxLength: 4,
    });
    const sorted = <T extends { startsOn: string }>(rows: T[]) =>
      rows.toSorted((one, other) => one.startsOn.localeCompare(other.startsOn));
    await fc.assert(
      fc.asyncProperty(rates, spans, fc.integer({ min: 1, max: 60_000 }), async (ratesOf, spansOf, more) => {
        await house.admin('delete from savings.mandatory_rate where tenant_id = $1', [coop.id]);
        await house.admin('delete from savings.mandatory_class where tenant_id = $1', [coop.id]);
        for (const rate of sorted(ratesOf)) await mandatoryRateIn(coop, rate);
        for (const { memberClass, startsOn } of sorted(spansOf))
          await coop.run(() => classes().set({ accountId: account.id, memberClass, startsOn: date(startsOn) }));
        await depositedIn(coop, account, more);

        const { nodes } = await late(coop);

        const year = await coop.run(() => house.get(MandatorySavingsService).calendar(account.memberId));
        const { monthsOverdue = 0, arrears = 0 } = year ?? {};
        expect(nodes).toMatchObject(arrears > 0 ? [{ monthsOverdue, arrears }] : []);
        expect(nodes).toHaveLength(arrears > 0 ? 1 : 0);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
