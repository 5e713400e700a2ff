import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { reversedIn } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import fc from 'fast-check';
import { SavingsModule } from '../savings.module.js';
import {
  cooperativeWithBooks,
  depositedIn,
  mandatoryRateIn,
  savingsAccountIn,
  savingsProductIn,
  tellerIn,
} from '../testing/index.js';
import { MandatoryArrearsService } from './arrears.service.js';
import { MandatoryClassesService } from './mandatory-classes.service.js';
import { MandatorySavingsService } from './mandatory.service.js';
import { allotted, arrearsOf, monthsBetween } from './schedule.js';

describe('mandatory savings (simpanan wajib)', () => {
  const house = startHouse(SavingsModule);
  const mandatory = () => house.get(MandatorySavingsService);
  const classes = () => house.get(MandatoryClassesService);
  const late = () => house.get(MandatoryArrearsService);
  const date = (text: string) => text as BusinessDate;
  /** An account that exists since March 2026; today is 21 November. */
  const sinceMarch = async (coop: TestCooperative, productId?: string) => {
    const account = await savingsAccountIn(coop, productId ? { productId } : { family: 'MANDATORY' });
    await house.admin(`update savings.account set opened_on = '2026-03-10' where id = $1`, [account.id]);
    return account;
  };
  const calendar = (coop: TestCooperative, memberId: string, year?: number) =>
    coop.run(() => mandatory().calendar(memberId, year));

  it('shows twelve dots: nothing before the first month, paid, partly paid, overdue, due and to come', async () => {
    const coop = await cooperativeWithBooks(house);
    await mandatoryRateIn(coop);
    const account = await sinceMarch(coop);
    await depositedIn(coop, account, 60_000);

    const year = await calendar(coop, account.memberId);

    expect(year?.months.map(({ state }) => state)).toEqual([
      'NOTHING_DUE',
      'NOTHING_DUE',
      'PAID',
      'PAID',
      'PARTLY_PAID',
      ...Array.from({ length: 5 }, () => 'OVERDUE'),
      'DUE',
      'TO_COME',
    ]);
    expect(year).toMatchObject({ monthsOverdue: 6, arrears: 8 * 25_000 - 60_000 });
  });

  it('takes several months with one payment, and fills the oldest first', async () => {
    const coop = await cooperativeWithBooks(house);
    await mandatoryRateIn(coop);
    const account = await sinceMarch(coop);
    await depositedIn(coop, account, 10_000);
    const quote = await coop.run(() => mandatory().quote(account.id, 3));
    const teller = await tellerIn(coop);
    const asked = { accountId: account.id, fromMonth: date('2026-03-01'), months: 3, amount: rupiah(65_000) };
    const pay = (requestId: string) => coop.run(() => mandatory().pay({ requestId, ...asked }), ['CASHIER'], teller);
    const requestId = newId();

    const [receipt, again] = [await pay(requestId), await pay(requestId)];

    expect(quote).toEqual({
      accountId: account.id,
      months: 3,
      fromMonth: '2026-03-01',
      throughMonth: '2026-05-01',
      amount: 65_000,
    });
    expect(receipt).toMatchObject({ text: 'Setoran: Maret 2026 dan 2 bulan berikutnya', balanceAfter: 75_000 });
    expect(again).toMatchObject({ number: (receipt as { number: string }).number, balanceAfter: 75_000 });
    expect((await calendar(coop, account.memberId))?.monthsOverdue).toBe(5);
  });

  it('refuses a quote that no longer holds, and takes nothing; of two who pay the same months, one', async () => {
    const coop = await cooperativeWithBooks(house);
    await mandatoryRateIn(coop);
    const account = await sinceMarch(coop);
    const teller = await tellerIn(coop);
    const asked = { accountId: account.id, fromMonth: date('2026-03-01'), months: 2 };
    const pay = (amount: number) =>
      coop.run(() => mandatory().pay({ requestId: newId(), ...asked, amount: rupiah(amount) }), ['CASHIER'], teller);

    expect(await pay(49_999)).toMatchObject({ code: 'INVALID_INPUT' });
    const answers = await Promise.all([pay(50_000), pay(50_000)]);

    expect(answers.filter((answer) => '__typename' in answer)).toHaveLength(1);
    expect((await calendar(coop, account.memberId))?.arrears).toBe(150_000);
  });

  it('knows classes and changes of the amount by month, and never changes what was due', async () => {
    const coop = await cooperativeWithBooks(house);
    await mandatoryRateIn(coop);
    await mandatoryRateIn(coop, { amount: 100_000, memberClass: 'Pegawai' });
    await mandatoryRateIn(coop, { amount: 30_000, startsOn: '2026-09-01' });
    const account = await sinceMarch(coop);
    const toClass = { accountId: account.id, memberClass: 'pegawai', startsOn: date('2026-11-01') };
    await coop.run(() => classes().set(toClass));

    const late = await coop.run(() =>
      mandatory().setRate({ startsOn: date('2026-08-01'), amount: rupiah(1), source: 'RAT' }),
    );

    expect((await calendar(coop, account.memberId))?.months.map(({ due }) => due)).toEqual([
      0, 0, 25_000, 25_000, 25_000, 25_000, 25_000, 25_000, 30_000, 30_000, 100_000, 100_000,
    ]);
    expect(late).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await coop.run(() => classes().set(toClass))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(
      await coop.run(() => mandatory().setRate({ startsOn: date('2027-01-02'), amount: rupiah(1), source: 'RAT' })),
    ).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('opens the months again when a payment is reversed', async () => {
    const coop = await cooperativeWithBooks(house);
    await mandatoryRateIn(coop);
    const account = await sinceMarch(coop);
    const { id } = await depositedIn(coop, account, 200_000);
    expect(await calendar(coop, account.memberId)).toMatchObject({ monthsOverdue: 0, arrears: 0 });

    await reversedIn(coop, id);

    expect(await calendar(coop, account.memberId)).toMatchObject({ monthsOverdue: 8, arrears: 200_000 });
  });

  it('lists who is behind, page by page, as the calendar of each says', async () => {
    const coop = await cooperativeWithBooks(house);
    await mandatoryRateIn(coop);
    const product = await savingsProductIn(coop, { family: 'MANDATORY' });
    const [none, some, all] = [
      await sinceMarch(coop, product.id),
      await sinceMarch(coop, product.id),
      await sinceMarch(coop, product.id),
    ];
    await depositedIn(coop, some, 60_000);
    await depositedIn(coop, all, 200_000);

    const first = await coop.run(() => late().list({}, { first: 1 }));
    const rest = await coop.run(() => late().list({}, { first: 5, after: first.pageInfo.endCursor }));

    expect([...first.nodes, ...rest.nodes]).toMatchObject([
      { accountId: none.id, monthsOverdue: 8, arrears: 200_000 },
      { accountId: some.id, monthsOverdue: 6, arrears: 140_000 },
    ]);
  });

  it('asks nothing more of who left, and collects nothing from who is not active', async () => {
    const coop = await cooperativeWithBooks(house);
    await mandatoryRateIn(coop);
    const product = await savingsProductIn(coop, { family: 'MANDATORY' });
    const [gone, resting, here] = [
      await sinceMarch(coop, product.id),
      await sinceMarch(coop, product.id),
      await sinceMarch(coop, product.id),
    ];
    await house.admin(
      `update membership.member set status = 'LEFT', left_on = '2026-05-20', leave_reason = 'OWN_REQUEST' where id = $1`,
      [gone.memberId],
    );
    await house.admin(`update membership.member set status = 'INACTIVE' where id = $1`, [resting.memberId]);
    const through = (memberIds: string[]) =>
      coop.run(() =>
        house.get(TenantDatabase).transaction((tx) => mandatory().dueThrough(tx, memberIds, date('2026-11-01'))),
      );

    const behind = await coop.run(() => late().list({}, { first: 5 }));

    expect(behind.nodes.map(({ accountId }) => accountId)).toEqual([resting.id, here.id]);
    expect(await through([gone, resting, here].map(({ memberId }) => memberId))).toMatchObject([
      { memberId: here.memberId, amount: 9 * 25_000 },
    ]);
    const year = await calendar(coop, gone.memberId);
    expect(year).toMatchObject({ monthsOverdue: 0, arrears: 0 });
    expect(year?.months.map(({ due }) => due)).toEqual([0, 0, 25_000, 25_000, 25_000, 0, 0, 0, 0, 0, 0, 0]);
    expect(await coop.run(() => mandatory().quote(gone.id, 1))).toBeNull();
  });

  it('reckons arrears in the list as the reckoning of months does, whatever the amounts', async () => {
    const coop = await cooperativeWithBooks(house);
    const account = await sinceMarch(coop);
    const months = monthsBetween(date('2026-03-01'), date('2026-11-01'));
    let paid = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 9, maxLength: 9 }),
        fc.integer({ min: 1, max: 90_000 }),
        async (amounts, more) => {
          await house.admin('delete from savings.mandatory_rate where tenant_id = $1', [coop.id]);
          for (const [n, amount] of amounts.entries())
            await mandatoryRateIn(coop, { amount, startsOn: months[n] as string });
          await depositedIn(coop, account, more);
          paid += more;

          const { nodes } = await coop.run(() => late().list({}, { first: 5 }));

          const due = months.map((month, n) => ({ month, due: amounts[n] as number }));
          const expected = arrearsOf(allotted(due, paid).months, date('2026-11-21'));
          expect(nodes.map(({ monthsOverdue, arrears }) => ({ months: monthsOverdue, amount: arrears }))).toEqual(
            expected.amount > 0 ? [expected] : [],
          );
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  it('shows a member his own year, and nothing to another cooperative', async () => {
    const [mine, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const personId = newId<'Person'>();
    const siti = await memberIn(mine, { personId });
    await mandatoryRateIn(mine);
    const account = await savingsAccountIn(mine, { family: 'MANDATORY', memberId: siti.id });

    const own = await mine.run(() => mandatory().myCalendar(), ['MEMBER'], { personId });

    expect(own).toMatchObject({ accountId: account.id, year: 2026 });
    expect(await mine.run(() => mandatory().myCalendar(), ['MEMBER'])).toBeNull();
    expect(await calendar(other, siti.id)).toBeNull();
    await expect(other.run(() => mandatory().quote(account.id, 1))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      other.run(() => classes().set({ accountId: account.id, memberClass: 'X', startsOn: date('2026-12-01') })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await other.run(() => mandatory().rates())).toEqual([]);
  });
});
