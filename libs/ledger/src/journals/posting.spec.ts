import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import fc from 'fast-check';
import { accountCodes, type AccountCode } from '../accounts/account-codes.js';
import { BooksService } from '../accounts/books.service.js';
import { LedgerModule } from '../ledger.module.js';
import { PeriodClosed } from '../periods/period-closed.js';
import { balanceOf, openBooksOf, trialDifference } from '../testing/index.js';
import { LedgerService } from './ledger.service.js';
import type { JournalId, NewJournal } from './new-journal.js';

describe('posting a journal', () => {
  const house = startHouse(LedgerModule);
  const { CASH_ON_HAND, BANK, SALES_TO_OTHERS, MERCHANDISE, COST_OF_SALES_TO_OTHERS } = accountCodes;

  const withBooks = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return coop;
  };
  const sale = (change: Partial<NewJournal> = {}): NewJournal => ({
    kind: 'SALE',
    key: `order.sale:${newId()}`,
    text: 'Penjualan tunai',
    postings: [{ debit: CASH_ON_HAND, credit: SALES_TO_OTHERS, amount: rupiah(78_500) }],
    ...change,
  });
  const post = (coop: TestCooperative, ...journals: NewJournal[]) =>
    coop.run(() => house.get(TenantDatabase).transaction((tx) => house.get(LedgerService).postAll(tx, journals)));
  const journalsOf = (coop: TestCooperative) =>
    house.admin('select id, key, actor_name, booked_on::text as booked_on from ledger.journal where tenant_id = $1', [
      coop.id,
    ]);

  it('moves both accounts and keeps who wrote it and when', async () => {
    const coop = await withBooks();

    await post(
      coop,
      sale({
        postings: [
          { debit: CASH_ON_HAND, credit: SALES_TO_OTHERS, amount: rupiah(78_500) },
          { debit: COST_OF_SALES_TO_OTHERS, credit: MERCHANDISE, amount: rupiah(61_000) },
        ],
      }),
    );

    expect(await balanceOf(coop, CASH_ON_HAND)).toEqual(rupiah(78_500));
    expect(await balanceOf(coop, SALES_TO_OTHERS)).toEqual(rupiah(78_500));
    expect(await balanceOf(coop, MERCHANDISE)).toEqual(rupiah(-61_000));
    expect(await trialDifference(coop)).toBe(0);
    expect(await journalsOf(coop)).toMatchObject([{ actor_name: 'Uji Coba', booked_on: '2026-11-21' }]);
  });

  it('takes one statement, also for many journals, between BEGIN and COMMIT', async () => {
    const coop = await withBooks();

    const sent = await house.statementsOf(() => post(coop, sale(), sale(), sale()));

    expect(sent).toHaveLength(3);
    expect(await balanceOf(coop, CASH_ON_HAND)).toEqual(rupiah(235_500));
  });

  it('posts once when the same journal is asked again, also next to a new one', async () => {
    const coop = await withBooks();
    const [first, second] = [sale(), sale()];

    const [id] = (await post(coop, first)) as JournalId[];
    const again = (await post(coop, second, first)) as JournalId[];

    expect(again[1]).toBe(id);
    expect(await journalsOf(coop)).toHaveLength(2);
    expect(await balanceOf(coop, CASH_ON_HAND)).toEqual(rupiah(157_000));
  });

  it('refuses the key of another content with CONFLICT, and posts nothing', async () => {
    const coop = await withBooks();
    const first = sale();
    await post(coop, first);

    const other = post(coop, sale(), { ...first, text: 'Penjualan lain' });

    await expect(other).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await journalsOf(coop)).toHaveLength(1);
  });

  it('posts once when two ask at the same moment', async () => {
    const coop = await withBooks();
    const journal = sale();

    const answers = await Promise.all(Array.from({ length: 6 }, () => post(coop, journal)));

    expect(new Set(answers.map((ids) => (ids as JournalId[])[0])).size).toBe(1);
    expect(await balanceOf(coop, CASH_ON_HAND)).toEqual(rupiah(78_500));
  });

  it.each([
    [
      'an account nobody has',
      { debit: '1-9999' as AccountCode, credit: SALES_TO_OTHERS, amount: rupiah(1) },
      /unknown or inactive/,
    ],
    ['an amount of nothing', { debit: CASH_ON_HAND, credit: SALES_TO_OTHERS, amount: rupiah(0) }, /not above zero/],
    ['an amount below zero', { debit: CASH_ON_HAND, credit: SALES_TO_OTHERS, amount: rupiah(-5) }, /not above zero/],
    ['one account on both sides', { debit: CASH_ON_HAND, credit: CASH_ON_HAND, amount: rupiah(1) }, /check constraint/],
  ])('refuses %s, and posts nothing of it', async (_name, posting, words) => {
    const coop = await withBooks();

    await expect(
      post(coop, sale(), sale({ postings: [{ debit: BANK, credit: CASH_ON_HAND, amount: rupiah(5) }, posting] })),
    ).rejects.toThrow(words);

    expect(await journalsOf(coop)).toEqual([]);
  });

  it('refuses an inactive account, and books that were never opened', async () => {
    const [coop, closed] = [await withBooks(), await house.cooperative()];
    await house.admin('update ledger.account set is_active = false where tenant_id = $1 and number = $2', [
      coop.id,
      BANK,
    ]);

    await expect(
      post(coop, sale({ postings: [{ debit: BANK, credit: CASH_ON_HAND, amount: rupiah(5) }] })),
    ).rejects.toThrow(/unknown or inactive/);
    await expect(post(closed, sale())).rejects.toThrow(/not open/);
  });

  it('undoes the journal with everything else when its caller refuses', async () => {
    const coop = await withBooks();

    await coop.run(() =>
      house.get(TenantDatabase).transaction(async (tx) => {
        await house.get(LedgerService).post(tx, sale());
        return new PeriodClosed('2026-10-31' as BusinessDate);
      }),
    );

    expect(await journalsOf(coop)).toEqual([]);
  });

  it('keeps the books of two cooperatives apart, whatever keys they use', async () => {
    const [mine, other] = [await withBooks(), await withBooks()];
    const journal = sale();

    await post(mine, journal);
    await post(other, journal);

    expect(await balanceOf(mine, CASH_ON_HAND)).toEqual(rupiah(78_500));
    expect(await balanceOf(other, CASH_ON_HAND)).toEqual(rupiah(78_500));
  });

  it('stays balanced whatever is posted, on whatever days, with balances kept in between', async () => {
    const accounts = Object.values(accountCodes);
    const aPosting = fc
      .record({
        debit: fc.constantFrom(...accounts),
        credit: fc.constantFrom(...accounts),
        amount: fc.integer({ min: 1, max: 1_000_000_000 }).map(rupiah),
      })
      .filter(({ debit, credit }) => debit !== credit);
    const aDay = fc
      .integer({ min: 1, max: 20 })
      .map((day) => `2026-11-${String(day).padStart(2, '0')}` as BusinessDate);
    const aStep = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ bookedOn: aDay, postings: fc.array(aPosting, { minLength: 1, maxLength: 4 }) }),
      },
      { weight: 1, arbitrary: fc.record({ keepThrough: aDay }) },
    );

    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 12 }), async (steps) => {
        const coop = await withBooks();
        const expected = new Map<AccountCode, number>();
        for (const step of steps) {
          if ('keepThrough' in step) await coop.run(() => house.get(BooksService).keepBalances(step.keepThrough));
          else await post(coop, sale(step));
          if ('postings' in step) {
            for (const { debit, credit, amount } of step.postings) {
              expected.set(debit, (expected.get(debit) ?? 0) + amount.amount);
              expected.set(credit, (expected.get(credit) ?? 0) - amount.amount);
            }
          }
        }
        const balances = await house.admin<{ number: AccountCode; balance: string }>(
          `select a.number, b.balance from ledger.balances($1, '2026-12-31') b join ledger.account a on a.tenant_id = $1 and a.id = b.account_id where b.balance <> 0`,
          [coop.id],
        );
        expect(new Map(balances.map(({ number, balance }) => [number, Number(balance)]))).toEqual(
          new Map([...expected].filter(([, amount]) => amount !== 0)),
        );
        expect(await trialDifference(coop)).toBe(0);
      }),
      { numRuns: 12 },
    );
  });
});

