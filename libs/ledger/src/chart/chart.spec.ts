import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { permissionsOf, TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { accountCodes, type AccountCode } from '../accounts/account-codes.js';
import type { LedgerAccount } from '../accounts/account.schema.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { BooksService } from '../accounts/books.service.js';
import { LedgerModule } from '../ledger.module.js';
import { openBooksOf, postedIn } from '../testing/index.js';
import { ChartService } from './chart.service.js';
import type { AddLedgerAccountInput } from './chart.schema.js';

describe('editing the chart of accounts', () => {
  const house = startHouse(LedgerModule);
  const withBooks = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return coop;
  };
  const service = () => house.get(ChartService);
  const add = (coop: TestCooperative, change: Partial<AddLedgerAccountInput> = {}) =>
    coop.run(() => service().add({ requestId: newId(), number: '5-3210', name: 'Sewa gedung', ...change }));
  const added = async (coop: TestCooperative, change: Partial<AddLedgerAccountInput> = {}) => {
    const account = await add(coop, change);
    if ('code' in account) throw new Error(account.message);
    return account;
  };
  const standard = async (coop: TestCooperative, number: AccountCode) => {
    const chart = await coop.run(() => house.get(AccountsService).accounts());
    return chart.find((account) => account.number === number) as LedgerAccount;
  };
  const booked = (coop: TestCooperative, number: string, amount = 1_000, bookedOn = '2026-11-20') =>
    postedIn(coop, {
      bookedOn: bookedOn as BusinessDate,
      postings: [{ debit: number as AccountCode, credit: accountCodes.CASH_ON_HAND, amount: rupiah(amount) }],
    });

  it('adds an account whose class follows from its number, and it can be booked on', async () => {
    const coop = await withBooks();

    const rent = await added(coop);
    const drawer = await added(coop, { number: '1-1030', name: 'Kas unit toko', moneyKind: 'CASH' });

    expect(rent).toMatchObject({ accountClass: 'EXPENSE', normalSide: 'DEBIT', business: 'SHARED', isStandard: false });
    expect(drawer).toMatchObject({ accountClass: 'ASSET', moneyKind: 'CASH', business: null, isActive: true });
    await booked(coop, '5-3210');
    expect(await coop.run(() => house.get(AccountsService).balance(rent))).toBe(1_000);
  });

  it.each([
    ['a number of another pattern', { number: '6-1000' }, 'number'],
    ['money among the expenses', { moneyKind: 'CASH' as const }, 'moneyKind'],
    ['members and others among the assets', { number: '1-1030', business: 'MEMBERS' as const }, 'business'],
  ])('refuses %s', async (_what, change, field) => {
    expect(await add(await withBooks(), change)).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('refuses a number that is in use, and adds once what is asked twice', async () => {
    const coop = await withBooks();
    const requestId = newId();

    const [first, second] = [await added(coop, { requestId }), await added(coop, { requestId })];

    expect(second.id).toBe(first.id);
    expect(await add(coop)).toMatchObject({ code: 'ACCOUNT_NUMBER_TAKEN', number: '5-3210' });
    expect(await add(coop, { number: '1-1010' })).toMatchObject({ code: 'ACCOUNT_NUMBER_TAKEN' });
  });

  it('lets one of two through who want the same number at once', async () => {
    const coop = await withBooks();

    const answers = await Promise.all([add(coop), add(coop)]);

    expect(answers.filter((answer) => 'code' in answer)).toHaveLength(1);
  });

  it('renames any account, and writes who did it', async () => {
    const coop = await withBooks();
    const { id } = await standard(coop, accountCodes.BANK);

    const renamed = await coop.run(() => service().update({ accountId: id, name: 'Bank Contoh' }));

    expect(renamed).toMatchObject({ name: 'Bank Contoh', number: '1-1110' });
    expect(
      await house.admin(
        `select detail->'before'->>'name' as before, detail->'after'->>'name' as after from platform.audit_record
          where tenant_id = $1 and action = 'ledger.changeAccount'`,
        [coop.id],
      ),
    ).toEqual([{ before: 'Bank', after: 'Bank Contoh' }]);
  });

  it('turns the side only of an account of its own that was never booked on', async () => {
    const coop = await withBooks();
    const own = await added(coop);
    const turn = (accountId: string, normalSide: 'DEBIT' | 'CREDIT') =>
      coop.run(() => service().update({ accountId, normalSide }));

    expect(await turn(own.id, 'CREDIT')).toMatchObject({ normalSide: 'CREDIT' });
    await booked(coop, '5-3210');
    expect(await turn(own.id, 'DEBIT')).toMatchObject({ code: 'ACCOUNT_NOT_CHANGEABLE' });
    await coop.run(() => house.get(BooksService).keepBalances('2026-11-20' as BusinessDate));
    expect(await turn(own.id, 'DEBIT')).toMatchObject({ code: 'ACCOUNT_NOT_CHANGEABLE' });
    const cash = await standard(coop, accountCodes.PETTY_CASH);
    expect(await turn(cash.id, 'CREDIT')).toMatchObject({
      code: 'ACCOUNT_NOT_CHANGEABLE',
      message: expect.stringContaining('bagan standar'),
    });
  });

  it('says with whom business is done until it was booked on: earlier statements stay as they were', async () => {
    const coop = await withBooks();
    const own = await added(coop);
    const workWith = (business: 'MEMBERS' | 'OTHERS') =>
      coop.run(() => service().update({ accountId: own.id, business, name: `Sewa ${business}` }));

    expect(await workWith('MEMBERS')).toMatchObject({ business: 'MEMBERS' });
    await booked(coop, '5-3210');

    expect(await workWith('OTHERS')).toMatchObject({ code: 'ACCOUNT_NOT_CHANGEABLE' });
    expect(await workWith('MEMBERS')).toMatchObject({ business: 'MEMBERS', name: 'Sewa MEMBERS' });
  });

  it('puts an account away only without balance, and takes it back', async () => {
    const coop = await withBooks();
    const { id } = await added(coop);
    await booked(coop, '5-3210');
    const putAway = () => coop.run(() => service().deactivate(id));

    expect(await putAway()).toMatchObject({ message: expect.stringContaining('masih bersaldo') });
    await postedIn(coop, {
      postings: [{ debit: accountCodes.CASH_ON_HAND, credit: '5-3210', amount: rupiah(1_000) }],
    });
    expect(await putAway()).toMatchObject({ isActive: false });
    expect(await putAway()).toMatchObject({ isActive: false });
    await expect(booked(coop, '5-3210')).rejects.toThrow(/unknown or inactive/);
    expect(await coop.run(() => service().activate(id))).toMatchObject({ isActive: true });
    await booked(coop, '5-3210');
  });

  it('lets no posting slip onto an account while it is put away', async () => {
    const coop = await withBooks();
    const { id } = await added(coop);

    const [away, ...posted] = await Promise.all([
      coop.run(() => service().deactivate(id)),
      ...Array.from({ length: 4 }, () => booked(coop, '5-3210').catch(() => null)),
    ]);

    const landed = posted.filter(Boolean).length > 0;
    expect('code' in away || !landed || posted.some((answer) => answer === null)).toBe(true);
    const [row] = await house.admin<{ balance: number }>(
      `select coalesce(sum(p.amount), 0)::int as balance from ledger.posting p where p.tenant_id = $1 and p.debit_account_id = $2`,
      [coop.id, id],
    );
    if (!('code' in away)) expect(row?.balance).toBe(0);
  });

  it('keeps what the platform books by itself, also without balance', async () => {
    const coop = await withBooks();
    const { id } = await standard(coop, accountCodes.SALES_TO_MEMBERS);

    expect(await coop.run(() => service().deactivate(id))).toMatchObject({
      message: expect.stringContaining('dipakai sistem'),
    });
    const participations = await standard(coop, accountCodes.PARTICIPATIONS);
    expect(await coop.run(() => service().deactivate(participations.id))).toMatchObject({ isActive: false });
  });

  it('takes away only what was never booked on and is not standard', async () => {
    const coop = await withBooks();
    const { id } = await added(coop);
    const other = await added(coop, { number: '5-3071' });
    await booked(coop, '5-3071');
    const land = await standard(coop, accountCodes.LAND);
    const remove = (accountId: string) => coop.run(() => service().remove(accountId));

    expect(await remove(id)).toEqual({ __typename: 'LedgerAccountRemoved', accountId: id });
    expect(await remove(other.id)).toMatchObject({ code: 'ACCOUNT_NOT_CHANGEABLE' });
    expect(await remove(land.id)).toMatchObject({ code: 'ACCOUNT_NOT_CHANGEABLE' });
    await expect(remove(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('does not know the accounts of another cooperative', async () => {
    const [mine, other] = [await withBooks(), await withBooks()];
    const { id } = await added(other);

    const attempts: (() => Promise<object>)[] = [
      () => service().update({ accountId: id, name: 'x' }),
      () => service().deactivate(id),
      () => service().activate(id),
      () => service().remove(id),
    ];
    for (const attempt of attempts) await expect(mine.run(attempt)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      mine.run(() =>
        house
          .get(TenantDatabase)
          .transaction((tx) =>
            tx.rows(`select ledger.remove_account($2, $3) /* tenant_id */ where $1::uuid is not null`, [other.id, id]),
          ),
      ),
    ).rejects.toThrow(/not the tenant/);
  });

  it('belongs to those who keep the books', () => {
    expect(permissionsOf(['TREASURER']).has('ledger.chart')).toBe(true);
    for (const role of ['CASHIER', 'SUPERVISOR', 'MEMBER', 'LOAN_OFFICER'])
      expect(permissionsOf([role]).has('ledger.chart')).toBe(false);
  });
});
