import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsModule, SavingsMovesService } from '@lumbung/savings';
import { cooperativeWithBooks } from '@lumbung/savings/testing';
import { IntakeModule } from '../intake.module.js';
import { employeesIn, payrollIn, payrollLinesOf, payrollMatchedIn } from '../testing/index.js';
import { PayrollAssigning } from './payroll-assign.service.js';
import { PayrollPostingService } from './payroll-posting.service.js';
import { PayrollReadsService } from './payroll-reads.service.js';
import { PayrollService } from './payroll.service.js';

const EMPLOYER = 'PT Sumber Makmur';
const HEAD = 'No. Pegawai;Nama;No. KTP;Dipotong';

describe('deductions from pay that are not posted yet', () => {
  const house = startHouse(IntakeModule, SavingsModule, MembershipModule, LedgerModule);

  const factory = async () => {
    const coop = await cooperativeWithBooks(house);
    return { coop, people: await employeesIn(coop, EMPLOYER) };
  };
  const post = (coop: TestCooperative, batchId: string) =>
    coop.run(
      () => house.get(PayrollPostingService).post({ requestId: newId(), batchId, money: 'BANK' }),
      ['TREASURER'],
    );
  const decide = (coop: TestCooperative, batchId: string, surplusTo: 'VOLUNTARY' | 'HELD') =>
    coop.run(() => house.get(PayrollService).decide({ batchId, surplusTo }));

  it('do not ask for what another open list asks for, nor for what a list that came back brings', async () => {
    const { coop } = await factory();
    const dues = async (id: string) => (await payrollLinesOf(coop, id)).map(({ mandatoryDue }) => mandatoryDue);
    const november = await payrollIn(coop, EMPLOYER);
    const december = await payrollIn(coop, EMPLOYER, '2026-12-01' as BusinessDate);
    await payrollMatchedIn(coop, november.id, [HEAD, 'K-01;;;25000', 'K-02;;;10000']);
    const january = await payrollIn(coop, EMPLOYER, '2027-01-01' as BusinessDate);

    expect(await dues(november.id)).toEqual([25_000, 25_000, 25_000]);
    expect(await dues(december.id)).toEqual([25_000, 25_000, 25_000]);
    // What did not come in November is due again.
    expect(await dues(january.id)).toEqual([25_000, 40_000, 50_000]);
    const [one, other] = await Promise.all([
      payrollIn(coop, EMPLOYER, '2027-02-01' as BusinessDate),
      payrollIn(coop, EMPLOYER, '2027-03-01' as BusinessDate),
    ]);
    const both = await Promise.all([dues(one.id), dues(other.id)]);
    expect(both[0]?.map((due, n) => due + (both[1]?.[n] ?? 0))).toEqual([50_000, 50_000, 50_000]);
  });

  it('do not take a second time what a member paid at the desk meanwhile', async () => {
    const { coop, people } = await factory();
    const { id } = await payrollIn(coop, EMPLOYER);
    await payrollMatchedIn(coop, id, [HEAD, 'K-01;;;25000', 'K-02;;;25000', 'K-03;;;25000']);
    for (const [n, amount] of [
      [0, 25_000],
      [1, 10_000],
      [2, 25_000],
    ] as const) {
      const move = {
        requestId: newId(),
        accountId: people[n]?.due ?? '',
        amount: rupiah(amount),
        money: 'BANK' as const,
      };
      await coop.run(() => house.get(SavingsMovesService).deposit(move));
    }

    expect(await post(coop, id)).toMatchObject({ state: 'POSTED' });

    expect(await balanceOf(coop, '3-1020')).toEqual(rupiah(75_000));
    // Agus and Dewi have voluntary savings; what is over of Imam is kept for him.
    expect(await balanceOf(coop, '2-1010')).toEqual(rupiah(35_000));
    expect(await balanceOf(coop, '2-1080')).toEqual(rupiah(25_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('of somebody the register did not find are given to the member an officer names', async () => {
    const [{ coop, people }, { coop: other }] = [await factory(), await factory()];
    const stranger = await memberIn(coop, { fullName: 'Bukan Pegawai' });
    const { id } = await payrollIn(coop, EMPLOYER);
    await payrollMatchedIn(coop, id, [HEAD, 'K-02;;;25000', 'K-90;A. Hakiem;;25000', 'K-91;Entah;;7000']);
    const unknown = (await payrollLinesOf(coop, id)).filter(({ outcome }) => outcome === 'UNKNOWN');
    const assign = (lineId = '', memberId = '', at = coop) =>
      at.run(() => house.get(PayrollAssigning).assign({ lineId, memberId }));

    await expect(assign(unknown[0]?.id, newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(assign(unknown[0]?.id, people[0]?.id, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await assign(unknown[0]?.id, people[0]?.id)).toMatchObject({ outcome: 'MATCHED', received: 25_000 });
    const extra = await assign(unknown[1]?.id, stranger.id);
    expect(extra).toMatchObject({ outcome: 'OVER', name: 'Bukan Pegawai', surplusTo: null, received: 7_000 });

    expect(await assign(unknown[1]?.id, people[0]?.id)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await coop.run(() => house.get(PayrollReadsService).one(id))).toMatchObject({
      received: 57_000,
      matchedCount: 2,
      unknownCount: 0,
      undecidedCount: 1,
    });
    await decide(coop, id, 'VOLUNTARY');
    expect(await post(coop, id)).toMatchObject({ state: 'POSTED' });
    expect(await balanceOf(coop, '3-1020')).toEqual(rupiah(50_000));
    expect(await assign(unknown[1]?.id, people[0]?.id)).toMatchObject({ code: 'PAYROLL_NOT_OPEN' });
  });
});
