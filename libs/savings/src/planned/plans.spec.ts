import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { DeskLimitsService } from '../desk/desk-limits.service.js';
import { MoveApprovals } from '../desk/move-approvals.service.js';
import type { SavingsMoveRequest } from '../desk/move-request.types.js';
import { SavingsMovesService } from '../moves/moves.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, depositedIn, savingsAccountIn, savingsProductIn } from '../testing/index.js';
import { savingsPlanIn } from '../testing/plans.js';
import { PlanEndService } from './plan-end.service.js';
import { PlanReadingService } from './plan-reading.service.js';
import { PlansService } from './plans.service.js';
import type { OpenSavingsPlanInput } from './plans.schema.js';

const day = (text: string) => text as BusinessDate;

describe('planned savings (simpanan rencana)', () => {
  const house = startHouse(SavingsModule);
  const one = (coop: TestCooperative, id: string) => coop.run(() => house.get(PlanReadingService).one(id));
  const end = (coop: TestCooperative, planId: string, given: object = {}, roles = ['MANAGER']) =>
    coop.run(() => house.get(PlanEndService).end({ requestId: newId(), planId, ...given }), roles);
  const balance = async (coop: TestCooperative, { id }: { id: string }) =>
    (await coop.run(() => house.get(SavingsAccountsService).one({ id }))).balance;
  const later = async <T>(instant: string, work: () => Promise<T>) => {
    house.clock.setTo(instant);
    try {
      return await work();
    } finally {
      house.clock.setTo('2026-11-21T02:00:00Z');
    }
  };
  const ruled = async (coop: TestCooperative, given: object = {}, contract: 'WADIAH' | null = null) => {
    const product = await savingsProductIn(coop, { family: 'PLANNED', contract });
    const rules = { purpose: 'QURBAN' as const, feePercent: '1', feeAmount: rupiah(10_000) };
    await coop.run(() => house.get(PlansService).saveRules({ productId: product.id, ...rules, ...given }));
    return product;
  };

  describe('opened for a member', () => {
    it('say what to save each month, are filled by ordinary deposits, and remind of what is missing', async () => {
      const coop = await cooperativeWithBooks(house);
      const product = await ruled(coop);

      const { plan } = await savingsPlanIn(coop, { productId: product.id, label: 'Qurban 2027' });
      expect(plan).toMatchObject({
        state: 'RUNNING',
        purpose: 'QURBAN',
        name: 'Qurban 2027',
        monthlyAmount: 500_000,
        monthsLeft: 6,
        dueNow: 500_000,
        account: { product: { family: 'PLANNED' }, balance: 0 },
        reminder:
          'Setoran bulan ini untuk Qurban 2027: Rp500.000. Terkumpul Rp0 dari target Rp3.000.000 sampai 20 Mei 2027.',
      });
      await depositedIn(coop, plan.account, 500_000);

      expect(await one(coop, plan.id)).toMatchObject({ saved: 500_000, percent: 16, reminder: null });
      const january = await later('2027-01-05T02:00:00Z', () => one(coop, plan.id));
      expect(january).toMatchObject({ behind: 500_000, dueNow: 1_000_000, monthlyNeeded: 625_000 });
      expect(january.reminder).toMatch(/tertinggal.*Rp1\.000\.000/);
    });

    it.each<[string, Partial<OpenSavingsPlanInput>, string]>([
      ['no goal', { goalAmount: rupiah(0) }, 'goalAmount'],
      ['a day that is not to come', { dueOn: day('2026-11-21') }, 'dueOn'],
      ['a day in forty years', { dueOn: day('2066-11-21') }, 'dueOn'],
      ['nothing a month', { monthlyAmount: rupiah(0) }, 'monthlyAmount'],
      ['more a month than the goal', { monthlyAmount: rupiah(3_000_001) }, 'monthlyAmount'],
    ])('are refused with %s', async (_name, given, field) => {
      const coop = await cooperativeWithBooks(house);
      const payout = await savingsAccountIn(coop);
      const { id: productId } = await ruled(coop);
      const input = { requestId: newId(), productId, memberId: payout.memberId, goalAmount: rupiah(3_000_000) };

      const refusal = await coop.run(() =>
        house.get(PlansService).open({ ...input, dueOn: day('2027-05-20'), payoutAccountId: payout.id, ...given }),
      );

      expect(refusal).toMatchObject({ code: 'INVALID_INPUT', field });
      expect(await coop.run(() => house.get(SavingsAccountsService).ofMember(payout.memberId))).toHaveLength(1);
    });

    it('are opened once, by two at once too; for products and payout accounts that fit', async () => {
      const coop = await cooperativeWithBooks(house);
      const payout = await savingsAccountIn(coop);
      const { id: productId } = await ruled(coop);
      const requestId = newId();

      const plans = await Promise.all([1, 2, 3].map(() => savingsPlanIn(coop, { payout, productId, requestId })));
      expect(new Set(plans.map(({ plan }) => plan.id)).size).toBe(1);

      const another = await memberIn(coop);
      await expect(savingsPlanIn(coop, { payout, productId, memberId: another.id })).rejects.toThrow(/anggota lain/);
      const daily = await savingsProductIn(coop);
      await expect(savingsPlanIn(coop, { payout, productId: daily.id })).rejects.toThrow();
    });
  });

  describe('locked until their day', () => {
    it('give nothing before it, and are taken or ended without a fee after it', async () => {
      const coop = await cooperativeWithBooks(house);
      const { plan, payout } = await savingsPlanIn(coop, { productId: (await ruled(coop)).id });
      await depositedIn(coop, plan.account, 900_000);
      const withdraw = () =>
        coop.run(() =>
          house
            .get(SavingsMovesService)
            .withdraw({ requestId: newId(), accountId: plan.id, amount: rupiah(100_000), money: 'BANK' }),
        );

      expect(await withdraw()).toMatchObject({
        code: 'INVALID_INPUT',
        message: expect.stringContaining('20 Mei 2027'),
      });
      await later('2027-05-20T02:00:00Z', async () => {
        expect(await withdraw()).toMatchObject({ balanceAfter: 800_000 });
        expect(await one(coop, plan.id)).toMatchObject({ state: 'DUE' });
        expect(await coop.run(() => house.get(PlanEndService).quote(plan.id))).toEqual({
          saved: 800_000,
          isDue: true,
          fee: 0,
          payout: 800_000,
        });
        expect(await end(coop, plan.id, {}, ['CASHIER'])).toMatchObject({ state: 'PAID', endedOn: '2027-05-20' });
      });

      expect(await balance(coop, payout)).toBe(800_000);
      expect(await trialDifference(coop)).toBe(0);
    });

    it('are ended before it with a reason, by who may, at the price agreed on', async () => {
      const coop = await cooperativeWithBooks(house);
      const product = await ruled(coop);
      const { plan, payout } = await savingsPlanIn(coop, { productId: product.id });
      await depositedIn(coop, plan.account, 1_000_000);
      // A dearer product does not touch what was agreed.
      const dearer = { productId: product.id, purpose: 'OTHER' as const, feePercent: '50', feeAmount: rupiah(0) };
      await coop.run(() => house.get(PlansService).saveRules(dearer));

      await expect(end(coop, plan.id, { reason: 'Sakit' }, ['CASHIER'])).rejects.toMatchObject({ code: 'FORBIDDEN' });
      expect(await end(coop, plan.id)).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
      const requestId = newId();
      const answers = await Promise.all([1, 2].map(() => end(coop, plan.id, { reason: 'Sakit', requestId })));

      expect(answers).toMatchObject([{ state: 'BROKEN' }, { state: 'BROKEN' }]);
      expect(await balance(coop, payout)).toBe(980_000);
      expect(await balanceOf(coop, accountCodes.PENALTY_INCOME)).toEqual(rupiah(20_000));
      expect(await end(coop, plan.id, { reason: 'Lagi' })).toMatchObject({ code: 'INVALID_INPUT' });
      expect(await trialDifference(coop)).toBe(0);
    });

    it('give the fee of sharia savings away', async () => {
      const coop = await cooperativeWithBooks(house);
      const { plan } = await savingsPlanIn(coop, { productId: (await ruled(coop, {}, 'WADIAH')).id });
      await depositedIn(coop, plan.account, 1_000_000);

      await end(coop, plan.id, { reason: 'Sakit' });

      expect(await balanceOf(coop, accountCodes.BENEVOLENCE_FUND)).toEqual(rupiah(20_000));
      expect(await balanceOf(coop, accountCodes.PENALTY_INCOME)).toEqual(rupiah(0));
    });

    it('wait for another above the limit of transfers', async () => {
      const coop = await cooperativeWithBooks(house);
      const { plan, payout } = await savingsPlanIn(coop, { productId: (await ruled(coop)).id });
      await depositedIn(coop, plan.account, 1_000_000);
      const limits = [{ role: 'MANAGER', kind: 'TRANSFER' as const, amount: rupiah(999_999) }];
      await coop.run(() => house.get(DeskLimitsService).set({ limits }));
      const manager = { personId: newId<'Person'>(), displayName: 'Pak Manajer' };

      const asked = (await coop.run(
        () => house.get(PlanEndService).end({ requestId: newId(), planId: plan.id, reason: 'Sakit' }),
        ['MANAGER'],
        manager,
      )) as SavingsMoveRequest;
      expect(asked).toMatchObject({ purpose: 'PLAN_END', amount: 1_000_000, reason: 'Sakit' });
      expect(await one(coop, plan.id)).toMatchObject({ state: 'RUNNING', saved: 1_000_000 });
      const approval = { requestId: newId(), moveRequestId: asked.id };
      await coop.run(() => house.get(MoveApprovals).approve(approval), ['OWNER'], {
        personId: newId<'Person'>(),
        displayName: 'Bu Ketua',
      });

      expect(await one(coop, plan.id)).toMatchObject({ state: 'BROKEN', saved: 0 });
      expect(await balance(coop, payout)).toBe(980_000);
    });
  });

  it('are changed in goal and amount, and their day only moves away', async () => {
    const coop = await cooperativeWithBooks(house);
    const { plan } = await savingsPlanIn(coop);
    const change = (given: object) => coop.run(() => house.get(PlansService).change({ planId: plan.id, ...given }));

    expect(await change({ goalAmount: rupiah(4_000_000), dueOn: '2027-08-20' })).toMatchObject({
      goalAmount: 4_000_000,
      dueOn: '2027-08-20',
    });
    expect(await change({ dueOn: '2027-08-19' })).toMatchObject({ code: 'INVALID_INPUT', field: 'dueOn' });
    await end(coop, plan.id, { reason: 'Batal' });
    expect(await change({ goalAmount: rupiah(1) })).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('keep the account open that their money will go to', async () => {
    const coop = await cooperativeWithBooks(house);
    const { payout } = await savingsPlanIn(coop);
    const close = { accountId: payout.id, state: 'CLOSED' as const, reason: 'Tidak dipakai' };

    expect(await coop.run(() => house.get(SavingsAccountsService).changeState(close))).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('are listed by their day, narrowed, page by page, in one statement', async () => {
    const coop = await cooperativeWithBooks(house);
    const { plan: late } = await savingsPlanIn(coop);
    const { plan: soon } = await savingsPlanIn(coop, { dueOn: day('2027-02-10') });
    await depositedIn(coop, late.account, 500_000);
    const list = (filter: object, page: object = { first: 10 }) =>
      coop.run(() => house.get(PlanReadingService).page(page, filter));
    const ids = async (filter: object) => (await list(filter)).nodes.map(({ id }) => id);

    expect(await ids({})).toEqual([soon.id, late.id]);
    expect(await ids({ search: late.account.number })).toEqual([late.id]);
    expect(await ids({ isBehind: true })).toEqual([]);
    expect(await later('2026-12-02T02:00:00Z', () => ids({ isBehind: true }))).toEqual([soon.id]);
    expect(await later('2027-02-10T02:00:00Z', () => ids({ state: 'DUE' }))).toEqual([soon.id]);
    const { pageInfo } = await list({}, { first: 1 });
    expect((await list({}, { first: 1, after: pageInfo.endCursor })).nodes.map(({ id }) => id)).toEqual([late.id]);
    expect(await house.statementsOf(() => list({}))).toHaveLength(3);
  });

  it('are seen by their member, and by no other cooperative', async () => {
    const [mine, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const personId = newId<'Person'>();
    const member = await memberIn(mine, { personId });
    const payout = await savingsAccountIn(mine, { memberId: member.id });
    const { plan } = await savingsPlanIn(mine, { payout });
    const own = (coop: TestCooperative, person: string) =>
      coop.run(() => house.get(PlanReadingService).mine(), ['MEMBER'], {
        personId: person as never,
        displayName: 'Siti',
      });

    expect(await own(mine, personId)).toMatchObject([{ id: plan.id, monthlyAmount: 500_000 }]);
    expect(await own(mine, newId())).toEqual([]);
    expect(await own(other, personId)).toEqual([]);
    const works: (() => Promise<unknown>)[] = [
      () => house.get(PlanReadingService).one(plan.id),
      () => house.get(PlanEndService).quote(plan.id),
      () => house.get(PlanEndService).end({ requestId: newId(), planId: plan.id, reason: 'Mau tahu' }),
      () => house.get(PlansService).change({ planId: plan.id }),
      () => house.get(PlansService).rulesOf(plan.account.product.id),
    ];
    for (const work of works) await expect(other.run(work)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
