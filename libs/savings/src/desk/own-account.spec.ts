import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { DrawersService } from '@lumbung/payments';
import { drawerIn } from '@lumbung/payments/testing';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { SavingsClosing } from '../accounts/closing.service.js';
import { SavingsMovesService } from '../moves/moves.service.js';
import { PlanEndService } from '../planned/plan-end.service.js';
import { SavingsModule } from '../savings.module.js';
import {
  cooperativeWithBooks,
  depositedIn,
  savingsAccountIn,
  savingsPlanIn,
  termDepositOf,
  termProductIn,
} from '../testing/index.js';
import { TermBreakService } from '../term/term-break.service.js';
import { TermDepositsService } from '../term/term-deposits.service.js';
import { MoveApprovals } from './move-approvals.service.js';
import type { SavingsMoveRequest } from './move-request.types.js';
import { MoveRequests } from './move-requests.service.js';

const named = (displayName: string) => ({ personId: newId<'Person'>() as PersonId, displayName });
const chair = named('Bu Ketua');

describe('an account of the very person who serves at the desk (rekening sendiri)', () => {
  const house = startHouse(SavingsModule);
  const balance = async (coop: TestCooperative, { id }: { id: string }) =>
    (await coop.run(() => house.get(SavingsAccountsService).one({ id }))).balance;
  const approve = (coop: TestCooperative, { id }: { id: string }, who = chair) =>
    coop.run(() => house.get(MoveApprovals).approve({ requestId: newId(), moveRequestId: id }), ['OWNER'], who);
  const seen = async (coop: TestCooperative, who = chair) =>
    (await coop.run(() => house.get(MoveRequests).list({ first: 10 }), ['OWNER'], who)).nodes;

  /** A teller without any limit, who is a member with Rp400.000 of his own, and Rp500.000 in his drawer. */
  const arranged = async (given?: TestCooperative, person = named('Bu Teller')) => {
    const coop = given ?? (await cooperativeWithBooks(house));
    const { id: memberId } = await memberIn(coop, given ? {} : { personId: person.personId });
    const own = await savingsAccountIn(coop, { memberId, balance: 400_000 });
    const { id: drawerId } = await drawerIn(coop, 'Laci 1');
    const [drawers, moves] = [house.get(DrawersService), house.get(SavingsMovesService)];
    const as = <T>(work: () => T) => coop.run(work, ['MANAGER', 'MEMBER'], person);
    await as(() => drawers.open({ requestId: newId(), drawerId, openingFloat: rupiah(500_000) }));
    const move = (amount: number, more: object) => ({ requestId: newId(), amount: rupiah(amount), ...more });
    return {
      coop,
      person,
      own,
      as,
      deposit: ({ id }: { id: string }, amount: number) =>
        as(() => moves.deposit(move(amount, { accountId: id }) as never)),
      withdraw: ({ id }: { id: string }, amount: number, more: object = {}) =>
        as(() => moves.withdraw(move(amount, { accountId: id, ...more }) as never)),
      transfer: (from: { id: string }, to: { id: string }, amount: number) =>
        as(() => moves.transfer(move(amount, { fromAccountId: from.id, toAccountId: to.id }) as never)),
      drawer: async () => (await as(() => drawers.mine()))?.expected,
    };
  };

  it('pays out nothing before another approves, not one rupiah; then it is his drawer the cash comes from', async () => {
    const { coop, own, withdraw, drawer } = await arranged();

    const waiting = (await withdraw(own, 1)) as SavingsMoveRequest;
    expect(waiting).toMatchObject({ state: 'REQUESTED', isOwnAccount: true, limit: 0, canApprove: false });
    expect([await balance(coop, own), await drawer()]).toEqual([400_000, 500_000]);

    expect(await seen(coop)).toMatchObject([{ id: waiting.id, isOwnAccount: true, canApprove: true }]);
    expect(await approve(coop, waiting)).toMatchObject({ state: 'APPROVED', decidedByName: 'Bu Ketua' });
    expect([await balance(coop, own), await drawer()]).toEqual([399_999, 499_999]);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('is not approved by himself, whatever he may approve for others', async () => {
    const { coop, own, person, withdraw } = await arranged();
    const waiting = (await withdraw(own, 50_000)) as SavingsMoveRequest;

    expect(await seen(coop, person)).toMatchObject([{ canApprove: false, canDecline: true }]);
    expect(await approve(coop, waiting, person)).toMatchObject({ code: 'FOUR_EYES_REQUIRED' });
    expect(await balance(coop, own)).toBe(400_000);
  });

  it('waits also when it goes through the bank, into savings of another, or into others of his own', async () => {
    const { coop, own, withdraw, transfer } = await arranged();
    const other = await savingsAccountIn(coop, { balance: 100_000 });
    const second = await savingsAccountIn(coop, { memberId: own.memberId });
    const waits = { state: 'REQUESTED', isOwnAccount: true };

    expect(await withdraw(own, 10_000, { money: 'BANK' })).toMatchObject(waits);
    expect(await withdraw(own, 10_000, { channel: 'ONLINE' })).toMatchObject(waits);
    expect(await transfer(own, other, 10_000)).toMatchObject({ ...waits, toAccount: { number: other.number } });
    expect(await transfer(own, second, 10_000)).toMatchObject(waits);
    expect([await balance(coop, own), await balance(coop, other)]).toEqual([400_000, 100_000]);
  });

  it('takes his own cash in at once, and others are served as before', async () => {
    const { coop, own, deposit, withdraw, transfer } = await arranged();
    const other = await savingsAccountIn(coop, { balance: 100_000 });

    expect(await deposit(own, 25_000)).toMatchObject({ balanceAfter: 425_000 });
    expect(await withdraw(other, 30_000)).toMatchObject({ balanceAfter: 70_000 });
    expect(await transfer(other, own, 20_000)).toMatchObject({ balanceAfter: 50_000 });
  });

  it('waits once when asked again or twice at once, and answers its receipt once it was approved', async () => {
    const { coop, own, withdraw } = await arranged();
    const requestId = newId();
    const asked = await Promise.all([1, 2, 3].map(() => withdraw(own, 40_000, { requestId })));
    const [waiting, ...again] = asked as SavingsMoveRequest[];

    expect(again.map(({ id }) => id)).toEqual([waiting?.id, waiting?.id]);
    await Promise.all([1, 2].map(() => approve(coop, waiting as SavingsMoveRequest)));
    expect(await withdraw(own, 40_000, { requestId })).toMatchObject({ number: expect.stringMatching(/^BKK-/) });
    expect(await balance(coop, own)).toBe(360_000);
  });

  it('is refused first like any other: what is not there cannot wait', async () => {
    const { coop, own, withdraw } = await arranged();

    expect(await withdraw(own, 400_001)).toMatchObject({ code: 'INSUFFICIENT_BALANCE' });
    expect(await seen(coop)).toEqual([]);
  });

  it('closes only what is empty; with money on it another closes it', async () => {
    const { own, as, coop } = await arranged();
    const empty = await savingsAccountIn(coop, { memberId: own.memberId });
    const close = (accountId: string, payout: 'CASH' | null) =>
      as(() => house.get(SavingsClosing).close({ requestId: newId(), accountId, payout, reason: 'Tidak dipakai' }));

    expect(await close(own.id, 'CASH')).toMatchObject({ code: 'INVALID_INPUT', field: 'payout' });
    expect(await balance(coop, own)).toBe(400_000);
    expect(await close(empty.id, null)).toMatchObject({ account: { state: 'CLOSED' } });
  });

  it('places and breaks no term deposit of his own alone, nor ends his plan; cash he may place', async () => {
    const { coop, own, as } = await arranged();
    const product = await termProductIn(coop);
    const [terms, breaking] = [house.get(TermDepositsService), house.get(TermBreakService)];
    const agreed = { productId: product.id, memberId: own.memberId, amount: rupiah(300_000), termMonths: 3 } as const;
    const kept = { interestPaid: 'AT_MATURITY', rollover: 'NONE', payoutAccountId: own.id } as const;
    const place = (from: { fromAccountId: string } | { money: 'CASH' }) =>
      as(() => terms.place({ requestId: newId(), ...agreed, ...kept, ...from }));
    const { deposit } = await termDepositOf(coop, { product, payout: own, amount: rupiah(100_000) });
    const { plan } = await savingsPlanIn(coop, { payout: own });
    await depositedIn(coop, plan, 50_000);
    const reason = 'Biaya sekolah';

    const waiting = [
      await place({ fromAccountId: own.id }),
      await as(() => breaking.break({ requestId: newId(), depositId: deposit.id, reason })),
      await as(() => house.get(PlanEndService).end({ requestId: newId(), planId: plan.id, reason })),
    ] as SavingsMoveRequest[];

    expect(waiting.map(({ purpose, isOwnAccount, limit }) => [purpose, isOwnAccount, limit])).toEqual(
      ['TERM_PLACEMENT', 'TERM_BREAK', 'PLAN_END'].map((purpose) => [purpose, true, 0]),
    );
    expect(await balance(coop, own)).toBe(400_000);
    expect(await place({ money: 'CASH' })).toMatchObject({ __typename: 'TermDeposit', principal: 300_000 });
    for (const one of waiting) expect(await approve(coop, one)).toMatchObject({ state: 'APPROVED' });
    expect(await trialDifference(coop)).toBe(0);
  });

  it('is a matter of this cooperative: what is his in another says nothing here', async () => {
    const first = await arranged();
    const there = await cooperativeWithBooks(house);
    const serving = await arranged(there, first.person);

    expect(await serving.withdraw(serving.own, 10_000)).toMatchObject({ balanceAfter: 390_000 });
    const waiting = (await first.withdraw(first.own, 10_000)) as SavingsMoveRequest;
    await expect(approve(there, waiting)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await seen(there)).toEqual([]);
    await expect(serving.withdraw(first.own, 10_000)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
