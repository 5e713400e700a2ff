import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { accountCodes, type AccountCode } from '@lumbung/ledger';
import { openBooksOf, postedIn } from '@lumbung/ledger/testing';
import { rupiah } from '@lumbung/kernel';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { BankingModule } from '../banking.module.js';
import { bankStatementIn, moneyAccountIn } from '../testing/index.js';
import type { AddMoneyAccountInput } from './money-account.types.js';
import { MoneyAccountsService } from './money-accounts.service.js';

describe('cash boxes and bank accounts', () => {
  const house = startHouse(BankingModule);
  const accounts = () => house.get(MoneyAccountsService);
  const withBooks = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return coop;
  };
  const add = (coop: TestCooperative, change: Partial<AddMoneyAccountInput> = {}) =>
    coop.run(() =>
      accounts().add({
        requestId: newId(),
        kind: 'BANK',
        name: 'Bank Contoh',
        bankName: 'Bank Contoh',
        accountNo: '12-3456 7890',
        ...change,
      }),
    );

  it('are those of the chart that are money, with what the books say of them', async () => {
    const coop = await withBooks();
    await postedIn(coop);

    const all = await coop.run(() => accounts().all());

    expect(all.map(({ account }) => account.number)).toEqual(
      expect.arrayContaining(['1-1010', '1-1020', '1-1110', '1-1120']),
    );
    expect(all.find(({ account }) => account.number === '1-1010')).toMatchObject({ kind: 'CASH', balance: 100_000 });
  });

  it('come below their group with the next free number, and hide most of their bank number', async () => {
    const coop = await withBooks();

    const first = await add(coop);
    const second = await add(coop, { name: 'Bank Dua', accountNo: '98765' });
    const box = await add(coop, { kind: 'CASH', name: 'Kas unit', bankName: null, accountNo: null });

    expect(first).toMatchObject({
      account: { number: '1-1111', name: 'Bank Contoh', moneyKind: 'BANK', isStandard: false },
      bankName: 'Bank Contoh',
      accountNoMasked: '•••• 7890',
      balance: 0,
    });
    expect(second).toMatchObject({ account: { number: '1-1112' } });
    expect(box).toMatchObject({ account: { number: '1-1011', moneyKind: 'CASH' }, accountNoMasked: null });
  });

  it('are added once when asked twice, and two at once get two numbers', async () => {
    const coop = await withBooks();
    const requestId = newId();
    const once = await add(coop, { requestId });

    expect(await add(coop, { requestId })).toEqual(once);
    const both = await Promise.all([
      add(coop, { name: 'Satu', accountNo: null }),
      add(coop, { name: 'Dua', accountNo: null }),
    ]);
    expect(both.map((one) => ('account' in one ? one.account.number : one.message)).sort()).toEqual([
      '1-1112',
      '1-1113',
    ]);
  });

  it.each([
    ['no bank', { bankName: ' ' }, 'bankName'],
    ['a cash box with a bank', { kind: 'CASH' as const }, 'bankName'],
    ['too few digits', { accountNo: '12 - 3' }, 'accountNo'],
    ['a name another one has', { name: 'BANK', accountNo: null }, 'name'],
  ])('are refused with %s', async (_, change, field) => {
    const coop = await withBooks();
    expect(await add(coop, change)).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('are refused with a number that is known at the same bank', async () => {
    const coop = await withBooks();
    await add(coop);
    expect(await add(coop, { name: 'Lain', bankName: 'bank contoh' })).toMatchObject({ field: 'accountNo' });
    expect(await add(coop, { name: 'Lain', bankName: 'Bank Lain' })).toMatchObject({ bankName: 'Bank Lain' });
  });

  it('are renamed and told their bank; a number that is not told again stays', async () => {
    const coop = await withBooks();
    const { id } = await moneyAccountIn(coop);
    const change = (input: object) => coop.run(() => accounts().change({ accountId: id, ...input }));

    expect(await change({ bankName: 'Bank Jaya', accountNo: '555544443333' })).toMatchObject({
      bankName: 'Bank Jaya',
      accountNoMasked: '•••• 3333',
    });
    expect(await change({ name: 'Bank Jaya utama' })).toMatchObject({
      account: { name: 'Bank Jaya utama' },
      accountNoMasked: '•••• 3333',
    });
  });

  it('are put away when nothing is left on them, not before', async () => {
    const coop = await withBooks();
    const added = await add(coop);
    const { id, account } = added as Extract<typeof added, { account: unknown }>;
    const retire = (accountId: string) => coop.run(() => accounts().retire(accountId));
    const posted = (debit: AccountCode, credit: AccountCode) =>
      postedIn(coop, { postings: [{ debit, credit, amount: rupiah(5_000) }] });
    await posted(account.number as AccountCode, accountCodes.DONATED_CAPITAL);

    expect(await retire(id)).toMatchObject({ code: 'ACCOUNT_NOT_CHANGEABLE' });
    await posted(accountCodes.CASH_ON_HAND, account.number as AccountCode);
    await bankStatementIn(coop, ['Tanggal;Keterangan;Debet;Kredit', '01/11/2026;A;;5.000'], id);
    expect(await retire(id)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await retire((await moneyAccountIn(coop)).id)).toMatchObject({ code: 'ACCOUNT_NOT_CHANGEABLE' });
    await house.admin('delete from banking.line where tenant_id = $1', [coop.id]);
    expect(await retire(id)).toMatchObject({ account: { isActive: false } });
    expect(await retire(id)).toMatchObject({ account: { isActive: false } });
  });

  it('of another cooperative are not known', async () => {
    const [mine, theirs] = [await withBooks(), await withBooks()];
    const { id } = await moneyAccountIn(theirs);

    await expect(mine.run(() => accounts().one(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(mine.run(() => accounts().change({ accountId: id, name: 'X' }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(mine.run(() => accounts().retire(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
