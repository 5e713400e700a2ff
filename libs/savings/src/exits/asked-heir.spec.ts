import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { trialDifference } from '@lumbung/ledger/testing';
import { diedIn, heirsIn, memberIn } from '@lumbung/membership/testing';
import { DrawersService } from '@lumbung/payments';
import { drawerIn } from '@lumbung/payments/testing';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { DeskLimitsService } from '../desk/desk-limits.service.js';
import { MoveApprovals } from '../desk/move-approvals.service.js';
import type { SavingsMoveRequest } from '../desk/move-request.types.js';
import { MoveRequests } from '../desk/move-requests.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, savingsAccountIn } from '../testing/index.js';
import { HeirPaymentsService } from './heir-payments.service.js';
import { SuccessionService } from './succession.service.js';
import type { HeirPayment, MemberSuccession, PayHeirInput } from './succession.types.js';

const HALVES = [
  { fullName: 'Sulastri', relation: 'SPOUSE' as const, shareBasisPoints: 5_000 },
  { fullName: 'Bagus', relation: 'CHILD' as const, shareBasisPoints: 5_000 },
];
const named = (displayName: string) => ({ personId: newId<'Person'>() as PersonId, displayName });
const chair = named('Bu Ketua');

describe('a share of an heir above the limit of the teller', () => {
  const house = startHouse(SavingsModule);
  const see = (coop: TestCooperative, memberId: string) =>
    coop.run(() => house.get(SuccessionService).succession(memberId)) as Promise<MemberSuccession>;
  const approve = (coop: TestCooperative, { id }: { id: string }, who = chair) =>
    coop.run(() => house.get(MoveApprovals).approve({ requestId: newId(), moveRequestId: id }), ['OWNER'], who);
  const waiting = async (coop: TestCooperative) =>
    (await coop.run(() => house.get(MoveRequests).list({ first: 10 }), ['OWNER'], chair)).nodes;

  /** Rp100.000 of principal share and Rp60.000 of savings for two heirs; a teller with Rp500.000 who may pay Rp79.999. */
  const arranged = async (heirs = HALVES) => {
    const coop = await cooperativeWithBooks(house);
    const { id: memberId } = await memberIn(coop, { fullName: 'Almarhum Paiman' });
    await savingsAccountIn(coop, { memberId, family: 'PRINCIPAL', balance: 100_000 });
    await savingsAccountIn(coop, { memberId, balance: 60_000 });
    if (heirs.length > 0) await heirsIn(coop, memberId, heirs);
    await diedIn(coop, memberId);
    await house.deliverEverything();
    const teller = named('Bu Teller');
    const as = <T>(work: () => T) => coop.run(work, ['CASHIER'], teller);
    const { id: drawerId } = await drawerIn(coop, 'Laci 1');
    const drawers = house.get(DrawersService);
    await as(() => drawers.open({ requestId: newId(), drawerId, openingFloat: rupiah(500_000) }));
    const limits = [{ role: 'CASHIER', kind: 'WITHDRAWAL' as const, amount: rupiah(79_999) }];
    await coop.run(() => house.get(DeskLimitsService).set({ limits }));
    const [wife, son] = (await see(coop, memberId)).heirs.map(({ heirId }) => heirId);
    const pay = (input: Partial<PayHeirInput> = {}) =>
      as(() =>
        house
          .get(HeirPaymentsService)
          .pay({ requestId: newId(), memberId, heirId: wife, amount: rupiah(80_000), money: 'CASH', ...input }),
      );
    const drawer = async () => (await as(() => drawers.mine()))?.expected;
    return { coop, memberId, teller, pay, drawer, wife, son };
  };

  it('waits, and nothing is paid; approved, it is paid whole out of the drawer of the one who asked', async () => {
    const { coop, memberId, pay, drawer, wife } = await arranged();

    const asked = (await pay({ letterNo: ' 470/9 ' })) as SavingsMoveRequest;
    expect(asked).toMatchObject({
      ...{ state: 'REQUESTED', purpose: 'HEIR_PAYMENT', kind: 'WITHDRAWAL', payeeName: 'Sulastri', limit: 79_999 },
      ...{ amount: 80_000, isCash: true, canApprove: false, account: { memberName: 'Almarhum Paiman' } },
    });
    expect(await see(coop, memberId)).toMatchObject({ payable: rupiah(160_000), payments: [] });
    expect(await drawer()).toBe(500_000);

    expect(await waiting(coop)).toMatchObject([{ id: asked.id, canApprove: true, payeeName: 'Sulastri' }]);
    const done = (await approve(coop, asked)) as SavingsMoveRequest;
    const { payable, payments } = await see(coop, memberId);
    expect(done).toMatchObject({ state: 'APPROVED', decidedByName: 'Bu Ketua', receiptId: payments[0]?.receiptId });
    expect([payable, payments]).toMatchObject([
      rupiah(80_000),
      [{ heirId: wife, payeeName: 'Sulastri', relation: 'SPOUSE', letterNo: '470/9', amount: 80_000 }],
    ]);
    expect(await drawer()).toBe(420_000);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('is paid at once at the limit, and of one who is no heir nothing can wait', async () => {
    const { coop, pay, son } = await arranged([
      { fullName: 'Sulastri', relation: 'SPOUSE', shareBasisPoints: 5_001 },
      { fullName: 'Bagus', relation: 'CHILD', shareBasisPoints: 4_999 },
    ]);

    expect(await pay({ heirId: son, amount: rupiah(79_984) })).toMatchObject({ payeeName: 'Bagus', amount: 79_984 });
    await expect(pay({ heirId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await pay()).toMatchObject({ code: 'INVALID_INPUT', field: 'amount' });
    expect(await waiting(coop)).toEqual([]);
  });

  it('waits once when asked again or twice at once, and is answered as paid once it was approved', async () => {
    const { coop, memberId, pay } = await arranged();
    const requestId = newId();
    const [first, ...again] = (await Promise.all([1, 2, 3].map(() => pay({ requestId })))) as SavingsMoveRequest[];

    expect(again.map(({ id }) => id)).toEqual([first?.id, first?.id]);
    await Promise.all([1, 2].map(() => approve(coop, first as SavingsMoveRequest)));
    expect(await pay({ requestId, letterNo: null })).toMatchObject({ payeeName: 'Sulastri', amount: 80_000 });
    expect((await see(coop, memberId)).payments).toHaveLength(1);
    await expect(pay({ requestId, money: 'BANK' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('is paid once where it was asked for twice, and not at all once it is another amount', async () => {
    const { coop, memberId, pay, wife, son } = await arranged();
    const shared = (hers: number) =>
      heirsIn(coop, memberId, [
        { ...HALVES[0], id: wife, shareBasisPoints: hers } as never,
        { ...HALVES[1], id: son, shareBasisPoints: 10_000 - hers } as never,
      ]);
    const [one, other] = [await pay(), await pay()] as [SavingsMoveRequest, SavingsMoveRequest];

    await shared(6_000);
    expect(await approve(coop, one)).toMatchObject({ code: 'INVALID_INPUT', field: 'amount' });
    await shared(5_000);
    expect(await approve(coop, one)).toMatchObject({ state: 'APPROVED' });
    expect(await approve(coop, other)).toMatchObject({ code: 'INVALID_INPUT', field: 'heirId' });
    expect((await see(coop, memberId)).payments).toHaveLength(1);
    expect(await waiting(coop)).toMatchObject([{ state: 'REQUESTED' }, { state: 'APPROVED' }]);
  });

  it('is not paid to somebody who is not on the list any more', async () => {
    const { coop, memberId, pay } = await arranged();
    const asked = (await pay()) as SavingsMoveRequest;
    await heirsIn(coop, memberId, [{ fullName: 'Citra', relation: 'SIBLING', shareBasisPoints: 10_000 }]);

    expect(await approve(coop, asked)).toMatchObject({ code: 'INVALID_INPUT', field: 'moveRequestId' });
    expect((await see(coop, memberId)).payments).toEqual([]);
  });

  it('waits for who takes the whole, with his right and the letter, where no heirs are recorded', async () => {
    const { coop, memberId, pay } = await arranged([]);
    const whole = { heirId: null, amount: rupiah(160_000), money: 'BANK' as const };
    const asked = (await pay({
      ...whole,
      payeeName: 'Wagiyem',
      authority: 'Ibu kandung',
      letterNo: '470/12/2026',
    })) as SavingsMoveRequest;

    expect(await approve(coop, asked)).toMatchObject({ state: 'APPROVED', payeeName: 'Wagiyem', isCash: false });
    const [payment] = (await see(coop, memberId)).payments as HeirPayment[];
    expect(payment).toMatchObject({ payeeName: 'Wagiyem', authority: 'Ibu kandung', letterNo: '470/12/2026' });
  });

  it('is approved by another alone, who may approve, of this cooperative', async () => {
    const { coop, memberId, pay, teller } = await arranged();
    const asked = (await pay()) as SavingsMoveRequest;
    const neighbour = await cooperativeWithBooks(house);

    expect(await approve(coop, asked, teller)).toMatchObject({ code: 'FOUR_EYES_REQUIRED' });
    await expect(approve(neighbour, asked)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await waiting(neighbour)).toEqual([]);
    expect((await see(coop, memberId)).payments).toEqual([]);
  });
});
