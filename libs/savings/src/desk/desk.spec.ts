import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { DrawersService } from '@lumbung/payments';
import { drawerIn } from '@lumbung/payments/testing';
import { permissionsOf, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { MandatorySavingsService } from '../mandatory/mandatory.service.js';
import { SavingsMovesService } from '../moves/moves.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, mandatoryRateIn, savingsAccountIn, tellerIn } from '../testing/index.js';
import { DeskLimitsService } from './desk-limits.service.js';
import { MoveApprovals } from './move-approvals.service.js';
import type { SavingsMoveRequest } from './move-request.types.js';
import { MoveRequests } from './move-requests.service.js';

interface Serving {
  readonly personId: PersonId;
  readonly displayName: string;
}
const named = (displayName: string): Serving => ({ personId: newId<'Person'>() as PersonId, displayName });

describe("the teller's desk (loket)", () => {
  const house = startHouse(SavingsModule);
  const moves = () => house.get(SavingsMovesService);
  const drawers = () => house.get(DrawersService);

  /** Somebody at the desk, with a drawer and change in it unless said otherwise. */
  const teller = async (coop: TestCooperative, float: number | null = 500_000) => {
    const person = named('Uji Teller');
    const drawer = float === null ? null : await drawerIn(coop, `Laci ${newId().slice(-4)}`);
    const open = () =>
      drawers().open({ requestId: newId(), drawerId: drawer?.id ?? '', openingFloat: rupiah(float ?? 0) });
    if (drawer) await coop.run(open, ['CASHIER'], person);
    const as = <T>(work: () => T, roles = ['CASHIER']) => coop.run(work, roles, person);
    return {
      person,
      as,
      deposit: (accountId: string, amount: number, more: object = {}) =>
        as(() => moves().deposit({ requestId: newId(), accountId, amount: rupiah(amount), ...more })),
      withdraw: (accountId: string, amount: number, more: object = {}, roles?: string[]) =>
        as(() => moves().withdraw({ requestId: newId(), accountId, amount: rupiah(amount), ...more }), roles),
      drawer: () => as(() => drawers().mine()),
    };
  };
  const balance = async (coop: TestCooperative, { id }: { id: string }) =>
    (await coop.run(() => house.get(SavingsAccountsService).one({ id }))).balance;
  const limited = (coop: TestCooperative, amount: number, role = 'CASHIER') =>
    coop.run(() =>
      house.get(DeskLimitsService).set({
        limits: (['DEPOSIT', 'WITHDRAWAL', 'TRANSFER'] as const).map((kind) => ({
          role,
          kind,
          amount: rupiah(amount),
        })),
      }),
    );
  const approve = (coop: TestCooperative, { id }: { id: string }, who: Serving = named('Bu Manajer')) =>
    coop.run(() => house.get(MoveApprovals).approve({ requestId: newId(), moveRequestId: id }), ['MANAGER'], who);
  const requests = (coop: TestCooperative) => coop.run(() => house.get(MoveRequests).list({ first: 10 }));

  describe('cash belongs to the drawer of who takes it', () => {
    it('is counted in what must lie in it, and closes without a difference', async () => {
      const coop = await cooperativeWithBooks(house);
      const account = await savingsAccountIn(coop);
      const { deposit, withdraw, drawer, as } = await teller(coop);

      await deposit(account.id, 250_000);
      await withdraw(account.id, 100_000);

      expect(await drawer()).toMatchObject({ expected: 650_000, cashSavings: 150_000, cashSales: 0 });
      expect((await drawer())?.movements).toMatchObject([
        { kind: 'SAVINGS_OUT', amount: -100_000, reference: `savings:${account.id}`, expectedAfter: 650_000 },
        { kind: 'SAVINGS_IN', amount: 250_000, note: `${account.number} · ${account.memberName}` },
      ]);
      const closed = await as(() =>
        drawers().close({ requestId: newId(), denominations: [{ denomination: 50_000, pieces: 13 }] }),
      );
      expect(closed).toMatchObject({ counted: 650_000, difference: 0 });
      expect(await balanceOf(coop, accountCodes.CASH_ON_HAND)).toEqual(rupiah(150_000));
    });

    it('is refused without one, and nothing is booked; what goes by bank needs none', async () => {
      const coop = await cooperativeWithBooks(house);
      const account = await savingsAccountIn(coop);
      const { deposit } = await teller(coop, null);

      expect(await deposit(account.id, 10_000)).toMatchObject({ code: 'DRAWER_NOT_OPEN' });
      expect(await balance(coop, account)).toBe(0);
      expect(await deposit(account.id, 10_000, { money: 'BANK' })).toMatchObject({ balanceAfter: 10_000 });
      expect(await trialDifference(coop)).toBe(0);
    });

    it('is not paid out when less lies in it', async () => {
      const coop = await cooperativeWithBooks(house);
      const account = await savingsAccountIn(coop, { balance: 900_000 });
      const { withdraw, drawer } = await teller(coop, 50_000);

      expect(await withdraw(account.id, 50_001)).toMatchObject({ code: 'DRAWER_TOO_EMPTY', expected: rupiah(50_000) });
      expect([await balance(coop, account), (await drawer())?.expected]).toEqual([900_000, 50_000]);
    });

    it('is noted once when the move is repeated, also at the same moment', async () => {
      const coop = await cooperativeWithBooks(house);
      const account = await savingsAccountIn(coop);
      const { deposit, drawer } = await teller(coop);
      const requestId = newId();

      await Promise.all([1, 2, 3].map(() => deposit(account.id, 20_000, { requestId })));

      expect((await drawer())?.expected).toBe(520_000);
      expect((await drawer())?.movements).toHaveLength(1);
    });

    it('moves nothing in a drawer when the move itself is refused', async () => {
      const coop = await cooperativeWithBooks(house);
      const account = await savingsAccountIn(coop, { balance: 10_000 });
      const { withdraw, deposit, drawer } = await teller(coop);

      expect(await withdraw(account.id, 10_001)).toMatchObject({ code: 'INSUFFICIENT_BALANCE' });
      expect(await deposit(account.id, 1, { valueOn: '2027-01-01' })).toMatchObject({ code: 'INVALID_INPUT' });
      expect(await drawer()).toMatchObject({ expected: 500_000, movements: [] });
    });
  });

  describe('above the limit of one, another decides', () => {
    it('waits whatever channel is named: no name of a channel makes one officer two', async () => {
      const coop = await cooperativeWithBooks(house);
      const account = await savingsAccountIn(coop, { balance: 400_000 });
      const { deposit, withdraw } = await teller(coop);
      await limited(coop, 100_000);
      const byBank = { money: 'BANK', channel: 'ONLINE' } as const;

      expect(await withdraw(account.id, 100_001, byBank)).toMatchObject({ state: 'REQUESTED', money: 'BANK' });
      expect(await deposit(account.id, 100_001, byBank)).toMatchObject({ state: 'REQUESTED', money: 'BANK' });
      expect(await balance(coop, account)).toBe(400_000);
      expect(await withdraw(account.id, 100_000, byBank)).toMatchObject({ balanceAfter: 300_000 });
    });

    it('waits, books nothing, and is booked under who approves, at the drawer of who asked', async () => {
      const coop = await cooperativeWithBooks(house);
      const account = await savingsAccountIn(coop, { balance: 400_000 });
      const { withdraw, drawer, person } = await teller(coop);
      await limited(coop, 100_000);
      const requestId = newId();

      expect(await withdraw(account.id, 100_000)).toMatchObject({ balanceAfter: 300_000 });
      const waiting = (await withdraw(account.id, 100_001, { requestId, note: 'Biaya sekolah' })) as SavingsMoveRequest;
      expect(waiting).toMatchObject({
        __typename: 'SavingsMoveRequest',
        state: 'REQUESTED',
        limit: 100_000,
        canApprove: false,
        canDecline: true,
        askedByName: person.displayName,
      });
      expect([await balance(coop, account), (await drawer())?.expected]).toEqual([300_000, 400_000]);

      expect(await approve(coop, waiting, person)).toMatchObject({ code: 'FOUR_EYES_REQUIRED' });
      expect(await approve(coop, waiting)).toMatchObject({ state: 'APPROVED', decidedByName: 'Bu Manajer' });

      expect([await balance(coop, account), (await drawer())?.expected]).toEqual([199_999, 299_999]);
      const [journal] = await house.admin(
        `select actor_name as who, text from ledger.journal where tenant_id = $1 order by id desc limit 1`,
        [coop.id],
      );
      expect(journal).toEqual({ who: 'Bu Manajer', text: 'Penarikan: Biaya sekolah' });
      // Who sent it again, because the line broke, gets his receipt now.
      expect(await withdraw(account.id, 100_001, { requestId, note: 'Biaya sekolah' })).toMatchObject({
        number: expect.stringMatching(/^BKK-/),
      });
      expect(await balance(coop, account)).toBe(199_999);
    });

    it('is not approved by the one whose own money it moves', async () => {
      const coop = await cooperativeWithBooks(house);
      const manager = named('Bu Manajer');
      const { id: memberId } = await memberIn(coop, { personId: manager.personId });
      const account = await savingsAccountIn(coop, { memberId, balance: 400_000 });
      await limited(coop, 100_000);
      const waiting = (await (await teller(coop)).withdraw(account.id, 300_000)) as SavingsMoveRequest;
      const shown = await coop.run(() => house.get(MoveRequests).list({ first: 1 }), ['MANAGER'], manager);

      expect(shown.nodes).toMatchObject([{ id: waiting.id, canApprove: false }]);
      expect(await approve(coop, waiting, manager)).toMatchObject({ code: 'OWN_SAVINGS_ACCOUNT' });
      expect(await balance(coop, account)).toBe(400_000);
      expect(await approve(coop, waiting)).toMatchObject({ state: 'APPROVED' });
    });

    it('waits once when asked twice, and is decided once when two approve at the same moment', async () => {
      const coop = await cooperativeWithBooks(house);
      const account = await savingsAccountIn(coop, { balance: 400_000 });
      const { withdraw, drawer } = await teller(coop);
      await limited(coop, 0);
      const requestId = newId();
      const [waiting, again] = (await Promise.all([
        withdraw(account.id, 50_000, { requestId }),
        withdraw(account.id, 50_000, { requestId }),
      ])) as [SavingsMoveRequest, SavingsMoveRequest];

      const answers = await Promise.all([approve(coop, waiting), approve(coop, again)]);

      expect(again.id).toBe(waiting.id);
      expect(
        answers.map((answer) => ('state' in answer ? answer.state : 'code' in answer && answer.code)).sort(),
      ).toEqual(['APPROVED', 'SAVINGS_MOVE_ALREADY_DECIDED']);
      expect([await balance(coop, account), (await drawer())?.expected]).toEqual([350_000, 450_000]);
    });

    it('is refused at the approval like any other move: no money, no drawer, another quote', async () => {
      const coop = await cooperativeWithBooks(house);
      const account = await savingsAccountIn(coop, { balance: 60_000 });
      const { withdraw, as } = await teller(coop);
      await limited(coop, 1_000);
      const [first, second] = (await Promise.all([
        withdraw(account.id, 50_000),
        withdraw(account.id, 20_000),
      ])) as SavingsMoveRequest[];

      expect(await approve(coop, first as SavingsMoveRequest)).toMatchObject({ state: 'APPROVED' });
      expect(await approve(coop, second as SavingsMoveRequest)).toMatchObject({ code: 'INSUFFICIENT_BALANCE' });
      await as(() => drawers().close({ requestId: newId(), denominations: [{ denomination: 50_000, pieces: 9 }] }));
      await coop.run(() => house.get(DeskLimitsService).set({ limits: [] }));
      expect(await approve(coop, second as SavingsMoveRequest)).toMatchObject({ code: 'INSUFFICIENT_BALANCE' });
      expect((await requests(coop)).nodes.map(({ state }) => state)).toEqual(
        expect.arrayContaining(['APPROVED', 'REQUESTED']),
      );
    });

    it('knows what was quoted of mandatory savings, and asks again whether it still holds', async () => {
      const coop = await cooperativeWithBooks(house);
      await mandatoryRateIn(coop);
      const account = await savingsAccountIn(coop, { family: 'MANDATORY' });
      const { as, deposit } = await teller(coop);
      await limited(coop, 30_000);
      const asked = {
        accountId: account.id,
        fromMonth: '2026-11-01' as BusinessDate,
        months: 2,
        amount: rupiah(50_000),
      };
      const pay = () => as(() => house.get(MandatorySavingsService).pay({ requestId: newId(), ...asked }));
      const [first, second] = [(await pay()) as SavingsMoveRequest, (await pay()) as SavingsMoveRequest];

      expect(first).toMatchObject({ kind: 'DEPOSIT', months: 2, amount: 50_000 });
      expect(await approve(coop, first)).toMatchObject({ state: 'APPROVED' });
      expect(await approve(coop, second)).toMatchObject({ code: 'INVALID_INPUT' });
      expect(await deposit(account.id, 1)).toMatchObject({ balanceAfter: 50_001 });
    });

    it('is declined with a reason, or withdrawn by who asked, and stays so; a stranger at the desk cannot', async () => {
      const coop = await cooperativeWithBooks(house);
      const account = await savingsAccountIn(coop, { balance: 60_000 });
      const { withdraw, person } = await teller(coop);
      await limited(coop, 0);
      const waiting = (await withdraw(account.id, 10_000)) as SavingsMoveRequest;
      const decline = (who: Serving, roles: string[]) =>
        coop.run(
          () => house.get(MoveApprovals).decline({ moveRequestId: waiting.id, reason: 'Tanda tangan berbeda' }),
          roles,
          who,
        );

      await expect(decline(named('Kasir lain'), ['CASHIER'])).rejects.toMatchObject({ code: 'FORBIDDEN' });
      expect(await decline(person, ['CASHIER'])).toMatchObject({
        state: 'DECLINED',
        decisionReason: 'Tanda tangan berbeda',
        canDecline: false,
      });
      expect(await approve(coop, waiting)).toMatchObject({ code: 'SAVINGS_MOVE_ALREADY_DECIDED' });
      expect(await balance(coop, account)).toBe(60_000);
    });

    it('goes by the widest role that serves; to be a member as well takes nothing away', async () => {
      const coop = await cooperativeWithBooks(house);
      const account = await savingsAccountIn(coop, { balance: 500_000 });
      const { withdraw } = await teller(coop);
      await limited(coop, 1_000);

      expect(await withdraw(account.id, 2_000, {}, ['CASHIER', 'MEMBER'])).toMatchObject({ state: 'REQUESTED' });
      expect(await withdraw(account.id, 2_000, {}, ['CASHIER', 'MANAGER'])).toMatchObject({ balanceAfter: 498_000 });
    });

    it('holds for roles that serve and amounts that make sense; the owner alone says so', async () => {
      const coop = await cooperativeWithBooks(house);

      expect(await limited(coop, 5, 'MEMBER')).toMatchObject({ code: 'INVALID_INPUT', field: 'limits.0.role' });
      expect(await limited(coop, -5)).toMatchObject({ code: 'INVALID_INPUT', field: 'limits.0.amount' });
      expect(await limited(coop, 5)).toMatchObject({ limits: [{}, {}, { role: 'CASHIER', amount: 5 }] });
      expect([...permissionsOf(['MANAGER'])]).toContain('savings.approve');
      expect([...permissionsOf(['MANAGER'])]).not.toContain('savings.limits');
      expect([...permissionsOf(['CASHIER'])]).not.toContain('savings.approve');
    });

    it('stays within the cooperative', async () => {
      const [coop, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
      const account = await savingsAccountIn(coop, { balance: 60_000 });
      const { withdraw } = await teller(coop);
      await limited(coop, 0);
      const waiting = (await withdraw(account.id, 10_000)) as SavingsMoveRequest;

      await expect(approve(other, waiting)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect((await requests(other)).nodes).toEqual([]);
      await tellerIn(other);
      const stranger = await savingsAccountIn(other, { balance: 1_000 });
      expect(stranger.balance).toBe(1_000);
    });
  });
});
