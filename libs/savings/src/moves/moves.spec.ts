import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, ProofService } from '@lumbung/ledger';
import { balanceOf, closedIn, trialDifference } from '@lumbung/ledger/testing';
import { MembersService } from '@lumbung/membership';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, depositedIn, savingsAccountIn, savingsProductIn, tellerIn } from '../testing/index.js';
import { openedBy } from '../testing/months.js';
import { SavingsMovesService } from './moves.service.js';

describe('money into and out of savings', () => {
  const house = startHouse(SavingsModule);
  const moves = () => house.get(SavingsMovesService);
  const balance = async (coop: TestCooperative, { id }: { id: string }) =>
    (await coop.run(() => house.get(SavingsAccountsService).one({ id }))).balance;
  const deposit = async (coop: TestCooperative, accountId: string, amount: number, requestId = newId(), more = {}) => {
    const input = { requestId, accountId, amount: rupiah(amount), ...more };
    return coop.run(() => moves().deposit(input), ['CASHIER'], await tellerIn(coop));
  };
  const withdraw = async (coop: TestCooperative, accountId: string, amount: number, requestId = newId()) => {
    const input = { requestId, accountId, amount: rupiah(amount) };
    return coop.run(() => moves().withdraw(input), ['CASHIER'], await tellerIn(coop));
  };

  it('gives a receipt in figures and words, and moves cash, account and control account together', async () => {
    const coop = await cooperativeWithBooks(house);
    const account = await savingsAccountIn(coop);

    const receipt = await deposit(coop, account.id, 150_000, newId(), { note: 'Hasil panen' });

    expect(receipt).toMatchObject({
      number: expect.stringMatching(/^BKM-261121-[0-9A-Z]{7}$/),
      amountInWords: expect.stringMatching(/seratus lima puluh ribu rupiah/i),
      text: 'Setoran: Hasil panen',
      balanceAfter: 150_000,
      account: { balance: 150_000, available: 150_000 },
    });
    expect(await balanceOf(coop, accountCodes.CASH_ON_HAND)).toEqual(rupiah(150_000));
    expect(await balanceOf(coop, accountCodes.VOLUNTARY_SAVINGS)).toEqual(rupiah(150_000));
    expect(await trialDifference(coop)).toBe(0);
    expect(await coop.run(() => house.get(ProofService).prove())).toMatchObject({ isSound: true });
  });

  it('sends four messages for a deposit and a transfer: BEGIN, the posting, the audit record, COMMIT', async () => {
    const coop = await cooperativeWithBooks(house);
    const [from, to] = [await savingsAccountIn(coop), await savingsAccountIn(coop)];
    const transfer = { requestId: newId(), fromAccountId: from.id, toAccountId: to.id, amount: rupiah(10) };
    await tellerIn(coop);

    expect(await house.statementsOf(() => deposit(coop, from.id, 150_000))).toHaveLength(4);
    expect(await house.statementsOf(() => coop.run(() => moves().transfer(transfer)))).toHaveLength(4);
  });

  it('moves once when asked twice, also at the same moment, and refuses another content', async () => {
    const coop = await cooperativeWithBooks(house);
    const account = await savingsAccountIn(coop);
    const requestId = newId();

    const answers = await Promise.all(Array.from({ length: 5 }, () => deposit(coop, account.id, 20_000, requestId)));

    expect(new Set(answers.map((answer) => (answer as { number: string }).number)).size).toBe(1);
    expect(await balance(coop, account)).toBe(20_000);
    await expect(deposit(coop, account.id, 20_001, requestId)).rejects.toMatchObject({ code: 'CONFLICT' });
    const [audit] = await house.admin<{ records: number }>(
      `select count(*)::int as records from platform.audit_record where tenant_id = $1 and action = 'savings.deposit'`,
      [coop.id],
    );
    expect(audit?.records).toBe(1);
  });

  it('keeps the minimum on the account, says what may be taken, and pays nothing out', async () => {
    const coop = await cooperativeWithBooks(house);
    const account = await savingsAccountIn(coop, { minimumBalance: rupiah(20_000), balance: 150_000 });

    const refusal = await withdraw(coop, account.id, 130_001);

    expect(refusal).toMatchObject({ code: 'INSUFFICIENT_BALANCE', available: rupiah(130_000), shortfall: rupiah(1) });
    expect(await balance(coop, account)).toBe(150_000);
    expect(await withdraw(coop, account.id, 130_000)).toMatchObject({
      number: expect.stringMatching(/^BKK-/),
      balanceAfter: 20_000,
    });
  });

  it('lets one of two through who want the same money at once', async () => {
    const coop = await cooperativeWithBooks(house);
    const account = await savingsAccountIn(coop, { balance: 100_000 });

    const answers = await Promise.all([withdraw(coop, account.id, 60_000), withdraw(coop, account.id, 60_000)]);

    expect(answers.filter((answer) => '__typename' in answer)).toHaveLength(1);
    expect(await balance(coop, account)).toBe(40_000);
  });

  it('keeps shares while one is a member, and takes no more of a principal share than it is', async () => {
    const coop = await cooperativeWithBooks(house);
    const pokok = await savingsAccountIn(coop, {
      family: 'PRINCIPAL',
      principalAmount: rupiah(100_000),
      balance: 60_000,
    });
    const wajib = await savingsAccountIn(coop, { family: 'MANDATORY', balance: 60_000 });

    expect(await withdraw(coop, pokok.id, 1)).toMatchObject({ code: 'SAVINGS_LOCKED', accountNumber: pokok.number });
    expect(await withdraw(coop, wajib.id, 1)).toMatchObject({ code: 'SAVINGS_LOCKED' });
    expect(await deposit(coop, pokok.id, 40_001)).toMatchObject({ code: 'INVALID_INPUT' });
    expect([await balance(coop, pokok), await balance(coop, wajib)]).toEqual([60_000, 60_000]);
  });

  it('tells the house once when a principal share is complete, also of two last payments at once', async () => {
    const coop = await cooperativeWithBooks(house);
    const applicant = await memberIn(coop, { status: 'APPLICANT' });
    const product = await savingsProductIn(coop, { family: 'PRINCIPAL', principalAmount: rupiah(100_000) });
    const pokok = await savingsAccountIn(coop, { productId: product.id, memberId: applicant.id });
    await depositedIn(coop, pokok, 40_000);

    const answers = await Promise.all([deposit(coop, pokok.id, 60_000), deposit(coop, pokok.id, 60_000)]);

    expect(answers.filter((answer) => '__typename' in answer)).toHaveLength(1);
    const told = await house.admin(
      `select payload->>'memberId' as member, payload->>'amount' as amount from platform.outbox_event where tenant_id = $1 and type = 'share.paid'`,
      [coop.id],
    );
    expect(told).toEqual([{ member: applicant.id, amount: '100000' }]);
  });

  it.each([
    ['nothing', 0, {}],
    ['less than nothing', -5, {}],
    ['less than the product wants', 4_999, {}],
    ['with a value date to come', 10_000, { valueOn: '2026-11-22' as BusinessDate }],
  ])('refuses a deposit of %s', async (_name, amount, more) => {
    const coop = await cooperativeWithBooks(house);
    const account = await savingsAccountIn(coop, { minimumDeposit: rupiah(5_000) });

    expect(await deposit(coop, account.id, amount, newId(), more)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await balance(coop, account)).toBe(0);
  });

  it('counts from an earlier day when told so, but not from a closed month', async () => {
    const coop = await cooperativeWithBooks(house);
    const account = await savingsAccountIn(coop);
    await openedBy(coop, account.id, '2026-01-10');
    for (let n = 1; n <= 10; n++) await closedIn(coop, `2026-${String(n).padStart(2, '0')}-01` as BusinessDate);

    const open = await deposit(coop, account.id, 10_000, newId(), { valueOn: '2026-11-01' as BusinessDate });
    const closed = await deposit(coop, account.id, 10_000, newId(), { valueOn: '2026-10-31' as BusinessDate });

    expect(open).toMatchObject({ bookedOn: '2026-11-21', valueOn: '2026-11-01' });
    expect(closed).toMatchObject({ code: 'PERIOD_CLOSED' });
    expect(await balance(coop, account)).toBe(10_000);
  });

  it('counts from no day before the account was opened, nor from one more than two months back', async () => {
    const coop = await cooperativeWithBooks(house);
    const [young, old] = [await savingsAccountIn(coop), await savingsAccountIn(coop)];
    await openedBy(coop, young.id, '2026-11-10');
    await openedBy(coop, old.id, '2026-01-10');
    const from = (id: string, day: string) => deposit(coop, id, 10_000, newId(), { valueOn: day as BusinessDate });
    const refused = (words: string) => ({
      code: 'INVALID_INPUT',
      field: 'valueOn',
      message: expect.stringContaining(words),
    });

    expect(await from(young.id, '2026-11-09')).toMatchObject(refused('10 November 2026'));
    expect(await from(old.id, '2026-09-19')).toMatchObject(refused('20 September 2026'));
    expect([await balance(coop, young), await balance(coop, old)]).toEqual([0, 0]);

    expect(await from(young.id, '2026-11-10')).toMatchObject({ valueOn: '2026-11-10' });
    expect(await from(old.id, '2026-09-20')).toMatchObject({ valueOn: '2026-09-20' });
  });

  it.each(['BLOCKED', 'DORMANT'] as const)('gives nothing out of a %s account, and takes money in', async (state) => {
    const coop = await cooperativeWithBooks(house);
    const account = await savingsAccountIn(coop, { balance: 50_000 });
    await coop.run(() =>
      house.get(SavingsAccountsService).changeState({ accountId: account.id, state, reason: 'Hilang' }),
    );

    expect(await withdraw(coop, account.id, 1)).toMatchObject({ code: 'SUB_ACCOUNT_CLOSED', accountState: state });
    expect(await deposit(coop, account.id, 1)).toMatchObject({ balanceAfter: 50_001 });
  });

  it('goes from one member to another with one receipt, and never to the same account', async () => {
    const coop = await cooperativeWithBooks(house);
    const [siti, budi] = [await savingsAccountIn(coop, { balance: 90_000 }), await savingsAccountIn(coop)];
    const move = (toAccountId: string) =>
      coop.run(() =>
        moves().transfer({ requestId: newId(), fromAccountId: siti.id, toAccountId, amount: rupiah(30_000) }),
      );

    expect(await move(siti.id)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await move(budi.id)).toMatchObject({
      number: expect.stringMatching(/^BPB-/),
      account: { number: siti.number, balance: 60_000 },
      toAccount: { number: budi.number, balance: 30_000 },
    });
  });

  it('lets a member move between his own accounts, and not know of any other', async () => {
    const coop = await cooperativeWithBooks(house);
    const personId = newId<'Person'>();
    const siti = await memberIn(coop, { personId });
    const [first, second] = [
      await savingsAccountIn(coop, { memberId: siti.id, balance: 90_000 }),
      await savingsAccountIn(coop, { memberId: siti.id }),
    ];
    const stranger = await savingsAccountIn(coop, { balance: 50_000 });
    const move = (fromAccountId: string, toAccountId: string, requestId = newId()) =>
      coop.run(
        () => moves().transfer({ requestId, fromAccountId, toAccountId, amount: rupiah(10_000) }, { personId }),
        ['MEMBER'],
        { personId },
      );

    expect(await move(first.id, second.id)).toMatchObject({ balanceAfter: 80_000 });
    await expect(move(first.id, stranger.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(move(stranger.id, first.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect([await balance(coop, first), await balance(coop, stranger)]).toEqual([80_000, 50_000]);
  });

  it('moves nothing of a member who rests, and what a member left behind is paid at the desk alone', async () => {
    const coop = await cooperativeWithBooks(house);
    const personId = newId<'Person'>();
    const { id } = await memberIn(coop, { personId });
    const account = await savingsAccountIn(coop, { memberId: id, balance: 90_000 });
    const other = await savingsAccountIn(coop, { balance: 50_000 });
    const stands = (status: 'INACTIVE' | 'LEFT') =>
      coop.run(() =>
        house.get(MembersService).changeStatus({ memberId: id, status, leaveReason: 'OWN_REQUEST', reason: 'uji' }),
      );
    const byHimself = () =>
      coop.run(
        () =>
          moves().transfer(
            { requestId: newId(), fromAccountId: account.id, toAccountId: other.id, amount: rupiah(10_000) },
            { personId, toOthers: () => Promise.resolve(undefined) },
          ),
        ['MEMBER'],
        { personId },
      );
    const refused = { code: 'INVALID_INPUT', message: expect.stringContaining('bukan anggota aktif') };

    await stands('INACTIVE');
    expect([await byHimself(), await withdraw(coop, account.id, 1_000)]).toMatchObject([refused, refused]);
    await stands('LEFT');
    expect(await byHimself()).toMatchObject(refused);
    expect(await withdraw(coop, account.id, 1_000)).toMatchObject({ balanceAfter: 89_000 });
    expect(await balance(coop, other)).toBe(50_000);
  });

  it('does not know the accounts of another cooperative', async () => {
    const [mine, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const [own, theirs] = [
      await savingsAccountIn(mine, { balance: 10 }),
      await savingsAccountIn(other, { balance: 10 }),
    ];
    const transfer = { requestId: newId(), fromAccountId: own.id, toAccountId: theirs.id, amount: rupiah(1) };

    await expect(deposit(mine, theirs.id, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(withdraw(mine, theirs.id, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(mine.run(() => moves().transfer(transfer))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await balance(other, theirs)).toBe(10);
  });
});
