import { describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@lumbung/identity';
import { newId, rupiah } from '@lumbung/kernel';
import { LedgerModule, SubAccountsService } from '@lumbung/ledger';
import {
  type BookFile,
  BooksService,
  MembershipDeskService,
  MembershipModule,
  MembersService,
  type LeaveReason,
  type RefundRule,
} from '@lumbung/membership';
import { diedIn, heirsIn, memberIn } from '@lumbung/membership/testing';
import { PaymentsModule } from '@lumbung/payments';
import { boughtOnCreditIn } from '@lumbung/payments/testing';
import { TenantDatabase, type PageArgs } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { readSheet } from 'read-excel-file/node';
import { SavingsClosing } from '../accounts/closing.service.js';
import { SavingsMovesService } from '../moves/moves.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, depositedIn, savingsAccountIn, savingsProductIn } from '../testing/index.js';
import { SavingsExitsService } from './exits.service.js';
import { UnpaidExitsService } from './unpaid-exits.service.js';

describe('a member who leaves', () => {
  const house = startHouse(SavingsModule, MembershipModule, PaymentsModule, LedgerModule, IdentityModule);
  const exits = () => house.get(SavingsExitsService);
  const view = (coop: TestCooperative, memberId: string) => coop.run(() => exits().exit(memberId));
  const settle = (
    coop: TestCooperative,
    memberId: string,
    requestId = newId(),
    leaveReason: LeaveReason = 'OWN_REQUEST',
  ) => coop.run(() => exits().settle({ requestId, memberId, leaveReason }));
  const unpaid = async (coop: TestCooperative) =>
    (await coop.run(() => house.get(UnpaidExitsService).page({ first: 10 }))).nodes;
  const withdraw = (coop: TestCooperative, accountId: string, amount: number) =>
    coop.run(() =>
      house.get(SavingsMovesService).withdraw({ requestId: newId(), accountId, amount: rupiah(amount), money: 'BANK' }),
    );
  const rule = (coop: TestCooperative, refundRule: RefundRule) =>
    coop.run(() => house.get(MembershipDeskService).update({ refundRule }));
  /** Rp100.000 principal, Rp75.000 mandatory, Rp60.000 voluntary. */
  const saver = async () => {
    const coop = await cooperativeWithBooks(house);
    const { id: memberId } = await memberIn(coop, { fullName: 'Paiman' });
    const pokok = await savingsAccountIn(coop, { memberId, family: 'PRINCIPAL', balance: 100_000 });
    const wajib = await savingsAccountIn(coop, { memberId, family: 'MANDATORY', balance: 75_000 });
    const sukarela = await savingsAccountIn(coop, { memberId, balance: 60_000 });
    return { coop, memberId, pokok, wajib, sukarela };
  };

  it('sees what he gets, leaves once however often it is sent, and is paid at the desk', async () => {
    const { coop, memberId, pokok, sukarela } = await saver();
    const requestId = newId();

    const preview = await view(coop, memberId);
    const settled = await settle(coop, memberId, requestId);
    const again = await settle(coop, memberId, requestId);

    expect(preview).toMatchObject({
      isSettled: false,
      capital: 175_000,
      savings: 60_000,
      payable: 235_000,
      obstacles: [],
    });
    expect([settled, again]).toMatchObject([{ isSettled: true, netted: 0, payable: 235_000 }, { isSettled: true }]);
    expect(await withdraw(coop, sukarela.id, 60_000)).toMatchObject({ balanceAfter: 0 });
    expect(await withdraw(coop, pokok.id, 100_000)).toMatchObject({ balanceAfter: 0 });
    expect(await unpaid(coop)).toMatchObject([{ memberId, capital: 75_000, savings: 0 }]);
    expect(await settle(coop, memberId)).toMatchObject({ isSettled: true });
  });

  it('has his debts taken out of voluntary savings first, and the books balance', async () => {
    const { coop, memberId, sukarela, wajib, pokok } = await saver();
    await boughtOnCreditIn(coop, memberId, 80_000);

    const preview = await view(coop, memberId);
    const settled = await settle(coop, memberId);

    expect(preview).toMatchObject({ debt: 80_000, payable: 155_000, obstacles: [] });
    expect(settled).toMatchObject({ isSettled: true, netted: 80_000, debt: 0, payable: 155_000 });
    const left = new Map('accounts' in settled ? settled.accounts.map(({ id, balance }) => [id, balance]) : []);
    expect([sukarela, wajib, pokok].map(({ id }) => left.get(id))).toEqual([0, 55_000, 100_000]);
  });

  it('has a share account closed when it is paid out, and one that debts or heirs emptied', async () => {
    const { coop, memberId, pokok, wajib } = await saver();
    await boughtOnCreditIn(coop, memberId, 135_000);
    const closedOn = async () => {
      const rows = await house.admin<{ id: string; on: string | null; state: string }>(
        `select a.id, a.closed_on::text as on, s.state from savings.account a join ledger.sub_account s on (s.tenant_id, s.id) = (a.tenant_id, a.id)
          where a.member_id = $1 and a.family in ('PRINCIPAL', 'MANDATORY')`,
        [memberId],
      );
      return [pokok, wajib].map(({ id }) => rows.find((row) => row.id === id));
    };
    await settle(coop, memberId);
    // 60.000 of voluntary savings and all 75.000 of the mandatory ones went for the debt.
    expect(await closedOn()).toMatchObject([
      { on: null, state: 'OPEN' },
      { on: '2026-11-21', state: 'CLOSED' },
    ]);

    await withdraw(coop, pokok.id, 40_000);
    expect(await closedOn()).toMatchObject([{ on: null, state: 'OPEN' }, {}]);
    expect(await withdraw(coop, pokok.id, 60_000)).toMatchObject({ balanceAfter: 0 });

    expect(await closedOn()).toMatchObject([{ on: '2026-11-21', state: 'CLOSED' }, {}]);
    const other = await saver();
    await settle(other.coop, other.memberId);
    expect(
      await other.coop.run(() =>
        house
          .get(SavingsClosing)
          .close({ requestId: newId(), accountId: other.wajib.id, payout: 'BANK', reason: 'Keluar' }),
      ),
    ).toMatchObject({ account: { state: 'CLOSED', balance: 0 } });
  });

  it('does not leave while he owes more than he has, or money is held', async () => {
    const { coop, memberId } = await saver();
    await boughtOnCreditIn(coop, memberId, 300_000);

    expect(await settle(coop, memberId)).toMatchObject({
      code: 'MEMBER_HAS_OBLIGATIONS',
      obstacles: [{ kind: 'DEBT', amount: rupiah(65_000) }],
    });
    expect(await view(coop, memberId)).toMatchObject({ isSettled: false, debt: 300_000, savings: 60_000 });

    const other = await saver();
    await other.coop.run(() =>
      house.get(TenantDatabase).transaction((tx) =>
        house.get(SubAccountsService).hold(tx, {
          id: newId(),
          subId: other.sukarela.id,
          amount: rupiah(10_000),
          reason: 'Jaminan',
          reference: 'uji',
        } as never),
      ),
    );
    expect(await settle(other.coop, other.memberId)).toMatchObject({ obstacles: [{ kind: 'HOLD' }] });
  });

  it('waits for the annual meeting with his capital where the bylaws say so', async () => {
    const { coop, memberId, pokok, sukarela } = await saver();
    await rule(coop, 'AFTER_ANNUAL_MEETING');
    await settle(coop, memberId);

    expect(await withdraw(coop, pokok.id, 100_000)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await withdraw(coop, sukarela.id, 60_000)).toMatchObject({ balanceAfter: 0 });
    const heldOn = '2026-11-21';
    const requestId = newId();
    const release = () => coop.run(() => exits().release({ requestId, heldOn }));
    expect(await release()).toMatchObject({ memberCount: 1 });
    expect(await release()).toMatchObject({ memberCount: 0 });
    expect(await withdraw(coop, pokok.id, 100_000)).toMatchObject({ balanceAfter: 0 });
  });

  it('waits no less where the register alone let him go', async () => {
    const { coop, memberId, pokok, sukarela } = await saver();
    await rule(coop, 'AFTER_ANNUAL_MEETING');
    const leave = (leaveReason: LeaveReason) =>
      coop.run(() => house.get(MembersService).changeStatus({ memberId, status: 'LEFT', leaveReason }));

    expect(await leave('DECEASED')).toMatchObject({ code: 'INVALID_INPUT', field: 'leaveReason' });
    expect(await leave('NO_LONGER_ELIGIBLE')).toMatchObject({ status: 'LEFT' });

    expect(await unpaid(coop)).toMatchObject([{ memberId, capital: 175_000, savings: 60_000 }]);
    expect(await withdraw(coop, pokok.id, 100_000)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await withdraw(coop, sukarela.id, 60_000)).toMatchObject({ balanceAfter: 0 });
  });

  it('who died with a debt has it taken out of his savings once, with its journal', async () => {
    const { coop, memberId, sukarela } = await saver();
    await boughtOnCreditIn(coop, memberId, 50_000);

    await diedIn(coop, memberId);
    await house.deliverEverything();
    await house.deliverEverything();

    const theirs = await view(coop, memberId);
    expect(theirs).toMatchObject({ isSettled: true, debt: 0, netted: 50_000, payable: 185_000 });
    expect(theirs.accounts.find(({ id }) => id === sukarela.id)).toMatchObject({ balance: 10_000 });
  });

  it('is told by when within so many months', async () => {
    const { coop, memberId } = await saver();
    await coop.run(() => house.get(MembershipDeskService).update({ refundRule: 'WITHIN_MONTHS', refundMonths: 3 }));

    expect(await settle(coop, memberId)).toMatchObject({ refundRule: 'WITHIN_MONTHS', capitalDueOn: '2027-02-21' });
  });

  it('is nobody of the neighbour', async () => {
    const { memberId } = await saver();
    const other = await cooperativeWithBooks(house);

    await expect(view(other, memberId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(settle(other, memberId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('who died is followed by his heir: the principal share admits him, the mandatory savings come after', async () => {
    const coop = await cooperativeWithBooks(house);
    const { id: memberId } = await memberIn(coop, { fullName: 'Almarhum Paiman' });
    const pokok = await savingsProductIn(coop, { family: 'PRINCIPAL' });
    const wajib = await savingsProductIn(coop, { family: 'MANDATORY' });
    for (const [productId, amount] of [
      [pokok.id, 100_000],
      [wajib.id, 75_000],
    ] as const) {
      const account = await savingsAccountIn(coop, { productId, memberId });
      await depositedIn(coop, account, amount);
    }
    const heirId = await heirsIn(coop, memberId);

    const successorId = await diedIn(coop, memberId, heirId);
    await house.deliverEverything();
    await house.deliverEverything();

    const [theirs, his] = [await view(coop, memberId), await view(coop, successorId)];
    expect(theirs).toMatchObject({ isSettled: true, capital: 0, accounts: [] });
    expect(his).toMatchObject({ isSettled: false, capital: 175_000 });
    const [row] = await house.admin<{ status: string }>('select status from membership.member where id = $1', [
      successorId,
    ]);
    expect(row?.status).toBe('ACTIVE');
  });

  it('stands among the unpaid by the day his capital is due, page by page from either end, in one statement', async () => {
    const coop = await cooperativeWithBooks(house);
    const { id: productId } = await savingsProductIn(coop, { name: 'Simpanan Kelompok' });
    const leaver = async (
      fullName: string,
      rules: Parameters<MembershipDeskService['update']>[0],
      balance = 50_000,
    ) => {
      const { id: memberId } = await memberIn(coop, { fullName });
      await savingsAccountIn(coop, { productId, memberId, balance });
      await coop.run(() => house.get(MembershipDeskService).update(rules));
      await settle(coop, memberId);
    };
    await leaver('Menunggu RAT', { refundRule: 'AFTER_ANNUAL_MEETING' });
    await leaver('Tiga Bulan', { refundRule: 'WITHIN_MONTHS', refundMonths: 3 });
    await leaver('Sekarang', { refundRule: 'AT_ONCE' });
    await leaver('Tanpa Sisa', { refundRule: 'AT_ONCE' }, 0);
    const page = (asked: PageArgs, at = coop) => at.run(() => house.get(UnpaidExitsService).page(asked));
    const names = ({ nodes }: { nodes: readonly { memberName: string }[] }) =>
      nodes.map(({ memberName }) => memberName);

    const first = await page({ first: 2 });
    const last = await page({ last: 2 });

    expect(names(first)).toEqual(['Sekarang', 'Tiga Bulan']);
    expect(names(await page({ first: 2, after: first.pageInfo.endCursor }))).toEqual(['Menunggu RAT']);
    expect(names(last)).toEqual(['Tiga Bulan', 'Menunggu RAT']);
    expect(names(await page({ last: 2, before: last.pageInfo.startCursor }))).toEqual(['Sekarang']);
    expect(await house.statementsOf(() => page({ first: 2 }))).toHaveLength(3);
    expect(names(await page({ first: 2 }, await cooperativeWithBooks(house)))).toEqual([]);
  });

  it('stands in the book of savings', async () => {
    const { coop } = await saver();

    const book = await coop.run(() => house.get(BooksService).page('SAVINGS', { first: 10 }));

    expect(book.lines.nodes[0]?.cells).toEqual([
      ...['0001', 'Paiman', 'Rp100.000', 'Rp75.000', 'Rp60.000', 'Rp0', 'Rp235.000'],
    ]);
    // As it stood at the end of a day: nothing had been paid in then. A workbook reckons with numbers, and sums them.
    const before = await coop.run(() =>
      house.get(BooksService).page('SAVINGS', { first: 10 }, { to: '2020-12-31' } as never),
    );
    expect(before.lines.nodes[0]?.cells.slice(2)).toEqual(['Rp0', 'Rp0', 'Rp0', 'Rp0', 'Rp0']);
    const workbook = await coop.run(() => house.get(BooksService).file('SAVINGS', 'xlsx'));
    expect((await readSheet((workbook as BookFile).content)).slice(1)).toEqual([
      ['0001', 'Paiman', 100_000, 75_000, 60_000, 0, 235_000],
      ['Jumlah', null, 100_000, 75_000, 60_000, 0, 235_000],
    ]);
  });
});
