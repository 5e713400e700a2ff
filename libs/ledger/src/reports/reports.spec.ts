import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { accountCodes, type AccountCode } from '../accounts/account-codes.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { BooksService } from '../accounts/books.service.js';
import { JournalsService } from '../journals/journals.service.js';
import { LedgerModule } from '../ledger.module.js';
import { openBooksOf, postedIn } from '../testing/index.js';
import { AccountLedgerService } from './account-ledger.service.js';
import { TrialBalanceService } from './trial-balance.js';

const { CASH_ON_HAND, BANK, SALES_TO_OTHERS, DONATED_CAPITAL } = accountCodes;
const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}` as BusinessDate;

describe('reading the books', () => {
  const house = startHouse(LedgerModule);
  const posted = (
    coop: TestCooperative,
    onDay: number,
    debit: AccountCode,
    credit: AccountCode,
    amount: number,
    text = 'Catatan',
  ) => postedIn(coop, { bookedOn: day(onDay), text, postings: [{ debit, credit, amount: rupiah(amount) }] });
  const withJournals = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    await posted(coop, 2, CASH_ON_HAND, DONATED_CAPITAL, 500, 'Hibah kota');
    await posted(coop, 5, BANK, CASH_ON_HAND, 200, 'Setor bank');
    await posted(coop, 5, CASH_ON_HAND, SALES_TO_OTHERS, 50, 'Penjualan');
    await posted(coop, 9, CASH_ON_HAND, BANK, 30, 'Tarik bank');
    return coop;
  };
  const trialBalance = (coop: TestCooperative, asOf?: BusinessDate) =>
    coop.run(() => house.get(TrialBalanceService).trialBalance(asOf));
  const account = async (coop: TestCooperative, number: AccountCode) => {
    const found = (await coop.run(() => house.get(AccountsService).accounts())).find((it) => it.number === number);
    if (!found) throw new Error(number);
    return found;
  };

  it('gives the trial balance of any day in one statement, and its difference is zero', async () => {
    const coop = await withJournals();

    const sent = await house.statementsOf(() => trialBalance(coop));
    const [today, earlier, before] = [
      await trialBalance(coop),
      await trialBalance(coop, day(5)),
      await trialBalance(coop, day(1)),
    ];

    expect(sent).toHaveLength(3);
    expect(today).toMatchObject({ asOf: day(21), totalDebit: 550, totalCredit: 550, difference: 0 });
    expect(today.lines.map(({ account: { number }, debit, credit }) => [number, debit, credit])).toEqual([
      [CASH_ON_HAND, 380, 0],
      [BANK, 170, 0],
      [DONATED_CAPITAL, 0, 500],
      [SALES_TO_OTHERS, 0, 50],
    ]);
    expect(earlier.lines[0]).toMatchObject({ debit: 350 });
    expect(before).toMatchObject({ lines: [], totalDebit: 0, difference: 0 });
  });

  it('says the same with balances kept, also after a late posting on a kept day', async () => {
    const coop = await withJournals();
    const plain = [await trialBalance(coop), await trialBalance(coop, day(5))];

    const kept = await coop.run(() => house.get(BooksService).keepBalances(day(20)));
    const again = await coop.run(() => house.get(BooksService).keepBalances(day(20)));

    expect([kept, again]).toEqual([7, 0]);
    expect([await trialBalance(coop), await trialBalance(coop, day(5))]).toEqual(plain);
    await posted(coop, 4, CASH_ON_HAND, SALES_TO_OTHERS, 7);
    expect((await trialBalance(coop, day(5))).lines[0]).toMatchObject({ debit: 357 });
    expect((await trialBalance(coop, day(3))).lines[0]).toMatchObject({ debit: 500 });
    await coop.run(() => house.get(BooksService).keepBalances(day(20)));
    expect((await trialBalance(coop)).lines[0]).toMatchObject({ debit: 387 });
  });

  it('reads the balances of a page of accounts together, on their normal sides', async () => {
    const coop = await withJournals();
    const accounts = [
      await account(coop, CASH_ON_HAND),
      await account(coop, SALES_TO_OTHERS),
      await account(coop, BANK),
    ];

    let balances: number[] = [];
    const sent = await house.statementsOf(() =>
      coop.run(async () => {
        balances = await Promise.all(accounts.map((it) => house.get(AccountsService).balance(it)));
      }),
    );

    expect(balances).toEqual([380, 50, 170]);
    expect(sent).toHaveLength(3);
  });

  it('shows the card of an account: opening, each entry with its balance, closing', async () => {
    const coop = await withJournals();
    const cash = await account(coop, CASH_ON_HAND);
    const service = house.get(AccountLedgerService);

    const card = await coop.run(() => service.card(cash.id, { from: day(5), to: day(30) }));
    const first = await coop.run(() => service.entries(card, { first: 2 }, true));
    const next = await coop.run(() => service.entries(card, { first: 2, after: first.pageInfo.endCursor }, false));
    const last = await coop.run(() => service.entries(card, { last: 1 }, false));

    expect(card).toMatchObject({ openingBalance: 500, totalDebit: 80, totalCredit: 200, closingBalance: 380 });
    expect(first.nodes).toMatchObject([
      { debit: 0, credit: 200, balance: 300, text: 'Setor bank', counterAccount: { number: BANK } },
      { debit: 50, credit: 0, balance: 350, text: 'Penjualan' },
    ]);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(next).toMatchObject({ nodes: [{ balance: 380 }], pageInfo: { hasNextPage: false } });
    expect(last).toMatchObject({ nodes: [{ balance: 380 }], pageInfo: { hasPreviousPage: true } });
    await expect(coop.run(() => service.card(newId()))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lists journals newest first, narrowed by day, account, kind and words, a page at a time', async () => {
    const coop = await withJournals();
    const bank = await account(coop, BANK);
    const texts = async (filter: object, page: object = { first: 10 }) =>
      (await coop.run(() => house.get(JournalsService).journals(page, filter, true))).nodes.map(({ text }) => text);

    expect(await texts({})).toEqual(['Tarik bank', 'Penjualan', 'Setor bank', 'Hibah kota']);
    expect(await texts({ accountId: bank.id })).toEqual(['Tarik bank', 'Setor bank']);
    expect(await texts({ bookedOn: { from: day(3), to: day(5) } })).toEqual(['Penjualan', 'Setor bank']);
    expect(await texts({ search: 'BANK' })).toEqual(['Tarik bank', 'Setor bank']);
    expect(await texts({ search: '%' })).toEqual([]);
    expect(await texts({ kinds: ['SALE'] })).toEqual([]);
    expect(await texts({}, { last: 1 })).toEqual(['Hibah kota']);
    const page = await coop.run(() => house.get(JournalsService).journals({ first: 3 }, null, true));
    expect(page).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(await texts({}, { first: 3, after: page.pageInfo.endCursor })).toEqual(['Hibah kota']);
    expect(await texts({ search: page.nodes[0]?.number.toLowerCase() })).toEqual(['Tarik bank']);
  });

  it('reads a page of journals with their postings in one statement', async () => {
    const coop = await withJournals();

    const sent = await house.statementsOf(() =>
      coop.run(() => house.get(JournalsService).journals({ first: 20 }, null, false)),
    );

    expect(sent).toHaveLength(3);
  });

  it('shows nothing of another cooperative', async () => {
    const [mine, other] = [await withJournals(), await house.cooperative()];
    await openBooksOf(other);
    const cash = await account(mine, CASH_ON_HAND);
    const journal = await posted(mine, 6, BANK, CASH_ON_HAND, 1);

    expect(await trialBalance(other)).toMatchObject({ lines: [], difference: 0 });
    expect(await other.run(() => house.get(JournalsService).journals({ first: 10 }, null, true))).toMatchObject({
      nodes: [],
      totalCount: 0,
    });
    await expect(other.run(() => house.get(JournalsService).journalOrFail(journal))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(other.run(() => house.get(AccountLedgerService).card(cash.id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