describe('the wall around the books', () => {
  const house = startHouse(LedgerModule);
  const transaction = (coop: TestCooperative, text: string, values: unknown[] = []) =>
    coop.run(() => house.get(TenantDatabase).transaction((tx) => tx.rows(text, values)));
  const posted = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    await coop.run(() =>
      house.get(TenantDatabase).transaction((tx) =>
        house.get(LedgerService).post(tx, {
          kind: 'OTHER',
          key: newId(),
          text: 'Setoran modal',
          postings: [{ debit: accountCodes.CASH_ON_HAND, credit: accountCodes.DONATED_CAPITAL, amount: rupiah(10) }],
        }),
      ),
    );
    return coop;
  };

  it.each([
    `insert into ledger.journal (tenant_id, id, key, request_hash, kind, text, booked_on, value_on, created_at)
     values ($1, gen_random_uuid(), 'x', gen_random_uuid(), 'OTHER', 'x', '2026-11-21', '2026-11-21', now())`,
    `insert into ledger.posting (tenant_id, booked_on, journal_id, line, debit_account_id, credit_account_id, amount)
     select $1, j.booked_on, j.id, 9, gen_random_uuid(), gen_random_uuid(), 5 from ledger.journal j where j.tenant_id = $1`,
    `update ledger.posting set amount = 1 where tenant_id = $1`,
    `delete from ledger.posting where tenant_id = $1`,
    `update ledger.journal set text = 'x' where tenant_id = $1`,
    `update ledger.book set closed_through = null where tenant_id = $1`,
    `update ledger.daily_balance set balance = 0 where tenant_id = $1`,
    `insert into ledger.account (tenant_id, number, name, account_class, normal_side) values ($1, '1-9998', 'x', 'ASSET', 'DEBIT')`,
    `select ledger.forget_balances($1, '2026-01-01') /* tenant_id */`,
  ])('refuses the run-time role: %s', async (text) => {
    const coop = await posted();

    await expect(transaction(coop, text)).rejects.toThrow(/permission denied/);
  });

  it.each([
    'update ledger.posting set amount = 1',
    'delete from ledger.posting',
    `update ledger.journal set text = 'x'`,
    'delete from ledger.journal',
    'truncate ledger.posting cascade',
  ])('refuses even the owner of the tables: %s', async (text) => {
    await posted();

    await expect(house.admin(`set role lumbung_owner; ${text}`)).rejects.toThrow(/never changed or deleted/);
  });

  it('refuses to post for another tenant than that of the transaction', async () => {
    const [mine, other] = [await posted(), await posted()];
    const forged = transaction(
      mine,
      `select * from ledger.post_journals($2, null, null, now(), array[gen_random_uuid()], array['x'], array[gen_random_uuid()], array['OTHER'],
         array[null]::text[], array['x'], array['2026-11-21'::date], array['2026-11-21'::date], array[null]::uuid[],
         array[1], array['1-1010'], array['1-1110'], array[5]::bigint[], array[null]::text[], array[null]::uuid[]) /* tenant_id = */ where $1::uuid is not null`,
      [other.id],
    );

    await expect(forged).rejects.toThrow(/not the tenant/);
  });

  it('has every account of the standard chart under its meaning, each once', async () => {
    const chart = await house.admin<{ number: string }>('select number from ledger.account_template order by number');

    expect(chart.map(({ number }) => number)).toEqual(Object.values(accountCodes).sort());
  });
});
